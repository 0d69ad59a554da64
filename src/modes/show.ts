import type { BaselineDocument } from '../baseline/document.ts';
import { readStoredDocument } from '../baseline/foreign-document.ts';
import { baselinePath, requireSuite } from '../baseline/places.ts';
import { UserError, UserErrors } from '../common/errors.ts';
import { joinPath, stemOf } from '../common/paths.ts';
import type { LocalBase } from '../ports/base-branch.ts';
import type { ShownBaseline } from '../report/model/shown-baseline.ts';
import type { Config } from '../settings/config.ts';
import { findUnknown } from '../settings/suite-names.ts';

export interface ShowingRequest {
  readonly config: Config;
  /** Paths of documents; empty for all that there are and should be. */
  readonly files: readonly string[];
  /** Empty for all. */
  readonly suites: readonly string[];
}

export interface ShowingPorts {
  readonly base: LocalBase;
}

/** The stored baselines, and the suites of the config that have none yet. @throws UserError */
export async function loadShownBaselines(
  { config, files, suites }: ShowingRequest,
  ports: ShowingPorts,
): Promise<ShownBaseline[]> {
  if (files.length > 0) return Promise.all(files.map((path) => loadFile(path, ports)));
  const configured = Object.keys(config.suites).map((suite) => ({
    suite,
    path: baselinePath(config.baseline.path, suite),
  }));
  // Without `./`, as they are listed.
  const paths = new Set(configured.map(({ path }) => joinPath('.', path)));
  // Baselines of suites that the config does not name.
  const others = (await ports.base.list(config.baseline.path)).filter((path) => !paths.has(path));
  const all = [
    ...(await Promise.all(configured.map((entry) => loadConfigured(entry, ports)))),
    ...(await Promise.all(others.map((path) => loadFile(path, ports)))),
  ];
  const unknown = findUnknown(suites, all);
  if (unknown.length > 0) throw new UserErrors(unknown);
  return all.filter(({ suite }) => suites.length === 0 || suites.includes(suite));
}

async function loadConfigured(
  entry: Omit<ShownBaseline, 'document'>,
  ports: ShowingPorts,
): Promise<ShownBaseline> {
  const shown = await load(entry, ports);
  if (shown.document !== null) requireSuite(shown.document, entry.suite, entry.path);
  return shown;
}

async function loadFile(path: string, ports: ShowingPorts): Promise<ShownBaseline> {
  const shown = await load({ suite: stemOf(path), path }, ports);
  if (shown.document === null) {
    const { how } = await ports.base.resolveBase();
    throw new UserError(`${path} is not there on ${how}.`, 'Check the path of the baseline.');
  }
  return { ...shown, suite: shown.document.suite };
}

async function load(
  { suite, path }: Omit<ShownBaseline, 'document'>,
  { base }: ShowingPorts,
): Promise<ShownBaseline> {
  const file = await base.load(path);
  const document: BaselineDocument | null =
    file.kind === 'absent' ? null : readStoredDocument(file.text, { suite, place: path }).document;
  return { suite, path, document };
}
