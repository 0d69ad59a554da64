import { describe, expect, it } from '@jest/globals';
import { quantile, sumOfSquares } from '../../src/statistics/quantiles.ts';
import { createRandom } from '../../src/statistics/random.ts';
import {
  meanStandardError,
  quantileStandardError,
  spreadBetween,
} from '../../src/statistics/sampling-error.ts';

const Z95 = 1.6448536269514722;

describe('the spread of single requests', () => {
  it('is that of the lognormal distribution with these percentiles', () => {
    const at = (rank: number, z: number) => ({ rank, value: 80 * Math.exp(0.7 * z) });
    expect(spreadBetween(at(0.5, 0), at(0.95, Z95))).toBeCloseTo(0.7, 9);
    expect(spreadBetween(at(0.05, -Z95), at(0.95, Z95))).toBeCloseTo(0.7, 9);
  });

  it.each([
    [100, 100],
    [100, 90],
    [0, 90],
  ])('is not known from %d and %d', (low, high) => {
    expect(spreadBetween({ rank: 0.5, value: low }, { rank: 0.95, value: high })).toBeNull();
  });
});

describe('the standard error within a run', () => {
  it('of a median is 1.2533 spreads over the root of the samples', () => {
    expect(quantileStandardError(0.5, 400, 0.8)).toBeCloseTo((Math.sqrt(Math.PI / 2) * 0.8) / 20, 12);
  });

  it('is what simulated runs show, of percentiles and of means', () => {
    const uniform = createRandom('sampling error');
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const runs = Array.from({ length: 600 }, () =>
      Array.from({ length: 400 }, () => Math.exp(0.6 * normal())).sort((a, b) => a - b),
    );
    const observed = (statistic: (run: readonly number[]) => number) =>
      Math.sqrt(sumOfSquares(runs.map((run) => Math.log(statistic(run)))) / (runs.length - 1));
    for (const rank of [0.5, 0.95]) {
      const ratio = observed((run) => quantile(run, rank)) / quantileStandardError(rank, 400, 0.6);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    }
    const mean = observed((run) => run.reduce((a, b) => a + b, 0) / run.length);
    expect(Math.abs(mean / meanStandardError(400, 0.6) - 1)).toBeLessThan(0.1);
  });

  it('refuses what is no sample', () => {
    expect(() => quantileStandardError(0.5, 0, 1)).toThrow(RangeError);
    expect(() => quantileStandardError(1, 10, 1)).toThrow(RangeError);
    expect(() => meanStandardError(Number.NaN, 1)).toThrow(RangeError);
  });
});
