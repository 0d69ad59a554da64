import type { BaselineDocument, BaselineRun, StoredMeasure } from '../../src/baseline/document.ts';
import type { MetricRecord, ThresholdResult } from '../../src/measurement/metric.ts';
import type { Environment, RunRecord } from '../../src/measurement/run-record.ts';
import type { ScriptFingerprint } from '../../src/measurement/script-fingerprint.ts';

/** Of a script with this code that opened these files, by name. */
export function fingerprintOf(code: string, data: Readonly<Record<string, string>> = {}): ScriptFingerprint {
  const files = Object.entries(data).map(([name, hash]) => ({ name, hash }));
  const whole = `${code} ${JSON.stringify(data)}`;
  return { whole, parts: { code, data: { hash: JSON.stringify(data), files } } };
}

export const ENVIRONMENT: Environment = {
  k6Version: '2.2.0',
  script: fingerprintOf('a'),
  load: { hash: '0123456789abcdef', summary: 'api: constant-vus, 10 VUs, 30s' },
  os: 'linux',
  cpuModel: 'AMD EPYC 7763',
  cores: 4,
  runnerClass: 'github-hosted',
};

/** A Trend of times with 2 000 samples. */
export function trend(
  name: string,
  values: Record<string, number>,
  changes: Partial<MetricRecord> = {},
): MetricRecord {
  return { name, tags: {}, type: 'trend', contains: 'time', count: 2000, values, steady: {}, ...changes };
}

export function rate(name: string, value: number, changes: Partial<MetricRecord> = {}): MetricRecord {
  return {
    name,
    tags: {},
    type: 'rate',
    contains: 'default',
    count: 2000,
    values: { rate: value },
    steady: {},
    ...changes,
  };
}

export function counter(name: string, count: number, changes: Partial<MetricRecord> = {}): MetricRecord {
  return {
    name,
    tags: {},
    type: 'counter',
    contains: 'default',
    count,
    values: { count, rate: count / 30 },
    steady: {},
    ...changes,
  };
}

/** A complete run of 2 000 iterations, p(50) 100 ms, p(95) 300 ms, p(99) 400 ms, no errors. */
export function createRecord(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    source: 'k6',
    suite: 'checkout',
    leg: '',
    scenarioFile: 'perf/checkout.js',
    provenance: {
      sha: 'b'.repeat(40),
      ref: 'refs/pull/7/merge',
      runUrl: 'https://github.com/octo/shop/actions/runs/42',
      runId: '42',
      runAttempt: 1,
      job: 'perf',
      time: '2026-11-20T12:00:00.000Z',
    },
    environment: ENVIRONMENT,
    closedModel: true,
    durationMs: 30_000,
    ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
    metrics: createMetrics(),
    thresholds: [],
    checks: [],
    failedIterations: 0,
    notes: [],
    ...changes,
  };
}

interface MetricChoice {
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
  readonly failed?: number;
  readonly checks?: number;
  readonly requests?: number;
  readonly dropped?: number;
}

export function createMetrics(choice: MetricChoice = {}): MetricRecord[] {
  const { p50 = 100, p95 = 300, p99 = 400, failed = 0, checks = 1, requests = 2000, dropped = 0 } = choice;
  return [
    trend('http_req_duration', {
      avg: p50 * 1.1,
      min: 1,
      'p(50)': p50,
      max: p99 * 2,
      'p(95)': p95,
      'p(99)': p99,
    }),
    trend('http_req_waiting', { avg: p50, 'p(95)': p95 * 0.99 }),
    rate('http_req_failed', failed),
    rate('checks', checks),
    counter('http_reqs', requests),
    counter('iterations', 2000),
    ...(dropped > 0 ? [counter('dropped_iterations', dropped)] : []),
  ];
}

export function createThreshold(changes: Partial<ThresholdResult> = {}): ThresholdResult {
  return {
    metric: 'http_req_duration',
    expression: 'p(95)<500',
    passed: true,
    value: 300,
    limit: 500,
    type: 'trend',
    contains: 'time',
    ...changes,
  };
}

export function createStoredRun(
  measures: Readonly<Record<string, number | StoredMeasure>>,
  changes: Partial<BaselineRun> & { readonly run?: string } = {},
): BaselineRun {
  const { run = '7', ...rest } = changes;
  const stored = Object.entries(measures).map(([key, value]): [string, StoredMeasure] => [
    key,
    typeof value === 'number' ? { value, count: 2000, steady: null } : value,
  ]);
  return {
    provenance: {
      sha: 'c'.repeat(40),
      ref: 'refs/heads/main',
      runUrl: `https://github.com/octo/shop/actions/runs/${run}`,
      runId: run,
      runAttempt: 1,
      job: 'perf',
      time: '2026-11-12T12:00:00.000Z',
    },
    leg: '',
    environment: ENVIRONMENT,
    note: null,
    measures: Object.fromEntries(stored),
    ...rest,
  };
}

export function createDocument(
  runs: readonly BaselineRun[],
  changes: Partial<BaselineDocument> = {},
): BaselineDocument {
  return { suite: 'checkout', metrics: {}, runs, ...changes };
}
