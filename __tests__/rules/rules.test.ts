import { describe, expect, it } from '@jest/globals';
import { parseMeasure } from '../../src/measurement/measure.ts';
import type { MeasuredValue } from '../../src/measurement/measured-value.ts';
import { typeByName } from '../../src/measurement/measured-value.ts';
import type { MetricContents, MetricType } from '../../src/measurement/metric.ts';
import { PRESET_RULES } from '../../src/rules/presets.ts';
import { parseRule, type RuleText, selectRule, worseBy } from '../../src/rules/rules.ts';

function value(text: string, head: { type?: MetricType; contains?: MetricContents } = {}): MeasuredValue {
  const measure = parseMeasure(text);
  return { measure, ...typeByName(measure.metric), ...head, value: 1, count: 2000, steady: null };
}

const select = (rules: readonly RuleText[], text: string, preset = PRESET_RULES.default) =>
  selectRule([...rules.map(parseRule), ...preset], value(text), true);

describe('which rule judges a measure', () => {
  it('the first match wins, one of the user before the preset', () => {
    const rules = [
      { measure: 'http_req_duration{name:POST */orders} p(95)', fail: '+50 %' },
      { measure: 'http_req_duration{name:POST *} p(95)', fail: '+30 %' },
      { measure: 'http_req_duration p(95)', fail: '+25 %' },
    ];
    expect(select(rules, 'http_req_duration{name:POST /v1/orders} p(95)')?.fail?.amount).toBe(0.5);
    expect(select(rules, 'http_req_duration{name:POST /v1/carts} p(95)')?.fail?.amount).toBe(0.3);
    expect(select(rules, 'http_req_duration p(95)')?.fail?.amount).toBe(0.25);
    expect(select(rules, 'http_req_duration p(50)')?.fail?.amount).toBe(0.1);
    expect(select(rules, 'http_req_duration{name:GET /} p(95)')).toBeNull();
  });

  it('a rule without tags speaks of the whole metric only; one with tags needs exactly them', () => {
    const rule = [{ measure: 'http_req_duration{name:*,scenario:api} p(95)', fail: '+1 %' }];
    expect(select(rule, 'http_req_duration{name:x,scenario:api} p(95)')?.fail?.amount).toBe(0.01);
    expect(select(rule, 'http_req_duration{name:x,scenario:api,method:GET} p(95)')).toBeNull();
    expect(select(rule, 'http_req_duration{name:other (12 more),scenario:api} p(95)')).toBeNull();
    expect(select(rule, 'http_req_duration{name:x} p(95)')).toBeNull();
    expect(select(rule, 'http_req_duration{name:x,scenario:web} p(95)')).toBeNull();
    expect(
      select([{ measure: 'http_req_duration p(95)', fail: '+1 %' }], 'http_req_duration{name:x} p(95)'),
    ).toBeNull();
  });

  it('a glob names several metrics; dots and brackets in it stand for themselves', () => {
    const rules = [
      { measure: '*_latency p(95)', fail: '+1 %' },
      { measure: 'd{name:a.b[1]} p(95)', fail: '+1 %' },
    ];
    expect(select(rules, 'order_latency p(95)')).not.toBeNull();
    expect(select(rules, 'order_size p(95)')).toBeNull();
    expect(select(rules, 'd{name:a.b[1]} p(95)')).not.toBeNull();
    expect(select(rules, 'd{name:axb1} p(95)')).toBeNull();
  });

  it('a rule without limits, or with both off, takes a measure out of the judgement', () => {
    expect(select([{ measure: 'http_req_duration p(95)' }], 'http_req_duration p(95)')).toBeNull();
    const off = { measure: 'http_req_duration p(95)', warn: 'off', fail: 'off', floor: 'off' };
    expect(select([off], 'http_req_duration p(95)')).toBeNull();
  });
});

