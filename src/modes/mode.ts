import { rescue, UserError } from '../common/errors.ts';
import { setting, told } from '../common/told.ts';
import type { Report } from '../report/model/schema.ts';
import { runBaseline } from './baseline.ts';
import { runCompare } from './compare.ts';
import { reportErrors } from './refused-inputs.ts';
import {
  buildBaselineRequest,
  buildCompareRequest,
  type ModePorts,
  type ModeRequest,
  prepareMeasuring,
} from './requests.ts';
import { runValidate } from './validate.ts';

/** What is asked for, from checked inputs to the report. A user's mistake becomes a report as well. */
export function runMode(request: ModeRequest, ports: ModePorts): Promise<Report> {
  return rescue(
    () => dispatch(request, ports),
    (_, all) => reportErrors(all, request.context, request.inputs.mode),
  );
}

async function dispatch(request: ModeRequest, ports: ModePorts): Promise<Report> {
  const { inputs, context, storage } = request;
  // On workflow_run, `auto` means `comment`, which never runs the pull request's code.
  if (inputs.mode === 'comment' || (inputs.mode === 'auto' && storage.event === 'workflow_run')) {
    throw new UserError(
      'mode: comment is not available in this version yet.',
      told`Run compare on pull_request; on workflow_run, set ${setting('mode', 'compare')} to measure all the same.`,
    );
  }
  if (inputs.mode === 'validate')
    return runValidate({ ...(await prepareMeasuring(request, ports)), context }, ports);
  if (inputs.mode === 'baseline') return runBaseline(await buildBaselineRequest(request, ports), ports);
  return runCompare(await buildCompareRequest(request, ports), ports);
}
