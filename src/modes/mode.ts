import { listUserErrors, UserError } from '../common/errors.ts';
import { buildReport, type RunContext } from '../report/model/build-report.ts';
import type { Report } from '../report/model/schema.ts';
import type { Inputs } from '../settings/inputs.ts';
import { runBaseline } from './baseline.ts';
import { runCompare } from './compare.ts';
import {
  describeBaseline,
  describeResults,
  describeStoring,
  type ModePorts,
  type ModeRequest,
  prepareMeasuring,
} from './requests.ts';
import { runValidate } from './validate.ts';

/** What is asked for, from checked inputs to the report. A user's mistake becomes a report as well. */
export async function runMode(request: ModeRequest, ports: ModePorts): Promise<Report> {
  try {
    return await dispatch(request, ports);
  } catch (error) {
    if (listUserErrors(error).length === 0) throw error;
    return reportErrors(listUserErrors(error), request.context, request.inputs.mode);
  }
}

/** A report that consists of the user's mistakes. */
export function reportErrors(
  errors: readonly UserError[],
  context: RunContext,
  asked: Inputs['mode'],
): Report {
  const results = errors.map((error) => ({ kind: 'failed' as const, suite: null, error }));
  const mode = asked === 'baseline' || asked === 'validate' ? asked : 'compare';
  return buildReport(results, { ...context, mode, notices: [] });
}

async function dispatch(request: ModeRequest, ports: ModePorts): Promise<Report> {
  const { inputs, config, context, eventName } = request;
  // On workflow_run, `auto` means `comment`, which never runs the pull request's code.
  if (inputs.mode === 'comment' || (inputs.mode === 'auto' && eventName === 'workflow_run')) {
    throw new UserError(
      'mode: comment is not available in this version yet.',
      'Run compare on pull_request; on workflow_run, set mode: compare to measure all the same.',
    );
  }
  if (inputs.mode === 'validate')
    return runValidate({ ...(await prepareMeasuring(request, ports)), context }, ports);
  if (inputs.mode === 'baseline') return runBaseline(await describeBaseline(request, ports), ports);
  const measuring =
    inputs.results.length > 0 ? describeResults(request) : await prepareMeasuring(request, ports);
  const onPullRequest = context.pullRequest !== null && inputs.baseline !== 'none';
  return runCompare(
    {
      measuring,
      config,
      baselineWanted: inputs.baseline === 'paired' ? 'auto' : inputs.baseline,
      configFile: onPullRequest ? { path: inputs.configFile, text: request.configText } : null,
      storing: describeStoring(request),
      firstOnly: request.conduct.firstOnly,
      keepsFailing: request.conduct.keepsFailing,
      note: inputs.note,
      eventName,
      context,
      notices: [],
    },
    ports,
  );
}
