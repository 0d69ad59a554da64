import { countDays } from '../../common/days.ts';
import type { ComparedSuite, SuiteResult } from '../../comparison/outcome.ts';
import { compareSuites, type SuiteComparison } from '../../comparison/suite-comparison.ts';
import { judgesAny } from '../../comparison/suites/budgets.ts';
import { formatMeasure } from '../../measurement/measure.ts';
import { listMeasures } from '../../measurement/measured-value.ts';
import { fitsPattern } from '../../measurement/patterns.ts';
import { type RunRecord, UNKNOWN_TIME } from '../../measurement/run-record.ts';
import type { Budget } from '../../rules/budget.ts';
import { PRESET_RULES } from '../../rules/presets.ts';
import type { Rule } from '../../rules/rules.ts';
import { DEFAULT_VALIDITY, type ValidityLimits } from '../../rules/validity.ts';
import { validityOf } from '../history/storable-runs.ts';
import type { Measured } from '../measure/request.ts';
import { acceptRegressions } from './acceptance.ts';
import { loadBaseline } from './baselines.ts';
import { findConfigEdits } from './own-edits.ts';
import type { ComparingOptions, ComparingPorts, LoadedBaseline } from './request.ts';

/** Compares every measured suite with its baseline; a baseline that cannot be read concerns its suite only. */
export async function compareAll(
  measured: readonly Measured[],
  options: ComparingOptions,
  ports: ComparingPorts,
): Promise<{ results: SuiteResult[]; notices: string[] }> {
  const loaded: (LoadedBaseline & { record: RunRecord; validity: ValidityLimits; strictData: boolean })[] =
    [];
  for (const { suite, record } of measured) {
    if (record === null) continue;
    const validity = validityOf(options.config, suite);
    const strictData = options.config.suites[suite]?.strictData ?? false;
    loaded.push({ record, validity, strictData, ...(await loadBaseline(record, options, ports)) });
  }
  const { rules, budgets, evidence } = options.config;
  const compared = compareSuites(loaded, {
    rules,
    budgets,
    evidence,
    validity: DEFAULT_VALIDITY,
    history: options.config.baseline.history,
  });
  const { comparisons, notices: accepted } = await acceptRegressions(
    compared,
    options.configFile?.path ?? null,
    ports,
  );
  const results = new Map(
    comparisons.map((comparison, index): [string, ComparedSuite] => {
      const { suite } = comparison.record;
      const error = loaded[index]?.error ?? comparison.error;
      return [suite, { kind: 'compared', suite, comparison, error }];
    }),
  );
  return {
    results: measured.flatMap(({ suite, error }): SuiteResult | [] =>
      error === null ? (results.get(suite) ?? []) : { kind: 'failed', suite, error },
    ),
    notices: [
      ...loaded.flatMap(({ notices }) => notices),
      ...(loaded.length === 0 ? [] : await findConfigEdits(options, ports)),
      ...accepted,
      ...describeIdleBudgets(options.config.budgets, comparisons),
      ...describeIdleRules(rules, comparisons),
      ...warnOfAge(comparisons, options.config.baseline.maxAgeDays, ports),
    ],
  };
}

function warnOfAge(
  comparisons: readonly SuiteComparison[],
  maxAgeDays: number,
  { log }: Pick<ComparingPorts, 'log'>,
): string[] {
  const warnings = comparisons.flatMap((comparison) => describeAge(comparison, maxAgeDays));
  for (const warning of warnings) log.warning(warning);
  return warnings;
}

/** An old baseline describes a service that may have changed many times since. */
function describeAge({ record, baseline }: SuiteComparison, maxAgeDays: number): string[] {
  if (baseline.newest === null || baseline.newest.provenance.time === UNKNOWN_TIME) return [];
  const days = Math.floor(countDays(baseline.newest.provenance.time, record.provenance.time));
  if (days <= maxAgeDays) return [];
  return [
    `The newest baseline of ${record.suite} is ${days} days old (max-age-days is ${maxAgeDays}). A maintainer should measure a new one.`,
  ];
}

/** A budget that speaks of nothing that was measured holds nothing: a typing mistake, or a metric that no sample reached. */
function describeIdleBudgets(budgets: readonly Budget[], comparisons: readonly SuiteComparison[]): string[] {
  if (comparisons.length === 0) return [];
  return budgets
    .filter((budget) => !comparisons.some(({ record }) => judgesAny(budget, listMeasures(record))))
    .map(
      ({ measure }) =>
        `The budget for ${formatMeasure(measure)} fits no measure of this run, so it holds nothing. Look for a typing mistake.`,
    );
}

const PRESET: readonly Rule[] = Object.values(PRESET_RULES).flat();

/** A rule of the user's own that speaks of nothing measured judges nothing; a preset's rules speak of metrics that a suite may well lack. */
function describeIdleRules(rules: readonly Rule[], comparisons: readonly SuiteComparison[]): string[] {
  if (comparisons.length === 0) return [];
  return rules.flatMap((rule) => {
    const { subject } = rule;
    if (subject.kind !== 'pattern' || PRESET.includes(rule)) return [];
    const fits = comparisons.some(({ measures }) =>
      measures.some(({ measure }) => fitsPattern(subject.measure, measure)),
    );
    if (fits) return [];
    return [
      `The rule for ${formatMeasure(subject.measure)} fits no measure of this run or its baseline, so it judges nothing. Look for a typing mistake.`,
    ];
  });
}
