import { requireFinite, requireRange } from './preconditions.ts';
import { incompleteBeta, solveTail } from './special-functions.ts';

/**
 * P(T > t) of Student's t distribution with `df` > 0 degrees of freedom (whole or not):
 * I_x(df/2, 1/2) / 2 with x = df / (df + t^2) for t >= 0 (Abramowitz & Stegun 26.7.1).
 * Computed as a tail, so small probabilities keep their digits: relative error below 1e-11 up to 10,000 degrees
 * of freedom, 1e-8 at a million. @throws RangeError for NaN and infinities.
 */
export function studentUpperTail(t: number, df: number): number {
  requireFinite('t', [t]);
  requireRange('degrees of freedom', df, [Number.MIN_VALUE, 1e9]);
  const square = t * t;
  // Near t = 0, df / (df + t^2) rounds to 1; the mirrored function keeps the digits there, and loses them far out.
  const tail =
    square < 1
      ? (1 - incompleteBeta(square / (df + square), 0.5, df / 2)) / 2
      : incompleteBeta(df / (df + square), df / 2, 0.5) / 2;
  return t < 0 ? 1 - tail : tail;
}

/** t with P(T <= t) = p, for 0 < p < 1. @throws RangeError outside. */
export function studentQuantile(p: number, df: number): number {
  const known = QUANTILES.get(df)?.get(p);
  if (known !== undefined) return known;
  requireRange('the probability of a t quantile', p, [Number.MIN_VALUE, 1 - Number.EPSILON / 2]);
  const tail = (t: number) => studentUpperTail(t, df);
  const above = p === 0.5 ? 0 : solveTail(tail, Math.min(p, 1 - p));
  const quantile = p < 0.5 ? -above : above;
  QUANTILES.set(df, (QUANTILES.get(df) ?? new Map<number, number>()).set(p, quantile));
  return quantile;
}

/** By degrees of freedom and probability: a comparison asks for few of them, and for each hundreds of times. */
const QUANTILES = new Map<number, Map<number, number>>();
