import { describe, expect, it } from '@jest/globals';
import { testAgainstHistory } from '../../src/statistics/history-test.ts';
import { type LimitQuestion, suggestLimits } from '../../src/statistics/limit-advice.ts';
import { priorFor } from '../../src/statistics/prior.ts';

const LOGS = [0.02, -0.03, 0.01, 0.04, -0.02, 0, -0.01, 0.03, -0.04, 0, 0.01, -0.01];

function question(logs: readonly number[], over: Partial<LimitQuestion> = {}): LimitQuestion {
  const history = logs.map((log, job) => ({
    value: 50 * Math.exp(log),
    standardError: 0.003,
    job: `${job}`,
  }));
  return { history, scale: 'log', worse: 'up', prior: priorFor('p95', 'github-hosted'), family: 4, ...over };
}

describe('advice on limits', () => {
  it('stays silent below 10 jobs, however many runs they hold', () => {
    expect(suggestLimits(question([]))).toBeNull();
    expect(suggestLimits(question(LOGS.slice(0, 9)))).toBeNull();
    const sameJob = question(LOGS).history.map((run) => ({ ...run, job: 'one' }));
    expect(suggestLimits(question(LOGS, { history: sameJob }))).toBeNull();
  });

  it('a change at the limit is just evident enough', () => {
    const asked = question(LOGS);
    const advice = suggestLimits(asked);
    const centre = testAgainstHistory({ ...asked, observed: { value: 50, standardError: 0.003 } }).expected;
    const pAt = (limit: number) =>
      testAgainstHistory({ ...asked, observed: { value: centre * (1 + limit), standardError: 0.003 } })
        .pWorse;
    expect(4 * pAt(advice?.fail as number)).toBeLessThanOrEqual(0.01);
    expect(4 * pAt((advice?.fail as number) - 0.011)).toBeGreaterThan(0.01);
    expect(4 * pAt(advice?.warn as number)).toBeLessThanOrEqual(0.05);
    expect(4 * pAt((advice?.warn as number) - 0.011)).toBeGreaterThan(0.05);
  });

  it('orders warn below fail, in whole percent', () => {
    const { warn, fail, jobs } = suggestLimits(question(LOGS)) as NonNullable<
      ReturnType<typeof suggestLimits>
    >;
    expect(warn).toBeLessThan(fail);
    for (const limit of [warn, fail]) expect(limit * 100).toBeCloseTo(Math.round(limit * 100), 9);
    expect(jobs).toBe(12);
  });

  it('widens with noise and with the size of the family', () => {
    const fail = (asked: LimitQuestion) => suggestLimits(asked)?.fail as number;
    expect(fail(question(LOGS.map((log) => 4 * log)))).toBeGreaterThan(fail(question(LOGS)));
    expect(fail(question(LOGS, { family: 40 }))).toBeGreaterThan(fail(question(LOGS, { family: 1 })));
  });

  it('gives sizes, not signs, where down is worse; below 100 %', () => {
    const advice = suggestLimits(question(LOGS, { worse: 'down' }));
    expect(advice?.fail).toBeGreaterThan(0);
    expect(advice?.fail).toBeLessThan(1);
  });

  it('speaks in tenths of a point of shares', () => {
    const history = LOGS.map((_, job) => ({
      value: 0.002,
      standardError: 0.0065,
      count: 6000,
      job: `${job}`,
    }));
    const advice = suggestLimits(question([], { history, scale: 'arcsine', prior: priorFor('rate', null) }));
    expect(advice?.fail).toBeGreaterThanOrEqual(0.002);
    expect(advice?.fail).toBeLessThan(0.02);
  });

  it('refuses an empty family', () => {
    expect(() => suggestLimits(question(LOGS, { family: 0 }))).toThrow(RangeError);
  });
});
