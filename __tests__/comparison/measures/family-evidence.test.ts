import { describe, expect, it } from '@jest/globals';
import type { MeasureVerdict } from '../../../src/comparison/measures/measure-comparison.ts';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import type { RuleText } from '../../../src/rules/rules.ts';
import {
  against,
  CALM,
  createTimes,
  judge,
  measured,
  NOISY,
  P95,
  rowOf,
  rulesOf,
  storeHistory,
  storeRun,
  type Times,
  verdictOf,
} from '../../support/evidence.ts';
import { createRecord, rate } from '../../support/runs.ts';

const calm = storeHistory(CALM);
const noisy = storeHistory(NOISY);

interface Row {
  readonly what: string;
  readonly history: 'calm' | 'noisy';
  readonly p95: number;
  readonly rule?: Omit<RuleText, 'measure'>;
  readonly verdict: MeasureVerdict;
  readonly suite: readonly [string, string];
}

describe('the verdict on one measure (DESIGN §4)', () => {
  const failOnly = { fail: '+10 %' };
  const warnOnly = { warn: '+5 %' };
  const pass = ['pass', 'no-slowdown'] as const;
  const noise = ['inconclusive', 'noise'] as const;
  it.each<Row>([
    { what: 'proven', history: 'calm', p95: 336, verdict: 'fail', suite: ['fail', 'regression'] },
    { what: 'likely', history: 'calm', p95: 319, verdict: 'warn', suite: ['warn', 'regression'] },
    {
      what: 'fail limit passed, likely',
      history: 'noisy',
      p95: 352,
      verdict: 'warn',
      suite: ['warn', 'regression'],
    },
    { what: 'suspicious', history: 'noisy', p95: 336, verdict: 'inconclusive', suite: noise },
    { what: 'warn limit passed in the noise', history: 'noisy', p95: 320, verdict: 'pass', suite: pass },
    { what: 'within the limits', history: 'calm', p95: 312, verdict: 'pass', suite: pass },
    { what: 'nothing moved', history: 'calm', p95: 300, verdict: 'pass', suite: pass },
    { what: 'better, and likely', history: 'calm', p95: 260, verdict: 'improved', suite: pass },
    { what: 'better, in the noise', history: 'noisy', p95: 280, verdict: 'pass', suite: pass },
    {
      what: 'fail limit only, proven',
      history: 'calm',
      p95: 336,
      rule: failOnly,
      verdict: 'fail',
      suite: ['fail', 'regression'],
    },
    {
      what: 'fail limit only, likely',
      history: 'noisy',
      p95: 352,
      rule: failOnly,
      verdict: 'inconclusive',
      suite: noise,
    },
    {
      what: 'fail limit only, not passed',
      history: 'calm',
      p95: 325,
      rule: failOnly,
      verdict: 'pass',
      suite: pass,
    },
    {
      what: 'warn limit only, proven',
      history: 'calm',
      p95: 390,
      rule: warnOnly,
      verdict: 'warn',
      suite: ['warn', 'regression'],
    },
    {
      what: 'warn limit only, suspicious',
      history: 'noisy',
      p95: 336,
      rule: warnOnly,
      verdict: 'pass',
      suite: pass,
    },
  ])('$what: $p95 ms against 300 ms, $history, is $verdict', ({ history, p95, rule, verdict, suite }) => {
    const rules = rule === undefined ? [] : [{ measure: P95, floor: '5 ms', ...rule }];
    const comparison = judge(measured({ p95 }), history === 'calm' ? calm : noisy, { rules });
    expect(rowOf(comparison).verdict).toBe(verdict);
    expect(verdictOf(comparison)).toEqual(suite);
  });

  it('the floor holds back what is proven, and lets it through beyond', () => {
    const rules = [{ measure: P95, fail: '+10 %', floor: '40 ms' }];
    const at = (p95: number) => rowOf(judge(measured({ p95 }), calm, { rules }));
    expect(at(339)).toMatchObject({ verdict: 'pass', evidence: { level: 'proven' } });
    expect(at(341).verdict).toBe('fail');
  });

  it('proof needs a run worse than every run of the history; likelihood does not', () => {
    // One job in ten was slow: 1 run at +40 % widens the spread and stands in the way.
    const withSlow = storeHistory([...CALM, ...CALM, ...CALM.slice(1), 1.4]);
    const at = (factor: number) => rowOf(judge(measured({ factor }), withSlow));
    expect(at(1.39)).toMatchObject({ verdict: 'warn', evidence: { level: 'likely', jobsToSettle: null } });
    expect(at(1.39).evidence?.adjustedP).toBeLessThan(0.01);
    expect(at(1.45)).toMatchObject({ verdict: 'fail', evidence: { level: 'proven' } });
  });

  it('an error rate is judged in points on its own scale', () => {
    const stable = CALM.map((_, job) => storeRun(measured({ failed: 0.002 }), job));
    const failed = (share: number) =>
      rowOf(judge(measured({ failed: share }), stable), 'http_req_failed rate');
    expect([0.002, 0.004, 0.012, 0.05].map((share) => failed(share).verdict)).toEqual([
      'pass',
      'pass',
      'warn',
      'fail',
    ]);
  });

  it('a value of 0 is not judged on a relative limit, and a minimum or maximum never', () => {
    const rules = [
      { measure: 'http_req_duration max', fail: '+10 %' },
      { measure: 'http_req_duration p(100)', fail: '+10 %' },
      { measure: 'http_req_duration min', fail: '+10 %' },
    ];
    const withExtremes = (factor: number) => {
      const [duration, ...rest] = createTimes({ factor });
      if (duration === undefined) throw new Error('no Trend');
      const values = { ...duration.values, max: 900 * factor, 'p(100)': 900 * factor, min: 1 * factor };
      return createRecord({ closedModel: false, metrics: [{ ...duration, values }, ...rest] });
    };
    const runs = CALM.map((factor, job) => storeRun(withExtremes(factor), job));
    const comparison = judge(withExtremes(5), runs, { rules });
    for (const { measure } of rules) expect(rowOf(comparison, measure).verdict).toBe('not-judged');
    expect(rowOf(judge(measured({ p50: 0 }), calm), 'http_req_duration p(50)')).toMatchObject({
      verdict: 'not-judged',
      note: 'a value of 0 has no relative change',
    });
  });
});

