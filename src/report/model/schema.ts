import * as v from 'valibot';
import { MEASURE_VERDICTS } from '../../comparison/measures/measure-comparison.ts';
import { NOT_JUDGED_CAUSES } from '../../comparison/measures/not-judged.ts';
import { BASELINE_STATES } from '../../comparison/suites/baseline-state.ts';
import { BUDGET_VERDICTS } from '../../comparison/suites/budgets.ts';
import { LOAD_MEASURES, NAME_KINDS } from '../../comparison/suites/reductions.ts';
import { METRIC_CONTENTS, METRIC_TYPES } from '../../measurement/metric.ts';
import { CRITICALITIES } from '../../rules/budget.ts';
import { LIMIT_UNITS } from '../../rules/limit.ts';
import { REASONS, VERDICTS } from '../../rules/verdict.ts';
import { EVIDENCE_LEVELS } from '../../statistics/evidence.ts';
import { StagesSchema } from './stage-schema.ts';

/** The version of the format that this release writes. */
export const REPORT_VERSION = 1;

const finite = v.pipe(v.number(), v.finite());
const line = (maximum = 2000) => v.pipe(v.string(), v.maxLength(maximum));
const Limit = v.nullable(v.object({ amount: finite, unit: v.picklist(LIMIT_UNITS) }));

const Change = v.object({ absolute: finite, relative: v.nullable(finite) });

const RowSchema = v.object({
  measure: line(),
  type: v.picklist(METRIC_TYPES),
  contains: v.picklist(METRIC_CONTENTS),
  base: v.nullable(finite),
  current: v.nullable(finite),
  /** `current` is without warm-up and ramps where the baseline is; this is of the whole run, as k6 states it. */
  wholeRun: v.nullable(finite),
  change: v.nullable(Change),
  worse: v.nullable(v.picklist(['up', 'down'])),
  warn: Limit,
  fail: Limit,
  floor: Limit,
  verdict: v.picklist(MEASURE_VERDICTS),
  note: line(),
  /** Only of a row that is `not-judged`: what the note tells. */
  cause: v.optional(v.picklist(NOT_JUDGED_CAUSES)),
  /** Null where no proof was asked for, or the measure was not judged. */
  evidence: v.nullable(
    v.object({
      level: v.picklist(EVIDENCE_LEVELS),
      p: finite,
      adjustedP: finite,
      jobs: finite,
      runs: finite,
      lower: Change,
      upper: Change,
      smallestSeen: Change,
      jobsToSettle: v.nullable(finite),
      /** Share of the noise's variance that lies within the runs, 0 to 1. */
      withinRuns: finite,
    }),
  ),
});

const FindingSchema = v.object({
  verdict: v.picklist(VERDICTS),
  reason: v.picklist(REASONS),
  text: line(8000),
  /** Who accepted a regression, in a sentence that the text ends with. */
  acceptedBy: v.optional(line()),
});

const ReductionSchema = v.variant('kind', [
  v.object({
    kind: v.literal('load'),
    scenario: line(),
    of: v.picklist(LOAD_MEASURES),
    from: finite,
    to: finite,
  }),
  v.object({ kind: v.literal('threshold-gone'), metric: line(), expression: line() }),
  v.object({ kind: v.literal('threshold-loosened'), metric: line(), from: line(), to: line() }),
  v.object({ kind: v.picklist(NAME_KINDS), names: v.array(line()) }),
  v.object({ kind: v.literal('switch'), name: line(), isOn: v.boolean() }),
]);

