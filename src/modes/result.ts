import type { SuiteResult } from '../comparison/outcome.ts';
import type { Report } from '../report/model/schema.ts';

/** What became of the action: the report, and the suites it was built from. */
export interface ActionResult {
  readonly report: Report;
  readonly results: readonly SuiteResult[];
}
