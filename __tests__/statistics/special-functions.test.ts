import { describe, expect, it } from '@jest/globals';
import {
  incompleteBeta,
  logGamma,
  solveTail,
  upperIncompleteGamma,
} from '../../src/statistics/special-functions.ts';
import { distance, loadOracle } from './oracle.ts';

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

  it('a tail is solved to the last digit', () => {
    const tail = (x: number) => Math.exp(-x);
    for (const p of [1, 0.5, 1e-9, 1e-300]) expect(solveTail(tail, p)).toBeCloseTo(-Math.log(p), 10);
  });
});
