import type { BaselineDocument, BaselineRun, StoredMeasure } from '../../baseline/document.ts';
import { type ComparableRuns, selectComparableRuns } from '../../baseline/selection.ts';
import { rescueNow, type UserError } from '../../common/errors.ts';
import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import { formatMeasure, parseMeasure } from '../../measurement/measure.ts';
import {
  addThresholdDirection,
  listMeasures,
  type MeasuredValue,
  typeByName,
} from '../../measurement/measured-value.ts';
import { findFault } from '../../measurement/number-ranges.ts';
import { fitsPattern } from '../../measurement/patterns.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import { readThresholdDirections } from '../../measurement/threshold-direction.ts';
import type { Budget } from '../../rules/budget.ts';
import { type Evidence, findIdleRule, type Rule, selectRule, worseBy } from '../../rules/rules.ts';
import type { ValidityLimits } from '../../rules/validity.ts';
import type { Finding } from '../../rules/verdict.ts';
import { listStored, type PreparedMeasure } from '../measures/prepared-measure.ts';
import { readPercentiles } from '../measures/whole-run-error.ts';
import type { BaselineState } from './baseline-state.ts';
import { type BudgetResult, judgeBudgets } from './budgets.ts';
import { describeSmallLoss, doubtSamples, findDoubts } from './sample-doubts.ts';
import { findInvalidity } from './validity.ts';

/** The measures of a stored run that the new run lacks. */
export function listMissing(
  newest: BaselineRun,
  values: ReadonlyMap<string, MeasuredValue>,
  metrics: BaselineDocument['metrics'],
): MeasuredValue[] {
  return Object.entries(newest.measures)
    .filter(([key]) => !values.has(key))
    .map(([key, stored]) => {
      const measure = parseMeasure(key);
      const head = metrics[measure.metric] ?? typeByName(measure.metric);
      return { measure, ...head, value: stored.value, count: stored.count, steady: null };
    });
}

export interface ComparisonRules {
  readonly rules: readonly Rule[];
  readonly budgets: readonly Budget[];
  readonly validity: ValidityLimits;
  readonly evidence: Evidence;
  /** The most runs that a baseline document holds, 30 unless told otherwise: beyond it no more jobs can be asked for. */
  readonly history?: number;
}

/** One suite to compare. */
export interface SuiteInput {
  readonly record: RunRecord;
  readonly baseline: BaselineState;
  /** Limits of this suite alone; without them those of the rules count. */
  readonly validity?: ValidityLimits;
  /** Runs whose script opened other data do not count. */
  readonly strictData?: boolean;
}

/** A suite with its measures paired, before anything is judged. */
export interface PreparedSuite extends SuiteInput {
  readonly invalid: readonly Finding[];
  /** Sentences about samples that could not be read and change nothing. */
  readonly leftOut: readonly string[];
  /** Null where there is no document to choose from. */
  readonly comparable: ComparableRuns | null;
  readonly measures: readonly PreparedMeasure[];
  readonly budgets: readonly BudgetResult[];
  /** A budget or a rule that can say nothing of its measure: the limit's unit, or its missing sign. */
  readonly limitError: UserError | null;
  /** Measures of the newest comparable run that the new run lacks. */
  readonly missing: readonly Omit<PreparedMeasure, 'key' | 'stored' | 'percentiles'>[];
}

