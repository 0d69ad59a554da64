import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareStandardError, transformShare } from '../../src/statistics/proportion.ts';

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
  ])('refuse %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
