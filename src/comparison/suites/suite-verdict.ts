import { listSome, plural } from '../../common/text.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import type { Evidence } from '../../rules/rules.ts';
import { type Finding, type Reason, severity } from '../../rules/verdict.ts';
import type { MeasureComparison } from '../measures/measure-comparison.ts';
import { isOneRunFile } from './baseline-state.ts';
import { findBudgets } from './budgets.ts';
import { countOwnLimits, inconclusive } from './finding-text.ts';
import { findMissing, findNothingCompared } from './nothing-compared.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { describeNoise, describeSmallestSeen } from './resolution-text.ts';

/** Every ground for a verdict, worst first; without any, the sentence of a pass. */
export function judgeSuite(
  suite: PreparedSuite,
  measures: readonly MeasureComparison[],
  evidence: Evidence,
): Finding[] {
  const findings = [
    ...findThresholds(suite.record),
    ...findBudgets(suite.budgets),
    ...findRegressions(measures),
    ...suite.invalid,
    ...findNoise(suite, measures),
    ...findUncompared(suite, measures),
  ];
  if (findings.length === 0) return [buildPass(suite, measures, evidence)];
  return findings.sort((a, b) => severity(b.verdict) - severity(a.verdict));
}

function findThresholds(record: RunRecord): Finding[] {
  const broken = record.thresholds.filter(({ passed }) => passed === false);
  const findings: Finding[] = [];
  if (broken.length > 0) {
    const names = listSome(broken.map(({ metric, expression }) => `${metric} ${expression}`));
    findings.push({
      verdict: 'fail',
      reason: 'threshold',
      text: `${plural(broken.length, 'k6 threshold')} broken: ${names}.`,
    });
  } else if (record.ending.kind === 'completed' && record.ending.thresholdsBroken) {
    const text = 'k6 reports broken thresholds; its summary does not say which.';
    findings.push({ verdict: 'fail', reason: 'threshold', text });
  }
  if (record.ending.kind === 'completed' && record.ending.markedFailed) {
    const text = 'The script marked the test as failed (exec.test.fail()).';
    findings.push({ verdict: 'fail', reason: 'marked-failed', text });
  }
  return findings;
}

function findRegressions(measures: readonly MeasureComparison[]): Finding[] {
  return (['fail', 'warn'] as const).flatMap((verdict) => {
    const rows = measures.filter((row) => row.verdict === verdict);
    if (rows.length === 0) return [];
    const text = `${plural(rows.length, 'measure')} past the ${verdict} limit: ${listSome(rows.map((row) => row.key))}.`;
    return [{ verdict, reason: 'regression' as const, text }];
  });
}

/** A fail limit is passed, and the noise is too large to tell, or is not known at all. */
function findNoise({ record, baseline }: PreparedSuite, measures: readonly MeasureComparison[]): Finding[] {
  const rows = measures.filter((row) => row.verdict === 'inconclusive');
  const weighed = rows.filter((row) => row.evidence !== null);
  const unknown = rows.filter((row) => row.evidence === null);
  const run = { durationMs: record.durationMs, isOnly: isOneRunFile(baseline) };
  return [
    ...(weighed.length === 0 ? [] : [inconclusive('noise', describeNoise(weighed, run))]),
    ...unknown.map(({ key, base, current, note }) =>
      inconclusive(
        'noise',
        `${key} is past its fail limit (${formatPlainly(base)} to ${formatPlainly(current)}), but nothing proves it: ${note}.`,
      ),
    ),
  ];
}

/** A value with three significant digits, for a sentence. */
function formatPlainly(value: number | null): string {
  return value === null ? 'nothing' : String(Number(value.toPrecision(3)));
}

/** What the run lacks says most; only then what else kept measures from being compared. */
function findUncompared(suite: PreparedSuite, measures: readonly MeasureComparison[]): Finding[] {
  const missing = findMissing(suite, measures);
  return missing.length > 0 ? missing : findNothingCompared(suite, measures);
}

function buildPass(
  { record, baseline, budgets }: PreparedSuite,
  measures: readonly MeasureComparison[],
  evidence: Evidence,
): Finding {
  const pass = (reason: Reason, text: string): Finding => ({ verdict: 'pass', reason, text });
  if (baseline.kind === 'stored') return pass('stored', `Measured for the baseline: ${baseline.place}.`);
  if (baseline.kind === 'unwanted') {
    const { length } = record.thresholds;
    return pass(length > 0 ? 'thresholds-hold' : 'budgets-hold', describeHeld(length, budgets.length));
  }
  if (evidence === 'required') return pass('no-slowdown', describeSmallestSeen(measures));
  const judged = measures.filter((row) => row.verdict === 'pass' || row.verdict === 'improved').length;
  return pass('no-limit-passed', `${plural(judged, 'measure')} compared, none past its limit.`);
}

function describeHeld(thresholds: number, budgets: number): string {
  return `${countOwnLimits(thresholds, budgets)} ${thresholds + budgets === 1 ? 'holds' : 'hold'}.`;
}
