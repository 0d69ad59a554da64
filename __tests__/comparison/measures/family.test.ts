import { describe, expect, it } from '@jest/globals';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import {
  against,
  CALM,
  createTimes,
  judge,
  measured,
  rowOf,
  rulesOf,
  storeHistory,
  storeRun,
  type Times,
} from '../../support/evidence.ts';
import { createRecord, rate } from '../../support/runs.ts';

describe('one family of hypotheses', () => {
  const suite = (name: string, times: Times) =>
    against(
      measured(times, { suite: name }),
      storeHistory(CALM).map((run) => ({ ...run })),
    );
  const weigh = (...inputs: Parameters<typeof compareSuites>[0]) => compareSuites(inputs, rulesOf({}));

  it('two suites are one: the same change needs twice the evidence', () => {
    const slow = suite('a', { p95: 330 });
    const [alone] = weigh(slow);
    const [beside] = weigh(slow, suite('b', {}));
    if (alone === undefined || beside === undefined) throw new Error('not compared');
    const [one, two] = [rowOf(alone).evidence, rowOf(beside).evidence];
    expect(two?.p).toBe(one?.p);
    // Three percentiles of each suite; without a failed request the error rates cost nothing.
    expect(one?.adjustedP).toBeCloseTo(3 * (one?.p ?? 0), 12);
    expect(two?.adjustedP).toBeCloseTo(6 * (one?.p ?? 0), 12);
    expect(Math.abs(two?.smallestSeen.absolute ?? 0)).toBeGreaterThan(
      Math.abs(one?.smallestSeen.absolute ?? 0),
    );
  });

  it('a suite without a baseline, or with an invalid run, adds no hypotheses', () => {
    const slow = suite('a', { p95: 330 });
    const [alone] = weigh(slow);
    const [beside] = weigh(
      slow,
      { record: measured({}, { suite: 'b' }), baseline: { kind: 'absent', place: 'main' } },
      against(measured({}, { suite: 'c', failedIterations: 2000 }), storeHistory(CALM)),
    );
    if (alone === undefined || beside === undefined) throw new Error('not compared');
    expect(rowOf(beside)).toEqual(rowOf(alone));
  });

  it('a rate with events on one side counts, one without any does not', () => {
    const checked = (share: number) =>
      createRecord({ closedModel: false, metrics: [...createTimes({ p95: 330 }), rate('checks', share)] });
    const runs = CALM.map((factor, job) =>
      storeRun(createRecord({ metrics: [...createTimes({ factor }), rate('checks', 1)] }), job),
    );
    const factorOf = (share: number) => {
      const evidence = rowOf(judge(checked(share), runs)).evidence;
      return (evidence?.adjustedP ?? 0) / (evidence?.p ?? 1);
    };
    expect(factorOf(1)).toBeCloseTo(3, 9);
    expect(factorOf(0.9995)).toBeCloseTo(4, 9);
  });
});

describe('advice on limits', () => {
  const runs = CALM.map((factor, job) => storeRun(measured({ factor }), job));
  const checked = (share: number) =>
    createRecord({ closedModel: false, metrics: [...createTimes(), rate('checks', share)] });

  it('is for the family that the verdict is for', () => {
    const hint = (share: number) => {
      const history = CALM.map((factor, job) =>
        storeRun(createRecord({ metrics: [...createTimes({ factor }), rate('checks', 1)] }), job),
      );
      return judge(checked(share), history).hints.find(({ key }) => key.endsWith('p(95)'));
    };
    const alone = judge(measured(), runs).hints.find(({ key }) => key.endsWith('p(95)'));
    expect(alone).toBeDefined();
    // Checks that all passed cost the others nothing, nor do they widen the limits.
    expect(hint(1)).toEqual(alone);
  });

  it('is not given for plain thresholds', () => {
    const compare = (evidence: 'required' | 'off') =>
      compareSuites([against(measured(), runs)], { ...rulesOf({}), evidence })[0]?.hints.length;
    expect(compare('required')).toBeGreaterThan(0);
    expect(compare('off')).toBe(0);
  });
});

describe('what is compared', () => {
  const toSteady = (value: number) => ({ value, standardError: 0.005, count: 1800 });
  const withSteady = (whole: number, steady: number) => {
    const [duration, ...rest] = createTimes({ p95: whole, sampled: false });
    if (duration === undefined) throw new Error('no Trend');
    return createRecord({
      closedModel: false,
      metrics: [{ ...duration, steady: { 'p(95)': toSteady(steady) } }, ...rest],
    });
  };

  it('values without warm-up where every run has them, else whole runs on both sides', () => {
    const steady = CALM.map((factor, job) => storeRun(withSteady(300, 200 * factor), job));
    expect(rowOf(judge(withSteady(300, 250), steady))).toMatchObject({ current: 250, verdict: 'fail' });
    const mixed = [storeRun(measured({ sampled: false }), 'old'), ...steady];
    expect(rowOf(judge(withSteady(301, 250), mixed))).toMatchObject({ current: 301, verdict: 'pass' });
    expect(rowOf(judge(measured({ p95: 301, sampled: false }), steady))).toMatchObject({
      current: 301,
      verdict: 'pass',
    });
  });

  it('a run noisier than the history needs more evidence', () => {
    const steady = CALM.map((factor, job) => storeRun(withSteady(300, 200 * factor), job));
    const [duration, ...rest] = withSteady(300, 225).metrics;
    if (duration === undefined) throw new Error('no Trend');
    const shaky = { ...duration, steady: { 'p(95)': { value: 225, standardError: 0.08, count: 1800 } } };
    expect(rowOf(judge(withSteady(300, 225), steady)).verdict).toBe('fail');
    expect(
      rowOf(judge(createRecord({ closedModel: false, metrics: [shaky, ...rest] }), steady)).verdict,
    ).toBe('inconclusive');
  });

  it('runs of one job are one observation', () => {
    const ofOneJob = CALM.map((factor) => storeRun(measured({ factor }), 'same'));
    const evidence = rowOf(judge(measured({ p95: 336 }), ofOneJob)).evidence;
    expect(evidence).toMatchObject({ jobs: 1, runs: 10 });
    expect(rowOf(judge(measured({ p95: 336 }), ofOneJob)).verdict).not.toBe('fail');
  });

  it('outside GitHub Actions every commit counts as a job of its own', () => {
    const local = CALM.map((factor, job) => {
      const run = storeRun(measured({ factor }), job);
      return { ...run, provenance: { ...run.provenance, runId: '', job: '' } };
    });
    expect(rowOf(judge(measured(), local)).evidence).toMatchObject({ jobs: 10, runs: 10 });
  });

  it('jobs to settle stay within what the document holds', () => {
    const few = storeHistory(CALM.slice(0, 3));
    const settle = (history: number) =>
      rowOf(judge(measured({ p95: 340 }), few, { history })).evidence?.jobsToSettle ?? null;
    const needed = settle(30);
    expect(needed).toBeGreaterThan(3);
    expect(settle((needed ?? 0) - 1)).toBeNull();
    expect(settle(needed ?? 0)).toBe(needed);
  });
});
