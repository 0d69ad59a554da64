import type { BaselineChange } from '../../baseline/update.ts';
import { countDays } from '../../common/days.ts';
import { listUserErrors } from '../../common/errors.ts';
import { ACTION_WORDS, type Words } from '../../common/told.ts';
import type { MeasureComparison } from '../../comparison/measures/measure-comparison.ts';
import {
  type ComparedSuite,
  errorOf,
  type SkippedSuite,
  type SuiteResult,
  summariseOutcome,
  verdictOf,
} from '../../comparison/outcome.ts';
import type { SuiteComparison } from '../../comparison/suite-comparison.ts';
import type { StageComparison } from '../../comparison/suites/stages.ts';
import { findWhole } from '../../measurement/measured-value.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import { renderHeadline, renderSuiteHeadline } from './headline.ts';
import { listNextSteps } from './next-steps.ts';
import {
  REPORT_VERSION,
  type Report,
  type ReportRow,
  type ReportStages,
  type ReportSuite,
} from './schema.ts';
import { describeHistory } from './trend-lines.ts';

/** Where and for whom the report is written. */
export type ReportContext = Pick<
  Report,
  | 'time'
  | 'mode'
  | 'workflow'
  | 'job'
  | 'leg'
  | 'repository'
  | 'sha'
  | 'headSha'
  | 'pullRequest'
  | 'runUrl'
  | 'notices'
> & {
  readonly baselineChanges?: readonly BaselineChange[];
  readonly pullRequestUrl?: string | null;
  /** The words of the program that reports; the action's where none are given. */
  readonly words?: Words;
};

function wordsOf({ words = ACTION_WORDS }: Pick<ReportContext, 'words'>): Words {
  return words;
}

/** What is known of the report before anything ran. */
export type RunContext = Omit<ReportContext, 'mode' | 'notices'>;

/** The report of a run, from what was found. */
export function buildReport(results: readonly SuiteResult[], context: ReportContext): Report {
  const suites = results.flatMap((result) => buildSuite(result, context));
  const errors = results.flatMap((result) => {
    return listUserErrors(errorOf(result)).map((error) => ({
      suite: result.suite,
      ...error.sayIn(wordsOf(context)),
    }));
  });
  const stored = results.flatMap((result) => (result.kind === 'stored' ? result.text : []));
  const { verdict, reason } = summariseOutcome(results);
  const rows = suites.flatMap((suite) => suite.rows);
  const count = (wanted: ReportRow['verdict']) => rows.filter((row) => row.verdict === wanted).length;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return cutTexts({
    version: REPORT_VERSION,
    verdict,
    reason,
    headline:
      suites.length === 0 && errors.length === 0 && stored.length > 0
        ? stored.join(' ')
        : renderHeadline(suites, errors),
    ...copyContext(context),
    counts: {
      regressions: count('fail'),
      warnings: count('warn'),
      improvements: count('improved'),
      judged: sum(suites.map((suite) => suite.compared.judged)),
      of: sum(suites.map((suite) => suite.compared.of)),
    },
    suites,
    errors,
  });
}

/** The schema's lists are not readonly. */
function copyContext({
  baselineChanges = [],
  pullRequestUrl = null,
  words: _,
  ...context
}: ReportContext): Omit<ReportContext, 'baselineChanges' | 'pullRequestUrl' | 'words'> &
  Pick<Report, 'baselineChanges' | 'baselinePullRequestUrl'> {
  return {
    ...context,
    ...(baselineChanges.length === 0
      ? {}
      : { baselineChanges: structuredClone(baselineChanges) as Report['baselineChanges'] }),
    ...(pullRequestUrl === null ? {} : { baselinePullRequestUrl: pullRequestUrl }),
  };
}

/** What the schema allows a text at least; nobody reads on from there. */
const LONGEST_TEXT = 2000;

function cutTexts<T>(value: T): T {
  if (typeof value === 'string') {
    return (value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value).toWellFormed() as T;
  }
  if (Array.isArray(value)) return value.map(cutTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutTexts(inner)])) as T;
}

/** None of a suite of which nothing is to be shown beside its error or sentence. */
function buildSuite(result: SuiteResult, context: ReportContext): ReportSuite[] {
  switch (result.kind) {
    case 'compared':
      return [buildCompared(result, context)];
    case 'skipped':
      return [buildSkipped(result, wordsOf(context))];
    case 'stored':
    case 'failed':
      return [];
  }
}

