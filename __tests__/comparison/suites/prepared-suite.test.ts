import { describe, expect, it } from '@jest/globals';
import type { MetricRecord } from '../../../src/measurement/metric.ts';
import { CALM, createTimes, judge, measured, rowOf, storeRun } from '../../support/evidence.ts';
import { createThreshold, rate, trend } from '../../support/runs.ts';

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
      ['pool', 'avg>=3'],
      ['pool', 'avg<9'],
    ];
    const pool = (avg: number) => trend('pool', { avg }, { contains: 'default' });
    const row = rowOf(judge(run([pool(5)], thresholds), history([pool(8)])), 'pool avg');
    expect(row).toMatchObject({ verdict: 'not-judged', note: 'its thresholds bound it from both sides' });
  });

  it('is not judged where it is a gauge: its last sample differs with the same code', () => {
    const after = run([gauge('queue_depth', 19)], [['queue_depth', 'value<1000']]);
    const comparison = judge(after, history([gauge('queue_depth', 1)]));
    expect(rowOf(comparison, 'queue_depth value').verdict).toBe('not-judged');
    expect(comparison.findings[0]?.verdict).toBe('pass');
  });
});
