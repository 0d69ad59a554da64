import { type SuiteResult, verdictOf } from '../comparison/outcome.ts';
import { plural } from '../plural.ts';
import { branchOfRef } from '../workflow-context.ts';
import { storeRecords } from './store-records.ts';
import { NOTHING_STORED, type StoringPorts, type StoringRequest } from './storing.ts';

export interface KeepingRequest {
  readonly storing: StoringRequest;
  /** Only runs of suites without a baseline. */
  readonly firstOnly: boolean;
  readonly keepsFailing: boolean;
  readonly note: string | null;
  readonly eventName: string;
}

/** What became of the runs beside the comparison. */
interface Kept {
  readonly results: readonly SuiteResult[];
  readonly notices: readonly string[];
  readonly changes: typeof NOTHING_STORED.changes;
  readonly pullRequestUrl: string | null;
}

/** What a pull request must not start, and what starts without anybody looking. */
const STORING_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/**
 * Stores compared runs that are valid, where `update` asks for it. A failing run is left out unless a maintainer asked
 * for it, so that a slow service does not become normal by itself.
 */
export async function keepRuns(
  results: readonly SuiteResult[],
  request: KeepingRequest,
  ports: StoringPorts,
): Promise<Kept> {
  const { storing, firstOnly, keepsFailing, note } = request;
  if (!(await mayStore(request, ports))) return { ...NOTHING_STORED, results };
  const usable = results.filter(
    ({ error, comparison }) =>
      error === null && comparison !== null && !(firstOnly && comparison.baseline.found),
  );
  const failing = usable.filter((result) => verdictOf(result).verdict === 'fail');
  const left = keepsFailing ? [] : failing;
  const taken = usable.filter((result) => !left.includes(result));
  const records = taken.flatMap(({ comparison }) => (comparison === null ? [] : [comparison.record]));
  const outcome = await storeRecords(records, { storing, note }, ports);
  // Of files of the workspace the log has told already.
  if (storing.update !== 'workspace')
    for (const [suite, place] of outcome.places) ports.log.info(`Baseline of ${suite}: ${place}.`);
  return {
    ...outcome,
    results: results.map((result) => ({
      ...result,
      error: result.error ?? outcome.errors.get(result.suite) ?? null,
    })),
    notices: [...outcome.notices, ...describeLeft(left, storing)],
  };
}

async function mayStore(
  { storing, eventName }: KeepingRequest,
  { baselines, log }: StoringPorts,
): Promise<boolean> {
  const { update, job } = storing;
  if (update === 'none') return false;
  if (!STORING_EVENTS.includes(eventName)) {
    const asked = update === 'workspace' ? '' : ` (update: ${update})`;
    log.info(`Nothing is stored on ${eventName}${asked}.`);
    return false;
  }
  if (update === 'workspace') return true;
  const { ref: base } = await baselines.resolveBase();
  if (branchOfRef(job.ref) === base) return true;
  log.notice(
    `Nothing is stored (update: ${update}): this run measured ${job.ref}, and the baseline is that of ${base}. The input base-ref names another branch.`,
  );
  return false;
}

function describeLeft(left: readonly SuiteResult[], { update }: StoringRequest): string[] {
  if (left.length === 0) return [];
  const how = update === 'workspace' ? 'by mode: baseline' : 'when a maintainer dispatches the workflow';
  const suites = left.map(({ suite }) => suite).join(', ');
  return [
    `${plural(left.length, 'failing run')} not stored (${suites}): a failing run becomes part of the baseline only ${how}.`,
  ];
}
