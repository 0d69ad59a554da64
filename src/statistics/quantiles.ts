import { requireRange, requireSample } from './preconditions.ts';

/**
 * The p-quantile of values sorted ascending, by linear interpolation between order statistics: type 7 of
 * Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages"; what R, NumPy and k6's exact trends use.
 * One value is every quantile of itself. @throws RangeError without values, or for p outside 0..1.
 */
export function quantile(sorted: readonly number[], p: number): number {
  requireSample('quantile', sorted, 1);
  requireRange('the rank of a quantile', p, [0, 1]);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.ceil(position)] as number;
  return low + (high - low) * (position - below);
}

/** The middle value; the mean of the two middle ones of an even number. @throws RangeError without values. */
export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/** The arithmetic mean. @throws RangeError without values. */
export function mean(values: readonly number[]): number {
  requireSample('mean', values, 1);
  return sum(values) / values.length;
}

/** The sum of squared distances from the mean; 0 for a single value. @throws RangeError without values. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2));
}

/** The sum of the values; 0 without any. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Makes the median absolute deviation estimate a normal standard deviation: 1 over its 0.75 quantile. */
const NORMAL_CONSISTENCY = 1.482602218505602;

/**
 * Robust standard deviation, 1.4826 x median(|x - median|): Hampel (1974). Half of the values may be
 * arbitrary. 0 if more than half of the values are equal, so never divide by it unguarded.
 * @throws RangeError without values.
 */
export function robustSpread(values: readonly number[]): number {
  const centre = median(values);
  return NORMAL_CONSISTENCY * median(values.map((value) => Math.abs(value - centre)));
}
