import { describe, expect, it } from '@jest/globals';
import type { BaselineRun } from '../../../src/baseline/document.ts';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import {
  against,
  CALM,
  createTimes,
  judge,
  measured,
  P95,
  rulesOf,
  storeHistory,
  storeRun,
} from '../../support/evidence.ts';
import { counter, createRecord, trend } from '../../support/runs.ts';

/** Noise of thirty jobs, without order. */
const THIRTY = [...CALM, ...CALM.toReversed(), ...CALM.slice(3), ...CALM.slice(0, 3)];
const trendsOf = (runs: readonly BaselineRun[]) =>
  judge(measured(), runs).trends.map(({ key, kind, isWorse, from, to }) => ({
    key,
    kind,
    isWorse,
    from,
    to,
  }));
const p50 = 'http_req_duration p(50)';
const p99 = 'http_req_duration p(99)';

describe('a lasting change of the base branch', () => {
  it('a step is found with the commits before and after it, for every time that took it', () => {
    const runs = storeHistory(THIRTY.map((factor, job) => factor * (job < 20 ? 1 : 1.1)));
    const step = { kind: 'step', isWorse: true, from: 'sha-19', to: 'sha-20' };
    expect(trendsOf(runs)).toEqual([p50, P95, p99].map((key) => ({ key, ...step })));
    const sizes = judge(measured(), runs).trends.map(({ relative }) => relative);
    for (const size of sizes) expect(Math.abs(size - 0.1)).toBeLessThan(0.02);
  });

  it('a step for the better is one too, and not worse', () => {
    const runs = storeHistory(THIRTY.map((factor, job) => factor * (job < 12 ? 1 : 0.85)));
    expect(trendsOf(runs)[0]).toMatchObject({ kind: 'step', isWorse: false, from: 'sha-11', to: 'sha-12' });
  });

  it('a slow creep spans the window', () => {
    const runs = storeHistory(THIRTY.map((factor, job) => factor ** 0.5 * 1.008 ** job));
    expect(trendsOf(runs)[1]).toEqual({
      key: P95,
      kind: 'creep',
      isWorse: true,
      from: 'sha-0',
      to: 'sha-29',
    });
  });

  it('of fewer requests a second is worse', () => {
    const run = (requests: number) =>
      createRecord({ closedModel: true, metrics: [...createTimes(), counter('http_reqs', requests)] });
    const runs = THIRTY.map((factor, job) => storeRun(run(3000 * factor * (job < 15 ? 1 : 0.8)), job));
    const [trend] = judge(run(3000), runs).trends;
    expect(trend).toMatchObject({ key: 'http_reqs rate', isWorse: true });
    expect(trend?.relative).toBeCloseTo(-0.2, 1);
  });

  it('noise and a single outlier are none, nor is a step in a short history', () => {
    expect(trendsOf(storeHistory(THIRTY))).toEqual([]);
    expect(trendsOf(storeHistory(THIRTY.map((factor, job) => (job === 25 ? 3 : factor))))).toEqual([]);
    expect(trendsOf(storeHistory(CALM.map((factor, job) => factor * (job < 5 ? 1 : 1.2))))).toEqual([]);
  });

  it('runs of one job are one point: five runs on one slow machine are no step', () => {
    const slow = Array.from({ length: 12 }, () => storeRun(measured({ factor: 1.3 }), 'slow'));
    expect(trendsOf([...storeHistory(CALM), ...slow])).toEqual([]);
  });
});

describe('advice on limits', () => {
  const hint = (runs: readonly BaselineRun[]) => judge(measured(), runs).hints.find(({ key }) => key === P95);

  it('is given from ten jobs on', () => {
    expect(hint(storeHistory(CALM.slice(0, 9)))).toBeUndefined();
    expect(hint(storeHistory(CALM))).toMatchObject({ key: P95, jobs: 10 });
    const ofNine = [...storeHistory(CALM.slice(0, 9)), storeRun(measured(), 0), storeRun(measured(), 1)];
    expect(hint(ofNine)).toBeUndefined();
  });

  it('says where the rule asks for more than the noise can show', () => {
    const of = (factors: readonly number[]) => hint(storeHistory(factors, { count: 100_000 }));
    const [calm, noisy] = [of(CALM), of(CALM.map((factor) => factor ** 8))];
    expect(calm).toMatchObject({ isTighterThanNoise: false });
    expect(noisy).toMatchObject({ isTighterThanNoise: true });
    expect(noisy?.fail).toBeGreaterThan(calm?.fail ?? 1);
    expect(noisy?.warn).toBeLessThan(noisy?.fail ?? 0);
    expect(noisy?.spread).toBeGreaterThan(2 * (calm?.spread ?? 1));
  });

  it('counts the measures of all suites: the more are judged, the wider the limits', () => {
    const noisy = storeHistory(CALM.map((factor) => factor ** 8));
    const suites = Array.from({ length: 6 }, (_, index) =>
      against(measured({}, { suite: `s${index}` }), noisy),
    );
    const [alone] = compareSuites(suites.slice(0, 1), rulesOf({}));
    const [beside] = compareSuites(suites, rulesOf({}));
    expect(beside?.hints[0]?.fail).toBeGreaterThan(alone?.hints[0]?.fail ?? 1);
  });

  it('is on the spread since the last step', () => {
    const factors = THIRTY.map((factor, job) => factor * (job < 18 ? 1 : 0.7));
    const stepped = storeHistory(factors, { count: 100_000 });
    expect(hint(stepped)).toMatchObject({ jobs: 12 });
    expect(hint(stepped)?.spread).toBeLessThan(0.03);
  });

  it('points in the direction of the rule', () => {
    const run = (ops: number) =>
      createRecord({ metrics: [...createTimes(), trend('ops', { 'p(50)': ops }, { contains: 'default' })] });
    const runs = CALM.map((factor, job) => storeRun(run(100 * factor), job));
    const { hints } = judge(run(100), runs, { rules: [{ measure: 'ops p(50)', fail: '-10 %' }] });
    expect(hints.find(({ key }) => key === 'ops p(50)')?.worse).toBe('down');
  });

  it('concerns judged times only', () => {
    const keys = judge(measured(), storeHistory(CALM)).hints.map(({ key }) => key);
    expect(keys).toEqual([p50, P95, p99]);
  });
});
