import type { BaselineRun } from '../../src/baseline/document.ts';
import { selectStored } from '../../src/baseline/stored-measures.ts';
import type { MeasureComparison } from '../../src/comparison/measures/measure-comparison.ts';
import { compareSuites, type SuiteComparison } from '../../src/comparison/suite-comparison.ts';
import type { ComparisonRules, SuiteInput } from '../../src/comparison/suites/prepared-suite.ts';
import type { MetricRecord } from '../../src/measurement/metric.ts';
import type { RunRecord } from '../../src/measurement/run-record.ts';
import { type BudgetText, parseBudget } from '../../src/rules/budget.ts';
import { PRESET_RULES } from '../../src/rules/presets.ts';
import { parseRule, type RuleText } from '../../src/rules/rules.ts';
import { DEFAULT_VALIDITY } from '../../src/rules/validity.ts';
import { createDocument, createRecord, rate, trend } from './runs.ts';

/** Factors between ten jobs of the same code: about 1.5 % apart, and about 6 %. */
export const CALM = [1.02, 0.98, 1.01, 0.99, 1, 1.02, 0.98, 1.01, 0.99, 1] as const;
export const NOISY = CALM.map((factor) => factor ** 4);

/** The times of a run, and the factor by which all of them are slower. */
export interface Times {
  readonly factor?: number;
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
  /** Requests. */
  readonly count?: number;
  readonly failed?: number;
  /** Whether the samples were read: then nothing is left to the scatter within the runs. True unless told otherwise. */
  readonly sampled?: boolean;
}

/** One Trend of times and the rate of failures: nothing else is judged by default. */
export function createTimes(times: Times = {}): MetricRecord[] {
  const { factor = 1, p50 = 100, p95 = 300, p99 = 400, count = 2000, failed = 0, sampled = true } = times;
  const values = { 'p(50)': p50 * factor, 'p(95)': p95 * factor, 'p(99)': p99 * factor };
  const iterations: MetricRecord = {
    ...trend('iterations', { count: 2000, rate: 20 }),
    type: 'counter',
    contains: 'default',
  };
  return [
    trend('http_req_duration', values, { count, steady: sampled ? steadyExactly(values, count) : {} }),
    rate('http_req_failed', failed, { count }),
    iterations,
  ];
}

function steadyExactly(values: Readonly<Record<string, number>>, count: number): MetricRecord['steady'] {
  const positive = Object.entries(values).filter(([, value]) => value > 0);
  return Object.fromEntries(
    positive.map(([statistic, value]) => [statistic, { value, standardError: 0, count }]),
  );
}

export const measured = (times: Times = {}, changes: Partial<RunRecord> = {}) =>
  createRecord({ closedModel: false, metrics: createTimes(times), ...changes });

/** The run as a baseline stores it, of the job with this number. */
export function storeRun(record: RunRecord, job: number | string): BaselineRun {
  const { measures } = selectStored(record, () => true);
  const provenance = { ...record.provenance, sha: `sha-${job}`, runId: `${job}` };
  return { provenance, leg: record.leg, environment: record.environment, note: null, measures };
}

/** One stored run of each factor, each of a job of its own. */
export function storeHistory(factors: readonly number[], times: Times = {}): BaselineRun[] {
  return factors.map((factor, job) =>
    storeRun(measured({ ...times, factor: factor * (times.factor ?? 1) }), job),
  );
}

export function against(record: RunRecord, runs: readonly BaselineRun[]): SuiteInput {
  const document = createDocument(runs, { suite: record.suite });
  return { record, baseline: { kind: 'found', place: 'main', document } };
}

export interface Choice {
  /** Come before the default rules; the default rules too if there are none. */
  readonly rules?: readonly RuleText[];
  readonly budgets?: readonly BudgetText[];
  /** The default rules without their floors, so that no unit matters. */
  readonly floors?: boolean;
  readonly history?: number;
}

export function rulesOf({ rules = [], budgets = [], floors = true, history = 30 }: Choice): ComparisonRules {
  const preset = PRESET_RULES.default.map((rule) => (floors ? rule : { ...rule, floor: null }));
  return {
    rules: [...rules.map(parseRule), ...preset],
    budgets: budgets.map(parseBudget),
    validity: DEFAULT_VALIDITY,
    evidence: 'required',
    history,
  };
}

/** The comparison of one suite by evidence. */
export function judge(record: RunRecord, runs: readonly BaselineRun[], choice: Choice = {}): SuiteComparison {
  const [comparison] = compareSuites([against(record, runs)], rulesOf(choice));
  return comparison as SuiteComparison;
}

export const P95 = 'http_req_duration p(95)';
export function rowOf({ measures }: SuiteComparison, key: string = P95): MeasureComparison {
  const found = measures.find((measure) => measure.key === key);
  if (found === undefined) throw new Error(`no row ${key}`);
  return found;
}

export const verdictOf = ({ findings: [first] }: SuiteComparison) => [first?.verdict, first?.reason];
