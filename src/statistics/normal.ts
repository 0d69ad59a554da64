import { requireFinite } from './preconditions.ts';
import { upperIncompleteGamma } from './special-functions.ts';

/**
 * P(Z > z) of the standard normal distribution, accurate in both tails: erfc(z / sqrt 2) / 2 = Q(1/2, z^2/2) / 2
 * for z >= 0 (DLMF 7.11.2). @throws RangeError for NaN and infinities.
 */
export function normalUpperTail(z: number): number {
  requireFinite('z', [z]);
  const tail = upperIncompleteGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - tail : tail;
}
