import * as v from 'valibot';
import { UserError } from '../common/errors.ts';
import { input, told } from '../common/told.ts';
import type { MetricRecord } from '../measurement/metric.ts';
import { durations, failures, type ImportedRun, requests } from './imported-run.ts';
import { nameIssue, requireMoment } from './possible-values.ts';
import type { ResultContents, ResultSource } from './result-reader.ts';

const amount = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0, 'must not be negative')));

/** What home-made scripts around Locust and k6 keep: times in ms, `error_rate` in percent. */
const FlatMetrics = v.object({
  version: v.optional(v.union([v.string(), v.number()])),
  timestamp: v.optional(v.nullable(v.string())),
  commit: v.optional(v.nullable(v.string())),
  notes: v.optional(v.nullable(v.union([v.string(), v.array(v.string())]))),
  metrics: v.looseObject({
    p50: amount,
    p95: amount,
    p99: amount,
    avg_response_time: amount,
    requests_per_sec: amount,
    error_rate: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100, 'is in percent, at most 100'))),
    total_requests: amount,
  }),
});

const NAMES = Object.keys(FlatMetrics.entries.metrics.entries);

/** Whether a parsed JSON document is of this shape rather than any other with `metrics` in it. */
export function isFlatMetrics(json: unknown): boolean {
  const { metrics } = Object(json) as { metrics?: unknown };
  if (typeof metrics !== 'object' || metrics === null) return false;
  return NAMES.some((name) => typeof (metrics as Record<string, unknown>)[name] === 'number');
}

/** @throws UserError with the path of what is wrong */
export function readFlatMetrics(json: unknown, place: string): ImportedRun {
  const parsed = v.safeParse(FlatMetrics, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new UserError(
      `${place} is not valid at ${nameIssue(issue)}.`,
      'It is left untouched. Times are in milliseconds, error_rate in percent.',
    );
  }
  const { timestamp, commit, notes, metrics } = parsed.output;
  return {
    time:
      timestamp == null ? null : requireMoment(Date.parse(timestamp), `the timestamp "${timestamp}"`, place),
    sha: commit ?? '',
    note: Array.isArray(notes) ? notes.join('; ') : notes || null,
    metrics: readMetrics(metrics),
    skipped: Object.keys(metrics).filter((name) => !NAMES.includes(name)),
  };
}

/** A flat document as the results of one run. @throws UserError whose message is a clause about the file */
export function readFlatResult({ json }: ResultSource): ResultContents {
  if (!isFlatMetrics(json))
    throw new UserError(
      `it holds none of the metrics ${NAMES.join(', ')}.`,
      told`Write them under "metrics", or leave ${input('format')} out.`,
    );
  const { time, sha, metrics, skipped } = readFlatMetrics(json, 'it');
  const notes = skipped.length === 0 ? [] : [`Not taken over: ${skipped.join(', ')}.`];
  return { metrics, closedModel: true, endedAt: time === null ? null : Date.parse(time), sha, notes };
}

function readMetrics(metrics: v.InferOutput<typeof FlatMetrics>['metrics']): MetricRecord[] {
  const {
    p50,
    p95,
    p99,
    avg_response_time: avg,
    requests_per_sec: rate,
    error_rate,
    total_requests,
  } = metrics;
  const count = total_requests ?? null;
  const times = Object.entries({ 'p(50)': p50, 'p(95)': p95, 'p(99)': p99, avg }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return [
    ...(times.length === 0 ? [] : [durations(Object.fromEntries(times), count)]),
    ...(error_rate === undefined ? [] : [failures(error_rate / 100, count)]),
    ...(count === null && rate === undefined ? [] : [requests(count, rate ?? null)]),
  ];
}

/**
 * A flat document of a run. @param before the parsed document that it replaces: its version and what else stands beside
 * the metrics stay
 */
export function renderFlatMetrics(
  run: Omit<ImportedRun, 'skipped'>,
  before: Readonly<Record<string, unknown>> = {},
): string {
  const of = (name: string) =>
    run.metrics.find((metric) => metric.name === name && Object.keys(metric.tags).length === 0);
  const times = of('http_req_duration')?.values ?? {};
  const failed = of('http_req_failed')?.values.rate;
  const all = of('http_reqs')?.values ?? {};
  const round = (value: number | undefined) =>
    value === undefined ? undefined : Number(value.toPrecision(6));
  const metrics = {
    p50: round(times['p(50)'] ?? times.med),
    p95: round(times['p(95)']),
    p99: round(times['p(99)']),
    avg_response_time: round(times.avg),
    requests_per_sec: round(all.rate),
    error_rate: round(failed === undefined ? undefined : failed * 100),
    total_requests: all.count,
  };
  const own = { timestamp: run.time, commit: run.sha, metrics, notes: run.note ?? '' };
  const document = { version: '1.0', ...before, ...own };
  return `${JSON.stringify(document, null, 2)}\n`;
}
