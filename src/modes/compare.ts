import type { Config } from '../config.ts';
import { buildReport, type RunContext } from '../report/build-report.ts';
import type { ActionResult } from './action-result.ts';
import type { ComparingOptions, ComparingPorts, ConfigFile } from './baseline-loading.ts';
import { baselinePath } from './baseline-path.ts';
import { compareAll } from './comparing.ts';
import type { MeasuringPorts, MeasuringRequest } from './measuring.ts';
import { holdTexts } from './own-edits.ts';
import { obtainRuns, type ResultsRequest } from './results.ts';

export interface CompareRequest {
  readonly measuring: MeasuringRequest | ResultsRequest;
  readonly config: Config;
  /** Null where it cannot differ from the base branch's. */
  readonly configFile: ConfigFile | null;
  readonly baselineWanted: ComparingOptions['wanted'];
  readonly context: RunContext;
  readonly notices: readonly string[];
}

/** Runs every suite, compares it with the base branch's baseline, and reports. */
export async function runCompare(
  request: CompareRequest,
  ports: MeasuringPorts & ComparingPorts,
): Promise<ActionResult> {
  const { measuring, config } = request;
  const suites = 'scenarios' in measuring ? measuring.scenarios.map(({ suite }) => suite) : [];
  const paths = suites.map((suite) => baselinePath(config, suite));
  const workspace = await holdTexts(request.baselineWanted === 'none' ? [] : paths, ports.workspace);
  const measured = await obtainRuns(measuring, ports);
  const { results, notices } = await compareAll(
    measured,
    { config, configFile: request.configFile, wanted: request.baselineWanted },
    { ...ports, workspace },
  );
  const context = { ...request.context, mode: 'compare' as const, notices: [...request.notices, ...notices] };
  return { report: buildReport(results, context), results };
}
