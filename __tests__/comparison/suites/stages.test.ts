import { describe, expect, it } from '@jest/globals';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import { judgeStages } from '../../../src/comparison/suites/stages.ts';
import type { ThresholdResult } from '../../../src/measurement/metric.ts';
import type { StageRecord } from '../../../src/measurement/stage.ts';
import { parseBudget } from '../../../src/rules/budget.ts';
import { DEFAULT_VALIDITY } from '../../../src/rules/validity.ts';
import { counter, createRecord, createThreshold, rate, trend } from '../../support/runs.ts';
import { createStage, createStress } from '../../support/stages.ts';

const budget = (measure: string, limit: string) => parseBudget({ measure, limit });

function judge(
  stages: readonly StageRecord[],
  limits: { readonly budgets?: [string, string][]; readonly thresholds?: [string, string][] } = {},
) {
  const thresholds = (limits.thresholds ?? []).map(
    ([metric, expression]): ThresholdResult => createThreshold({ metric, expression }),
  );
  const budgets = (limits.budgets ?? []).map(([measure, limit]) => budget(measure, limit));
  const judged = judgeStages({ stages, thresholds }, budgets);
  if (judged === null) throw new Error('no stages');
  return { ...judged, verdicts: judged.list.map(({ verdict }) => verdict) };
}

describe('judgeStages', () => {
  it('says nothing of a run without stages', () => {
    expect(judgeStages({ thresholds: [] }, [])).toBeNull();
  });

  it('holds each stage against thresholds and budgets over its own window', () => {
    const { list, verdicts } = judge(createStress(), { thresholds: [['http_req_duration', 'p(95)<500']] });
    expect(verdicts).toEqual(['holds', 'holds', 'breaks', 'holds']);
    expect(list[2]?.breaks).toEqual([
      {
        source: 'threshold',
        measure: 'http_req_duration p(95)',
        type: 'trend',
        contains: 'time',
        value: 812,
        operator: '<',
        limit: 500,
      },
    ]);
    const asBudget = judge(createStress(), { budgets: [['http_req_duration p(95)', '500 ms']] });
    expect(asBudget.list[2]?.breaks).toMatchObject([
      { source: 'budget', value: 812, operator: '≤', limit: 500 },
    ]);
  });

  it('shows the numbers of the window', () => {
    const { list } = judge([createStage({ failed: 0.1 })]);
    expect(list[0]).toMatchObject({ requests: 1000, p95: 300, failed: 0.1, dropped: null, isOfAll: false });
    expect(list[0]).not.toHaveProperty('metrics');
  });

  it.each([
    ['p(95)<=300', 'holds'],
    ['p(95)<300', 'breaks'],
    ['avg<149', 'breaks'],
    ['max<=600', 'holds'],
    ['med<100', 'breaks'],
    ['p(99)<1', null],
    ['count<5', null],
    ['something else', null],
  ])('the threshold %s: %j', (expression, verdict) => {
    const { verdicts, notHeld } = judge([createStage()], { thresholds: [['http_req_duration', expression]] });
    expect(verdicts).toEqual([verdict]);
    expect(notHeld).toEqual(verdict === null ? [`http_req_duration ${expression}`] : []);
  });

  it('knows the script’s own Trends and Rates, and counts that must stay small', () => {
    const more = [trend('pay_time', { 'p(95)': 90 }), rate('accepted', 0.8), counter('server_errors', 3)];
    const limits = {
      thresholds: [
        ['pay_time', 'p(95)<80'],
        ['accepted', 'rate>0.9'],
        ['server_errors', 'count<1'],
      ] as [string, string][],
    };
    const [stage] = judge([createStage({ more })], limits).list;
    expect(stage?.breaks.map(({ measure }) => measure)).toEqual([
      'pay_time p(95)',
      'accepted rate',
      'server_errors count',
    ]);
  });

  it('asks no stage for what is only due at the end of the run', () => {
    const { verdicts, notHeld } = judge([createStage()], {
      thresholds: [
        ['http_reqs', 'count>100000'],
        ['iterations', 'rate>1000'],
      ],
      budgets: [['http_reqs rate', '5000']],
    });
    expect(verdicts).toEqual([null]);
    expect(notHeld).toEqual(['http_reqs rate', 'http_reqs count>100000', 'iterations rate>1000']);
  });

  it('does not take one slow request for a percentile', () => {
    const limits = { thresholds: [['http_req_duration', 'p(95)<100']] as [string, string][] };
    expect(judge([createStage({ requests: 19 })], limits).verdicts).toEqual([null]);
    expect(judge([createStage({ requests: 20 })], limits).verdicts).toEqual(['breaks']);
  });

  it('never says of a stage without samples that it holds', () => {
    const limits = { thresholds: [['http_req_duration', 'p(95)<500']] as [string, string][] };
    const { list, verdicts } = judge([createStage({ requests: 0 })], limits);
    expect(verdicts).toEqual([null]);
    expect(list[0]).toMatchObject({ requests: null, p95: null, failed: null, dropped: null });
  });

  it('does not call a stage sound because nobody said what breaking means', () => {
    expect(judge(createStress()).verdicts).toEqual([null, null, null, null]);
  });

  it('takes the limits of a valid run for breaking in any case', () => {
    const dropped = counter('dropped_iterations', 250);
    const stages = [
      createStage({ failed: 0.2 }),
      createStage({ failed: 0.21 }),
      createStage({ perMs: 1000, more: [dropped] }),
    ];
    const { list, verdicts } = judge(stages);
    expect(verdicts).toEqual([null, 'breaks', 'breaks']);
    expect(list[2]).toMatchObject({
      dropped: 250,
      breaks: [{ measure: 'dropped_iterations share', value: 0.2 }],
    });
    const [own] = judge([createStage({ failed: 0.5 })], { budgets: [['http_req_failed rate', '1 %']] }).list;
    expect(own?.breaks.map(({ source }) => source)).toEqual(['budget']);
  });

  it('says that no iteration was dropped only where some could have been', () => {
    expect(judge([createStage({ perMs: 1000 }), createStage()]).list.map(({ dropped }) => dropped)).toEqual([
      0,
      null,
    ]);
  });

  it.each([
    ['{scenario:default}', false, 'breaks'],
    ['{scenario:other}', false, null],
    ['{scenario:default}', true, null],
    ['{name:x}', false, 'holds'],
    ['{name:x,scenario:default}', false, 'holds'],
    ['{name:y}', false, null],
  ])('a threshold on http_req_duration%s, all scenarios counted together: %j', (tags, isOfAll, verdict) => {
    const row = trend('http_req_duration', { 'p(95)': 50 }, { tags: { name: 'x' } });
    const stage = createStage({ isOfAll, more: [row] });
    const { verdicts } = judge([stage], { thresholds: [[`http_req_duration${tags}`, 'p(95)<100']] });
    expect(verdicts).toEqual([verdict]);
  });

  it('decides no verdict of the run', () => {
    const record = createRecord({ stages: createStress([{ failed: 0.9 }]) });
    const [comparison] = compareSuites([{ record, baseline: { kind: 'unwanted', place: '' } }], {
      rules: [],
      budgets: [],
      evidence: 'off',
      validity: DEFAULT_VALIDITY,
    });
    expect(comparison?.stages?.list[0]?.verdict).toBe('breaks');
    expect(comparison?.findings[0]?.verdict).not.toBe('fail');
  });
});
