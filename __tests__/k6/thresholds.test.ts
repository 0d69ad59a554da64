import { describe, expect, it } from '@jest/globals';
import { doubtThresholds, resolveThreshold } from '../../src/k6/thresholds.ts';
import type { MetricRecord, ThresholdResult } from '../../src/measurement/metric.ts';
import { parseThreshold } from '../../src/measurement/threshold-expression.ts';

describe('parseThreshold', () => {
  it.each([
    ['p(95)<500', 'p(95)', 500],
    [' p( 99.90 ) <= 1.5e3 ', 'p(99.9)', 1500],
    ['med > -2', 'p(50)', -2],
    ['rate<0.01', 'rate', 0.01],
    ['count!==0', 'count', 0],
    ['value==3', 'value', 3],
    ['avg>=10', 'avg', 10],
  ])('%j', (expression, statistic, limit) => {
    expect(parseThreshold(expression)).toMatchObject({ statistic, limit });
  });

  it.each(['', 'p95<500', 'p(95)', 'mean<5', 'p(95)<500ms', 'p(95)<500 && avg<3'])(
    '%j is of another form',
    (text) => {
      expect(parseThreshold(text)).toEqual({ statistic: null, operator: null, limit: null });
    },
  );
});

describe('resolveThreshold', () => {
  const metric: MetricRecord = {
    name: 'http_req_duration',
    tags: { name: 'slow', scenario: 'api' },
    type: 'trend',
    contains: 'time',
    count: 40,
    values: { 'p(95)': 31.7 },
    steady: {},
  };

  it('of a share of nothing knows no value, though k6 writes 0; of counters 0 is one', () => {
    const none = { ...metric, name: 'checks', tags: {}, contains: 'default', count: 0 } as const;
    const share: MetricRecord = { ...none, type: 'rate', values: { rate: 0 } };
    const counter: MetricRecord = { ...none, type: 'counter', values: { count: 0, rate: 0 } };
    const judgedOf = (record: MetricRecord, expression: string) =>
      resolveThreshold({ metric: 'checks', expression, passed: true }, [record]).value;
    expect(judgedOf(share, 'rate>0.9')).toBeNull();
    expect(judgedOf({ ...share, count: 1 }, 'rate>0.9')).toBe(0);
    expect(judgedOf(counter, 'count<1')).toBe(0);
  });

  it.each(['http_req_duration{name:slow,scenario:api}', `http_req_duration{ scenario:"api", name:'slow' }`])(
    'finds the value of %j however k6 spells it, and keeps the spelling',
    (text) => {
      const threshold = { metric: text, expression: 'p(95)<20', passed: false };
      expect(resolveThreshold(threshold, [metric])).toEqual({
        ...threshold,
        value: 31.7,
        limit: 20,
        type: 'trend',
        contains: 'time',
      });
    },
  );

  it('leaves open what the record does not hold', () => {
    const threshold = {
      metric: 'http_req_duration{name:slow,scenario:api}',
      expression: 'p(99)<20',
      passed: true,
    };
    expect(resolveThreshold(threshold, [metric])).toMatchObject({ value: null, limit: 20 });
    expect(resolveThreshold({ ...threshold, metric: 'other' }, [metric])).toMatchObject({
      value: null,
      contains: 'default',
    });
  });
});

describe('doubtThresholds', () => {
  const held = (expression: string, value: number | null, passed = true): ThresholdResult => ({
    metric: 'm',
    expression,
    passed,
    value,
    limit: parseThreshold(expression).limit,
    type: 'trend',
    contains: 'time',
  });
  const judge = (...thresholds: ThresholdResult[]) => doubtThresholds(thresholds).map(({ passed }) => passed);

  it.each([
    ['p(95)<100', 100, false],
    ['p(95)<=100', 100, true],
    ['p(95)>100', 100, false],
    ['p(95)>=100', 100, true],
    ['p(95)==100', 100, true],
    ['p(95)===100', 99, false],
    ['p(95)!=100', 99, true],
    ['p(95)!==100', 100, false],
    ['p(95)<100', null, null],
    ['something else', 5, null],
  ])('%s, the value being %j: %j', (expression, value, passed) => {
    expect(judge(held('avg<1', 2), held(expression, value))).toEqual([false, passed]);
  });

  it('any may be broken where the values show none', () => {
    expect(judge(held('p(95)<100', 5), held('p(99)<100', null))).toEqual([null, null]);
  });

  it('a summary that names a broken one is believed', () => {
    expect(judge(held('p(95)<100', 300), held('p(99)<100', 300, false))).toEqual([true, false]);
  });
});
