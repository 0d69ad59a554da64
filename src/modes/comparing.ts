import { parseBaseline } from '../baseline/document-text.ts';
import type { FoundBaseline, SuiteBaseline } from '../comparison/baseline-state.ts';
import type { SuiteResult } from '../comparison/outcome.ts';
import { compareSuite } from '../comparison/suite-comparison.ts';
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

/** Compares every measured suite with its baseline; a baseline that cannot be read concerns its suite only. */
export async function compareAll(
  measured: readonly Measured[],
  { config, wanted }: { config: Config; wanted: boolean },
  ports: ComparingPorts,
): Promise<{ results: SuiteResult[]; notices: string[] }> {
  const results: SuiteResult[] = [];
  const notices: string[] = [];
  for (const item of measured) {
    if (item.record === null) {
      results.push({ suite: item.suite, comparison: null, error: item.error });
      continue;
    }
    const loaded = await loadBaseline(item.record, { config, wanted }, ports);
    notices.push(...loaded.notices);
    const comparison = compareSuite(item.record, loaded.baseline, {
      rules: config.rules,
      validity: DEFAULT_VALIDITY,
    });
    results.push({ suite: item.suite, comparison, error: loaded.error ?? comparison.error });
  }
  return { results, notices };
}

interface LoadedBaseline {
  readonly baseline: SuiteBaseline;
  readonly error: UserError | null;
  readonly notices: readonly string[];
}

async function loadBaseline(
  record: RunRecord,
  { config, wanted }: { config: Config; wanted: boolean },
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
