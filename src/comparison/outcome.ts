import type { UserError } from '../errors.ts';
import type { SuiteComparison } from './suite-comparison.ts';
import { type Reason, severity, type Verdict } from './verdict.ts';

/** What became of one suite. An error is the user's to mend and counts as `invalid`. */
export type SuiteResult =
  | { readonly kind: 'compared'; readonly suite: string; readonly comparison: SuiteComparison }
  | { readonly kind: 'error'; readonly suite: string; readonly error: UserError };

/** The verdict of the whole. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** True if a mistake of the user's must fail the step whatever `fail-on` says. */
  readonly hasUserError: boolean;
}

/** A suite's verdict and its reason. */
export function verdictOf(result: SuiteResult): { verdict: Verdict; reason: Reason } {
  if (result.kind === 'error') return { verdict: 'invalid', reason: 'user-error' };
  const [finding] = result.comparison.findings;
  // `judgeSuite` always gives one; a suite without any must never look green.
  return finding ?? { verdict: 'invalid', reason: 'no-samples' };
}

/** The worst suite decides; nothing at all is never a pass. */
export function summariseOutcome(results: readonly SuiteResult[]): Outcome {
  const [worst] = results.map(verdictOf).sort((a, b) => severity(b.verdict) - severity(a.verdict));
  const { verdict, reason } = worst ?? { verdict: 'invalid', reason: 'no-samples' };
  const hasUserError = results.some((result) => result.kind === 'error');
  // A failing suite beside a mistake keeps the mistake's verdict: DESIGN §2, "with output verdict=invalid".
  return hasUserError
    ? { verdict: 'invalid', reason: 'user-error', hasUserError }
    : { verdict, reason, hasUserError };
}
