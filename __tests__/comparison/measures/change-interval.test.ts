import { describe, expect, it } from '@jest/globals';
import { describeInterval, formatEnds } from '../../../src/comparison/measures/change-interval.ts';

/** A row whose change, and the ends of its interval, are fractions: relative ones of a trend, shares of a rate. */
function createRow(type: 'trend' | 'rate', value: number, ends: readonly [number, number]) {
  const part = (size: number) => ({ absolute: size, relative: type === 'rate' ? null : size });
  return { type, change: part(value), evidence: { lower: part(ends[0]), upper: part(ends[1]) } } as const;
}

describe('an interval', () => {
  it.each<[string, ReturnType<typeof createRow>, string, string]>([
    ['of a time', createRow('trend', 0.14, [0.05, 0.23]), '+5 … +23 %', 'measured +14 % ± 9 %'],
    ['of a fall', createRow('trend', -0.141, [-0.234, -0.048]), '−23 … −4.8 %', 'measured −14 % ± 9.3 %'],
    [
      'of a rate, in points',
      createRow('rate', 0.021, [0.017, 0.025]),
      '+1.7 … +2.5 points',
      'measured +2.1 points ± 0.4 points',
    ],
    [
      'uneven by a fifth of its half, is still one number in a sentence',
      createRow('trend', 0.5, [0.23, 0.83]),
      '+23 … +83 %',
      'measured +50 % ± 30 %',
    ],
    [
      'of a lone run, more uneven, shows both ends',
      createRow('trend', 0.5, [0.08, 1.08]),
      '+8 … +108 %',
      'measured +50 %, between +8 and +108 %',
    ],
    [
      'across 0, has a sign at each end',
      createRow('trend', 0.1, [-0.25, 0.9]),
      '−25 … +90 %',
      'measured +10 %, between −25 and +90 %',
    ],
    [
      'of a share that stays at 0, has an upper end only',
      createRow('rate', 0, [0, 0.00025]),
      '0 … +0.025 points',
      'measured 0 points, between 0 and +0.025 points',
    ],
  ])('%s', (_what, row, noise, sentence) => {
    expect([formatEnds(row), describeInterval(row)]).toEqual([noise, sentence]);
  });

  it('is none where nothing was judged', () => {
    expect(formatEnds({ type: 'trend', change: null, evidence: null })).toBeNull();
    expect(describeInterval({ type: 'trend', change: null, evidence: null })).toBe('not measured');
  });
});
