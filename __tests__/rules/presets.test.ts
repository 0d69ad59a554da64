import { describe, expect, it } from '@jest/globals';
import { parseMeasure } from '../../src/measurement/measure.ts';
import type { MeasuredValue } from '../../src/measurement/measured-value.ts';
import { PRESET_RULES, type Preset } from '../../src/rules/presets.ts';
import { parseRule, type RuleText, selectRule, worseBy } from '../../src/rules/rules.ts';

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
