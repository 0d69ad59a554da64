export const FAIL_ON_WORDS = ['fail', 'invalid', 'warn', 'inconclusive', 'no-baseline', 'never'] as const;
export type FailOnWord = (typeof FAIL_ON_WORDS)[number];

/** Whether the verdict makes the step red. `inconclusive` covers every reason, `no-baseline` only the two that mean "nothing stored". */
export function failsStep(
  outcome: { verdict: Verdict; reason: Reason },
  failOn: readonly FailOnWord[],
): boolean {
  if (failOn.includes('never')) return false;
  if ((failOn as readonly string[]).includes(outcome.verdict)) return true;
  const nothingStored = outcome.reason === 'no-baseline' || outcome.reason === 'baseline-lost';
  return outcome.verdict === 'inconclusive' && nothingStored && failOn.includes('no-baseline');
}

/** Best to worst: of several suites or findings the last decides. */
export const VERDICTS = ['pass', 'inconclusive', 'warn', 'invalid', 'fail'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const REASONS = [
  // fail
  'regression',
  'budget',
  'threshold',
  'marked-failed',
  // invalid
  'files-changed',
  'k6-aborted',
  'k6-crashed',
  'time-limit',
  'script-error',
  'no-iterations',
  'no-samples',
  'samples-lost',
  'foreign-samples',
  'overloaded',
  'request-errors',
  'user-error',
  // warn
  'near-budget',
  'accepted',
  // inconclusive
  'noise',
  'runner-moved',
  'not-comparable',
  'too-few-samples',
  'no-baseline',
  'baseline-lost',
  'missing-env',
  'no-rules',
  // pass
  'no-slowdown',
  'no-limit-passed',
  'thresholds-hold',
  'budgets-hold',
  'scripts-valid',
  'stored',
] as const;
export type Reason = (typeof REASONS)[number];

/** One ground for a verdict, with the sentence that says it. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly text: string;
  /** Who accepted a regression, and how, in a sentence that the text ends with. */
  readonly acceptedBy?: string;
}

/** The worst of several findings; the first among equals. */
export function worstFinding<T extends { readonly verdict: Verdict }>(findings: readonly T[]): T | undefined {
  return findings.reduce<T | undefined>(
    (worst, finding) =>
      worst === undefined || severity(finding.verdict) > severity(worst.verdict) ? finding : worst,
    undefined,
  );
}

/** The place of a verdict among all: the larger, the worse. */
export function severity(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}
