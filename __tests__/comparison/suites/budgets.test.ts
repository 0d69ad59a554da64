import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/common/errors.ts';
import { findBudgets, judgeBudgets } from '../../../src/comparison/suites/budgets.ts';
import { listMeasures } from '../../../src/measurement/measured-value.ts';
import type { MetricRecord } from '../../../src/measurement/metric.ts';
import { type Budget, type BudgetText, parseBudget } from '../../../src/rules/budget.ts';
import { CALM, createTimes, judge, measured, P95, storeHistory, verdictOf } from '../../support/evidence.ts';
import { counter, rate, trend } from '../../support/runs.ts';

const METRICS: readonly MetricRecord[] = [
  trend('http_req_duration', { 'p(95)': 720 }),
  trend('http_req_duration', { 'p(95)': 900 }, { tags: { name: 'pay' } }),
  trend('http_req_duration', { 'p(95)': 100 }, { tags: { name: 'list' } }),
  trend('queue_length', { 'p(95)': 40 }, { contains: 'default' }),
  rate('http_req_failed', 0.01),
  rate('checks', 0.985),
  counter('http_reqs', 3000),
  counter('data_received', 5000, { contains: 'data' }),
  counter('iterations', 3000),
];
const VALUES = listMeasures({ metrics: METRICS });
const budget = (measure: string, limit: string, criticality?: Budget['criticality']) =>
  parseBudget({ measure, limit, criticality });
const judgeOne = (measure: string, limit: string, base?: number) => {
  const [result, ...more] = judgeBudgets([budget(measure, limit)], VALUES, () => base);
  if (result === undefined || more.length > 0) throw new Error(`${more.length + 1} results`);
  return result;
};

describe('a budget', () => {
  it.each([
    [P95, '800 ms', 'within'],
    [P95, '0.8 s', 'within'],
    [P95, '799.9 ms', 'near'],
    [P95, '720 ms', 'near'],
    [P95, '719.9 ms', 'over'],
    ['http_req_failed rate', '0', 'over'],
    ['http_req_failed rate', '1 %', 'near'],
    ['http_req_failed rate', '2 %', 'within'],
    ['http_req_failed rate', '0.5 points', 'over'],
    ['checks rate', '99 %', 'over'],
    ['checks rate', '98.5 %', 'near'],
    ['checks rate', '98 %', 'within'],
    ['http_reqs rate', '100', 'near'],
    ['http_reqs rate', '101', 'over'],
    ['data_received count', '4 KB', 'over'],
    ['queue_length p(95)', '50', 'within'],
    ['dropped_iterations share', '0', 'within'],
  ])('%s with the limit %s is %s', (measure, limit, verdict) => {
    expect(judgeOne(measure, limit).verdict).toBe(verdict);
  });

  it('says whether the base is over it already', () => {
    expect(judgeOne(P95, '700 ms').baseIsOver).toBeNull();
    expect(judgeOne(P95, '700 ms', 701).baseIsOver).toBe(true);
    expect(judgeOne(P95, '700 ms', 700).baseIsOver).toBe(false);
    expect(judgeOne('checks rate', '99 %', 0.98).baseIsOver).toBe(true);
  });

  it('speaks of one tag set, of all that a pattern matches, or of none that is not there', () => {
    const keys = (measure: string) =>
      judgeBudgets([budget(measure, '1 s')], VALUES, () => undefined).map(({ key }) => key);
    expect(keys(P95)).toEqual([P95]);
    expect(keys('http_req_duration{name:*} p(95)')).toEqual([
      'http_req_duration{name:pay} p(95)',
      'http_req_duration{name:list} p(95)',
    ]);
    expect(keys('grpc_req_duration p(95)')).toEqual([]);
  });

  it('the most critical comes first, and what is over before what is near', () => {
    const results = judgeBudgets(
      [
        budget('http_req_duration{name:list} p(95)', '50 ms', 'low'),
        budget(P95, '750 ms'),
        budget('http_req_failed rate', '0.5 %', 'medium'),
        budget('checks rate', '50 %', 'critical'),
        budget('http_req_duration{name:pay} p(95)', '1 s', 'high'),
      ],
      VALUES,
      () => undefined,
    );
    expect(results.map(({ criticality, verdict }) => `${criticality} ${verdict}`)).toEqual([
      'critical within',
      'high within',
      'medium over',
      'medium near',
      'low over',
    ]);
  });
});

