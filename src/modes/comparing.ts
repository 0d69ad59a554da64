import { parseBaseline } from '../baseline/document-text.ts';
import type { FoundBaseline, SuiteBaseline } from '../comparison/baseline-state.ts';
import type { SuiteResult } from '../comparison/outcome.ts';
import { compareSuites } from '../comparison/suite-comparison.ts';
import { DEFAULT_VALIDITY } from '../comparison/validity.ts';
import type { Config } from '../config.ts';
import { listUserErrors, UserError, UserErrors } from '../errors.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { BaselineStore, Log, Workspace } from '../ports.ts';
import type { Measured } from './measuring.ts';

export interface ComparingPorts {
  readonly baselines: BaselineStore;
  readonly workspace: Workspace;
  readonly log: Log;
}

export interface ComparingOptions {
  readonly config: Config;
  /** False for `baseline: none`. */
  readonly wanted: boolean;
}

/** Compares every measured suite with its baseline; a baseline that cannot be read concerns its suite only. */
export async function compareAll(
  measured: readonly Measured[],
  options: ComparingOptions,
  ports: ComparingPorts,
): Promise<{ results: SuiteResult[]; notices: string[] }> {
  const loaded = new Map<string, LoadedBaseline & { record: RunRecord }>();
  for (const { suite, record } of measured) {
    if (record !== null) loaded.set(suite, { record, ...(await loadBaseline(record, options, ports)) });
  }
  const { rules, budgets, evidence } = options.config;
  const comparisons = compareSuites([...loaded.values()], {
    rules,
    budgets,
    evidence,
    validity: DEFAULT_VALIDITY,
  });
  const bySuite = new Map([...loaded.keys()].map((suite, index) => [suite, comparisons[index] ?? null]));
  return {
    results: measured.map(({ suite, error }) => {
      const comparison = bySuite.get(suite) ?? null;
      return { suite, comparison, error: error ?? loaded.get(suite)?.error ?? comparison?.error ?? null };
    }),
    notices: [...loaded.values()].flatMap(({ notices }) => notices),
  };
}

interface LoadedBaseline {
  readonly baseline: SuiteBaseline;
  readonly error: UserError | null;
  readonly notices: readonly string[];
}

async function loadBaseline(
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
    requireSuite(found, record.suite);
    return { baseline: found, error: null, notices };
  } catch (error) {
    const found = listUserErrors(error);
    if (found.length === 0) throw error;
    // What was measured is still judged by its thresholds and shown.
    const baseline: SuiteBaseline = { kind: 'unwanted', place: `${path}, which could not be read` };
    return {
      baseline,
      error: found.length === 1 ? (found[0] as UserError) : new UserErrors(found),
      notices: [],
    };
  }
}

/** The document of a suite, relative to the repository. */
export function baselinePath(config: Config, suite: string): string {
  return config.baseline.path.replaceAll('{suite}', suite.replace(/[^\w.-]+/g, '-'));
}

function requireSuite({ document, place }: FoundBaseline, suite: string): void {
  if (document.suite === suite) return;
  throw new UserError(
    `The baseline ${place} is of the suite "${document.suite}", not of "${suite}".`,
    'Let baseline.path hold {suite}, or measure a new baseline.',
  );
}

/** The checkout's copy is never judged against; where it differs, the reader is told. */
async function findOwnEdits(
  path: string,
  base: string | null,
  { workspace }: ComparingPorts,
): Promise<string[]> {
  const own = await workspace.read(path);
  if (own === null || own.replaceAll('\r\n', '\n') === base?.replaceAll('\r\n', '\n')) return [];
  return [
    `This checkout changes its own baseline ${path}. The verdict is against the base branch's version.`,
  ];
}
