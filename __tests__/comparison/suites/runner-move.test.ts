import { describe, expect, it } from '@jest/globals';
import { prepareSuite } from '../../../src/comparison/suites/prepared-suite.ts';
import { describeRunnerMove } from '../../../src/comparison/suites/runner-move.ts';
import type { MetricRecord } from '../../../src/measurement/metric.ts';
import type { Environment } from '../../../src/measurement/run-record.ts';
import { against, createTimes, judge, rulesOf, storeRun, verdictOf } from '../../support/evidence.ts';
import { createRecord, ENVIRONMENT, fingerprintOf, rate, trend } from '../../support/runs.ts';

const OTHER: Partial<Environment> = { cpuModel: 'Intel 8370C' };

/** Two metrics of times, whose values are multiplied by a factor each. */
function createRun(request: number, order: number, environment: Partial<Environment> = {}) {
  const metrics: MetricRecord[] = [
    ...createTimes({ factor: request }),
    trend('order_latency', { 'p(50)': 40 * order, 'p(95)': 90 * order }),
    rate('checks', 1),
  ];
  return createRecord({ closedModel: false, metrics, environment: { ...ENVIRONMENT, ...environment } });
}
const stored = storeRun(createRun(1, 1), 'base');

describe('a run on another machine', () => {
  it('whose times all moved alike says so, with the factor, and does not fail', () => {
    const comparison = judge(createRun(1.2, 1.22, OTHER), [stored]);
    expect(verdictOf(comparison)).toEqual(['inconclusive', 'runner-moved']);
    const [finding] = comparison.findings;
    expect(finding?.text).toContain('All 5 latency measures moved together, by about +21 %');
    expect(finding?.text).toContain(
      'The CPU model differs: AMD EPYC 7763 in the baseline, Intel 8370C here.',
    );
  });

  it('whose times all fell alike as well', () => {
    expect(judge(createRun(0.8, 0.8, OTHER), [stored]).findings[0]?.text).toContain('by about −20 %');
  });

  it.each([
    ['one metric moved, the other did not', 1.3, 1],
    ['they moved against each other', 1.2, 0.8],
    ['nothing moved beyond 3 %', 1.02, 1.02],
  ])('%s: only not comparable', (_what, request, order) => {
    expect(verdictOf(judge(createRun(request, order, OTHER), [stored]))).toEqual([
      'inconclusive',
      'not-comparable',
    ]);
  });

  it.each<[string, Partial<Environment>]>([
    ['the script', { script: fingerprintOf('b') }],
    ['the load', { load: { hash: 'other', summary: '50 VUs' } }],
    ['k6', { k6Version: '1.5.0' }],
  ])('where %s differs too, the machine explains nothing', (_what, changes) => {
    expect(verdictOf(judge(createRun(1.2, 1.2, { ...OTHER, ...changes }), [stored]))).toEqual([
      'inconclusive',
      'not-comparable',
    ]);
  });

  it('is compared where an older run is of its own machine', () => {
    const own = storeRun(createRun(1, 1, OTHER), 'own');
    const [verdict, reason] = verdictOf(judge(createRun(2, 2, OTHER), [own, stored]));
    expect([verdict, reason]).toEqual(['fail', 'regression']);
  });
});

describe('a run on the same machine', () => {
  it('is judged, however alike its times moved: code can slow everything', () => {
    const runs = Array.from({ length: 5 }, (_, job) => storeRun(createRun(1, 1), job));
    expect(verdictOf(judge(createRun(1.3, 1.3), runs))).toEqual(['fail', 'regression']);
  });
});

describe('one metric only', () => {
  it('is too little to blame the machine', () => {
    const record = createRecord({ metrics: createTimes({ factor: 1.3 }) });
    const base = storeRun(createRecord({ metrics: createTimes() }), 'base');
    const { measures } = prepareSuite(against(record, [base]), rulesOf({}));
    expect(describeRunnerMove(measures, base)).toBeNull();
  });
});
