import type { UserError } from '../errors.ts';
import type { SuiteComparison } from './suite-comparison.ts';
import { type Reason, severity, type Verdict } from './verdict.ts';

/** What became of one suite. An error is the user's to mend; what was measured is kept beside it. */
export interface SuiteResult {
  readonly suite: string;
  readonly comparison: SuiteComparison | null;
  readonly error: UserError | null;
}

/** The verdict of the whole. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** True if a mistake of the user's must fail the step whatever `fail-on` says. */
  readonly hasUserError: boolean;
}

/** A suite's verdict and its reason. */
export function verdictOf(result: SuiteResult): { verdict: Verdict; reason: Reason } {
  if (result.error !== null) return { verdict: 'invalid', reason: 'user-error' };
  const finding = result.comparison?.findings[0];
  // `judgeSuite` always gives one; a suite without any must never look green.
  if (finding === undefined) return { verdict: 'invalid', reason: 'no-samples' };
  return { verdict: finding.verdict, reason: finding.reason };
}

/** The worst suite decides; nothing at all is never a pass. */
export function summariseOutcome(results: readonly SuiteResult[]): Outcome {
  const [worst] = results.map(verdictOf).sort((a, b) => severity(b.verdict) - severity(a.verdict));
  const { verdict, reason } = worst ?? { verdict: 'invalid', reason: 'no-samples' };
  const hasUserError = results.some((result) => result.error !== null);
  // A mistake wins even over a failing suite: it must be mended before the rest can be believed.
  return hasUserError
    ? { verdict: 'invalid', reason: 'user-error', hasUserError }
    : { verdict, reason, hasUserError };
}
