import { describe, expect, it } from '@jest/globals';
import { requireFinite, requireRange, requireSample } from '../../src/statistics/preconditions.ts';

describe('what no statistic guesses', () => {
  it('names the value that is no finite number, and its place', () => {
    expect(() => requireFinite('shares', [1, Number.NaN])).toThrow(
      new RangeError('shares: value 2 is NaN, not a finite number'),
    );
    expect(() => requireFinite('shares', [1, Number.NEGATIVE_INFINITY])).toThrow(/-Infinity/);
    expect(() => requireFinite('shares', [])).not.toThrow();
  });

  it.each([0, 1, 0.5])('%p lies between 0 and 1', (value) => {
    expect(() => requireRange('p', value, [0, 1])).not.toThrow();
  });

  it.each([-1e-9, 1.1, Number.NaN])('%p does not, and says so', (value) => {
    expect(() => requireRange('p', value, [0, 1])).toThrow(`p is ${value}, not between 0 and 1`);
  });

  it('asks for enough values, all of them finite', () => {
    expect(() => requireSample('runs', [1], 2)).toThrow('runs: 1 values, at least 2 needed');
    expect(() => requireSample('runs', [1, Number.NaN], 2)).toThrow(/not a finite number/);
    expect(() => requireSample('runs', [1, 2], 2)).not.toThrow();
  });
});
