import { describe, expect, it } from '@jest/globals';
import { parseMeasure } from '../../src/measurement/measure.ts';
import type { MeasuredValue } from '../../src/measurement/measured-value.ts';
import { PAIRED_RULES, PRESET_RULES, type Preset } from '../../src/rules/presets.ts';
import { parseRule, type Rule, type RuleText, selectRule, worseBy } from '../../src/rules/rules.ts';

const own = (text: string, changes: Partial<MeasuredValue>): MeasuredValue => ({
  measure: parseMeasure(text),
  type: 'trend',
  contains: 'default',
  value: 1,
  count: 2000,
  steady: null,
  thresholdWorse: 'up',
  ...changes,
});

function limitsOf(value: MeasuredValue, preset: Preset = 'default', rules: readonly RuleText[] = []) {
  const rule = selectRule([...rules.map(parseRule), ...PRESET_RULES[preset]], value, false);
  if (rule === null) return null;
  const limits = [rule.warn, rule.fail, rule.floor].map((limit) => limit && `${limit.amount} ${limit.unit}`);
  return [worseBy(rule, value), ...limits];
}

describe("metrics of the script's own, where a threshold names them", () => {
  it.each<[string, Partial<MeasuredValue>, ReturnType<typeof limitsOf>]>([
    [
      'login_success rate',
      { type: 'rate', thresholdWorse: 'down' },
      ['down', '0.005 points', '0.02 points', null],
    ],
    ['ko{scenario:a} rate', { type: 'rate' }, ['up', '0.005 points', '0.02 points', null]],
    ['errors count', { type: 'counter' }, ['up', '0.05 relative', '0.1 relative', null]],
    [
      'orders rate',
      { type: 'counter', thresholdWorse: 'down' },
      ['down', '0.05 relative', '0.1 relative', null],
    ],
    ['queue avg', { contains: 'time' }, ['up', '0.05 relative', '0.1 relative', '2 ms']],
    ['queue p(90)', { contains: 'time' }, ['up', '0.05 relative', '0.1 relative', '5 ms']],
    ['queue p(99.5)', { contains: 'time' }, ['up', '0.2 relative', null, '10 ms']],
    [
      'think p(95)',
      { contains: 'time', thresholdWorse: 'down' },
      ['down', '0.05 relative', '0.1 relative', '5 ms'],
    ],
    ['basket p(95)', {}, ['up', '0.05 relative', '0.1 relative', null]],
    ['basket p(99)', { thresholdWorse: 'down' }, ['down', '0.05 relative', '0.1 relative', null]],
  ])('%s %j', (text, changes, limits) => {
    expect(limitsOf(own(text, changes))).toEqual(limits);
  });

  it('a metric that no threshold names, and one of k6, is judged as ever', () => {
    const { thresholdWorse: _, ...unnamed } = own('login_success rate', { type: 'rate' });
    expect(limitsOf(unnamed)).toBeNull();
    expect(limitsOf(own('data_sent count', { type: 'counter' }))).toBeNull();
    expect(limitsOf(own('checks{kind:a} rate', { type: 'rate', thresholdWorse: 'down' }))).toBeNull();
  });

  it('a corridor has no worse direction, unless the metric has one', () => {
    expect(limitsOf(own('pool rate', { type: 'counter', thresholdWorse: 'either' }))?.[0]).toBeNull();
    expect(limitsOf(own('queue p(95)', { contains: 'time', thresholdWorse: 'either' }))?.[0]).toBe('up');
  });

  it.each(['value', 'min', 'max'])(
    "a gauge's %s is one sample, judged only where a rule asks",
    (statistic) => {
      const gauge = own(`queue_depth ${statistic}`, { type: 'gauge' });
      expect(limitsOf(gauge)).toBeNull();
      const tagged = own(`queue_depth{pool:a} ${statistic}`, { type: 'gauge', contains: 'time' });
      expect(limitsOf(tagged)).toBeNull();
      const rule = { measure: `queue_depth ${statistic}`, fail: '+50 %' };
      expect(limitsOf(gauge, 'default', [rule])).toEqual(['up', null, '0.5 relative', null]);
    },
  );

  it('an explicit rule wins, and takes its sign from the threshold where it has none', () => {
    const login = own('login_success rate', { type: 'rate', thresholdWorse: 'down' });
    const rule = { measure: 'login_success rate', fail: '5 points' };
    expect(limitsOf(login, 'default', [rule])).toEqual(['down', null, '0.05 points', null]);
    expect(limitsOf(login, 'default', [{ ...rule, fail: '+5 points' }])?.[0]).toBe('up');
    expect(limitsOf(login, 'default', [{ ...rule, fail: 'off' }])).toBeNull();
  });

  it('classic and locust judge what they name, nothing else', () => {
    const login = own('login_success rate', { type: 'rate', thresholdWorse: 'down' });
    expect(limitsOf(login, 'classic')).toBeNull();
    expect(limitsOf(login, 'locust')).toBeNull();
    expect(limitsOf(own('basket p(90)', {}), 'classic')).toBeNull();
  });

  it('classic and locust let thresholds say the direction of what they judge anyway', () => {
    const basket = own('basket p(95)', { thresholdWorse: 'down' });
    expect(limitsOf(basket, 'classic')).toEqual(['down', null, '0.2 relative', null]);
    expect(limitsOf({ ...basket, contains: 'time' }, 'locust')).toEqual(['down', null, '0.2 relative', null]);
  });
});

