import { requireRange } from './preconditions.ts';

/**
 * asin(sqrt((e + 3/8) / (n + 3/4))), in radians: the share on a scale where its standard error is about
 * 1 / (2 sqrt n) whatever the share is. Anscombe (1948), "The transformation of Poisson, binomial and
 * negative-binomial data", Biometrika 35, 246-254. With infinitely many trials it is asin(sqrt(share)).
 * @throws RangeError for a share outside 0..1, or less than one trial.
 */
export function transformShare(share: number, trials: number): number {
  requireRange('a share', share, [0, 1]);
  requireRange('the trials behind a share', trials, [1, Number.POSITIVE_INFINITY]);
  if (trials === Number.POSITIVE_INFINITY) return Math.asin(Math.sqrt(share));
  return Math.asin(Math.sqrt((share * trials + 3 / 8) / (trials + 3 / 4)));
}

/** Standard error of `transformShare` for independent trials, 1 / (2 sqrt n). Real errors cluster: it is a lower bound. */
export function shareStandardError(trials: number): number {
  requireRange('the trials behind a share', trials, [1, Number.MAX_VALUE]);
  return 0.5 / Math.sqrt(trials);
}
