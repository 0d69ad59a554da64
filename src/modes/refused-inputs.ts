import type { UserError } from '../common/errors.ts';
import { buildReport, type RunContext } from '../report/model/build-report.ts';
import type { Report } from '../report/model/schema.ts';
import type { Inputs } from '../settings/inputs.ts';

/** A report that consists of the user's mistakes. Apart from the modes, so that they need not be loaded to make it. */
export function reportErrors(
  errors: readonly UserError[],
  context: RunContext,
  asked: Inputs['mode'],
): Report {
  const results = errors.map((error) => ({ kind: 'failed' as const, suite: null, error }));
  const mode = asked === 'baseline' || asked === 'validate' ? asked : 'compare';
  return buildReport(results, { ...context, mode, notices: [] });
}
