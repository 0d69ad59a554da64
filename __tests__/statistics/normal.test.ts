import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalUpperTail } from '../../src/statistics/normal.ts';
import { distance, loadOracle } from './oracle.ts';

const points = fc.double({ min: -30, max: 30, noNaN: true });

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
