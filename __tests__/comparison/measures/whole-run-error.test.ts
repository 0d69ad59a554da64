import { describe, expect, it } from '@jest/globals';
import type { MetricRecord } from '../../../src/measurement/metric.ts';
import { quantile } from '../../../src/statistics/quantiles.ts';
import { createRandom } from '../../../src/statistics/random.ts';
import { judge, rowOf, storeRun } from '../../support/evidence.ts';
import { counter, createRecord, createThreshold, ENVIRONMENT, rate, trend } from '../../support/runs.ts';

const uniform = createRandom('whole runs');
const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

/** What a run without samples says: figures of the whole run, nothing of their scatter. */
interface Small {
  readonly count: number;
  readonly spread: number;
  readonly failed: number;
  readonly dropped: number;
}

function simulate({ count, spread, failed, dropped }: Small) {
  const sorted = Array.from({ length: count }, () => 100 * Math.exp(spread * normal())).sort((a, b) => a - b);
  const events = (share: number) => Array.from({ length: count }, uniform).filter((u) => u < share).length;
  const at = (rank: number) => quantile(sorted, rank);
  return createRecord({
    closedModel: false,
    environment: { ...ENVIRONMENT, runnerClass: 'self-hosted' },
    metrics: [
      trend('http_req_duration', { 'p(50)': at(0.5), 'p(95)': at(0.95), 'p(99)': at(0.99) }, { count }),
      rate('http_req_failed', events(failed) / count, { count }),
      counter('iterations', count),
      counter('dropped_iterations', events(dropped)),
    ],
  });
}

describe('unchanged runs whose samples were not read', () => {
  it.each<[number, Small]>([
    [1, { count: 50, spread: 0.5, failed: 0.02, dropped: 0.01 }],
    [10, { count: 50, spread: 0.5, failed: 0.02, dropped: 0.01 }],
    [1, { count: 200, spread: 1, failed: 0.01, dropped: 0.005 }],
    [5, { count: 200, spread: 1, failed: 0.01, dropped: 0.005 }],
    [3, { count: 1000, spread: 1, failed: 0.005, dropped: 0 }],
  ])('%d jobs of %j fail in 1 of 100 cases at most', (jobs, small) => {
    const verdicts = Array.from({ length: 200 }, () => {
      const history = Array.from({ length: jobs }, (_, job) => storeRun(simulate(small), job));
      return judge(simulate(small), history).findings[0]?.verdict;
    });
    expect(verdicts).not.toContain('invalid');
    expect(verdicts.filter((verdict) => verdict === 'fail').length).toBeLessThanOrEqual(2);
    expect(verdicts.filter((verdict) => verdict === 'warn').length).toBeLessThanOrEqual(10);
  });
});

describe('the scatter within a run', () => {
  const HISTORY = Array.from({ length: 10 }, (_, job) => job);
  const timed = (p95: number, count = 2000, p50: number | null = 100) =>
    createRecord({
      closedModel: false,
      environment: { ...ENVIRONMENT, runnerClass: 'self-hosted' },
      metrics: [
        trend('http_req_duration', { ...(p50 === null ? {} : { 'p(50)': p50 }), 'p(95)': p95 }, { count }),
        counter('iterations', count),
      ],
    });
  const seen = (count: number, jobs = HISTORY, p50: number | null = 100) => {
    const runs = jobs.map((job) => storeRun(timed(300, count, p50), job));
    return rowOf(judge(timed(300, count, p50), runs, { floors: false })).evidence?.smallestSeen.relative ?? 0;
  };

  it('is read off the percentiles: the fewer samples, the larger a change must be', () => {
    expect(seen(200_000)).toBeLessThan(seen(2000));
    expect(seen(2000)).toBeLessThan(seen(200));
  });

  it('where they say nothing, the wider of the usual spreads stands in', () => {
    const one = HISTORY.slice(0, 1);
    expect(seen(2_000_000, one)).toBeLessThan(0.3);
    expect(seen(2_000_000, one, null)).toBeGreaterThan(0.5);
    expect(seen(2_000_000, one, 300)).toBeGreaterThan(0.5);
  });

  it('of a share is never smaller than its trials allow, whatever was stored', () => {
    const failing = (share: number, count: number) =>
      createRecord({
        closedModel: false,
        metrics: [
          trend('http_req_duration', { 'p(50)': 100, 'p(95)': 300 }, { count: 2000 }),
          rate('http_req_failed', share, {
            count,
            steady: { rate: { value: share, standardError: 0, count } },
          }),
        ],
      });
    const level = (share: number, count: number) => {
      const runs = HISTORY.map((job) => storeRun(failing(0.01, count), job));
      return rowOf(judge(failing(share, count), runs), 'http_req_failed rate').evidence?.level;
    };
    expect(level(0.05, 100)).not.toBe('proven');
    expect(level(0.05, 10_000)).toBe('proven');
  });
});

describe('a counter whose additions nobody counted', () => {
  const named = (sum: number, changes: Partial<MetricRecord>) =>
    createRecord({
      metrics: [counter('iterations', 2000), counter('retry_bytes', sum, changes)],
      thresholds: [createThreshold({ metric: 'retry_bytes', expression: 'count<1e9', type: 'counter' })],
    });
  const compare = (changes: Partial<MetricRecord>) =>
    rowOf(
      judge(
        named(90_000, changes),
        Array.from({ length: 10 }, (_, job) => storeRun(named(50_000, changes), job)),
      ),
      'retry_bytes count',
    );

  it('is not judged by its sum', () => {
    expect(compare({ count: null })).toMatchObject({ verdict: 'not-judged', cause: 'events-unknown' });
  });

  it('is where a list says what gets worse', () => {
    expect(compare({ count: null, worse: 'up' }).verdict).toBe('fail');
  });
});
