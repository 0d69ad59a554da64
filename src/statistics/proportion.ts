import { normalQuantile } from './normal.ts';
import { requireRange } from './preconditions.ts';

/** Events among trials: failed requests among requests, passed checks among checks. */
export interface Count {
  readonly events: number;
  readonly trials: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

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

/** Undoes `transformShare`; what lies beyond its range gives 0 or 1. */
export function restoreShare(point: number, trials: number): number {
  const smoothed = Math.sin(Math.min(Math.PI / 2, Math.max(0, point))) ** 2;
  if (trials === Number.POSITIVE_INFINITY) return smoothed;
  return Math.min(1, Math.max(0, (smoothed * (trials + 3 / 4) - 3 / 8) / trials));
}

/** Standard error of `transformShare` for independent trials, 1 / (2 sqrt n). Real errors cluster: it is a lower bound. */
export function shareStandardError(trials: number): number {
  requireRange('the trials behind a share', trials, [1, Number.MAX_VALUE]);
  return 0.5 / Math.sqrt(trials);
}

/**
 * Wilson's score interval for a share: the shares that a score test at this level does not reject.
 * Wilson (1927), J. Amer. Statist. Assoc. 22, 209-212. Never empty, never outside 0..1.
 */
export function computeShareInterval(count: Count, confidence = 0.95): Interval {
  const share = shareOf(count);
  const n = count.trials;
  const z = normalQuantile((1 + confidence) / 2);
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}

/**
 * Newcombe's interval for the difference `current - base` of two independent shares: method 10 of
 * Newcombe (1998), Statistics in Medicine 17, 873-890. Made of two Wilson intervals, so it stands at 0 and
 * 1 too. For display: it takes events for independent, and errors cluster.
 */
export function computeShareDifferenceInterval(base: Count, current: Count, confidence = 0.95): Interval {
  const [p, q] = [shareOf(current), shareOf(base)];
  const [a, b] = [computeShareInterval(current, confidence), computeShareInterval(base, confidence)];
  return {
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
}

/**
 * The share that n trials without one event still allow, at 95 %: 3 / n, the "rule of three" (Hanley &
 * Lippman-Hand 1983, JAMA 249, 1743-1745). An upper bound on the exact 1 - 0.05^(1/n); 1 for three trials or fewer.
 */
export function zeroEventsUpperBound(trials: number): number {
  requireRange('the trials behind a share', trials, [1, Number.MAX_VALUE]);
  return Math.min(1, 3 / trials);
}

function shareOf({ events, trials }: Count): number {
  requireRange('the trials behind a share', trials, [1, Number.MAX_VALUE]);
  requireRange('events', events, [0, trials]);
  return events / trials;
}
