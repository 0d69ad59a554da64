import type { Config } from '../config.ts';
import type { BaselineStore } from '../ports.ts';
import { baselinePath, requireSuite } from './baseline-path.ts';
import { readStoredDocument } from './stored-document.ts';

/**
 * Where baselines lie in reach of the scripts: keeps them as they are now. One that cannot be read is told before the
 * load has run.
 * @throws UserError
 */
export async function holdBaselines(
  suites: readonly string[],
  config: Config,
  baselines: BaselineStore,
): Promise<void> {
  if (baselines.hold === undefined) return;
  await baselines.resolveBase();
  const paths = suites.map((suite) => baselinePath(config, suite));
  await baselines.hold(paths);
  for (const [index, suite] of suites.entries()) {
    const file = await baselines.load(paths[index] ?? '');
    if (file.kind === 'absent') continue;
    const place = `${file.path} on ${file.how}`;
    requireSuite(readStoredDocument(file.text, { suite, place }).document, suite, place);
  }
}
