import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mean, median, quantile, robustSpread, sumOfSquares } from '../../src/statistics/quantiles.ts';
import { loadOracle } from './oracle.ts';

interface Row {
  readonly values: readonly number[];
  readonly p: number;
  readonly quantile: number;
  readonly spread: number;
}

const sort = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('quantiles', () => {
  it('agree with numpy and scipy', () => {
    for (const row of loadOracle<Row>('quantiles')) {
      expect(quantile(sort(row.values), row.p)).toBeCloseTo(row.quantile, 10);
      expect(robustSpread(row.values)).toBeCloseTo(row.spread, 10);
    }
  });

  it.each([
    { values: [7], p: 0.99, expected: 7 },
    { values: [1, 2], p: 0.5, expected: 1.5 },
    { values: [1, 2, 3, 4, 5], p: 0, expected: 1 },
    { values: [1, 2, 3, 4, 5], p: 1, expected: 5 },
    { values: [3, 3, 3], p: 0.3, expected: 3 },
  ])('quantile $p of $values is $expected', ({ values, p, expected }) => {
    expect(quantile(values, p)).toBe(expected);
  });

  it('lie within the sample and rise with their rank', () => {
    const ranks = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(samples, ranks, ranks, (values, p, q) => {
        const sorted = sort(values);
        const [low, high] = [quantile(sorted, Math.min(p, q)), quantile(sorted, Math.max(p, q))];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual((sorted[0] as number) - 1e-9);
        expect(high).toBeLessThanOrEqual((sorted.at(-1) as number) + 1e-9);
      }),
    );
  });

  it('median and mean do not depend on the order, and leave the sample as it was', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const copy = [...values];
        expect(median([...values].reverse())).toBe(median(values));
        expect(mean([...values].reverse())).toBeCloseTo(mean(values), 6);
        expect(values).toEqual(copy);
      }),
    );
  });

  it('the robust spread ignores up to half of the values', () => {
    expect(robustSpread([1, 2, 3, 4, 1e9])).toBeCloseTo(robustSpread([1, 2, 3, 4, 5]), 12);
    expect(robustSpread([5, 5, 5, 5, 9])).toBe(0);
  });

  it('one value has no spread', () => {
    expect([robustSpread([4]), sumOfSquares([4])]).toEqual([0, 0]);
  });

  it.each([
    ['quantile', () => quantile([], 0.5)],
    ['median', () => median([])],
    ['mean', () => mean([])],
    ['robustSpread', () => robustSpread([])],
    ['a NaN', () => median([1, Number.NaN])],
    ['an infinity', () => mean([1, Number.POSITIVE_INFINITY])],
    ['a rank above 1', () => quantile([1], 1.5)],
    ['a rank of NaN', () => quantile([1], Number.NaN)],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
