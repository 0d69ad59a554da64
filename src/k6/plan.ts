import * as v from 'valibot';
import { sortEntries } from '../common/text.ts';
import type { Interval } from '../measurement/stage.ts';
import { parseThreshold } from '../measurement/threshold-expression.ts';
import { type LoadCourse, listRamps, parseCourse } from './course.ts';
import { parseGoDuration } from './go-duration.ts';
import { type PlannedScope, parsePlannedScope } from './planned-scope.ts';
import { thresholdText } from './planned-thresholds.ts';

/** What the options of a script say about its run. */
export interface K6Plan {
  /** For `--summary-trend-stats`: the script's own, those its thresholds name, and the ones every report shows. */
  readonly trendStats: readonly string[];
  /** The options that make the load, in a stable order, as JSON. Equal texts mean equal loads. */
  readonly load: string;
  /** The load in words: `api: constant-vus, 10 VUs, 30s`. */
  readonly loadSummary: string;
  readonly closedModel: boolean;
  /** When the load was changing. */
  readonly ramps: readonly Interval[];
  readonly course: LoadCourse;
  /** What the thresholds speak of, as k6 spells it: `http_req_duration{name:slow}`. */
  readonly thresholdMetrics: readonly string[];
  /** What is put to the test; its thresholds also where they are switched off. */
  readonly scope: PlannedScope;
  /** The longest the scenarios can take, graceful stops included; null if k6 did not say. */
  readonly totalDurationMs: number | null;
  /** How long k6 may take from start to exit: the scenarios, setup, teardown, handleSummary, and some air. */
  readonly longestMs: number | null;
}

export const SHOWN_TREND_STATS = ['count', 'avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'] as const;

/** Options that change the work k6 puts on the service; the rest only change reports. */
const LOAD_OPTIONS = [
  'scenarios',
  'vus',
  'duration',
  'iterations',
  'stages',
  'rps',
  'executionSegment',
  'executionSegmentSequence',
  'noSetup',
  'noTeardown',
  'noConnectionReuse',
  'noVUConnectionReuse',
  'minIterationDuration',
  'batch',
  'batchPerHost',
  'discardResponseBodies',
  'throw',
  'maxRedirects',
];
const OPEN_MODEL = ['constant-arrival-rate', 'ramping-arrival-rate'];
/** k6's defaults where the script sets none (docs, "Options reference"). */
const SETUP_TIMEOUT_MS = 60_000;
const HANDLE_SUMMARY_TIMEOUT_MS = 120_000;
const START_AND_FLUSH_MS = 30_000;

/** A part of another shape is left out; the others still count. */
const optional = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema, null), null);

const Options = v.looseObject({
  scenarios: optional(v.record(v.string(), v.looseObject({ executor: v.optional(v.string()) }))),
  summaryTrendStats: optional(v.array(v.string())),
  thresholds: optional(v.record(v.string(), v.array(v.unknown()))),
  totalDuration: optional(v.string()),
  setupTimeout: optional(v.string()),
  teardownTimeout: optional(v.string()),
  handleSummaryTimeout: optional(v.string()),
});
type Options = v.InferOutput<typeof Options>;

/** Reads the output of `k6 inspect --execution-requirements`. Unknown parts are left alone. */
export function parseK6Inspection(json: unknown): K6Plan {
  const options: Options = v.parse(Options, isObject(json) ? json : {});
  const executors = Object.values(options.scenarios ?? {}).map((scenario) => scenario.executor ?? '');
  const totalDurationMs = parseGoDuration(options.totalDuration ?? '');
  const course = parseCourse(json);
  return {
    trendStats: joinTrendStats(options),
    load: stableJson(Object.fromEntries(LOAD_OPTIONS.map((name) => [name, options[name] ?? null]))),
    loadSummary:
      Object.entries(options.scenarios ?? {})
        .map(describeScenario)
        .join('; ') || 'one iteration by one VU',
    closedModel: !executors.some((executor) => OPEN_MODEL.includes(executor)),
    ramps: listRamps(course.stages),
    course,
    thresholdMetrics: Object.keys(options.thresholds ?? {}),
    scope: parsePlannedScope(json),
    totalDurationMs,
    longestMs: totalDurationMs === null ? null : totalDurationMs + overheadMs(options),
  };
}

function overheadMs(options: Options): number {
  const timeout = (text: string | null, fallback: number) => parseGoDuration(text ?? '') ?? fallback;
  return (
    timeout(options.setupTimeout, SETUP_TIMEOUT_MS) +
    timeout(options.teardownTimeout, SETUP_TIMEOUT_MS) +
    timeout(options.handleSummaryTimeout, HANDLE_SUMMARY_TIMEOUT_MS) +
    START_AND_FLUSH_MS
  );
}

function joinTrendStats(options: Options): string[] {
  const named = Object.values(options.thresholds ?? {}).flatMap((thresholds) => thresholds.map(expressionOf));
  const percentiles = named
    .map((expression) => /p\(\s*([\d.]+)\s*\)/.exec(expression)?.[1])
    .filter((rank) => rank !== undefined);
  return [
    ...new Set([
      ...SHOWN_TREND_STATS,
      ...(options.summaryTrendStats ?? []),
      ...percentiles.map((rank) => `p(${rank})`),
    ]),
  ];
}

function expressionOf(threshold: unknown): string {
  const text = thresholdText(threshold);
  return text !== null && parseThreshold(text).statistic !== null ? text : '';
}

function describeScenario([name, scenario]: [string, Record<string, unknown>]): string {
  const part = (key: string, say: (value: string) => string) =>
    scenario[key] == null || scenario[key] === '' ? [] : [say(describePart(scenario[key]))];
  return `${name}: ${[
    String(scenario.executor ?? 'unknown executor'),
    ...part('vus', (vus) => (vus === '1' ? '1 VU' : `${vus} VUs`)),
    ...part('startVUs', (vus) => `from ${vus} VUs`),
    ...part('rate', (rate) => `${rate} per ${scenario.timeUnit ?? '1s'}`),
    ...part('startRate', (rate) => `from ${rate} per ${scenario.timeUnit ?? '1s'}`),
    ...part('stages', (stages) => `stages ${stages}`),
    ...part('iterations', (iterations) => (iterations === '1' ? '1 iteration' : `${iterations} iterations`)),
    ...part('duration', (duration) => duration),
    ...part('startTime', (start) => `starts at ${start}`),
  ].join(', ')}`;
}

function describePart(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value
    .map((stage) => (isObject(stage) ? `${stage.target} over ${stage.duration}` : String(stage)))
    .join(' → ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON with keys in code-unit order at every depth, so that equal values give equal texts. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(sortEntries(inner as Record<string, unknown>))
      : inner,
  );
}
