import { plural } from '../../common/text.ts';
import { type ComparedSuite, type SuiteResult, verdictOf } from '../../comparison/outcome.ts';
import { mayStore } from './events.ts';
import { NOTHING_STORED, type StoragePolicy, type StoringPorts, type StoringRequest } from './request.ts';
import { storeRecords } from './storable-runs.ts';

/** What became of the runs beside the comparison. */
interface StoredCompared {
  readonly results: readonly SuiteResult[];
  readonly notices: readonly string[];
  readonly changes: typeof NOTHING_STORED.changes;
  readonly pullRequestUrl: string | null;
}

/**
 * Stores compared runs that are valid, where `update` asks for it. A failing run is left out unless a maintainer asked
 * for it, so that a slow service does not become normal by itself.
 */
export async function storeCompared(
  results: readonly SuiteResult[],
  request: StoringRequest,
  ports: StoringPorts,
): Promise<StoredCompared> {
  const { update, firstOnly, storesFailing } = request.policy;
  if (!(await mayStore(request, ports))) return { ...NOTHING_STORED, results };
  const compared = results.filter((result) => result.kind === 'compared');
  const usable = compared.filter(
    ({ error, comparison }) => error === null && !(firstOnly && comparison.baseline.found),
  );
  const failing = usable.filter((result) => verdictOf(result).verdict === 'fail');
  const left = storesFailing ? [] : failing;
  const taken = usable.filter((result) => !left.includes(result));
  const records = taken.map(({ comparison }) => comparison.record);
  const outcome = await storeRecords(records, request, ports);
  // The log has told of files of the workspace already.
  if (update !== 'workspace')
    for (const [suite, place] of outcome.places) ports.log.info(`Baseline of ${suite}: ${place}.`);
  return {
    ...outcome,
    results: results.map((result) =>
      result.kind === 'compared'
        ? { ...result, error: result.error ?? outcome.errors.get(result.suite) ?? null }
        : result,
    ),
    notices: [
      ...outcome.notices,
      ...describeLeft(left, request.policy),
      ...describeHeld(compared, request.policy),
    ],
  };
}

/** What was said about storing means nothing where only first runs are stored, and this is none. */
function describeHeld(
  compared: readonly ComparedSuite[],
  { firstOnly, note, dryRun, updateHistory }: StoragePolicy,
): string[] {
  const suites = compared.filter(({ comparison }) => comparison.baseline.found).map(({ suite }) => suite);
  const isAsked = note !== null || dryRun || updateHistory === 'reset';
  if (!firstOnly || !isAsked || suites.length === 0) return [];
  return [
    `Not stored (${suites.join(', ')}): there is a baseline already, and another run is added to it only by --update-baseline.`,
  ];
}

function describeLeft(left: readonly ComparedSuite[], { update }: StoragePolicy): string[] {
  if (left.length === 0) return [];
  const how =
    update === 'workspace' ? 'by perf-baseline baseline update' : 'when a maintainer dispatches the workflow';
  const suites = left.map(({ suite }) => suite).join(', ');
  return [
    `${plural(left.length, 'failing run')} not stored (${suites}): a failing run becomes part of the baseline only ${how}.`,
  ];
}
