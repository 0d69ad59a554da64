import type { SuiteResult } from '../comparison/outcome.ts';
import { verdictOf } from '../comparison/outcome.ts';
import type { Config } from '../config.ts';
import { plural } from '../plural.ts';
import { buildReport, type RunContext } from '../report/build-report.ts';
import { branchOfRef } from '../workflow-context.ts';
import type { ActionResult } from './action-result.ts';
import type { ComparingOptions, ComparingPorts, ConfigFile } from './baseline-loading.ts';
import { baselinePath } from './baseline-path.ts';
import { compareAll } from './comparing.ts';
import type { MeasuringPorts, MeasuringRequest } from './measuring.ts';
import { holdTexts } from './own-edits.ts';
import { listSkipped, obtainRuns, type ResultsRequest } from './results.ts';
import { isStorable, toDocument } from './stored-run.ts';
import { type StoringPorts, type StoringRequest, storeRuns } from './storing.ts';

export interface CompareRequest {
  readonly measuring: MeasuringRequest | ResultsRequest;
  readonly config: Config;
  /** Null where it cannot differ from the base branch's. */
  readonly configFile: ConfigFile | null;
  readonly baselineWanted: ComparingOptions['wanted'];
  readonly storing: StoringRequest;
  readonly note: string | null;
  readonly eventName: string;
  readonly context: RunContext;
  readonly notices: readonly string[];
}

/** Runs every suite, compares it with its baseline, and reports; on the base branch it stores the runs if asked to. */
export async function runCompare(
  request: CompareRequest,
  ports: MeasuringPorts & ComparingPorts & StoringPorts,
): Promise<ActionResult> {
  const { measuring, config } = request;
  const suites = 'scenarios' in measuring ? measuring.scenarios.map(({ suite }) => suite) : [];
  const paths = suites.map((suite) => baselinePath(config, suite));
  const workspace = await holdTexts(request.baselineWanted === 'none' ? [] : paths, ports.workspace);
  const measured = await obtainRuns(measuring, ports);
  const compared = await compareAll(
    measured,
    { config, configFile: request.configFile, wanted: request.baselineWanted },
    { ...ports, workspace },
  );
  const stored = await storePassing(compared.results, request, ports);
  const results = [...stored.results, ...listSkipped(measuring)];
  const notices = [...request.notices, ...compared.notices, ...stored.notices];
  const { changes: baselineChanges, pullRequestUrl } = stored;
  const context = {
    ...request.context,
    mode: 'compare' as const,
    notices,
    baselineChanges,
    pullRequestUrl,
  };
  return { report: buildReport(results, context), results };
}

/** What a pull request must not start, and what starts without anybody looking. */
const STORING_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/**
 * `update` on the base branch appends what is valid. A failing run is left out unless a maintainer dispatched it, so
 * that a slow service does not become normal by itself.
 */
async function storePassing(results: readonly SuiteResult[], request: CompareRequest, ports: StoringPorts) {
  const { storing, eventName, config, note } = request;
  const nothing = { results, notices: [], changes: [], pullRequestUrl: null };
  if (storing.update === 'none') return nothing;
  if (!STORING_EVENTS.includes(eventName)) {
    ports.log.info(`Nothing is stored on ${eventName} (update: ${storing.update}).`);
    return nothing;
  }
  const { ref: base } = await ports.baselines.resolveBase();
  if (branchOfRef(storing.job.ref) !== base) {
    ports.log.notice(
      `Nothing is stored (update: ${storing.update}): this run measured ${storing.job.ref}, and the baseline is that of ${base}. The input base-ref names another branch.`,
    );
    return nothing;
  }
  const usable = results.filter((result) => result.error === null && result.comparison !== null);
  const failing = usable.filter((result) => verdictOf(result).verdict === 'fail');
  const taken =
    eventName === 'workflow_dispatch' ? usable : usable.filter((result) => !failing.includes(result));
  const records = taken.flatMap(({ comparison }) => (comparison === null ? [] : [comparison.record]));
  const additions = records
    .filter((record) => isStorable(record, config))
    .map((record) => toDocument(record, config, note));
  const outcome = await storeRuns(additions, storing, ports);
  for (const [suite, place] of outcome.places) ports.log.info(`Baseline of ${suite}: ${place}.`);
  const left = failing.filter((result) => !taken.includes(result)).map(({ suite }) => suite);
  const told =
    left.length === 0
      ? []
      : [
          `${plural(left.length, 'failing run')} not stored (${left.join(', ')}): a failing run becomes part of the baseline only when a maintainer dispatches the workflow.`,
        ];
  return {
    results: results.map((result) => ({
      ...result,
      error: result.error ?? outcome.errors.get(result.suite) ?? null,
    })),
    notices: [...outcome.notices, ...told],
    changes: outcome.changes,
    pullRequestUrl: outcome.pullRequestUrl,
  };
}
