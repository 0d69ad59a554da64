import type { BaselineRun } from '../baseline/document.ts';
import { isAlwaysStored } from '../baseline/stored-measures.ts';
import type { UserError } from '../common/errors.ts';
import type { EnvironmentPart } from '../measurement/environment.ts';
import { formatMetric } from '../measurement/measure.ts';
import type { CheckResult, ThresholdResult } from '../measurement/metric.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { Finding } from '../rules/verdict.ts';
import { canShowChange, type FamilyMember, weighFamily } from './measures/family-evidence.ts';
import {
  buildUnpaired,
  compareByEvidence,
  compareByLimits,
  findUnjudgeable,
  isJudged,
  type MeasureComparison,
} from './measures/measure-comparison.ts';
import { notJudged } from './measures/not-judged.ts';
import { identifyJob, type PreparedMeasure } from './measures/prepared-measure.ts';
import { findStanding, type Standing } from './measures/standing.ts';
import { adviseLimits, findTrends, type HistoryTrend, type LimitHint } from './measures/trends.ts';
import { type BaselineState, isOneRunFile } from './suites/baseline-state.ts';
import type { BudgetResult } from './suites/budgets.ts';
import { findNothingShared, isSelected } from './suites/nothing-compared.ts';
import {
  type ComparisonRules,
  type PreparedSuite,
  prepareSuite,
  type SuiteInput,
} from './suites/prepared-suite.ts';
import { findReductions, type Reduction } from './suites/reductions.ts';
import { listRemarks } from './suites/remarks.ts';
import { judgeStages, type StageComparison } from './suites/stages.ts';
import { judgeSuite } from './suites/suite-verdict.ts';

/** What was found about one suite. */
export interface SuiteComparison {
  readonly record: RunRecord;
  /** Worst first; the first decides. Never empty. */
  readonly findings: readonly Finding[];
  readonly measures: readonly MeasureComparison[];
  readonly thresholds: readonly ThresholdResult[];
  readonly checks: readonly CheckResult[];
  readonly budgets: readonly BudgetResult[];
  /** Null where the load has no stages. */
  readonly stages: StageComparison | null;
  /** Lasting changes of the base branch, and limits that its noise supports. */
  readonly trends: readonly HistoryTrend[];
  readonly hints: readonly LimitHint[];
  /** Judged measures, of all that a rule selects in the run or the baseline. */
  readonly compared: { readonly judged: number; readonly of: number };
  readonly baseline: BaselineUse;
  /** Sentences about what was not checked, or differs without changing the verdict. */
  readonly remarks: readonly string[];
  /** What is tested less than in the baseline; no verdict follows from it. */
  readonly reductions: readonly Reduction[];
  /** What only the user can mend; fails the step whatever the verdict. */
  readonly error: UserError | null;
}

/** What the comparison took from the baseline. */
export interface BaselineUse {
  readonly state: BaselineState['kind'];
  readonly found: boolean;
  /** Where it was looked for, in words. */
  readonly place: string;
  /** The newest comparable run. */
  readonly newest: BaselineRun | null;
  readonly comparableRuns: number;
  /** Jobs that those runs come from. */
  readonly comparableJobs: number;
  /** A file of another tool, which has no room for a second run. */
  readonly holdsOneRun: boolean;
  /** Where no stored run counts: in which parts the newest differs. */
  readonly differs: readonly EnvironmentPart[];
}

/**
 * Compares all suites of one run with their baselines. They are judged together: with proof required, the
 * measures of all suites are one family of hypotheses. `baseline.kind` other than `found` judges a run alone.
 */
export function compareSuites(inputs: readonly SuiteInput[], rules: ComparisonRules): SuiteComparison[] {
  const suites = inputs.map((input) => prepareSuite(input, rules));
  const { rows, size } =
    rules.evidence === 'required'
      ? compareFamily(suites, rules.history)
      : { rows: suites.map((suite) => suite.measures.map(compareByLimits)), size: null };
  return suites.map((suite, index) => ({
    ...assemble(suite, rows[index] ?? [], rules),
    trends: findTrends(suite.measures, suite.comparable?.runs ?? []),
    // Plain thresholds are held against one run, whatever the noise: advice from it is not theirs.
    hints:
      size === null
        ? []
        : adviseLimits(suite.measures, suite.record.environment.runnerClass, Math.max(1, size)),
  }));
}

