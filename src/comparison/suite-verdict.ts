import type { EnvironmentDifference } from '../measurement/environment-comparison.ts';
import { MACHINE_PARTS } from '../measurement/environment-comparison.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import { plural } from '../plural.ts';
import { findBudgets } from './budget.ts';
import { isJudged, type MeasureComparison } from './measure-comparison.ts';
import { describeNoise, describeSmallestSeen } from './resolution-text.ts';
import { describeRunnerMove } from './runner-move.ts';
import type { Evidence, SuiteCase } from './suite-case.ts';
import { type Finding, type Reason, severity } from './verdict.ts';

/** Every ground for a verdict, worst first; without any, the sentence of a pass. */
export function judgeSuite(
  suite: SuiteCase,
  measures: readonly MeasureComparison[],
  evidence: Evidence,
): Finding[] {
  const findings = [
    ...findThresholds(suite.record),
    ...findBudgets(suite.budgets),
    ...findRegressions(measures),
    ...suite.invalid,
    ...findNoise(suite.record, measures),
    ...findNothingCompared(suite, measures),
  ];
  if (findings.length === 0) return [describePass(suite, measures, evidence)];
  return findings.sort((a, b) => severity(b.verdict) - severity(a.verdict));
}

function findThresholds(record: RunRecord): Finding[] {
  const broken = record.thresholds.filter((threshold) => !threshold.passed);
  const findings: Finding[] = [];
  if (broken.length > 0) {
    const names = listSome(broken.map(({ metric, expression }) => `${metric} ${expression}`));
    findings.push({
      verdict: 'fail',
      reason: 'threshold',
      text: `${plural(broken.length, 'k6 threshold')} broken: ${names}.`,
    });
  } else if (record.ending.kind === 'completed' && record.ending.thresholdsBroken) {
    findings.push({ verdict: 'fail', reason: 'threshold', text: 'k6 reports broken thresholds.' });
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

/** A fail limit is passed, and the noise is too large to tell. */
function findNoise(record: RunRecord, measures: readonly MeasureComparison[]): Finding[] {
  const rows = measures.filter((row) => row.verdict === 'inconclusive');
  return rows.length === 0 ? [] : [inconclusive('noise', describeNoise(rows, record.durationMs))];
}

/** Green must mean that something was compared. */
function findNothingCompared(suite: SuiteCase, measures: readonly MeasureComparison[]): Finding[] {
  const { record, baseline, choice, invalid } = suite;
  if (invalid.length > 0 || baseline.kind === 'stored') return [];
  if (baseline.kind === 'unwanted') {
    if (record.thresholds.length + suite.budgets.length > 0) return [];
    return [
      inconclusive(
        'no-rules',
        'Nothing was judged: no baseline was asked for, and there are neither thresholds nor budgets.',
      ),
    ];
  }
  if (baseline.kind === 'unreadable')
    return [
      inconclusive(
        'no-baseline',
        `Nothing was compared: the baseline could not be read (${baseline.place}).`,
      ),
    ];
  if (baseline.kind === 'absent')
    return [inconclusive('no-baseline', `There is no baseline yet (${baseline.place}).`)];
  if (choice === null || choice.ofLeg === 0) {
    const leg = record.leg === '' ? 'a job without a matrix' : `the leg ${record.leg}`;
    return [inconclusive('no-baseline', `The baseline (${baseline.place}) has no run of ${leg}.`)];
  }
  if (choice.runs.length === 0) return [describeNothingComparable(suite)];
  const judged = measures.filter(isJudged);
  // Error rates alone, which every run has, say nothing of a slowdown.
  const onlyShares = judged.every((row) => row.type === 'rate') && measures.some(hasTooFewSamples);
  return judged.length > 0 && !onlyShares ? [] : [describeNothingJudged(measures)];
}

function hasTooFewSamples({ verdict, note }: MeasureComparison): boolean {
  return verdict === 'not-judged' && note.startsWith('too few samples');
}

function describeNothingComparable(suite: SuiteCase): Finding {
  const newest = suite.choice?.excluded.at(-1);
  const differences = newest?.differences ?? [];
  const sentences = differences.map(describeDifference).join(' ');
  const machineOnly = differences.every(({ part }) => MACHINE_PARTS.includes(part));
  const moved = newest !== undefined && machineOnly ? describeRunnerMove(suite.cases, newest.run) : null;
  if (moved !== null) return inconclusive('runner-moved', `${moved} ${sentences}`);
  return inconclusive('not-comparable', `No stored run can be compared with this one. ${sentences}`);
}

function describeNothingJudged(measures: readonly MeasureComparison[]): Finding {
  const few = measures.find(hasTooFewSamples);
  if (few === undefined) return inconclusive('no-rules', 'No rule could judge a measure of this run.');
  return inconclusive('too-few-samples', `No time has samples enough to be judged. ${few.key}: ${few.note}.`);
}

function inconclusive(reason: Reason, text: string): Finding {
  return { verdict: 'inconclusive', reason, text };
}

function describePass(
  { record, baseline, budgets }: SuiteCase,
  measures: readonly MeasureComparison[],
  evidence: Evidence,
): Finding {
  const pass = (reason: Reason, text: string): Finding => ({ verdict: 'pass', reason, text });
  if (baseline.kind === 'stored') return pass('stored', `Measured for the baseline: ${baseline.place}.`);
  if (baseline.kind === 'unwanted') {
    return pass('thresholds-hold', describeHeld(record.thresholds.length, budgets.length));
  }
  if (evidence === 'required') return pass('no-slowdown', describeSmallestSeen(measures));
  const judged = measures.filter((row) => row.verdict === 'pass' || row.verdict === 'improved').length;
  return pass('no-limit-passed', `${plural(judged, 'measure')} compared, none past its limit.`);
}

function describeHeld(thresholds: number, budgets: number): string {
  const kinds = [
    ...(thresholds > 0 ? [plural(thresholds, 'k6 threshold')] : []),
    ...(budgets > 0 ? [plural(budgets, 'budget')] : []),
  ];
  return `${kinds.join(' and ')} ${thresholds + budgets === 1 ? 'holds' : 'hold'}.`;
}

/** One sentence about a part in which the run and the baseline differ. */
export function describeDifference({ part, current, base }: EnvironmentDifference): string {
  return `The ${part} differs from the baseline's: ${base} there, ${current} here.`;
}

/** The first few names, and how many more there are. */
function listSome(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}
