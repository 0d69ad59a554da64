import type { Reason, Verdict } from './verdict.ts';

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