function buildSkipped({ suite, leg, scenarioFile, finding }: SkippedSuite, words: Words): ReportSuite {
  const { verdict, reason, text } = finding;
  const findings = [{ ...finding }];
  return {
    suite,
    leg,
    scenarioFile,
    verdict,
    reason,
    skipped: true,
    headline: text,
    findings,
    rows: [],
    thresholds: [],
    checks: [],
    budgets: [],
    history: [],
    compared: { judged: 0, of: 0 },
    baseline: {
      state: 'unwanted',
      found: false,
      place: 'not looked for, because nothing was run',
      comparableRuns: 0,
      comparableJobs: 0,
      entry: null,
    },
    run: { durationMs: 0, iterations: null, requests: null, load: null, k6Version: null, machine: '' },
    remarks: [],
    nextSteps: listNextSteps(
      {
        findings,
        rows: [],
        differs: [],
        isCompared: true,
        isRead: false,
        hasScript: true,
        holdsOneRun: false,
      },
      words,
    ),
  };
}

function buildCompared(result: ComparedSuite, context: ReportContext): ReportSuite {
  const { time, pullRequest } = context;
  const words = wordsOf(context);
  const { comparison, error } = result;
  const decided = verdictOf(result);
  const { record, findings, thresholds, checks, compared, remarks } = comparison;
  const rows = comparison.measures.map(buildRow);
  const copy = { findings: findings.map((finding) => ({ ...finding })), rows };
  return {
    suite: record.suite,
    leg: record.leg,
    scenarioFile: record.scenarioFile,
    ...decided,
    headline: error?.sayIn(words).message ?? renderSuiteHeadline({ ...decided, ...copy }),
    ...copy,
    thresholds: thresholds.map((threshold) => ({ ...threshold })),
    checks: checks.map((check) => ({ ...check, group: [...check.group] })),
    budgets: comparison.budgets.map(({ key, ...budget }) => ({ measure: key, ...budget })),
    ...(comparison.stages === null ? {} : { stages: copyStages(comparison.stages) }),
    history: pullRequest === null ? describeHistory(comparison) : [],
    compared: { ...compared },
    baseline: buildBaseline(comparison, time),
    run: buildRun(record),
    ...(comparison.reductions.length === 0
      ? {}
      : { reductions: structuredClone(comparison.reductions) as ReportSuite['reductions'] }),
    remarks: [...remarks],
    nextSteps: listNextSteps({ ...copy, ...describeSituation(comparison) }, words),
  };
}

function describeSituation({ record, baseline }: SuiteComparison) {
  const { state, differs, holdsOneRun } = baseline;
  const { os, cores, cpuModel } = record.environment;
  return {
    differs,
    holdsOneRun,
    isCompared: state !== 'unwanted',
    isRead: os === null && cores === null && cpuModel === null,
    hasScript: record.source === 'k6',
  };
}

function copyStages({ list, notHeld }: StageComparison): ReportStages {
  const stages = list.map((stage) => ({ ...stage, breaks: stage.breaks.map((one) => ({ ...one })) }));
  return { list: stages, notHeld: [...notHeld] };
}

function buildRow({ measure: _, key, evidence, ...row }: MeasureComparison): ReportRow {
  if (evidence === null) return { measure: key, ...row, evidence };
  const { betterLevel: __, ...told } = evidence;
  return { measure: key, ...row, evidence: told };
}

function buildBaseline({ baseline }: SuiteComparison, now: string): ReportSuite['baseline'] {
  const { state, found, place, comparableRuns, comparableJobs, newest } = baseline;
  if (newest === null) return { state, found, place, comparableRuns, comparableJobs, entry: null };
  const { sha, time, runUrl } = newest.provenance;
  const ageDays = Math.max(0, countDays(time, now));
  return {
    state,
    found,
    place,
    comparableRuns,
    comparableJobs,
    entry: { sha, time, runUrl, ageDays, k6Version: newest.environment.k6Version },
  };
}

function buildRun(record: RunRecord): ReportSuite['run'] {
  const { os, cores, cpuModel, load, k6Version } = record.environment;
  return {
    durationMs: record.durationMs,
    ...(record.exit === undefined ? {} : { exit: { ...record.exit } }),
    iterations: findWhole(record.metrics, 'iterations')?.values.count ?? null,
    requests: findWhole(record.metrics, 'http_reqs')?.values.count ?? null,
    load: load?.summary ?? null,
    k6Version,
    machine: [os, cores === null ? null : `${cores} cores`, cpuModel]
      .filter((part) => part !== null)
      .join(', '),
  };
}
