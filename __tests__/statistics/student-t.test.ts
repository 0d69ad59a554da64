import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalUpperTail } from '../../src/statistics/normal.ts';
import { studentQuantile, studentUpperTail } from '../../src/statistics/student-t.ts';
import { distance, loadOracle } from './oracle.ts';

const probabilities = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const freedoms = fc.double({ min: 0.5, max: 1000, noNaN: true });
const points = fc.double({ min: -30, max: 30, noNaN: true });

describe("Student's t distribution", () => {
  it.each([[0], [1], [-0.5], [2], [Number.NaN]])('has no quantile at %p', (p) => {
    expect(() => studentQuantile(p, 5)).toThrow(RangeError);
  });

  it('refuses what is no finite number', () => {
    expect(() => studentUpperTail(Number.NEGATIVE_INFINITY, 3)).toThrow(/not a finite number/);
  });

  it('agrees with scipy in the tail', () => {
    const rows = loadOracle<{ t: number; df: number; upper: number }>('student');
    for (const { t, df, upper } of rows) {
      expect(distance(studentUpperTail(t, df), upper)).toBeLessThan(df > 1e5 ? 1e-8 : 1e-11);
    }
    expect(rows).toHaveLength(100);
  });

  it('agrees with scipy on quantiles', () => {
    for (const { p, df, t } of loadOracle<{ p: number; df: number; t: number }>('student-quantile')) {
      expect(Math.abs(studentQuantile(p, df) - t)).toBeLessThan(1e-9 * Math.max(1, Math.abs(t)));
    }
  });

  it('is symmetric, falls with t, and its quantile undoes it', () => {
    fc.assert(
      fc.property(points, freedoms, fc.double({ min: 1e-3, max: 5, noNaN: true }), (t, df, step) => {
        expect(1 - studentUpperTail(t, df)).toBeCloseTo(studentUpperTail(-t, df), 14);
        expect(studentUpperTail(t + step, df)).toBeLessThanOrEqual(studentUpperTail(t, df));
      }),
    );
    fc.assert(
      fc.property(probabilities, freedoms, (p, df) =>
        expect(studentUpperTail(-studentQuantile(p, df), df)).toBeCloseTo(p, 10),
      ),
    );
  });

  it('has heavier tails than the normal one, the fewer degrees of freedom the heavier', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 8, noNaN: true }), freedoms, (t, df) => {
        expect(studentUpperTail(t, df)).toBeGreaterThanOrEqual(studentUpperTail(t, df * 2));
        expect(studentUpperTail(t, df)).toBeGreaterThan(normalUpperTail(t));
      }),
    );
  });

  it.each([[0], [-2], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses %p degrees of freedom', (df) => {
    expect(() => studentUpperTail(1, df)).toThrow(RangeError);
  });
});
