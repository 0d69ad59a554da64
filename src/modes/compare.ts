import { baselinePath } from '../baseline/places.ts';
import { buildReport, type RunContext } from '../report/model/build-report.ts';
import type { Report } from '../report/model/schema.ts';
import type { Config } from '../settings/config.ts';
import { holdBaselines, holdTexts } from './compare/frozen-files.ts';
import type { ComparingOptions, ComparingPorts, ConfigFile } from './compare/request.ts';
import { compareAll } from './compare/suites.ts';
import { keepRuns } from './history/compared-runs.ts';
import type { StoringPorts, StoringRequest } from './history/request.ts';
import type { MeasuringPorts, MeasuringRequest } from './measure/request.ts';
import { listSkipped, obtainRuns, type ResultsRequest } from './measure/runs.ts';

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
): Promise<Report> {
  const { measuring, config } = request;
  const suites = 'scenarios' in measuring ? measuring.scenarios.map(({ suite }) => suite) : [];
  const paths = suites.map((suite) => baselinePath(config.baseline.path, suite));
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
  const context = { ...request.context, notices, baselineChanges, pullRequestUrl };
  return buildReport(results, { ...context, mode: 'compare' });
}
