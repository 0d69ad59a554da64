import { describe, expect, it } from '@jest/globals';
import {
  classifyPercentile,
  JOBS_THAT_TELL,
  type MeasureClass,
  priorFor,
} from '../../src/statistics/prior.ts';

const CLASSES: readonly MeasureClass[] = ['p50', 'p95', 'p99', 'throughput', 'rate'];

describe('the prior', () => {
  it.each(CLASSES)('of %s is never wider with more jobs', (measure) => {
    for (const machine of ['github-hosted', 'self-hosted', 'local', null] as const) {
      const spreads = Array.from({ length: 30 }, (_, index) => priorFor(measure, machine)(index + 1).spread);
      expect([...spreads].sort((a, b) => b - a)).toEqual(spreads);
      expect(Math.min(...spreads)).toBeGreaterThan(0);
    }
  });

  it('trusts a machine of one owner more than a pool, and takes an unknown one for a pool', () => {
    for (const measure of ['p50', 'p95', 'p99', 'throughput'] as const) {
      for (let jobs = 1; jobs < JOBS_THAT_TELL; jobs += 1) {
        const [hosted, own] = [
          priorFor(measure, 'github-hosted')(jobs),
          priorFor(measure, 'self-hosted')(jobs),
        ];
        expect(own.spread).toBeLessThan(hosted.spread);
        expect(priorFor(measure, null)(jobs)).toEqual(hosted);
        expect(priorFor(measure, 'local')(jobs)).toEqual(hosted);
      }
    }
  });

  it('weighs less than the history as soon as the history tells', () => {
    for (const measure of CLASSES) {
      expect(priorFor(measure, null)(JOBS_THAT_TELL).degreesOfFreedom).toBeLessThan(JOBS_THAT_TELL - 1);
    }
  });

  it('gives shares a spread of their own scale, and p(99) a wider one than p(50)', () => {
    expect(priorFor('rate', 'github-hosted')(1).spread).toBe(0.01);
    expect(priorFor('p99', null)(20).spread).toBeGreaterThan(priorFor('p50', null)(20).spread);
  });

  it.each<[number, MeasureClass]>([
    [0, 'p50'],
    [0.5, 'p50'],
    [0.75, 'p50'],
    [0.9, 'p95'],
    [0.95, 'p95'],
    [0.99, 'p99'],
    [0.999, 'p99'],
  ])('a percentile of rank %p is of class %p', (rank, expected) => {
    expect(classifyPercentile(rank)).toBe(expected);
  });
});