describe('the presets', () => {
  const judged = (preset: keyof typeof PRESET_RULES, item: MeasuredValue, closedModel = true) => {
    const rule = selectRule(PRESET_RULES[preset], item, closedModel);
    if (rule === null) return null;
    const sign = worseBy(rule, item) === 'down' ? '−' : '+';
    return [rule.warn, rule.fail, rule.floor].map((limit) => limit && `${sign}${limit.amount} ${limit.unit}`);
  };
  const custom = (contains: MetricContents) => value('my_metric p(95)', { type: 'trend', contains });

  it.each([
    ['http_req_duration p(50)', ['+0.05 relative', '+0.1 relative', '+2 ms']],
    ['http_req_duration p(95)', ['+0.05 relative', '+0.1 relative', '+5 ms']],
    ['http_req_duration p(99)', ['+0.2 relative', null, '+10 ms']],
    ['grpc_req_duration p(95)', ['+0.05 relative', '+0.1 relative', '+5 ms']],
    ['ws_connecting p(95)', ['+0.05 relative', '+0.1 relative', '+5 ms']],
    ['group_duration p(95)', ['+0.05 relative', '+0.1 relative', '+5 ms']],
    ['http_req_failed rate', ['+0.005 points', '+0.02 points', null]],
    ['checks rate', ['−0.005 points', '−0.02 points', null]],
    ['http_reqs rate', ['−0.1 relative', null, null]],
    ['dropped_iterations share', [null, '+0.01 points', null]],
    ['http_req_waiting p(95)', null],
    ['http_req_duration max', null],
    ['http_req_duration avg', null],
    ['iteration_duration p(95)', null],
    ['http_req_duration{expected_response:true} p(95)', null],
    ['vus value', null],
    ['http_reqs count', null],
  ])('default: %s', (text, limits) => {
    expect(judged('default', value(text))).toEqual(limits);
  });

  it('default: custom Trends of time are judged, others are not; throughput in a closed model only', () => {
    expect(judged('default', custom('time'))).toEqual(['+0.05 relative', '+0.1 relative', '+5 ms']);
    expect(judged('default', custom('default'))).toBeNull();
    expect(judged('default', value('http_reqs rate'), false)).toBeNull();
  });

  it.each([
    ['heap value', 'gauge', 'up', ['+0.05 relative', '+0.1 relative', null]],
    ['orders rate', 'counter', 'down', ['−0.05 relative', '−0.1 relative', null]],
    ['queue_length p(95)', 'trend', 'up', ['+0.05 relative', '+0.1 relative', null]],
    ['login_success rate', 'rate', 'down', ['−0.005 points', '−0.02 points', null]],
    ['heap max', 'gauge', 'up', null],
    ['orders count', 'counter', 'down', null],
    ['heap{name:a} value', 'gauge', 'up', null],
    ['heap value', 'gauge', undefined, null],
    ['data_received rate', 'counter', 'down', null],
  ] as const)('default: %s of a %s that is said to get worse %s', (text, type, worse, limits) => {
    const item = { ...value(text, { type, contains: 'default' }), ...(worse === undefined ? {} : { worse }) };
    expect(judged('default', item)).toEqual(limits);
  });

  it('classic: p(95) of what is judged by default and of every custom Trend, nothing else', () => {
    const limits = [null, '+0.2 relative', null];
    expect(judged('classic', value('http_req_duration p(95)'))).toEqual(limits);
    for (const contains of ['time', 'data', 'default'] as const) {
      expect(judged('classic', custom(contains))).toEqual(limits);
    }
    for (const text of [
      'http_req_duration p(99)',
      'http_req_waiting p(95)',
      'http_req_failed rate',
      'http_reqs rate',
    ]) {
      expect(judged('classic', value(text))).toBeNull();
    }
  });

  it.each([
    ['http_req_duration p(50)', ['+0.2 relative', null, null]],
    ['http_req_duration p(95)', [null, '+0.2 relative', null]],
    ['http_req_duration p(99)', ['+0.25 relative', null, null]],
    ['http_req_failed rate', [null, '+0.02 points', null]],
    ['http_reqs rate', ['−0.3 relative', null, null]],
    ['checks rate', null],
  ])('locust: %s', (text, limits) => {
    expect(judged('locust', value(text))).toEqual(limits);
  });
});

describe('parseRule', () => {
  it.each([
    [{ measure: 'nonsense', fail: '+5 %' }, '"nonsense" is not a measure'],
    [{ measure: 'a p(95)', fail: 'lots' }, 'The rule for "a p(95)", fail: "lots" is not a limit'],
    [{ measure: 'a p(95)', warn: '5 percent' }, 'The rule for "a p(95)", warn: "5 percent" is not a limit'],
    [
      { measure: 'a p(95)', fail: '+5 %', floor: '3 %' },
      'The rule for "a p(95)", floor: The floor "3 %" is relative',
    ],
    [
      { measure: 'a p(95)', warn: '-5 %', fail: '+9 %' },
      'warns in one direction (-5 %) and fails in the other (+9 %)',
    ],
  ])('%j is refused', (rule, message) => {
    expect(() => parseRule(rule)).toThrow(message);
  });

  it.each([
    { measure: 'http_req_failed rate', fail: '+2' },
    { measure: 'http_req_failed rate', fail: '+5 ms' },
    { measure: 'dropped_iterations share', fail: '+100 points' },
    { measure: 'http_req_duration p(95)', fail: '+10 KB' },
    { measure: 'http_req_duration p(95)', warn: '+2 points' },
    { measure: 'http_req_duration p(95)', fail: '+10 %', floor: '1 MB' },
    { measure: 'data_received rate', fail: '+5 ms' },
  ])('%j could never count, and is refused', (rule) => {
    expect(() => parseRule(rule)).toThrow(`of the rule for "${rule.measure}" could never count`);
  });

  it.each(['data_sent count', 'vus value', 'ws_msgs_sent rate'])(
    '%s has no worse direction of its own, so a limit without a sign is refused',
    (measure) => {
      expect(() => parseRule({ measure, fail: '10 %' })).toThrow(`the rule for "${measure}" have no sign`);
      expect(() => parseRule({ measure, fail: '-10 %' })).not.toThrow();
      expect(() => parseRule({ measure, fail: 'off' })).not.toThrow();
    },
  );

  it('refuses to fail before it warns, in the same unit', () => {
    const limits = (warn: string, fail: string) => () => parseRule({ measure: 'a p(95)', warn, fail });
    expect(limits('+20 %', '+10 %')).toThrow('fails (+10 %) before it warns (+20 %)');
    expect(limits('+2 s', '+500 ms')).toThrow('before it warns');
    expect(limits('+10 %', '+10 %')).not.toThrow();
    expect(limits('+20 %', '+10 ms')).not.toThrow();
  });

  it('takes the direction from a sign, or else from the metric', () => {
    const direction = (measure: string, fail: string) =>
      worseBy(parseRule({ measure, fail }), value(measure));
    expect(direction('http_req_duration p(95)', '10 %')).toBe('up');
    expect(direction('http_reqs rate', '10 %')).toBe('down');
    expect(direction('http_reqs rate', '+10 %')).toBe('up');
    expect(direction('my_score value', '10 %')).toBeNull();
    expect(direction('my_score value', '−10 %')).toBe('down');
  });
});