interface MeasureStanding {
  readonly measure: PreparedMeasure;
  readonly standing: Standing;
}

/** Finds where every measure stands in its history, then weighs the judged ones of all suites together. */
function compareFamily(
  suites: readonly PreparedSuite[],
  history: number | undefined,
): { rows: MeasureComparison[][]; size: number } {
  const standings = suites.map((suite) =>
    suite.measures.map((measure): MeasureStanding => ({ measure, standing: standingOf(measure, suite) })),
  );
  const family = standings.flat().filter((one): one is FamilyMember => one.standing.kind === 'tested');
  const evidence = new Map(
    weighFamily(family, history).map((weighed, index) => [family[index]?.measure, weighed]),
  );
  return {
    rows: standings.map((suite) =>
      suite.map((one) => compareByEvidence(one.measure, one.standing, evidence.get(one.measure) ?? null)),
    ),
    size: family.filter(canShowChange).length,
  };
}

function standingOf(measure: PreparedMeasure, { record, invalid }: PreparedSuite): Standing {
  if (measure.stored.length === 0) return { kind: 'untested', why: null };
  const largest = Math.max(...measure.stored.map(({ value }) => Math.abs(value)));
  const unjudgeable = findUnjudgeable(measure, largest);
  if (unjudgeable !== null) return { kind: 'untested', why: unjudgeable };
  if (invalid.length > 0 && measure.current.type !== 'rate') return { kind: 'untested', why: WITHHELD };
  return findStanding(measure, record.environment.runnerClass);
}

/** An invalid run says nothing about latency and throughput; error and check rates still count. */
const WITHHELD = notJudged('invalid-run', 'the run is not valid');

function withhold(row: MeasureComparison): MeasureComparison {
  return row.type === 'rate' || !isJudged(row) ? row : { ...row, ...WITHHELD };
}

function assemble(
  suite: PreparedSuite,
  compared: readonly MeasureComparison[],
  rules: ComparisonRules,
): Omit<SuiteComparison, 'trends' | 'hints'> {
  const { record, baseline, comparable, invalid } = suite;
  const newest = comparable?.runs.at(-1) ?? null;
  const current = compared.map((row) =>
    isNews(row, newest) ? row : { ...row, ...notJudged('not-stored', '') },
  );
  const all = [...current, ...suite.missing.map((measure) => buildUnpaired(measure, 'missing'))];
  const measures = invalid.length > 0 ? all.map(withhold) : all;
  return {
    record,
    measures,
    thresholds: record.thresholds,
    checks: record.checks,
    budgets: suite.budgets,
    stages: judgeStages(record, suite.limitError === null ? rules.budgets : []),
    findings: judgeSuite(suite, measures, rules.evidence),
    compared: countCompared(measures),
    baseline: {
      state: baseline.kind,
      found: baseline.kind === 'found',
      place: baseline.place,
      newest,
      comparableRuns: comparable?.runs.length ?? 0,
      comparableJobs: new Set(comparable?.runs.map(identifyJob)).size,
      holdsOneRun: isOneRunFile(baseline),
      differs:
        comparable?.runs.length === 0
          ? (comparable.excluded.at(-1)?.differences.map(({ part }) => part) ?? [])
          : [],
    },
    remarks: listRemarks(suite, measures, rules.evidence),
    reductions: findReductions(record, baseline),
    error:
      suite.limitError ?? (newest === null || invalid.length > 0 ? null : findNothingShared(suite, measures)),
  };
}

/** A measure that the baseline lacks is worth a word only if it is judged, or is an always stored one of a new metric. */
function isNews(row: MeasureComparison, newest: BaselineRun | null): boolean {
  if (row.verdict !== 'new') return newest !== null;
  if (newest === null || isSelected(row)) return newest !== null;
  const metric = `${formatMetric(row.measure.metric, row.measure.tags)} `;
  return isAlwaysStored(row) && !Object.keys(newest.measures).some((key) => key.startsWith(metric));
}

function countCompared(measures: readonly MeasureComparison[]): { judged: number; of: number } {
  const selected = measures.filter(isSelected);
  return { judged: selected.filter(isJudged).length, of: selected.length };
}
