import type { BaselineRun } from '../baseline/document.ts';
import { isKept } from '../baseline/stored-measures.ts';
import { UserError } from '../errors.ts';
import { formatMetric } from '../measurement/measure.ts';
import type { CheckResult, ThresholdResult } from '../measurement/metric.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { BudgetResult } from './budget.ts';
import { type FamilyMember, type Placed, placeInHistory, weighFamily } from './evidence.ts';
import { adviseLimits, findTrends, type HistoryTrend, type LimitHint } from './history-trend.ts';
import type { MeasureCase } from './measure-case.ts';
import {
  compareByEvidence,
  compareByLimits,
  describeUnpaired,
  findUnjudgeable,
  isJudged,
  type MeasureComparison,
} from './measure-comparison.ts';
import { listRemarks } from './remarks.ts';
import { type ComparisonRules, prepareSuite, type SuiteCase, type SuiteInput } from './suite-case.ts';
import { judgeSuite } from './suite-verdict.ts';
import type { Finding } from './verdict.ts';

/** What was found about one suite. */
export interface SuiteComparison {
  readonly record: RunRecord;
  /** Worst first; the first decides. Never empty. */
  readonly findings: readonly Finding[];
  readonly measures: readonly MeasureComparison[];
  readonly thresholds: readonly ThresholdResult[];
  readonly checks: readonly CheckResult[];
  readonly budgets: readonly BudgetResult[];
  /** Lasting changes of the base branch, and limits that its noise supports. */
  readonly trends: readonly HistoryTrend[];
  readonly hints: readonly LimitHint[];
  /** Judged measures, of all that a rule selects in the run or the baseline. */
  readonly compared: { readonly judged: number; readonly of: number };
  readonly baseline: BaselineUse;
  /** Sentences about what was not checked, or differs without changing the verdict. */
  readonly remarks: readonly string[];
  /** What only the user can mend; fails the step whatever the verdict. */
  readonly error: UserError | null;
}

/** What the comparison took from the baseline. */
export interface BaselineUse {
  readonly found: boolean;
  /** Where it was looked for, in words. */
  readonly place: string;
  /** The newest comparable run. */
  readonly entry: BaselineRun | null;
  readonly comparableRuns: number;
}

/**
 * Compares all suites of one run with their baselines. They are judged together: with proof required, the
 * measures of all suites are one family of hypotheses. `baseline.kind` other than `found` judges a run alone.
 */
export function compareSuites(inputs: readonly SuiteInput[], rules: ComparisonRules): SuiteComparison[] {
  const suites = inputs.map((input) => prepareSuite(input, rules));
  const rows =
    rules.evidence === 'required'
      ? compareFamily(suites, rules.history)
      : suites.map((suite) => suite.cases.map(compareByLimits));
  const family = Math.max(1, rows.flat().filter((row) => row.evidence !== null).length);
  return suites.map((suite, index) => ({
    ...assemble(suite, rows[index] ?? [], rules),
    trends: findTrends(suite.cases, suite.choice?.runs ?? []),
    hints: adviseLimits(suite.cases, suite.record.environment.runnerClass, family),
  }));
}

interface PlacedCase {
  readonly item: MeasureCase;
  readonly placed: Placed;
}

/** Places every measure in its history, then weighs the gated ones of all suites together. */
function compareFamily(suites: readonly SuiteCase[], history: number | undefined): MeasureComparison[][] {
  const placed = suites.map((suite) =>
    suite.cases.map((item): PlacedCase => ({ item, placed: place(item, suite) })),
  );
  const family = placed.flat().filter((one): one is FamilyMember => one.placed.kind === 'placed');
  const evidence = new Map(
    weighFamily(family, history).map((weighed, index) => [family[index]?.item, weighed]),
  );
  return placed.map((suite) =>
    suite.map((one) => compareByEvidence(one.item, one.placed, evidence.get(one.item) ?? null)),
  );
}

function place(item: MeasureCase, { record, invalid }: SuiteCase): Placed {
  if (item.stored.length === 0) return { kind: 'unplaced', note: '' };
  const largest = Math.max(...item.stored.map(({ value }) => Math.abs(value)));
  const unjudgeable = findUnjudgeable(item, largest);
  if (unjudgeable !== null) return { kind: 'unplaced', note: unjudgeable.note };
  if (invalid.length > 0 && item.current.type !== 'rate') return { kind: 'unplaced', note: WITHHELD };
  return placeInHistory(item, record.environment.runnerClass);
}

/** An invalid run says nothing about latency and throughput; error and check rates still count. */
const WITHHELD = 'the run is not valid';

function withhold(row: MeasureComparison): MeasureComparison {
  return row.type === 'rate' || !isJudged(row) ? row : { ...row, verdict: 'not-judged', note: WITHHELD };
}

function assemble(
  suite: SuiteCase,
  compared: readonly MeasureComparison[],
  rules: ComparisonRules,
): Omit<SuiteComparison, 'trends' | 'hints'> {
  const { record, baseline, choice, invalid } = suite;
  const entry = choice?.runs.at(-1) ?? null;
  const current = compared.map((row) =>
    isNews(row, entry) ? row : { ...row, verdict: 'not-judged' as const, note: '' },
  );
  const all = [...current, ...suite.missing.map((item) => describeUnpaired(item, 'missing'))];
  const measures = invalid.length > 0 ? all.map(withhold) : all;
  return {
    record,
    measures,
    thresholds: record.thresholds,
    checks: record.checks,
    budgets: suite.budgets,
    findings: judgeSuite(suite, measures, rules.evidence),
    compared: countCompared(measures),
    baseline: {
      found: baseline.kind === 'found',
      place: baseline.place,
      entry,
      comparableRuns: choice?.runs.length ?? 0,
    },
    remarks: listRemarks(suite, measures, rules.evidence),
    error:
      suite.budgetError ??
      (entry === null || invalid.length > 0 ? null : findNothingShared(record, measures, baseline.place)),
  };
}

/** Of a measure that the baseline lacks, only a judged one, or a kept one of a new metric, is worth a word. */
function isNews(row: MeasureComparison, entry: BaselineRun | null): boolean {
  if (row.verdict !== 'new') return entry !== null;
  if (entry === null || isSelected(row)) return entry !== null;
  const metric = `${formatMetric(row.measure.metric, row.measure.tags)} `;
  return isKept(row) && !Object.keys(entry.measures).some((key) => key.startsWith(metric));
}

function isSelected(row: MeasureComparison): boolean {
  return row.warn !== null || row.fail !== null;
}

function countCompared(measures: readonly MeasureComparison[]): { judged: number; of: number } {
  const selected = measures.filter(isSelected);
  return { judged: selected.filter(isJudged).length, of: selected.length };
}

/** A baseline that shares no judged measure with the run is a mistake, never a pass. */
function findNothingShared(
  record: RunRecord,
  measures: readonly MeasureComparison[],
  place: string,
): UserError | null {
  const selected = measures.filter(isSelected);
  if (selected.length === 0 || selected.some((row) => row.base !== null && row.current !== null)) return null;
  const names = (verdict: string) => selected.filter((row) => row.verdict === verdict).map((row) => row.key);
  return new UserError(
    `The baseline of "${record.suite}" (${place}) shares no judged measure with this run. ` +
      `The run has ${quoteList(names('new'))}; the baseline has ${quoteList(names('missing'))}.`,
    'If metrics were renamed, measure a new baseline; if the rules changed, name measures that both have.',
  );
}

function quoteList(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `"${name}"`);
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${more}`;
}