describe('samples', () => {
  it.each<[key: string, count: number, verdict: MeasureVerdict]>([
    [P95, 200, 'pass'],
    [P95, 199, 'not-judged'],
    ['http_req_duration p(99)', 1000, 'pass'],
    ['http_req_duration p(99)', 999, 'not-judged'],
    ['http_req_duration p(50)', 20, 'pass'],
    ['http_req_duration p(50)', 19, 'not-judged'],
  ])('%s of %d samples is %s', (key, count, verdict) => {
    expect(rowOf(judge(measured({ count }), calm), key).verdict).toBe(verdict);
    const few = storeHistory(CALM, { count });
    expect(rowOf(judge(measured(), few), key).verdict).toBe(verdict);
  });

  it('runs of the baseline with too few samples are left out, the others count', () => {
    const mixed = [...storeHistory(CALM), ...storeHistory([3], { count: 50 }).map((run) => ({ ...run }))];
    expect(rowOf(judge(measured(), mixed))).toMatchObject({ verdict: 'pass', evidence: { runs: 10 } });
  });

  it('a suite whose times have too few is inconclusive, whatever its error rate says', () => {
    const comparison = judge(measured({ count: 19 }), calm);
    expect(rowOf(comparison, 'http_req_failed rate').verdict).toBe('pass');
    expect(verdictOf(comparison)).toEqual(['inconclusive', 'too-few-samples']);
    expect(comparison.findings[0]?.text).toContain('19 of the 20 that p(50) needs');
    expect(verdictOf(judge(measured({ count: 20 }), calm))).toEqual(['pass', 'no-slowdown']);
    const broken = judge(measured({ count: 19, failed: 0.15 }), calm);
    expect(verdictOf(broken)).toEqual(['fail', 'regression']);
  });
});

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
