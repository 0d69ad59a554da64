import { readStoredDocument } from '../../baseline/foreign-document.ts';
import { baselinePath, requireSuite } from '../../baseline/places.ts';
import type { BaseBranch } from '../../ports/base-branch.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { Config } from '../../settings/config.ts';

/**
 * Freezes the baselines that lie within reach of the scripts. One that cannot be read is told before the load has run.
 * @throws UserError
 */
export async function freezeBaselines(
  suites: readonly string[],
  config: Config,
  base: BaseBranch,
): Promise<void> {
  const paths = new Map(suites.map((suite) => [suite, baselinePath(config.baseline.path, suite)]));
  const reachable = new Set(await base.freeze([...paths.values()]));
  if (reachable.size > 0) await base.resolveBase();
  for (const [suite, path] of paths) {
    if (!reachable.has(path)) continue;
    const file = await base.load(path);
    if (file.kind === 'absent') continue;
    const place = `${file.path} on ${file.how}`;
    requireSuite(readStoredDocument(file.text, { suite, place }).document, suite, place);
  }
}

/**
 * A view of the checkout in which these files stay as they are now, whatever k6 does to them later: a script's
 * handleSummary() can write the base branch's text over what the checkout changed.
 */
export async function freezeTexts(
  paths: readonly string[],
  workspace: Pick<Workspace, 'read'>,
): Promise<Pick<Workspace, 'read'>> {
  const frozen = new Map<string, () => string | null>();
  for (const path of paths) {
    try {
      const text = await workspace.read(path);
      frozen.set(path, () => text);
    } catch (error) {
      frozen.set(path, () => {
        throw error;
      });
    }
  }
  return { read: async (path) => (frozen.get(path) ?? (() => workspace.read(path)))() };
}
