import type { ComparableRuns } from '../baseline/selection.ts';
import type { EnvironmentDifference } from '../measurement/environment-comparison.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { SuiteBaseline } from './baseline-state.ts';
import type { MeasureComparison } from './measure-comparison.ts';
import { type Finding, severity } from './verdict.ts';

export interface SuiteEvidence {
  readonly record: RunRecord;
  readonly invalid: readonly Finding[];
  readonly measures: readonly MeasureComparison[];
  readonly baseline: SuiteBaseline;
  /** Null where there is no document to choose from. */
  readonly choice: ComparableRuns | null;
}

/** Every ground for a verdict, worst first; without any, the sentence of a pass. */
export function judgeSuite(evidence: SuiteEvidence): Finding[] {
  const findings = [
    ...findThresholds(evidence.record),
    ...findRegressions(evidence.measures),
    ...evidence.invalid,
    ...findNothingCompared(evidence),
  ];
  if (findings.length === 0) return [describePass(evidence)];
  return findings.sort((a, b) => severity(b.verdict) - severity(a.verdict));
}

function findThresholds(record: RunRecord): Finding[] {
  const broken = record.thresholds.filter((threshold) => !threshold.passed);
  const findings: Finding[] = [];
  if (broken.length > 0) {
    const names = broken.map(({ metric, expression }) => `${metric} ${expression}`).join(', ');
    findings.push({
      verdict: 'fail',
      reason: 'threshold',
      text: `${plural(broken.length, 'k6 threshold')} broken: ${names}.`,
    });
  } else if (record.ending.kind === 'completed' && record.ending.thresholdsBroken) {
    findings.push({ verdict: 'fail', reason: 'threshold', text: 'k6 reports broken thresholds.' });
  }
  if (record.ending.kind === 'completed' && record.ending.markedFailed) {
    findings.push({
      verdict: 'fail',
      reason: 'marked-failed',
      text: 'The script marked the test as failed (exec.test.fail()).',
    });
  }
  return findings;
}

function findRegressions(measures: readonly MeasureComparison[]): Finding[] {
  return (['fail', 'warn'] as const).flatMap((verdict) => {
    const rows = measures.filter((row) => row.verdict === verdict);
    if (rows.length === 0) return [];
    const limit = verdict === 'fail' ? 'fail' : 'warn';
    const text = `${plural(rows.length, 'measure')} past the ${limit} limit: ${rows.map((row) => row.key).join(', ')}.`;
    return [{ verdict, reason: 'regression' as const, text }];
  });
}

/** Green must mean that something was compared. */
function findNothingCompared({ record, measures, baseline, choice, invalid }: SuiteEvidence): Finding[] {
  const inconclusive = (reason: Finding['reason'], text: string): Finding[] => [
    { verdict: 'inconclusive', reason, text },
  ];
  if (invalid.length > 0 || baseline.kind === 'stored') return [];
  if (baseline.kind === 'unwanted') {
    if (record.thresholds.length > 0) return [];
    return inconclusive(
      'no-rules',
      'Nothing was judged: no baseline was asked for, and the script has no thresholds.',
    );
  }
  if (baseline.kind === 'absent')
    return inconclusive('no-baseline', `There is no baseline yet (${baseline.place}).`);
  if (choice !== null && choice.ofLeg === 0) {
    const leg = record.leg === '' ? 'a job without a matrix' : `the leg ${record.leg}`;
    return inconclusive('no-baseline', `The baseline (${baseline.place}) has no run of ${leg}.`);
  }
  if (choice !== null && choice.runs.length === 0) {
    return inconclusive(
      'not-comparable',
      `No stored run can be compared with this one. ${choice.differences.map(describeDifference).join(' ')}`,
    );
  }
  const judged = measures.some((row) =>
    ['pass', 'improved', 'warn', 'fail', 'inconclusive'].includes(row.verdict),
  );
  return judged ? [] : inconclusive('no-rules', 'No rule could judge a measure of this run.');
}

function describePass({ measures, record, baseline }: SuiteEvidence): Finding {
  if (baseline.kind === 'stored') {
    return { verdict: 'pass', reason: 'stored', text: `Measured for the baseline: ${baseline.place}.` };
  }
  if (baseline.kind === 'unwanted') {
    return {
      verdict: 'pass',
      reason: 'thresholds-hold',
      text: describeHeld(record.thresholds.length),
    };
  }
  const judged = measures.filter((row) => row.verdict === 'pass' || row.verdict === 'improved').length;
  return {
    verdict: 'pass',
    reason: 'no-limit-passed',
    text: `${plural(judged, 'measure')} compared, none past its limit.`,
  };
}

function describeHeld(count: number): string {
  return count === 1 ? 'The k6 threshold holds.' : `All ${count} k6 thresholds hold.`;
}

/** One sentence about a part in which the run and the baseline differ. */
export function describeDifference({ part, current, base }: EnvironmentDifference): string {
  return `The ${part} differs from the baseline's: ${base} there, ${current} here.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