describe('the limits between two versions measured side by side', () => {
  const limits = ({ warn, fail, floor }: Rule) =>
    [warn, fail, floor].map((limit) => (limit === null ? null : `${limit.amount} ${limit.unit}`));
  const find = (rules: readonly Rule[], subject: Rule['subject']) =>
    rules.filter((rule) => JSON.stringify(rule.subject) === JSON.stringify(subject));

  it('are those of the design', () => {
    const text = (value: MeasuredValue, closed = false) => {
      const rule = selectRule(PAIRED_RULES, value, closed);
      return rule && [worseBy(rule, value), ...limits(rule)];
    };
    const { thresholdWorse: _, ...time } = own('http_req_duration p(50)', { contains: 'time' });
    const at = (measure: string) => ({ ...time, measure: parseMeasure(measure) });
    const rate = (measure: string) => ({ ...at(measure), type: 'rate', contains: 'default' }) as const;
    expect(text(time)).toEqual(['up', '0.03 relative', '0.05 relative', '0.5 ms']);
    expect(text(at('http_req_duration p(95)'))).toEqual(['up', '0.03 relative', '0.05 relative', '0.5 ms']);
    expect(text(at('http_req_duration p(99)'))).toEqual(['up', '0.1 relative', null, '1 ms']);
    expect(text(rate('http_req_failed rate'))).toEqual(['up', '0.005 points', '0.01 points', null]);
    expect(text(rate('checks rate'))).toEqual(['down', '0.005 points', '0.01 points', null]);
    expect(text(rate('dropped_iterations share'))).toEqual(['up', null, '0.01 points', null]);
    const throughput = { ...at('http_reqs rate'), type: 'counter', contains: 'default' } as const;
    expect(text(throughput, true)).toEqual(['down', '0.05 relative', null, null]);
    expect(text(throughput)).toBeNull();
  });

  it('judge whatever is judged against a stored baseline, and are nowhere wider', () => {
    for (const rule of PRESET_RULES.default) {
      if (rule.subject.kind === 'times-by-threshold') continue;
      const [paired, ...more] = find(PAIRED_RULES, rule.subject);
      expect(more).toEqual([]);
      expect(paired?.closedModelOnly).toBe(rule.closedModelOnly);
      for (const part of ['warn', 'fail', 'floor'] as const) {
        expect(paired?.[part]?.unit).toBe(rule[part]?.unit);
        expect(paired?.[part]?.amount ?? 0).toBeLessThanOrEqual(rule[part]?.amount ?? 0);
      }
    }
  });
});
