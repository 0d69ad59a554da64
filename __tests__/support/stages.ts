import type { MetricRecord } from '../../src/measurement/metric.ts';
import type { StageRecord } from '../../src/measurement/stage.ts';
import { counter, rate, trend } from './runs.ts';

interface StageChoice extends Partial<StageRecord> {
  readonly requests?: number;
  readonly p95?: number;
  readonly failed?: number;
  readonly more?: readonly MetricRecord[];
}

/** A stage of a minute that ramps to 50 users, with 1 000 requests, p(95) 300 ms, none failed. */
export function createStage({
  requests = 1000,
  p95 = 300,
  failed = 0,
  more = [],
  ...changes
}: StageChoice = {}): StageRecord {
  const metrics = [
    trend(
      'http_req_duration',
      { avg: p95 / 2, min: 1, max: p95 * 2, 'p(50)': p95 / 3, 'p(95)': p95 },
      { count: requests },
    ),
    rate('http_req_failed', failed, { count: requests }),
    counter('http_reqs', requests),
    counter('iterations', requests),
    ...more,
  ];
  return {
    scenario: 'default',
    number: 1,
    target: 50,
    perMs: null,
    kind: 'ramp',
    fromMs: 0,
    toMs: 60_000,
    isOfAll: false,
    metrics: requests === 0 ? [] : metrics,
    ...changes,
  };
}

/** A stress test of 50, 100, 200 and no users, a minute each. */
export function createStress(choices: readonly StageChoice[] = [{}, {}, { p95: 812 }, {}]): StageRecord[] {
  const targets = [50, 100, 200, 0];
  return choices.map((choice, index) =>
    createStage({
      number: index + 1,
      target: targets[index] ?? 0,
      fromMs: index * 60_000,
      toMs: (index + 1) * 60_000,
      ...choice,
    }),
  );
}
