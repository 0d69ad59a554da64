import { normalUpperTail } from './normal.ts';
import { requireRange } from './preconditions.ts';
import { solveTail } from './special-functions.ts';

/** Percentiles of one run by rank 0..1, in the metric's unit. */
export interface KnownPercentile {
  readonly rank: number;
  readonly value: number;
}

/**
 * Standard deviation of log(single request), as two percentiles of a lognormal distribution show it:
 * ln(b / a) / (z_b - z_a). Null where they are equal, out of order or not above 0: they say nothing then.
 */
export function spreadBetween(a: KnownPercentile, b: KnownPercentile): number | null {
  if (!(a.rank < b.rank && a.value > 0 && b.value > a.value)) return null;
  return Math.log(b.value / a.value) / (normalQuantile(b.rank) - normalQuantile(a.rank));
}

/**
 * Standard error of the log of a sample quantile: sqrt(p (1 - p) / n) / f, f the density of log(request) at the
 * quantile, phi(z_p) / spread for a lognormal distribution (asymptotic variance of sample quantiles: David and
 * Nagaraja, Order Statistics, 3rd ed., 10.2). @param spread standard deviation of log(single request)
 */
export function quantileStandardError(rank: number, count: number, spread: number): number {
  requireRange('the samples behind a quantile', count, [1, Number.MAX_VALUE]);
  const z = normalQuantile(rank);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return (Math.sqrt((rank * (1 - rank)) / count) * spread) / density;
}

/** Standard error of the log of a sample mean of a lognormal distribution: its coefficient of variation over sqrt(n). */
export function meanStandardError(count: number, spread: number): number {
  requireRange('the samples behind a mean', count, [1, Number.MAX_VALUE]);
  return Math.sqrt(Math.expm1(spread ** 2) / count);
}

/** z with P(Z <= z) = p, for 0 < p < 1. */
function normalQuantile(p: number): number {
  requireRange('the rank of a quantile', p, [Number.MIN_VALUE, 1 - Number.EPSILON]);
  const known = QUANTILES.get(p);
  if (known !== undefined) return known;
  const above = p === 0.5 ? 0 : solveTail(normalUpperTail, Math.min(p, 1 - p));
  const quantile = p < 0.5 ? -above : above;
  QUANTILES.set(p, quantile);
  return quantile;
}

/** A comparison asks for a handful of ranks, and for each hundreds of times. */
const QUANTILES = new Map<number, number>();
