import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantile } from '../../src/statistics/quantiles.ts';
import {
  estimateShift,
  pairsForBound,
  signedRanks,
  signedRankUpperTail,
} from '../../src/statistics/signed-rank.ts';

/** Depression scores of nine patients before and after (Hollander & Wolfe 1973, 29f.), R's example for wilcox.test. */
const DEPRESSION = [
  [1.83, 0.878],
  [0.5, 0.647],
  [1.62, 0.598],
  [2.48, 2.05],
  [1.68, 1.06],
  [1.88, 1.29],
  [1.55, 1.06],
  [3.06, 3.14],
  [1.3, 1.29],
].map(([before = 0, after = 0]) => before - after);

const differences = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 10 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('signed ranks', () => {
  it('share the middle rank among equal sizes, and give none to zeros and missing pairs', () => {
    expect(signedRanks([3, -1, null, 1, 0, -7])).toEqual([3, -1.5, 0, 1.5, 0, -4]);
    expect(signedRanks([0, null])).toEqual([0, 0]);
    expect(signedRanks([])).toEqual([]);
  });

  it('sum to as much as ranks do', () => {
    fc.assert(
      fc.property(differences, (values) => {
        const ranked = values.filter((value) => value !== 0).length;
        expect(sum(signedRanks(values).map(Math.abs))).toBeCloseTo((ranked * (ranked + 1)) / 2, 10);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuse %p', (value) => {
    expect(() => signedRanks([1, value])).toThrow(RangeError);
  });
});

describe('the exact signed-rank test', () => {
  it('agrees with R: V = 40, p = 0.01953', () => {
    const ranks = signedRanks(DEPRESSION);
    expect(sum(ranks.filter((rank) => rank > 0))).toBe(40);
    expect(signedRankUpperTail(ranks)).toBeCloseTo(0.01953125, 12);
  });

  it('agrees with counting every pattern of signs, ties and zeros included', () => {
    fc.assert(
      fc.property(differences, (values) => {
        const ranks = signedRanks(values);
        const sizes = ranks.map(Math.abs);
        let reached = 0;
        for (let pattern = 0; pattern < 2 ** sizes.length; pattern += 1) {
          const flipped = sum(sizes.map((size, i) => (pattern & (1 << i) ? size : -size)));
          if (flipped >= sum(ranks) - 1e-9) reached += 1;
        }
        expect(signedRankUpperTail(ranks)).toBeCloseTo(reached / 2 ** sizes.length, 12);
      }),
    );
  });

  it('finds nothing where nothing differs', () => {
    expect(signedRankUpperTail([])).toBe(1);
    expect(signedRankUpperTail([0, 0, 0])).toBe(1);
  });
});

describe('the Hodges-Lehmann estimate', () => {
  it('and its interval agree with R: 0.46, 0.010 to 0.786', () => {
    const { estimate, lower, upper } = estimateShift(DEPRESSION, 0.025);
    expect([estimate, lower, upper].map((value) => Number(value.toFixed(9)))).toEqual([0.46, 0.01, 0.786]);
  });

  // Critical values of Wilcoxon's table: the largest V with P <= alpha; the bound is the average after it.
  it.each([
    { alpha: 0.025, table: { 6: 0, 7: 2, 8: 3, 9: 5, 10: 8, 12: 13, 15: 25, 20: 52, 25: 89, 30: 137 } },
    { alpha: 0.05, table: { 5: 0, 6: 2, 7: 3, 8: 5, 9: 8, 10: 10, 12: 17, 15: 30, 20: 60, 25: 100 } },
  ])('has its bounds where the published tables put them, level $alpha', ({ alpha, table }) => {
    for (const [pairs, critical] of Object.entries(table)) {
      const values = Array.from({ length: Number(pairs) }, (_, i) => Math.sqrt(2 + 7 * i) - 5);
      const averages = values
        .flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2))
        .sort((a, b) => a - b);
      const { estimate, lower, upper } = estimateShift(values, alpha);
      expect(estimate).toBeCloseTo(quantile(averages, 0.5), 12);
      expect(lower).toBe(averages[critical]);
      expect(upper).toBe(averages[averages.length - 1 - critical]);
    }
  });

  it('moves with the differences, turns with their signs, and lies within its bounds', () => {
    const many = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 25 });
    fc.assert(
      fc.property(many, fc.integer({ min: -20, max: 20 }), (values, step) => {
        const { estimate, lower, upper } = estimateShift(values, 0.025);
        const moved = estimateShift(
          values.map((value) => value + step),
          0.025,
        );
        const turned = estimateShift(
          values.map((value) => -value),
          0.025,
        );
        expect(lower).toBeLessThanOrEqual(estimate);
        expect(estimate).toBeLessThanOrEqual(upper);
        expect([moved.estimate, moved.lower, moved.upper]).toEqual([
          estimate + step,
          lower + step,
          upper + step,
        ]);
        expect([turned.estimate + 0, turned.lower + 0, turned.upper + 0]).toEqual([
          -estimate + 0,
          -upper + 0,
          -lower + 0,
        ]);
      }),
    );
  });

  it('a single wild round hardly moves it', () => {
    const calm = Array.from({ length: 20 }, (_, i) => 0.05 + (i % 5) / 1000);
    const wild = calm.with(3, 7);
    expect(Math.abs(estimateShift(wild, 0.025).estimate - estimateShift(calm, 0.025).estimate)).toBeLessThan(
      0.001,
    );
  });

  it('refuses fewer pairs than can bound it', () => {
    expect([0.05, 0.025, 0.01, 0.5].map(pairsForBound)).toEqual([5, 6, 7, 1]);
    expect(() => estimateShift([1, 2, 3, 4, 5], 0.025)).toThrow(RangeError);
    expect(() => estimateShift([1, 2, 3, 4, 5, Number.NaN], 0.025)).toThrow(RangeError);
  });
});
