import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BudgetQuestion, computeOverBudgetProbability } from '../../src/statistics/budget.ts';

const ask = (value: number, limit: number, over: Partial<BudgetQuestion> & { standardError?: number } = {}) =>
  computeOverBudgetProbability({
    observed: { value, standardError: over.standardError ?? 0.1 },
    limit,
    scale: over.scale ?? 'log',
    worse: over.worse ?? 'up',
  });

describe('the probability of being over budget', () => {
  it.each([
    { value: 800, limit: 800, expected: 0.5 },
    { value: 800 * Math.exp(0.1), limit: 800, expected: 0.8413447461 },
    { value: 800 * Math.exp(-0.196), limit: 800, expected: 0.0249978951 },
  ])('$value against $limit at 10 % is $expected', ({ value, limit, expected }) => {
    expect(ask(value, limit)).toBeCloseTo(expected, 9);
  });

  it.each([
    { value: 801, expected: 1 },
    { value: 799, expected: 0 },
    { value: 800, expected: 0.5 },
  ])('without noise, $value of 800 gives $expected', ({ value, expected }) => {
    expect(ask(value, 800, { standardError: 0 })).toBe(expected);
  });

  it('turns with the direction: falling below is over where down is worse', () => {
    expect(ask(0.99, 0.995, { scale: 'arcsine', worse: 'down', standardError: 0.001 })).toBeGreaterThan(0.99);
    expect(ask(0.99, 0.995, { scale: 'arcsine', worse: 'up', standardError: 0.001 })).toBeLessThan(0.01);
  });

  it('a time is always above 0', () => {
    expect(ask(5, 0)).toBe(1);
    expect(ask(5, 0, { worse: 'down' })).toBe(0);
  });

  it('rises with the value and falls with the limit, unit or no unit', () => {
    const times = fc.double({ min: 0.1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(times, times, fc.double({ min: 1, max: 3, noNaN: true }), (value, limit, factor) => {
        expect(ask(value * factor, limit)).toBeGreaterThanOrEqual(ask(value, limit) - 1e-12);
        expect(ask(value, limit * factor)).toBeLessThanOrEqual(ask(value, limit) + 1e-12);
        expect(ask(value * 1000, limit * 1000)).toBeCloseTo(ask(value, limit), 9);
      }),
    );
  });

  it('refuses NaN and a share above 1', () => {
    expect(() => ask(Number.NaN, 800)).toThrow(RangeError);
    expect(() => ask(800, Number.NaN)).toThrow(RangeError);
    expect(() => ask(0.1, 1.5, { scale: 'arcsine' })).toThrow(RangeError);
  });
});
