import { UserError } from '../common/errors.ts';
import { hashText } from '../common/text.ts';
import { parseK6SummaryOrigin } from '../k6/summary/origin.ts';
import { parseK6Summary } from '../k6/summary/summary.ts';
import { emptyRun, type RunIdentity, type RunRecord } from '../measurement/run-record.ts';
import { isFlatMetrics, readFlatMetrics } from './flat-metrics.ts';
import { parseLocustWindows } from './locust/history.ts';
import { listLocustFailures, parseLocustDuration, parseLocustStats } from './locust/stats.ts';

export type ResultFormat = 'k6' | 'locust' | 'json';

export interface ResultSource {
  readonly suite: string;
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  /** Locust's `_stats_history.csv` and `_failures.csv` of the same run; null where they are not there. */
  readonly history: string | null;
  readonly failures: string | null;
}

interface ResultContext {
  readonly format: ResultFormat | null;
  /** Whether the thresholds of the summary count. */
  readonly thresholds: boolean;
  readonly identity: RunIdentity;
}

/**
 * A run that was measured elsewhere.
 * @param now UTC milliseconds: the end of a run that does not say when it was
 * @throws UserError whose message is a clause about the file
 */
export function buildResultRecord(source: ResultSource, context: ResultContext, now: number): RunRecord {
  const format = context.format ?? guessFormat(source);
  switch (format) {
    case 'locust':
      return readLocust(source, context, now);
    case 'json':
      return readFlat(source, context, now);
    case 'k6':
      return readSummary(source, context, now);
  }
}

function guessFormat({ path, text }: ResultSource): ResultFormat {
  if (/\.csv$/i.test(path)) return 'locust';
  return isFlatMetrics(tryJson(text)) ? 'json' : 'k6';
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readLocust(source: ResultSource, context: ResultContext, now: number): RunRecord {
  const { metrics } = parseLocustStats(source.text);
  const durationMs = source.history === null ? null : parseLocustDuration(source.history);
  const windows = source.history === null ? null : parseLocustWindows(source.history, metrics);
  const causes = source.failures === null ? [] : listLocustFailures(source.failures);
  const failed = causes.length === 0 ? [] : [`Most frequent failures: ${causes.join('; ')}.`];
  const record = describe(source, context, { endedAt: now, durationMs });
  const notes = [
    "Times are Locust's: whole milliseconds, percentiles rounded to two digits.",
    ...failed,
    ...(windows?.notes ?? []),
  ];
  // Its users wait for each answer, so throughput is an outcome.
  return { ...record, source: 'locust', closedModel: true, metrics, stages: windows?.stages ?? [], notes };
}

function readFlat(source: ResultSource, context: ResultContext, now: number): RunRecord {
  const json = tryJson(source.text);
  if (!isFlatMetrics(json))
    throw new UserError(
      'it holds none of the metrics p50, p95, p99, avg_response_time, requests_per_sec, error_rate, total_requests.',
      'Write them under "metrics", or leave the input format out.',
    );
  const { time, metrics, skipped } = readFlatMetrics(json, 'it');
  const endedAt = time === null ? now : Math.min(Date.parse(time), now);
  const notes = skipped.length === 0 ? [] : [`Not taken over: ${skipped.join(', ')}.`];
  const record = describe(source, context, { endedAt, durationMs: null });
  return { ...record, source: 'json', closedModel: true, metrics, notes };
}

function readSummary(source: ResultSource, context: ResultContext, now: number): RunRecord {
  if (/^\{"(metric|type)":/.test(source.text)) {
    throw new UserError(
      "this is k6's samples (--out json), and results are summaries.",
      'Pass the file of k6 run --summary-export, or the data of handleSummary() as JSON.',
    );
  }
  const { metrics, checks, durationMs, ...summary } = parseK6Summary(source.text);
  const { k6Version, writtenAt } = parseK6SummaryOrigin(source.text);
  const thresholds = context.thresholds ? summary.thresholds : [];
  const record = describe(source, context, { endedAt: Math.min(writtenAt ?? now, now), durationMs });
  return {
    ...record,
    environment: { ...record.environment, k6Version },
    ending: {
      kind: 'completed',
      thresholdsBroken: thresholds.some(({ passed }) => passed === false),
      markedFailed: false,
    },
    metrics,
    thresholds,
    checks,
  };
}

/** What every such run has in common; the machine that reads the file need not be the one that measured. */
function describe(
  { suite, path, text }: ResultSource,
  { identity }: ResultContext,
  { endedAt, durationMs }: { readonly endedAt: number; readonly durationMs: number | null },
): RunRecord {
  const { provenance } = identity;
  // Outside of workflows the file itself tells the run apart: stored twice it is still one measurement.
  const runId = provenance.runId || `results-${hashText(text)}`;
  const time = new Date(endedAt - (durationMs ?? 0)).toISOString();
  const run = emptyRun({
    source: 'k6',
    suite,
    leg: identity.leg,
    scenarioFile: path,
    provenance: { ...provenance, runId, time },
  });
  // k6's summaries do not say their model; where the load sets the arrival rate, throughput says nothing of the service.
  return { ...run, closedModel: false, durationMs: durationMs ?? 0 };
}
