import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeMidRanks,
  computeRankSumZ,
  estimateSlope,
  findHistoryChange,
  findLastStep,
  SCAN_WINDOW,
} from '../../src/statistics/change-points.ts';
import { normalUpperTail } from '../../src/statistics/normal.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { loadOracle } from './oracle.ts';

const random = createRandom('change points');
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const noise = (count: number, spread: number) => Array.from({ length: count }, () => spread * normal());
const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 7, maxLength: 30 });

describe('the rank-sum statistic', () => {
  it('agrees with scipy, ties and all', () => {
    for (const { values, split, p } of loadOracle<{ values: number[]; split: number; p: number }>(
      'rank-sum',
    )) {
      expect(normalUpperTail(computeRankSumZ(values, split))).toBeCloseTo(p, 10);
    }
  });

  it('cares for ranks only, and turns with the sign', () => {
    fc.assert(
      fc.property(series, fc.nat(), (values, at) => {
        const split = 1 + (at % (values.length - 1));
        const z = computeRankSumZ(values, split);
        expect(
          computeRankSumZ(
            values.map((value) => 3 * value + 7),
            split,
          ),
        ).toBeCloseTo(z, 9);
        expect(
          computeRankSumZ(
            values.map((value) => -value),
            split,
          ),
        ).toBeCloseTo(-z, 9);
      }),
    );
  });

  it('is 0 for equal values; equal values share ranks', () => {
    expect(computeRankSumZ([2, 2, 2, 2, 2, 2, 2], 4)).toBe(0);
    expect(computeMidRanks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  });
});

describe('the slope', () => {
  it('agrees with scipy (Theil-Sen)', () => {
    for (const { values, slope } of loadOracle<{ values: number[]; slope: number }>('kendall')) {
      expect(estimateSlope(values)).toBeCloseTo(slope, 12);
    }
  });

  it('shrugs at an outlier, and is 0 below two values', () => {
    expect(estimateSlope([0, 1, 2, 3, 400, 5, 6])).toBeCloseTo(1, 12);
    expect([estimateSlope([]), estimateSlope([5])]).toEqual([0, 0]);
  });
});

describe('steps and creeps', () => {
  it('finds a step where it is, and how large it is', () => {
    const values = [...noise(15, 0.02), ...noise(10, 0.02).map((value) => value + 0.15)];
    const found = findHistoryChange(values);
    expect(found?.kind).toBe('step');
    expect(found?.index).toBe(15);
    expect(found?.size).toBeCloseTo(0.15, 1);
    expect(found?.z).toBeGreaterThan(3.47);
  });

  it('counts from the start of the whole history, of which it looks at the last 30', () => {
    const values = [...noise(100, 0.02), ...noise(8, 0.02).map((value) => value - 0.3)];
    expect(findHistoryChange(values)).toMatchObject({ kind: 'step', index: 100 });
    const old = [...noise(20, 0.02), ...noise(SCAN_WINDOW, 0.02).map((value) => value + 0.3)];
    expect(findHistoryChange(old)).toBeNull();
  });

  it.each([
    { before: 8, after: 9, seen: false },
    { before: 9, after: 9, seen: true },
    { before: 26, after: 4, seen: false },
    { before: 25, after: 5, seen: true },
  ])('$before values before and $after after a plain step: seen is $seen', ({ before, after, seen }) => {
    const values = [...noise(before, 0.01), ...noise(after, 0.01).map((value) => value + 1)];
    expect(findHistoryChange(values) !== null).toBe(seen);
  });

  it('tells a creep from a step', () => {
    const values = noise(30, 0.01).map((value, index) => value + 0.01 * index);
    const found = findHistoryChange(values);
    expect(found?.kind).toBe('creep');
    expect(found?.index).toBe(0);
    expect(found?.size).toBeCloseTo(0.29, 1);
  });

  it.each([
    ['nothing', []],
    ['one value', [1]],
    ['two values', [1, 9]],
    ['six values', [1, 1, 1, 9, 9, 9]],
    ['equal values', new Array<number>(30).fill(4)],
    ['a single outlier', [...new Array<number>(20).fill(4), 90, ...new Array<number>(9).fill(4)]],
    ['two outliers at the end', [...noise(28, 0.02), 5, 5]],
  ])('finds nothing in %s', (_, values) => {
    expect(findHistoryChange(values)).toBeNull();
  });

  it('turned upside down, it finds the same with the other sign', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [found, mirrored] = [
          findHistoryChange(values),
          findHistoryChange(values.map((value) => -value)),
        ];
        expect(mirrored?.index).toBe(found?.index);
        expect(mirrored?.kind).toBe(found?.kind);
        if (found !== null) expect(mirrored?.size).toBeCloseTo(-found.size, 9);
      }),
    );
  });

  it('looked at after every run, alarms on about one in a hundred unchanged series of 50 runs with 5 % outliers', () => {
    const alarms = Array.from({ length: 400 }, () => {
      const values = noise(50, 0.05).map((value) => (random() < 0.05 ? value + 0.5 : value));
      return values.some((__, length) => findHistoryChange(values.slice(0, length + 1)) !== null);
    });
    expect(alarms.filter(Boolean).length / alarms.length).toBeLessThan(0.03);
  });

  it('refuses NaN', () => {
    expect(() => findHistoryChange([1, Number.NaN])).toThrow(RangeError);
  });
});

describe('where a history is cut', () => {
  /** Values about a level, as exact as the index makes them: no two alike, spread about 0.01. */
  const about = (level: number, count: number) =>
    Array.from({ length: count }, (_, index) => level + (((index * 7) % 11) - 5) / 300);

  it.each([
    ['the step', [...about(0, 20), ...about(0.3, 10)], 20],
    ['the last of two', [...about(0, 8), ...about(0.5, 12), ...about(0.6, 10)], 20],
    ['a step far back is not seen, the window is', [...about(0, 100), ...about(0.3, 12)], 100],
  ])('is %s', (_what, values, index) => {
    expect(findLastStep(values)?.index).toBe(index);
  });

  it.each([
    ['a step smaller than two deviations', [...about(0, 15), ...about(0.018, 15)]],
    ['a creep', Array.from({ length: 30 }, (_, index) => index / 100 + ((index * 7) % 5) / 1000)],
    ['nothing at all', about(0, 30)],
    ['a step in a short history', [...about(0, 10), ...about(0.3, 5)]],
  ])('is nowhere for %s', (_what, values) => {
    expect(findLastStep(values)).toBeNull();
  });

  it('leaves the error rate as it is: a step found in noise is seldom clear', () => {
    const cut = Array.from({ length: 1000 }, () => findLastStep(noise(30, 0.05)) !== null);
    expect(cut.filter(Boolean).length / cut.length).toBeLessThan(0.005);
  });
});
