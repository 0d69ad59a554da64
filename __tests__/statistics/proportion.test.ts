import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeShareDifferenceInterval,
  computeShareInterval,
  restoreShare,
  shareStandardError,
  transformShare,
  zeroEventsUpperBound,
} from '../../src/statistics/proportion.ts';
import { loadOracle } from './oracle.ts';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, events: Math.round(trials * share) }));

describe('shares on the arcsine scale', () => {
  it.each([
    { share: 0, trials: Number.POSITIVE_INFINITY, point: 0 },
    { share: 1, trials: Number.POSITIVE_INFINITY, point: Math.PI / 2 },
    { share: 0.5, trials: 100, point: Math.PI / 4 },
    { share: 0, trials: 1, point: Math.asin(Math.sqrt(0.375 / 1.75)) },
  ])('$share of $trials lies at $point', ({ share, trials, point }) => {
    expect(transformShare(share, trials)).toBeCloseTo(point, 14);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(counts, ({ events, trials }) => {
        expect(restoreShare(transformShare(events / trials, trials), trials)).toBeCloseTo(events / trials, 9);
      }),
    );
    expect(restoreShare(0, 10)).toBe(0);
    expect(restoreShare(9, 10)).toBe(1);
    expect(restoreShare(transformShare(0.3, Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY)).toBeCloseTo(
      0.3,
      14,
    );
  });

  it('rise with the share, and mirror around one half', () => {
    fc.assert(
      fc.property(counts, ({ events, trials }) => {
        const [share, other] = [events / trials, (trials - events) / trials];
        expect(transformShare(share, trials) + transformShare(other, trials)).toBeCloseTo(Math.PI / 2, 9);
        if (events > 0) {
          expect(transformShare(share, trials)).toBeGreaterThan(
            transformShare((events - 1) / trials, trials),
          );
        }
      }),
    );
  });

  it('have a standard error that depends on the trials only', () => {
    expect(shareStandardError(10_000)).toBe(0.005);
  });

  it.each([
    ['a share above 1', () => transformShare(1.1, 10)],
    ['a negative share', () => transformShare(-0.1, 10)],
    ['NaN', () => transformShare(Number.NaN, 10)],
    ['no trials', () => transformShare(0, 0)],
    ['no trials for a standard error', () => shareStandardError(0)],
    ['no trials for a bound', () => zeroEventsUpperBound(0)],
    ['more events than trials', () => computeShareInterval({ events: 3, trials: 2 })],
    ['NaN events', () => computeShareInterval({ events: Number.NaN, trials: 2 })],
  ])('refuse %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});

describe('intervals of shares', () => {
  it('of one share agree with statsmodels (Wilson)', () => {
    for (const row of loadOracle<{ events: number; trials: number; interval: number[] }>('wilson')) {
      const { lower, upper } = computeShareInterval(row);
      expect(lower).toBeCloseTo(row.interval[0] as number, 12);
      expect(upper).toBeCloseTo(row.interval[1] as number, 12);
    }
  });

  it('of a difference agree with statsmodels (Newcombe)', () => {
    for (const row of loadOracle<{ current: [number, number]; base: [number, number]; interval: number[] }>(
      'newcombe',
    )) {
      const [current, base] = [row.current, row.base].map(([events, trials]) => ({ events, trials })) as [
        Count,
        Count,
      ];
      const { lower, upper } = computeShareDifferenceInterval(base, current);
      expect(lower).toBeCloseTo(row.interval[0] as number, 12);
      expect(upper).toBeCloseTo(row.interval[1] as number, 12);
    }
  });

  it('hold the estimate, and mirror when base and current change places', () => {
    fc.assert(
      fc.property(counts, counts, (base, current) => {
        const interval = computeShareDifferenceInterval(base, current);
        const mirrored = computeShareDifferenceInterval(current, base);
        const difference = current.events / current.trials - base.events / base.trials;
        expect(interval.lower).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(interval.lower).toBeCloseTo(-mirrored.upper, 12);
      }),
    );
  });

  it('three over n bounds what no event in n trials allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (trials) => {
        expect(zeroEventsUpperBound(trials)).toBeGreaterThanOrEqual(1 - 0.05 ** (1 / trials));
      }),
    );
    expect(zeroEventsUpperBound(6000)).toBe(0.0005);
    expect(zeroEventsUpperBound(2)).toBe(1);
  });
});

interface Count {
  events: number;
  trials: number;
}
