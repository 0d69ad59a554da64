import type { BaselineRun } from '../baseline/document.ts';
import { type ComparableRuns, selectComparableRuns } from '../baseline/selection.ts';
import { UserError } from '../errors.ts';
import { listMeasures, type MeasuredValue } from '../measurement/measured-value.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { SuiteBaseline } from './baseline-state.ts';
import { type Budget, type BudgetResult, judgeBudgets } from './budget.ts';
import { listStored, type MeasureCase } from './measure-case.ts';
import { listMissing } from './missing-measures.ts';
import { type Rule, selectRule, worseBy } from './rules.ts';
import { findInvalidity, type ValidityLimits } from './validity.ts';
import type { Finding } from './verdict.ts';

export type Evidence = 'required' | 'off';

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
  readonly baseline: SuiteBaseline;
}

/** A suite with its measures paired, before anything is judged. */
export interface SuiteCase extends SuiteInput {
  readonly invalid: readonly Finding[];
  /** Null where there is no document to choose from. */
  readonly choice: ComparableRuns | null;
  readonly cases: readonly MeasureCase[];
  readonly budgets: readonly BudgetResult[];
  /** A budget whose limit cannot be one of its measure. */
  readonly budgetError: UserError | null;
  /** Measures of the newest comparable run that the new run lacks. */
  readonly missing: readonly Omit<MeasureCase, 'key' | 'stored'>[];
}

/** Pairs every measure of a run with what the comparable runs have of it. */
export function prepareSuite(
  { record, baseline }: SuiteInput,
  { rules, budgets, validity, evidence }: ComparisonRules,
): SuiteCase {
  const choice = baseline.kind === 'found' ? chooseRuns(record, baseline, evidence) : null;
  const runs = choice?.runs ?? [];
  const values = listMeasures(record);
  const withRule = (current: MeasuredValue) => {
    const rule = selectRule(rules, current, record.closedModel);
    return { current, rule, worse: rule === null ? null : worseBy(rule, current) };
  };
  const entry = runs.at(-1);
  const metrics = baseline.kind === 'found' ? baseline.document.metrics : {};
  return {
    record,
    baseline,
    choice,
    invalid: findInvalidity(record, validity),
    ...judgeOwnBudgets(budgets, values, entry),
    cases: [...values].map(([key, current]) => ({
      key,
      ...withRule(current),
      stored: listStored(key, runs),
    })),
    missing: entry === undefined ? [] : listMissing(entry, values, metrics).map(withRule),
  };
}

function chooseRuns(
  record: RunRecord,
  baseline: SuiteBaseline & { kind: 'found' },
  evidence: Evidence,
): ComparableRuns {
  const { leg, environment } = record;
  return selectComparableRuns(baseline.document, {
    leg,
    environment,
    strictness: evidence === 'required' ? 'all-parts' : 'load-only',
  });
}

function judgeOwnBudgets(
  budgets: readonly Budget[],
  values: ReadonlyMap<string, MeasuredValue>,
  entry: BaselineRun | undefined,
) {
  try {
    return {
      budgets: judgeBudgets(budgets, values, (key) => entry?.measures[key]?.value),
      budgetError: null,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { budgets: [], budgetError: error };
  }
}
