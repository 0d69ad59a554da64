import type { UserError } from '../common/errors.ts';
import { type Reason, type Verdict, worstFinding } from '../rules/verdict.ts';
import type { SuiteComparison } from './suite-comparison.ts';

/** What became of one suite. An error is the user's to mend; what was measured is kept beside it. */
export interface SuiteResult {
  readonly suite: string;
  readonly comparison: SuiteComparison | null;
  readonly error: UserError | null;
  /** What became of runs that other jobs measured, in a sentence; there is no comparison then. */
  readonly stored?: string;
}

/** A verdict and its reason, of a suite or of the whole. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** A suite's verdict and its reason. */
export function verdictOf(result: SuiteResult): Outcome {
  if (result.error !== null) return { verdict: 'invalid', reason: 'user-error' };
  if (result.comparison === null && result.stored !== undefined) return { verdict: 'pass', reason: 'stored' };
  const finding = result.comparison?.findings[0];
  // `judgeSuite` always gives one; a suite without any must never look green.
  if (finding === undefined) return { verdict: 'invalid', reason: 'no-samples' };
  return { verdict: finding.verdict, reason: finding.reason };
}

/** The worst suite decides; nothing at all is never a pass. */
export function summariseOutcome(results: readonly SuiteResult[]): Outcome {
  const outcomes = results.map(verdictOf);
  // A mistake wins even over a failing suite: it must be mended before the rest can be believed.
  const mistake = outcomes.find(({ reason }) => reason === 'user-error');
  return mistake ?? worstFinding(outcomes) ?? { verdict: 'invalid', reason: 'no-samples' };
}
