import { describe, expect, it } from '@jest/globals';
import type { MetricRecord } from '../../../src/measurement/metric.ts';
import { CALM, createTimes, judge, measured, rowOf, storeRun } from '../../support/evidence.ts';
import { createThreshold, rate } from '../../support/runs.ts';

const gauge = (name: string, value: number): MetricRecord => ({
  ...rate(name, value),
  type: 'gauge',
  count: null,
  values: { value },
});
const run = (own: readonly MetricRecord[], thresholds: [metric: string, expression: string][] = []) => {
  const type = own[0]?.type ?? 'trend';
  return measured(
    {},
    {
      metrics: [...createTimes(), ...own],
      thresholds: thresholds.map(([metric, expression]) => createThreshold({ metric, expression, type })),
    },
  );
};
const history = (own: readonly MetricRecord[]) => CALM.map((_, job) => storeRun(run(own), job));

describe("a metric of the script's own", () => {
  const before = history([rate('login_success', 1)]);

  it('is judged where a threshold names it: 100 to 80 % of rate>0.95 fails', () => {
    const after = run([rate('login_success', 0.8)], [['login_success', 'rate>0.95']]);
    expect(rowOf(judge(after, before), 'login_success rate')).toMatchObject({
      verdict: 'fail',
      worse: 'down',
    });
    const better = run([rate('login_success', 1)], [['login_success', 'rate>0.95']]);
    expect(rowOf(judge(better, before), 'login_success rate').verdict).toBe('pass');
  });

  it('is shown only where none does', () => {
    const row = rowOf(judge(run([rate('login_success', 0.8)]), before), 'login_success rate');
    expect(row).toMatchObject({ verdict: 'not-judged', note: 'no rule selects it' });
  });

  it('is missed where the threshold still names it and no sample came', () => {
    const none = rate('login_success', 0, { count: 0 });
    const comparison = judge(run([none], [['login_success', 'rate>0.95']]), before);
    expect(rowOf(comparison, 'login_success rate')).toMatchObject({ verdict: 'missing', worse: 'down' });
    expect(comparison.findings[0]?.text).toContain('login_success rate');
  });

  it('is not judged within a corridor, and says why', () => {
    const thresholds: [string, string][] = [
      ['pool', 'value>=3'],
      ['pool', 'value<9'],
    ];
    const row = rowOf(judge(run([gauge('pool', 5)], thresholds), history([gauge('pool', 8)])), 'pool value');
    expect(row).toMatchObject({ verdict: 'not-judged', note: 'its thresholds bound it from both sides' });
  });
});

describe('a rule without a sign', () => {
  const judgeBy = (measure: string, own: MetricRecord, thresholds: [string, string][] = []) =>
    judge(run([own], thresholds), history([own]), { rules: [{ measure, fail: '10 %' }] });

  it('is refused where nothing says which direction is worse, with what to write', () => {
    const { error } = judgeBy('pool value', gauge('pool', 5));
    expect(error?.message).toBe(
      'The limits of the rule for "pool value" have no sign, and nothing else says which direction is worse.',
    );
    expect(error?.hint).toBe('Write it into the rule: +10 % if a rise is worse, -10 % if a fall is worse.');
  });

  it('takes the direction of the metric, or what breaks its threshold', () => {
    const failed = judgeBy('http_req_failed rate', gauge('pool', 5));
    expect([failed.error, rowOf(failed, 'http_req_failed rate').worse]).toEqual([null, 'up']);
    const pool = judgeBy('pool value', gauge('pool', 5), [['pool', 'value>3']]);
    expect([pool.error, rowOf(pool, 'pool value').worse]).toEqual([null, 'down']);
  });
});
