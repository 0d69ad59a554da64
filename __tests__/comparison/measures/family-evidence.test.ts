import { describe, expect, it } from '@jest/globals';
import type { MeasureVerdict } from '../../../src/comparison/measures/measure-comparison.ts';
import type { RuleText } from '../../../src/rules/rules.ts';
import {
  CALM,
  createTimes,
  judge,
  measured,
  NOISY,
  P95,
  rowOf,
  storeHistory,
  storeRun,
  verdictOf,
} from '../../support/evidence.ts';
import { createRecord } from '../../support/runs.ts';

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
