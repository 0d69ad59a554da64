import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeFromShift, shiftFromLimit, toScale } from '../../src/statistics/scale.ts';

describe('scales', () => {
  it('a limit and the change it means undo each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        fc.double({ min: -0.9, max: 9, noNaN: true }),
        (base, limit) => {
          const centre = Math.log(base);
          const change = changeFromShift(centre, shiftFromLimit(centre, limit, 'log'), 'log');
          expect(change.relative).toBeCloseTo(limit, 9);
          expect(change.absolute / base).toBeCloseTo(limit, 9);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (base, limit) => {
          const centre = toScale({ value: base, standardError: 0 }, 'arcsine');
          expect(
            changeFromShift(centre, shiftFromLimit(centre, limit, 'arcsine'), 'arcsine').absolute,
          ).toBeCloseTo(limit, 9);
        },
      ),
    );
  });

  it('shares stop at 0 and 1', () => {
    expect(changeFromShift(0.1, 99, 'arcsine').absolute).toBeCloseTo(1 - Math.sin(0.1) ** 2, 12);
    expect(changeFromShift(0.1, -99, 'arcsine').relative).toBe(-1);
    expect(shiftFromLimit(0.1, 5, 'arcsine')).toBeCloseTo(Math.PI / 2 - 0.1, 12);
  });

  it('a drop of more than everything is a very long way, not NaN', () => {
    expect(shiftFromLimit(0, -1.5, 'log')).toBeLessThan(-30);
  });

  it('few trials pull a share off the edge of its scale', () => {
    const few = toScale({ value: 0, standardError: 0, count: 20 }, 'arcsine');
    const many = toScale({ value: 0, standardError: 0, count: 20_000 }, 'arcsine');
    expect(few).toBeGreaterThan(many);
    expect(toScale({ value: 0, standardError: 0 }, 'arcsine')).toBe(0);
  });
});
