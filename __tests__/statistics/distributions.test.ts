import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalUpperTail } from '../../src/statistics/normal.ts';
import { incompleteBeta, logGamma, upperIncompleteGamma } from '../../src/statistics/special-functions.ts';
import { studentCdf, studentQuantile, studentUpperTail } from '../../src/statistics/student-t.ts';
import { distance, loadOracle } from './oracle.ts';

const probabilities = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const freedoms = fc.double({ min: 0.5, max: 1000, noNaN: true });
const points = fc.double({ min: -30, max: 30, noNaN: true });

describe('special functions', () => {
  it.each(loadOracle<{ x: number; value: number }>('log-gamma'))(
    'logGamma($x) agrees with scipy',
    ({ x, value }) => {
      expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-13 * Math.max(1, Math.abs(value)));
    },
  );

  it('agree with scipy on the incomplete beta function', () => {
    const rows = loadOracle<{ x: number; a: number; b: number; value: number }>('beta');
    for (const { x, a, b, value } of rows)
      expect(distance(incompleteBeta(x, a, b), value)).toBeLessThan(1e-11);
    expect(rows).toHaveLength(216);
  });

  it('agree with scipy on the incomplete gamma function', () => {
    for (const { a, x, value } of loadOracle<{ a: number; x: number; value: number }>('gamma')) {
      expect(distance(upperIncompleteGamma(a, x), value)).toBeLessThan(1e-12);
    }
  });

  it.each([[0], [-1], [Number.NaN], [Number.POSITIVE_INFINITY]])('logGamma refuses %p', (x) => {
    expect(() => logGamma(x)).toThrow(RangeError);
  });

  it.each([[-0.1], [1.1], [Number.NaN]])('incompleteBeta refuses %p', (x) => {
    expect(() => incompleteBeta(x, 1, 1)).toThrow(RangeError);
  });

  it('the gamma tail is 0 at infinity', () => {
    expect(upperIncompleteGamma(0.5, Number.POSITIVE_INFINITY)).toBe(0);
  });
});

describe('the normal distribution', () => {
  it.each(loadOracle<{ z: number; upper: number }>('normal'))(
    'upper tail at $z agrees with scipy',
    ({ z, upper }) => {
      expect(distance(normalUpperTail(z), upper)).toBeLessThan(1e-12);
    },
  );

  it('is symmetric, and its tail falls', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 1e-3, max: 5, noNaN: true }), (z, step) => {
        expect(normalUpperTail(z) + normalUpperTail(-z)).toBeCloseTo(1, 15);
        expect(normalUpperTail(z + step)).toBeLessThanOrEqual(normalUpperTail(z));
      }),
    );
  });

  it('refuses what is no finite number', () => {
    expect(() => normalUpperTail(Number.NaN)).toThrow(/not a finite number/);
  });
});

describe("Student's t distribution", () => {
  it.each([[0], [1], [-0.5], [2], [Number.NaN]])('has no quantile at %p', (p) => {
    expect(() => studentQuantile(p, 5)).toThrow(RangeError);
  });

  it('refuses what is no finite number', () => {
    expect(() => studentCdf(Number.POSITIVE_INFINITY, 3)).toThrow(/not a finite number/);
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
        expect(studentCdf(t, df)).toBeCloseTo(studentUpperTail(-t, df), 15);
        expect(studentUpperTail(t + step, df)).toBeLessThanOrEqual(studentUpperTail(t, df));
      }),
    );
    fc.assert(
      fc.property(probabilities, freedoms, (p, df) =>
        expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 10),
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
