import { requireFinite, requireRange } from './preconditions.ts';
import { solveTail, upperIncompleteGamma } from './special-functions.ts';

/**
 * P(Z > z) of the standard normal distribution, accurate in both tails: erfc(z / sqrt 2) / 2 = Q(1/2, z^2/2) / 2
 * for z >= 0 (DLMF 7.11.2). @throws RangeError for NaN and infinities.
 */
export function normalUpperTail(z: number): number {
  requireFinite('z', [z]);
  const tail = upperIncompleteGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - tail : tail;
}

/** P(Z <= z). */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/** z with P(Z <= z) = p, for 0 < p < 1. @throws RangeError outside. */
export function normalQuantile(p: number): number {
  requireRange('the probability of a normal quantile', p, [Number.MIN_VALUE, 1 - Number.EPSILON / 2]);
  if (p < 0.5) return -solveTail(normalUpperTail, p);
  return p === 0.5 ? 0 : solveTail(normalUpperTail, 1 - p);
}
