import type { BaselineRun } from '../src/baseline/document.ts';
import { selectStored } from '../src/baseline/stored-measures.ts';
import { compareSuites } from '../src/comparison/suite-comparison.ts';
import type { MetricRecord } from '../src/measurement/metric.ts';
import type { RunnerClass, RunRecord } from '../src/measurement/run-record.ts';
import { PRESET_RULES } from '../src/rules/presets.ts';
import { DEFAULT_VALIDITY } from '../src/rules/validity.ts';
import { shareStandardError } from '../src/statistics/proportion.ts';
import { REQUESTS, type SimulatedRun } from './detection-model.ts';

const RULES = {
  rules: PRESET_RULES.default,
  budgets: [],
  validity: DEFAULT_VALIDITY,
  evidence: 'required',
} as const;

/** The verdict that a user gets: the product's own comparison of whole records, with its default rules. */
export function judgeByProduct(head: SimulatedRun, history: readonly SimulatedRun[]) {
  return judgeStored(recordOf(head), history.map(storedOf));
}

/** The same on records as they are. */
export function judgeRecords(head: RunRecord, history: readonly RunRecord[]) {
  return judgeStored(head, history.map(store));
}

function judgeStored(record: RunRecord, runs: readonly BaselineRun[]) {
  const document = { suite: record.suite, metrics: {}, runs };
  const [comparison] = compareSuites(
    [{ record, baseline: { kind: 'found', document, place: 'bench' } }],
    RULES,
  );
  const verdict = comparison?.findings[0]?.verdict;
  if (verdict === undefined || verdict === 'invalid' || comparison?.error != null) {
    throw new Error(`the simulated run of ${record.provenance.runId} was not judged: ${verdict}`);
  }
  return verdict;
}

interface RecordParts {
  readonly job: string;
  readonly cpuModel: string;
  readonly metrics: readonly MetricRecord[];
  readonly runnerClass: RunnerClass;
}

/** What k6 records of an ordinary run at a fixed arrival rate: besides the times, checks that pass and no dropped iteration. */
export function createRecord({ job, cpuModel, metrics, runnerClass }: RecordParts): RunRecord {
  return {
    source: 'k6',
    suite: 'shop',
    leg: '',
    scenarioFile: 'shop.js',
    provenance: {
      sha: job,
      ref: 'main',
      runUrl: '',
      runId: job,
      runAttempt: 1,
      job: 'perf',
      time: '',
    },
    environment: {
      k6Version: '2.2.0',
      script: { whole: 'script', parts: null },
      load: { hash: 'load', summary: '100 requests/s for 60 s' },
      os: 'Linux',
      cpuModel,
      cores: 4,
      runnerClass,
    },
    closedModel: false,
    durationMs: 60_000,
    ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
    metrics,
    thresholds: [],
    checks: [],
    failedIterations: 0,
    notes: [],
  };
}

function listMetrics({ steady, pooledP95, errors }: SimulatedRun): MetricRecord[] {
  const counted = (value: { value: number; standardError: number }) => ({ ...value, count: REQUESTS });
  const share = (name: string, value: number): MetricRecord => ({
    name,
    tags: {},
    type: 'rate',
    contains: 'default',
    count: REQUESTS,
    values: { rate: value },
    steady: { rate: counted({ value, standardError: shareStandardError(REQUESTS) }) },
  });
  const { p50, p95, p99 } = steady;
  return [
    {
      name: 'http_req_duration',
      tags: {},
      type: 'trend',
      contains: 'time',
      count: REQUESTS,
      values: { 'p(50)': p50.value, 'p(95)': pooledP95, 'p(99)': p99.value },
      steady: { 'p(50)': counted(p50), 'p(95)': counted(p95), 'p(99)': counted(p99) },
    },
    share('http_req_failed', errors / REQUESTS),
    share('checks', 1),
    {
      name: 'iterations',
      tags: {},
      type: 'counter',
      contains: 'default',
      count: REQUESTS,
      values: { count: REQUESTS, rate: 100 },
      steady: {},
    },
  ];
}

// The same run is judged and stored many times over.
const records = new WeakMap<SimulatedRun, RunRecord>();
const storedRuns = new WeakMap<SimulatedRun, BaselineRun>();

function recordOf(run: SimulatedRun): RunRecord {
  const record =
    records.get(run) ??
    createRecord({
      job: run.job,
      cpuModel: `model x${run.model}`,
      metrics: listMetrics(run),
      runnerClass: 'github-hosted',
    });
  records.set(run, record);
  return record;
}

function storedOf(run: SimulatedRun): BaselineRun {
  const known = storedRuns.get(run);
  if (known !== undefined) return known;
  const stored = store(recordOf(run));
  storedRuns.set(run, stored);
  return stored;
}

function store(record: RunRecord): BaselineRun {
  const { provenance, leg, environment } = record;
  const { measures } = selectStored(record, () => false);
  return { provenance, leg, environment, note: null, measures };
}