/** Pairs every measure of a run with what the comparable runs have of it. */
export function prepareSuite(
  { record, baseline, validity: own, strictData = false }: SuiteInput,
  { rules, budgets, validity, evidence }: ComparisonRules,
): PreparedSuite {
  const comparable =
    baseline.kind === 'found' ? chooseRuns(record, baseline.document, { evidence, strictData }) : null;
  const runs = comparable?.runs ?? [];
  const metrics = baseline.kind === 'found' ? baseline.document.metrics : {};
  const values = new Map(
    [...listMeasures(record)].map(([key, value]) => [key, addStoredDirection(value, metrics)]),
  );
  const withRule = (current: MeasuredValue) => {
    const rule = selectRule(rules, current, record.closedModel);
    const worse = rule === null ? null : worseBy(rule, current);
    return { current, rule, worse, doubt: doubtSamples(record, current) };
  };
  const newest = runs.at(-1);
  const directions = readThresholdDirections(record.thresholds);
  const missing = (newest === undefined ? [] : listMissing(newest, values, metrics))
    .filter(hasTrials)
    .map((value) => addThresholdDirection(value, directions.get(formatMeasure(value.measure))));
  const measures = [...values].map(([key, current]) => ({
    key,
    ...withRule(current),
    percentiles: readPercentiles(key, (beside) => values.get(beside)?.value),
    stored: listStored(key, runs).filter(
      (one) => hasTrials({ type: current.type, count: one.count }) && fitsKind(one, current),
    ),
  }));
  const sound = measures
    .filter(({ doubt }) => doubt === null)
    .map(({ key, current }) => [key, current] as const);
  const judged = listJudged({ measures, missing: missing.map(withRule) }, budgets);
  const { budgetError, ...held } = judgeOwnBudgets(budgets, new Map(sound), newest);
  return {
    record,
    baseline,
    comparable,
    invalid: [...findInvalidity(record, own ?? validity), ...findDoubts(record, judged)],
    leftOut: describeSmallLoss(record, judged),
    ...held,
    limitError: budgetError ?? findIdleRule([...values.values(), ...missing].map(withRule)),
    measures,
    missing: missing.map(withRule),
  };
}

/** The values that a rule or a budget judges; of those that are missing, none was measured. */
function listJudged(
  { measures, missing }: Pick<PreparedSuite, 'measures' | 'missing'>,
  budgets: readonly Budget[],
): MeasuredValue[] {
  return [
    ...measures.filter(({ rule, current }) => rule !== null || isBudgeted(current, budgets)),
    ...missing
      .filter(({ rule }) => rule !== null)
      .map(({ current }) => ({ current: { ...current, count: 0 } })),
  ].map(({ current }) => current);
}

function isBudgeted({ measure }: MeasuredValue, budgets: readonly Budget[]): boolean {
  return budgets.some((budget) => fitsPattern(budget.measure, measure));
}

/** What the baseline was told of a metric counts where the run says nothing of it, or only by its unit. */
function addStoredDirection(value: MeasuredValue, metrics: BaselineDocument['metrics']): MeasuredValue {
  const stored = metrics[value.measure.metric]?.worse;
  if (stored === undefined || value.measure.metric in BUILT_IN_METRICS) return value;
  return value.worse === undefined || value.worseByUnit ? { ...value, worse: stored } : value;
}

/** A share of no trials is no value, whatever was written for it. */
function hasTrials({ type, count }: Pick<MeasuredValue, 'type' | 'count'>): boolean {
  return type !== 'rate' || count === null || count >= 1;
}

/** A metric may have been of another kind when it was stored: of what is a share now, 5 per second is no value. */
function fitsKind({ value, steady }: StoredMeasure, { measure, type, contains }: MeasuredValue): boolean {
  const head = { name: measure.metric, type, contains };
  return [value, ...(steady === null ? [] : [steady.value])].every(
    (number) => findFault(head, measure.statistic, number) === null,
  );
}

function chooseRuns(
  { leg, environment }: RunRecord,
  document: BaselineDocument,
  { evidence, strictData }: { readonly evidence: Evidence; readonly strictData: boolean },
): ComparableRuns {
  return selectComparableRuns(document, {
    leg,
    environment,
    strictData,
    strictness: evidence === 'required' ? 'all-parts' : 'load-only',
  });
}

function judgeOwnBudgets(
  budgets: readonly Budget[],
  values: ReadonlyMap<string, MeasuredValue>,
  newest: BaselineRun | undefined,
): { readonly budgets: readonly BudgetResult[]; readonly budgetError: UserError | null } {
  return rescueNow<ReturnType<typeof judgeOwnBudgets>>(
    () => ({
      budgets: judgeBudgets(budgets, values, (key) => newest?.measures[key]?.value),
      budgetError: null,
    }),
    (budgetError) => ({ budgets: [], budgetError }),
  );
}
