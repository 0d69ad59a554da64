import { describe, expect, it } from '@jest/globals';
import type { MeasureComparison } from '../../../src/comparison/measures/measure-comparison.ts';
import { describeNoise, describeSmallestSeen } from '../../../src/comparison/suites/resolution-text.ts';
import { CALM, judge, measured, NOISY, P95, rowOf, storeHistory } from '../../support/evidence.ts';

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
      Number(/\(([\d.]+) % or more would have been seen\)/.exec(first(runs, 300))?.[1]);
    expect(seen(calm)).toBeGreaterThan(5);
    expect(seen(calm)).toBeLessThan(15);
    expect(seen(noisy)).toBeGreaterThan(seen(calm));
  });

  it('keeps the promise: a slowdown of that size is flagged', () => {
    const { evidence } = rowOf(judge(measured(), calm));
    const factor = 1 + (evidence?.smallestSeen.relative ?? 0);
    expect(['warn', 'fail']).toContain(rowOf(judge(measured({ p95: 300 * factor }), calm)).verdict);
  });

  it('says so of limits that only warn, and of shares in points where no time was judged', () => {
    const { measures } = judge(measured(), calm);
    const p99 = measures.filter(({ key }) => key === 'http_req_duration p(99)');
    expect(describeSmallestSeen(p99)).toMatch(
      /^No slowdown found \([\d.]+ % or more would have been seen\)\.$/,
    );
    const rates = measures.filter(({ type }) => type === 'rate');
    expect(describeSmallestSeen(rates)).toMatch(
      /^Nothing got worse \([\d.]+ points or more would have been seen\); no time was judged\.$/,
    );
    expect(describeSmallestSeen([])).toBe('No slowdown found.');
  });

  it('names what improved, five of them at most', () => {
    expect(first(calm, 250)).toContain(`Improved: ${P95}.`);
    const row = rowOf(judge(measured({ p95: 250 }), calm));
    const many = Array.from({ length: 60 }, (_, index) => ({ ...row, key: `m${index}` }));
    expect(describeSmallestSeen(many)).toMatch(/ Improved: m0, m1, m2, m3, m4 and 55 more\.$/);
  });
});

const RUN = { durationMs: 1000, isOnly: false };

describe('an inconclusive change', () => {
  it('says nothing of the load where its length is not known, or of jobs where none can be added', () => {
    const row = createRow({ change: { absolute: 36, relative: 0.12 }, half: 0.1, jobsToSettle: 12 });
    expect(describeNoise([row], { durationMs: 0, isOnly: false })).toMatch(
      /\d+ more jobs? in the baseline could prove a change of this size/,
    );
    const only = describeNoise([row], { ...RUN, isOnly: true });
    expect(only).toContain('The baseline has room for one run only');
    expect(only).not.toContain('more job');
  });

  it('says what was measured, and how many jobs would settle it at what cost', () => {
    const text = first(storeHistory(CALM.slice(0, 4)), 342);
    expect(text).toMatch(/^http_req_duration p\(95\) is past its fail limit \(measured \+14 % ± \d+ %\)/);
    expect(text).toMatch(
      /\d+ more jobs? in the baseline \(about \d+ min of load\) could prove a change of this size\.$/,
    );
  });

  it.each([
    [5, 30_000, '3 more jobs in the baseline (about 2 min of load)'],
    [3, 30_000, '1 more job in the baseline (about 1 min of load)'],
    [12, 90_000, '10 more jobs in the baseline (about 15 min of load)'],
  ])('%d jobs in all, runs of %d ms: %s', (jobsToSettle, durationMs, text) => {
    const row = createRow({ change: { absolute: 36, relative: 0.12 }, half: 0.1, jobsToSettle });
    const evidence = row.evidence === null ? null : { ...row.evidence, jobs: 2 };
    expect(describeNoise([{ ...row, evidence }], { durationMs, isOnly: false })).toContain(text);
  });

  it.each([
    [0.1, 'nor would more requests in each run: the jobs themselves differ. A quieter machine would.'],
    [0.9, 'but more requests in each run would: the noise is within the runs.'],
  ])(
    'says what would help where no history would do: %d of the noise lies within the runs',
    (withinRuns, help) => {
      const row = createRow({ change: { absolute: 36, relative: 0.12 }, half: 0.1 });
      const evidence = row.evidence === null ? null : { ...row.evidence, withinRuns };
      const text = describeNoise([{ ...row, evidence }], RUN);
      expect(text).toContain('More jobs would not settle it');
      expect(text).toContain(help);
    },
  );

  it('names what the number of jobs rests on while the spread between them is not known', () => {
    const row = createRow({ change: { absolute: 36, relative: 0.12 }, half: 0.1, jobsToSettle: 12 });
    const text = (jobs: number) =>
      describeNoise([{ ...row, evidence: row.evidence === null ? null : { ...row.evidence, jobs } }], RUN);
    expect(text(1)).toContain('if jobs here differ as much as is usual on such runners');
    expect(text(3)).not.toContain('usual');
  });

  it('speaks of the largest change and counts the others', () => {
    const small = createRow({ change: { absolute: 33, relative: 0.11 }, half: 0.1 });
    const large = createRow({ change: { absolute: 60, relative: 0.2 }, half: 0.1 });
    expect(describeNoise([small, large, small], RUN)).toContain('measured +20 % ± 10 %');
    expect(describeNoise([small, large, small], RUN)).toContain('The same holds for 2 more measures.');
    expect(describeNoise([], RUN)).toBe('');
  });
});
