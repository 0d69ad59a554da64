import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HistoryTest, testAgainstHistory } from '../../src/statistics/history-test.ts';
import { priorFor } from '../../src/statistics/prior.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { computeJobsToSettle, computeSmallestSeen } from '../../src/statistics/resolution.ts';

const prior = priorFor('p50', 'github-hosted');
const history = (logs: readonly number[]) =>
  logs.map((log, job) => ({ value: 100 * Math.exp(log), standardError: 0.005, job: `${job}` }));
const judge = (value: number, logs: readonly number[], worse: 'up' | 'down' = 'up') =>
  testAgainstHistory({
    observed: { value, standardError: 0.005 },
    history: history(logs),
    scale: 'log',
    worse,
    prior,
  });

const TEN = [0.02, -0.03, 0.01, 0.04, -0.02, 0, -0.01, 0.03, -0.04, 0];
const relative = (judged: HistoryTest, alpha = 0.0025) =>
  computeSmallestSeen(judged, { alpha }).relative as number;

describe('the smallest change that would have been seen', () => {
  it('does not depend on the run that was judged, only on its noise', () => {
    expect(relative(judge(100, TEN))).toBeCloseTo(relative(judge(140, TEN)), 12);
  });

  it('shrinks with a longer and a calmer history, and grows with a stricter level and a higher power', () => {
    const judged = judge(100, TEN);
    expect(relative(judge(100, [...TEN, ...TEN]))).toBeLessThan(relative(judged));
    expect(
      relative(
        judge(
          100,
          TEN.map((log) => 3 * log),
        ),
      ),
    ).toBeGreaterThan(relative(judged));
    expect(relative(judged, 0.001)).toBeGreaterThan(relative(judged, 0.01));
    const [likely, sure] = [0.5, 0.99].map(
      (power) => computeSmallestSeen(judged, { alpha: 0.01, power }).relative,
    );
    expect(sure).toBeGreaterThan(likely as number);
  });

  it('is never below the limit of the rule, nor below the worst run of the history when that guards', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (limit) => {
        expect(computeSmallestSeen(judge(100, TEN), { alpha: 0.01, limit }).relative).toBeGreaterThan(limit);
      }),
    );
    const spiked = judge(100, [...TEN, 0.9]);
    const seen = computeSmallestSeen(spiked, { alpha: 0.05, beyondAll: true }).relative as number;
    expect(Math.log1p(seen)).toBeGreaterThan(spiked.worstSeen);
  });

  it('is negative where down is worse, and cannot lose more than everything', () => {
    const seen = computeSmallestSeen(judge(100, [0], 'down'), { alpha: 1e-6 });
    expect(seen.relative).toBeLessThan(0);
    expect(seen.relative).toBeGreaterThan(-1);
  });

  it('is in points for shares, with no relative part on a base of 0', () => {
    const runs = [0, 0, 0, 0, 0].map((value, job) => ({ value, standardError: 0.0065, job: `${job}` }));
    const judged = testAgainstHistory({
      observed: { value: 0, standardError: 0.0065 },
      history: runs,
      scale: 'arcsine',
      worse: 'up',
      prior: priorFor('rate', null),
    });
    const seen = computeSmallestSeen(judged, { alpha: 0.0025, limit: 0.02 });
    expect(seen.relative).toBeNull();
    expect(seen.absolute).toBeGreaterThan(0.02);
    expect(seen.absolute).toBeLessThan(0.05);
  });

  it('is seen in about 9 runs of 10 when it is there', () => {
    const random = createRandom('resolution');
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const reps = 3000;
    let seen = 0;
    for (let rep = 0; rep < reps; rep += 1) {
      const logs = Array.from({ length: 10 }, () => 0.035 * normal());
      const head = 0.035 * normal();
      const smallest = relative(judge(100, logs), 0.01);
      if (judge(100 * Math.exp(head) * (1 + smallest), logs).pWorse <= 0.01) seen += 1;
    }
    expect(seen / reps).toBeGreaterThan(0.88);
    expect(seen / reps).toBeLessThan(0.95);
  });

  it('refuses a negative limit', () => {
    expect(() => computeSmallestSeen(judge(100, TEN), { alpha: 0.01, limit: -0.1 })).toThrow(RangeError);
  });
});

describe('the jobs that would settle it', () => {
  const settle = (test: HistoryTest, alpha = 0.0025, most = 30) =>
    computeJobsToSettle({ test, alpha, prior, most });

  it('a single run with a large change needs a few more', () => {
    const jobs = settle(judge(135, [0]));
    expect(jobs).toBeGreaterThan(1);
    expect(jobs).toBeLessThan(12);
  });

  it('the larger the change, the fewer', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 101, max: 200, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (value, factor) => {
          const [small, large] = [
            settle(judge(value, TEN.slice(0, 4))),
            settle(judge(value * factor, TEN.slice(0, 4))),
          ];
          if (small !== null) expect(large).toBeLessThanOrEqual(small);
        },
      ),
    );
  });

  it('foretells what the history then shows', () => {
    const jobs = settle(judge(118, TEN.slice(0, 5))) as number;
    const longer = Array.from({ length: jobs }, (_, index) => TEN[index % TEN.length] as number);
    expect(jobs).toBeGreaterThan(5);
    expect(judge(118, longer).pWorse).toBeLessThan(0.0035);
  });

  it.each([
    ['a change smaller than the noise of any history', judge(102, TEN)],
    ['an improvement', judge(80, TEN)],
    ['no change', judge(100, [0])],
  ])('is null for %s', (_, test) => {
    expect(settle(test)).toBeNull();
  });

  it('is null when the history is full', () => {
    expect(settle(judge(118, TEN), 0.0025, 10)).toBeNull();
  });
});