describe('the verdict of budgets', () => {
  const find = (...budgets: readonly BudgetText[]) =>
    findBudgets(judgeBudgets(budgets.map(parseBudget), VALUES, () => 10_000)).map(({ verdict, reason }) => [
      verdict,
      reason,
    ]);

  it('over fails, over of low criticality warns, near warns, within says nothing', () => {
    expect(find({ measure: P95, limit: '700 ms' })).toEqual([['fail', 'budget']]);
    expect(find({ measure: P95, limit: '700 ms', criticality: 'low' })).toEqual([['warn', 'budget']]);
    expect(find({ measure: P95, limit: '750 ms', criticality: 'critical' })).toEqual([
      ['warn', 'near-budget'],
    ]);
    expect(find({ measure: P95, limit: '2 s' })).toEqual([]);
  });

  it('names every one, its criticality, and that the base is over as well', () => {
    const [finding] = findBudgets(judgeBudgets([budget(P95, '700 ms', 'high')], VALUES, () => 800));
    expect(finding?.text).toBe(`Over budget: ${P95} (high, over on the base branch already).`);
  });

  it('needs no baseline, and one that the base exceeds too fails all the same', () => {
    const budgets = [{ measure: P95, limit: '290 ms' }];
    const calm = storeHistory(CALM);
    expect(verdictOf(judge(measured(), calm, { budgets }))).toEqual(['fail', 'budget']);
    expect(verdictOf(judge(measured(), [], { budgets }))).toEqual(['fail', 'budget']);
    expect(judge(measured(), calm, { budgets }).budgets[0]).toMatchObject({ baseIsOver: true });
  });
});

describe('a mistake', () => {
  it.each([
    [P95, '10 %', 'a trend of times cannot have'],
    [P95, '10 KB', 'a trend of times cannot have'],
    ['data_received count', '800 ms', 'a counter of bytes cannot have'],
    ['http_req_failed rate', '800 ms', 'a rate cannot have'],
    ['http_req_failed rate', '150 %', 'a share is at most 100 %'],
    ['http_reqs rate', '2 points', 'a counter cannot have'],
  ])('%s with the limit %s is refused', (measure, limit, message) => {
    expect(() => judgeOne(measure, limit)).toThrow(UserError);
    expect(() => judgeOne(measure, limit)).toThrow(message);
  });

  it('a signed limit is refused with the measure named', () => {
    expect(() => budget(P95, '+10 %')).toThrow(`The budget for "${P95}" has the signed limit "+10 %"`);
  });

  it("in a budget of one of k6's own metrics is found before anything is measured", () => {
    expect(() => budget(P95, '10 %')).toThrow('a trend of times cannot have');
    expect(() => budget('dropped_iterations share', '5 ms')).toThrow('a rate cannot have');
    expect(() => budget('dropped_iterations share', '5 %')).not.toThrow();
  });

  it('in a budget is an error of its suite, and the rest is still judged', () => {
    const metrics = [...createTimes({ p95: 400 }), trend('checkout_latency', { 'p(95)': 100 })];
    const comparison = judge(measured({}, { metrics }), storeHistory(CALM), {
      budgets: [{ measure: 'checkout_latency p(95)', limit: '10 %' }],
    });
    expect(comparison.error).toBeInstanceOf(UserError);
    expect(verdictOf(comparison)).toEqual(['fail', 'regression']);
  });
});

describe('the probability of being over', () => {
  const withError = (value: number, standardError: number) =>
    listMeasures({
      metrics: [
        trend(
          'http_req_duration',
          { 'p(95)': value },
          { steady: { 'p(95)': { value, standardError, count: 2000 } } },
        ),
      ],
    });
  const probability = (value: number, standardError: number) =>
    judgeBudgets([budget(P95, '800 ms')], withError(value, standardError), () => undefined)[0]
      ?.overProbability;

  it('is one half at the limit, near 1 far over it, and unknown where the scatter is', () => {
    expect(probability(800, 0.02)).toBeCloseTo(0.5, 9);
    expect(probability(900, 0.02)).toBeGreaterThan(0.999);
    expect(probability(800 * 1.02, 0.02)).toBeCloseTo(0.839, 2);
    expect(judgeOne(P95, '700 ms').overProbability).toBeNull();
  });

  it('rises with the value, and agrees with the verdict about which side it is on', () => {
    const value = fc.double({ min: 100, max: 3000, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.001, max: 0.2, noNaN: true }), (a, b, error) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(probability(high, error)).toBeGreaterThanOrEqual(probability(low, error) ?? 1);
        if (low < 799.99) expect(probability(low, error)).toBeLessThan(0.5);
      }),
    );
  });

  it('of a share that must be high counts the other way', () => {
    const share = (value: number) => {
      const metrics = [
        rate('checks', value, { steady: { rate: { value, standardError: 0.01, count: 2000 } } }),
      ];
      const list = listMeasures({ metrics: [...metrics, ...createTimes()] });
      return judgeBudgets([budget('checks rate', '99 %')], list, () => undefined)[0]?.overProbability;
    };
    expect(share(0.95)).toBeGreaterThan(0.99);
    expect(share(0.999)).toBeLessThan(0.01);
  });
});

describe('a budget of none', () => {
  const overProbability = (failed: number, limit: string) => {
    const steady = { rate: { value: failed, standardError: 0.011, count: 2000 } };
    const values = listMeasures({ metrics: [{ ...rate('http_req_failed', failed), steady }] });
    return judgeBudgets([budget('http_req_failed rate', limit)], values, () => undefined)[0]?.overProbability;
  };

  it('that was kept has no probability of being over; one of some has', () => {
    expect(overProbability(0, '0 %')).toBeNull();
    expect(overProbability(0.0004, '0 %')).toBeGreaterThan(0.9);
    expect(overProbability(0, '1 %')).toBeLessThan(0.01);
  });
});
