import type { BaselineRun } from '../baseline/document.ts';
import { type ComparableRuns, selectComparableRuns } from '../baseline/selection.ts';
import { UserError } from '../errors.ts';
import { listMeasures, type MeasuredValue } from '../measurement/measured-value.ts';
import type { CheckResult, ThresholdResult } from '../measurement/metric.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { FoundBaseline, SuiteBaseline } from './baseline-state.ts';
import { compareByLimits, describeUnpaired, type MeasureComparison } from './measure-comparison.ts';
import { listMissing } from './missing-measures.ts';
import { type Rule, selectRule, worseBy } from './rules.ts';
import { describeDifference, judgeSuite } from './suite-verdict.ts';
import { findInvalidity, type ValidityLimits } from './validity.ts';
import type { Finding } from './verdict.ts';

/** What was found about one suite. */
export interface SuiteComparison {
  readonly record: RunRecord;
  /** Worst first; the first decides. Never empty. */
  readonly findings: readonly Finding[];
  readonly measures: readonly MeasureComparison[];
  readonly thresholds: readonly ThresholdResult[];
  readonly checks: readonly CheckResult[];
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
  readonly entry: BaselineRun | null;
  readonly comparableRuns: number;
}

export interface ComparisonRules {
  readonly rules: readonly Rule[];
  readonly validity: ValidityLimits;
}

/** Compares a run with its suite's baseline; `baseline.kind` other than `found` judges the run alone. */
export function compareSuite(
  record: RunRecord,
  baseline: SuiteBaseline,
  { rules, validity }: ComparisonRules,
): SuiteComparison {
  const invalid = findInvalidity(record, validity);
  const choice = baseline.kind === 'found' ? chooseRuns(record, baseline) : null;
  const all = compareMeasures({ record, baseline, entry: choice?.runs.at(-1) ?? null, rules });
  const measures = invalid.length > 0 ? all.map(withholdLatency) : all;
  return {
    record,
    measures,
    thresholds: record.thresholds,
    checks: record.checks,
    findings: judgeSuite({ record, invalid, measures, baseline, choice }),
    compared: countCompared(measures),
    baseline: {
      found: baseline.kind === 'found',
      place: baseline.place,
      entry: choice?.runs.at(-1) ?? null,
      comparableRuns: choice?.runs.length ?? 0,
    },
    remarks: choice === null ? [] : describeRemarks(choice),
    error:
      (choice?.runs.length ?? 0) === 0 || invalid.length > 0
        ? null
        : findNothingShared(record, measures, baseline.place),
  };
}

function chooseRuns(record: RunRecord, baseline: FoundBaseline): ComparableRuns {
  const { leg, environment } = record;
  return selectComparableRuns(baseline.document, { leg, environment, strictness: 'load-only' });
}

interface RuleContext {
  readonly rules: readonly Rule[];
  readonly closedModel: boolean;
}

function ruleFor(value: MeasuredValue, { rules, closedModel }: RuleContext) {
  const rule = selectRule(rules, value, closedModel);
  return { rule, worse: rule === null ? null : worseBy(rule, value) };
}

function compareMeasures(input: {
  record: RunRecord;
  baseline: SuiteBaseline;
  entry: BaselineRun | null;
  rules: readonly Rule[];
}): MeasureComparison[] {
  const { record, baseline, entry, rules } = input;
  const values = listMeasures(record);
  const context = { rules, closedModel: record.closedModel };
  const current = [...values].map(([key, value]) => {
    const selected = ruleFor(value, context);
    const base = entry?.measures[key];
    if (base !== undefined) return compareByLimits({ current: value, base: base.value, ...selected });
    const unpaired = describeUnpaired(value, 'new', selected);
    // Without an entry every measure would be "new", which says nothing.
    return entry === null ? { ...unpaired, verdict: 'not-judged' as const, note: '' } : unpaired;
  });
  if (entry === null || baseline.kind !== 'found') return current;
  const missing = listMissing(entry, values, baseline.document.metrics);
  return [...current, ...missing.map((value) => describeUnpaired(value, 'missing', ruleFor(value, context)))];
}

/** An invalid run says nothing about latency and throughput; error and check rates still count. */
function withholdLatency(row: MeasureComparison): MeasureComparison {
  const judged = row.verdict !== 'new' && row.verdict !== 'missing' && row.verdict !== 'not-judged';
  return row.type === 'rate' || !judged
    ? row
    : { ...row, verdict: 'not-judged', note: 'the run is not valid' };
}

function isSelected(row: MeasureComparison): boolean {
  return row.warn !== null || row.fail !== null;
}

function countCompared(measures: readonly MeasureComparison[]): { judged: number; of: number } {
  const selected = measures.filter(isSelected);
  const unjudged = ['not-judged', 'new', 'missing'];
  return { judged: selected.filter((row) => !unjudged.includes(row.verdict)).length, of: selected.length };
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

function describeRemarks(choice: ComparableRuns): string[] {
  const tolerated = choice.tolerated.map(
    (difference) => `${describeDifference(difference)} The limits are applied all the same.`,
  );
  const unchecked =
    choice.unchecked.length === 0
      ? []
      : [`Not checked, because one side does not know it: ${choice.unchecked.join(', ')}.`];
  return [...tolerated, ...unchecked];
}
