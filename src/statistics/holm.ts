import { requireFinite, requireRange } from './preconditions.ts';

/**
 * Holm's adjusted p-values, in the order given. Calling what has an adjusted p <= alpha true makes any false
 * call at all with probability alpha at most, however the tests depend on each other:
 * p~(i) = max over j <= i of min(1, (m - j + 1) p(j)), p sorted ascending.
 * Holm (1979), "A Simple Sequentially Rejective Multiple Test Procedure", Scand. J. Statist. 6, 65-70.
 * No p-values give none back. @throws RangeError for a p outside 0..1.
 */
export function adjustByHolm(pValues: readonly number[]): readonly number[] {
  requireFinite('p-values', pValues);
  for (const p of pValues) requireRange('a p-value', p, [0, 1]);
  const order = pValues
    .map((_, index) => index)
    .sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const adjusted = new Array<number>(pValues.length).fill(0);
  let largest = 0;
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] as number)));
    adjusted[index] = largest;
  }
  return adjusted;
}