const SuiteSchema = v.object({
  suite: line(),
  leg: line(),
  scenarioFile: line(),
  verdict: v.picklist(VERDICTS),
  reason: v.picklist(REASONS),
  /** Nothing was run: the figures below are empty. */
  skipped: v.optional(v.literal(true)),
  headline: line(8000),
  findings: v.array(FindingSchema),
  rows: v.array(RowSchema),
  thresholds: v.array(
    v.object({
      metric: line(),
      expression: line(),
      passed: v.nullable(v.boolean()),
      value: v.nullable(finite),
      limit: v.nullable(finite),
      type: v.picklist(METRIC_TYPES),
      contains: v.picklist(METRIC_CONTENTS),
    }),
  ),
  checks: v.array(v.object({ name: line(), group: v.array(line()), passes: finite, fails: finite })),
  budgets: v.array(
    v.object({
      measure: line(),
      type: v.picklist(METRIC_TYPES),
      contains: v.picklist(METRIC_CONTENTS),
      criticality: v.picklist(CRITICALITIES),
      value: finite,
      limit: finite,
      worse: v.picklist(['up', 'down']),
      verdict: v.picklist(BUDGET_VERDICTS),
      overProbability: v.nullable(finite),
      baseIsOver: v.nullable(v.boolean()),
    }),
  ),
  /** Stages of ramping scenarios, each held against budgets and thresholds over its own window. */
  stages: v.optional(StagesSchema),
  /** Sentences about the history of the base branch; empty on pull requests. */
  history: v.array(line()),
  compared: v.object({ judged: finite, of: finite }),
  baseline: v.object({
    state: v.picklist(BASELINE_STATES),
    found: v.boolean(),
    place: line(),
    comparableRuns: finite,
    comparableJobs: finite,
    entry: v.nullable(
      v.object({ sha: line(), time: line(), runUrl: line(), ageDays: finite, k6Version: v.nullable(line()) }),
    ),
  }),
  run: v.object({
    durationMs: finite,
    /** How k6 ended, with what that means; left out where it did not run here. */
    exit: v.optional(v.object({ code: v.nullable(finite), signal: v.nullable(line()), meaning: line() })),
    iterations: v.nullable(finite),
    requests: v.nullable(finite),
    load: v.nullable(line(8000)),
    k6Version: v.nullable(line()),
    machine: line(),
  }),
  /** What is tested less than in the baseline; left out where nothing is. */
  reductions: v.optional(v.array(ReductionSchema)),
  remarks: v.array(line(8000)),
  nextSteps: v.array(line(8000)),
});

const BaselineChangeSchema = v.object({
  suite: line(),
  runs: v.object({ before: finite, after: finite }),
  /** Runs that it did not hold before; 0 where nothing changed. */
  added: finite,
  jobs: finite,
  legs: v.array(line()),
  /** Medians over a leg's runs. */
  rows: v.array(
    v.object({
      leg: line(),
      measure: line(),
      type: v.picklist(METRIC_TYPES),
      contains: v.picklist(METRIC_CONTENTS),
      before: v.nullable(finite),
      after: finite,
    }),
  ),
  notes: v.array(line()),
});

/** The report as JSON; schema/report.schema.json is generated from it. */
export const ReportSchema = v.object({
  version: v.literal(REPORT_VERSION),
  verdict: v.picklist(VERDICTS),
  reason: v.picklist(REASONS),
  headline: line(8000),
  time: line(),
  mode: v.picklist(['compare', 'baseline', 'validate']),
  workflow: line(),
  job: line(),
  leg: line(),
  repository: line(),
  /** The commit that was measured. */
  sha: line(),
  /** The pull request's own head, where the measured commit is its merge. */
  headSha: v.nullable(line()),
  pullRequest: v.nullable(finite),
  runUrl: line(),
  counts: v.object({
    regressions: finite,
    warnings: finite,
    improvements: finite,
    judged: finite,
    of: finite,
  }),
  suites: v.array(SuiteSchema),
  /** What `mode: validate` looked at, each with what is wrong; nothing of it was run. */
  validated: v.optional(
    v.array(v.object({ suite: line(), scenarioFile: line(), ok: v.boolean(), errors: v.array(line(8000)) })),
  ),
  /** What a run that stores did to the baselines. */
  baselineChanges: v.optional(v.array(BaselineChangeSchema)),
  /** The page of the pull request that proposes them, or the page that opens one. */
  baselinePullRequestUrl: v.optional(line()),
  errors: v.array(v.object({ suite: v.nullable(line()), message: line(8000), hint: line(8000) })),
  notices: v.array(line(8000)),
});

export type Report = v.InferOutput<typeof ReportSchema>;
export type ReportSuite = Report['suites'][number];
export type ReportStages = NonNullable<ReportSuite['stages']>;
export type ReportRow = ReportSuite['rows'][number];
