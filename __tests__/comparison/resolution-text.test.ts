import { describe, expect, it } from '@jest/globals';
import type { MeasureComparison } from '../../src/comparison/measure-comparison.ts';
import {
  describeInterval,
  describeNoise,
  describeSmallestSeen,
} from '../../src/comparison/resolution-text.ts';
import { CALM, judge, measured, NOISY, P95, rowOf, storeHistory } from '../support/evidence.ts';

const calm = storeHistory(CALM);
const noisy = storeHistory(NOISY);
const first = (runs: typeof calm, p95: number) => judge(measured({ p95 }), runs).findings[0]?.text ?? '';

/** A row with the parts that a sentence speaks of. */
function createRow(changes: {
  readonly type?: MeasureComparison['type'];
  readonly change: MeasureComparison['change'];
  readonly half: number;
  readonly jobsToSettle?: number | null;
}): MeasureComparison {
  const row = rowOf(judge(measured(), calm));
  const { type = 'trend', change, half, jobsToSettle = null } = changes;
  if (row.evidence === null || change === null) throw new Error('no evidence');
  const at = (step: number) => ({
    absolute: change.absolute + step,
    relative: change.relative === null ? null : change.relative + step,
  });
  return {
    ...row,
    type,
    change,
    evidence: { ...row.evidence, lower: at(-half), upper: at(half), jobsToSettle },
  };
}

describe('a pass', () => {
  it('says the smallest slowdown that would have been seen, by the coarsest time that can fail', () => {
    const seen = (runs: typeof calm) =>
      Number(/\((\d+) % or more would have been seen\)/.exec(first(runs, 300))?.[1]);
    expect(seen(calm)).toBeGreaterThan(5);
    expect(seen(calm)).toBeLessThan(15);
    expect(seen(noisy)).toBeGreaterThan(seen(calm));
  });

  it('keeps the promise: a slowdown of that size is flagged', () => {
    const { evidence } = rowOf(judge(measured(), calm));
    const factor = 1 + (evidence?.smallestSeen.relative ?? 0);
    expect(['warn', 'fail']).toContain(rowOf(judge(measured({ p95: 300 * factor }), calm)).verdict);
  });

  it('leaves rates and measures that cannot fail out, and names what improved', () => {
    const comparison = judge(measured({ p95: 250 }), calm);
    expect(comparison.findings[0]?.text).toContain(`Improved: ${P95}.`);
    const rates = comparison.measures.filter(({ type }) => type === 'rate');
    expect(describeSmallestSeen(rates)).toBe('No slowdown found.');
    expect(describeSmallestSeen([])).toBe('No slowdown found.');
  });
});

describe('an inconclusive change', () => {
  it('says what was measured, and how many jobs would settle it at what cost', () => {
    const text = first(storeHistory(CALM.slice(0, 4)), 342);
    expect(text).toMatch(/^http_req_duration p\(95\) passes its fail limit \(measured \+14 % ± \d+ %\)/);
    expect(text).toMatch(/could be proven with \d+ more jobs? in the baseline \(about \d+ min of load\)\.$/);
  });

  it.each([
    [5, 30_000, 'with 3 more jobs in the baseline (about 2 min of load)'],
    [3, 30_000, 'with 1 more job in the baseline (about 1 min of load)'],
    [12, 90_000, 'with 10 more jobs in the baseline (about 15 min of load)'],
  ])('%d jobs in all, runs of %d ms: %s', (jobsToSettle, durationMs, text) => {
    const row = createRow({ change: { absolute: 36, relative: 0.12 }, half: 0.1, jobsToSettle });
    const evidence = row.evidence === null ? null : { ...row.evidence, jobs: 2 };
    expect(describeNoise([{ ...row, evidence }], durationMs)).toContain(text);
  });

  it('says where no history would do', () => {
    expect(first(noisy, 336)).toContain('No history of this noise would settle it');
  });

  it('speaks of the largest change and counts the others', () => {
    const small = createRow({ change: { absolute: 33, relative: 0.11 }, half: 0.1 });
    const large = createRow({ change: { absolute: 60, relative: 0.2 }, half: 0.1 });
    expect(describeNoise([small, large, small], 1)).toContain('measured +20 % ± 10 %');
    expect(describeNoise([small, large, small], 1)).toContain('So do 2 more.');
    expect(describeNoise([], 1)).toBe('');
  });
});

describe('an interval', () => {
  it.each<[string, Parameters<typeof createRow>[0], string]>([
    ['a time', { change: { absolute: 42, relative: 0.14 }, half: 0.09 }, 'measured +14 % ± 9 %'],
    ['a fall', { change: { absolute: -42, relative: -0.141 }, half: 0.093 }, 'measured −14 % ± 9.3 %'],
    [
      'a rate, in points',
      { type: 'rate', change: { absolute: 0.021, relative: 10.5 }, half: 0.004 },
      'measured +2.1 points ± 0.4 points',
    ],
    [
      'a rate from 0',
      { type: 'rate', change: { absolute: 0.021, relative: null }, half: 0.004 },
      'measured +2.1 points ± 0.4 points',
    ],
  ])('of %s', (_what, row, text) => {
    expect(describeInterval(createRow(row))).toBe(text);
  });
});
