import type { BaselineDocument } from '../baseline/document.ts';
import { parseBaseline } from '../baseline/document-text.ts';
import type { FoundBaseline, SuiteBaseline } from '../comparison/baseline-state.ts';
import type { Config } from '../config.ts';
import { asUserError, listUserErrors, UserError } from '../errors.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { BaselineStore, Log, Workspace } from '../ports.ts';

export interface ComparingPorts {
  readonly baselines: BaselineStore;
  /** As it was before any script ran. */
  readonly workspace: Pick<Workspace, 'read'>;
  readonly log: Log;
}

/** The config as it was read before anything ran. */
export interface ConfigFile {
  readonly path: string;
  /** Null if there is none. */
  readonly text: string | null;
}

export interface ComparingOptions {
  readonly config: Config;
  /** Null where nobody needs to know that it differs from the base branch's. */
  readonly configFile: ConfigFile | null;
  /** False for `baseline: none`. */
  readonly wanted: boolean;
}

export interface LoadedBaseline {
  readonly baseline: SuiteBaseline;
  readonly error: UserError | null;
  readonly notices: readonly string[];
}

/** The baseline of a suite on the base branch; what cannot be read becomes an error beside what was measured. */
export async function loadBaseline(
  record: RunRecord,
  { config, wanted }: ComparingOptions,
  ports: ComparingPorts,
): Promise<LoadedBaseline> {
  if (!wanted)
    return {
      baseline: { kind: 'unwanted', place: 'not asked for (baseline: none)' },
      error: null,
      notices: [],
    };
  const path = baselinePath(config, record.suite);
  try {
    const file = await ports.baselines.load(path);
    const notices = await findOwnEdits(path, file.kind === 'found' ? file.text : null, ports);
    if (file.kind === 'absent') {
      return { baseline: { kind: 'absent', place: `${path} on ${file.how}` }, error: null, notices };
    }
    const place = `${path} on ${file.how}`;
    ports.log.info(`Baseline of ${record.suite}: ${place}.`);
    const found: FoundBaseline = { kind: 'found', document: parseBaseline(file.text, place), place };
    requireSuite(found.document, record.suite, place);
    return { baseline: found, error: null, notices };
  } catch (error) {
    // What was measured is still judged by its thresholds and shown.
    const baseline: SuiteBaseline = { kind: 'unreadable', place: `${path}, which could not be read` };
    return { baseline, error: asUserError(error), notices: [] };
  }
}

/** The document of a suite, relative to the repository. */
export function baselinePath(config: Config, suite: string): string {
  return config.baseline.path.replaceAll('{suite}', suite.replace(/[^\w.-]+/g, '-'));
}

/** Two suites may come to one path. @throws UserError when the document is of another suite */
export function requireSuite(document: BaselineDocument, suite: string, place: string): void {
  if (document.suite === suite) return;
  throw new UserError(
    `The baseline ${place} is of the suite "${document.suite}", not of "${suite}".`,
    'Let baseline.path hold {suite}, and give the suites names that differ in more than punctuation.',
  );
}

/** The checkout's copy is never judged against; where it differs, the reader is told. */
async function findOwnEdits(
  path: string,
  base: string | null,
  { workspace }: ComparingPorts,
): Promise<string[]> {
  const own = await workspace.read(path);
  if (own === null || flatten(own) === flatten(base)) return [];
  return [
    `This checkout changes its own baseline ${path}. The verdict is against the base branch's version.`,
  ];
}

/**
 * A view of the checkout that keeps these files as they are now, whatever k6 does to them later: a script's
 * handleSummary() can write the base branch's text over what the checkout changed.
 */
export async function holdTexts(
  paths: readonly string[],
  workspace: Pick<Workspace, 'read'>,
): Promise<Pick<Workspace, 'read'>> {
  const held = new Map<string, () => string | null>();
  for (const path of paths) {
    try {
      const text = await workspace.read(path);
      held.set(path, () => text);
    } catch (error) {
      held.set(path, () => {
        throw error;
      });
    }
  }
  return { read: async (path) => (held.get(path) ?? (() => workspace.read(path)))() };
}

/** Rules and limits come from the checkout, because they belong to the change; where they differ, a banner says so. */
export async function findConfigEdits(
  { configFile }: ComparingOptions,
  ports: ComparingPorts,
): Promise<string[]> {
  if (configFile === null) return [];
  try {
    const base = await ports.baselines.load(configFile.path);
    if (flatten(configFile.text) === flatten(base.kind === 'found' ? base.text : null)) return [];
    return [`This checkout changes ${configFile.path}. The verdict follows the changed rules.`];
  } catch (error) {
    if (listUserErrors(error).length === 0) throw error;
    ports.log.debug(
      `${configFile.path} on the base branch could not be read, so nobody is told whether it changed.`,
    );
    return [];
  }
}

function flatten(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\r\n', '\n');
}
