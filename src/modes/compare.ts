import type { Config } from '../config.ts';
import { buildReport, type RunContext } from '../report/build-report.ts';
import type { ActionResult } from './action-result.ts';
import type { ComparingOptions, ComparingPorts, ConfigFile } from './baseline-loading.ts';
import { baselinePath } from './baseline-path.ts';
import { compareAll } from './comparing.ts';
import { holdBaselines } from './held-baselines.ts';
import { keepRuns } from './keeping.ts';
import type { MeasuringPorts, MeasuringRequest } from './measuring.ts';
import { holdTexts } from './own-edits.ts';
import { listSkipped, obtainRuns, type ResultsRequest } from './results.ts';
import type { StoringPorts, StoringRequest } from './storing.ts';

export interface CompareRequest {
  readonly measuring: MeasuringRequest | ResultsRequest;
  readonly config: Config;
  /** Null where it cannot differ from the base branch's. */
  readonly configFile: ConfigFile | null;
  readonly baselineWanted: ComparingOptions['wanted'];
  readonly storing: StoringRequest;
  /** Only runs of suites without a baseline are stored. */
  readonly firstOnly: boolean;
  /** Failing runs are stored as well. */
  readonly keepsFailing: boolean;
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
  if (request.baselineWanted !== 'none') await holdBaselines(suites, config, ports.baselines);
  const measured = await obtainRuns(measuring, ports);
  const compared = await compareAll(
    measured,
    { config, configFile: request.configFile, wanted: request.baselineWanted },
    { ...ports, workspace },
  );
  const stored = await keepRuns(compared.results, request, ports);
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
