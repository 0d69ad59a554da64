import type { MetricContents, MetricRecord } from '../../src/measurement/metric.ts';
import type { RunRecord } from '../../src/measurement/run-record.ts';

export const SUITE = 'checkout';
export const PAGE = 'https://github.com/acme/shop/actions/runs';

export interface SampleRun {
  readonly sha: string;
  readonly runId: string;
  readonly time: string;
  /** Of http_req_duration in ms. */
  readonly p95: number;
  readonly p50: number;
  /** Share of requests whose check failed. */
  readonly failed: number;
}

/** A run of the README's example: 12,000 requests in two minutes. */
export function buildSampleRun({ sha, runId, time, p95, p50, failed }: SampleRun): RunRecord {
  return {
    source: 'k6',
    suite: SUITE,
    leg: '',
    scenarioFile: 'perf/checkout.js',
    provenance: {
      sha,
      ref: 'refs/heads/main',
      runUrl: `${PAGE}/${runId}`,
      runId,
      runAttempt: 1,
      job: 'perf',
      time,
    },
    environment: {
      k6Version: '2.2.0',
      script: { whole: 'a1b2c3', parts: null },
      load: { hash: 'd4e5f6', summary: 'checkout: constant-arrival-rate, 100 iterations/s, 2m0s' },
      os: 'linux',
      cpuModel: 'AMD EPYC 7763',
      cores: 4,
      runnerClass: 'github-hosted',
    },
    closedModel: false,
    durationMs: 120_000,
    ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
    metrics: [
      trend('http_req_duration', { 'p(50)': p50, 'p(95)': p95, 'p(99)': p95 * 1.4 }),
      count('http_reqs', 12_000, 100),
      count('iterations', 12_000, 100),
      rate('http_req_failed', failed),
      rate('checks', 1 - failed),
    ],
    thresholds: [
      {
        metric: 'http_req_failed',
        expression: 'rate<0.01',
        passed: true,
        value: failed,
        limit: 0.01,
        type: 'rate',
        contains: 'default',
      },
    ],
    checks: [
      { name: 'order is confirmed', group: [], passes: 12_000 * (1 - failed), fails: 12_000 * failed },
    ],
    failedIterations: 0,
    notes: [],
  };
}

const whole = (name: string, contains: MetricContents) => ({ name, tags: {}, contains, count: 12_000 });

function trend(name: string, values: Readonly<Record<string, number>>): MetricRecord {
  const steady = Object.entries(values).map(
    ([statistic, value]) => [statistic, { value, standardError: 0.01, count: 12_000 }] as const,
  );
  return { ...whole(name, 'time'), type: 'trend', values, steady: Object.fromEntries(steady) };
}

function rate(name: string, value: number): MetricRecord {
  const steady = { rate: { value, standardError: 0.002, count: 12_000 } };
  return { ...whole(name, 'default'), type: 'rate', values: { rate: value }, steady };
}

function count(name: string, total: number, perSecond: number): MetricRecord {
  return {
    ...whole(name, 'default'),
    type: 'counter',
    values: { count: total, rate: perSecond },
    steady: {},
  };
}
