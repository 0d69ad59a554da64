import { describeError, listUserErrors } from '../errors.ts';
import type { K6Invocation, K6Runner, K6Samples } from '../k6-port.ts';
import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import { percentileRank } from '../measurement/measure.ts';
import type { MetricRecord } from '../measurement/metric.ts';
import { computeSampleRecords } from '../measurement/sample-records.ts';
import { formatSeriesKey } from '../measurement/sample-set.ts';
import type { Log } from '../ports.ts';
import type { K6Plan } from '../readers/k6-inspection.ts';
import { parseMetricProbe, renderMetricProbe } from '../readers/k6-metric-probe.ts';
import { DEFAULT_SERIES_LIMIT, readSamples } from '../readers/k6-samples/k6-samples.ts';
import { parseK6Summary } from '../readers/k6-summary.ts';

/** What the samples of a run say beyond its summary. */
export interface Sampled {
  /** Metrics and rows by tag, with gated values; empty where the samples could not be read. */
  readonly metrics: readonly MetricRecord[];
  /** What could not be had. */
  readonly notes: readonly string[];
}

export const NOT_SAMPLED: Sampled = { metrics: [], notes: [] };

export interface SamplingRequest {
  readonly suite: string;
  readonly scriptHash: string | null;
  readonly invocation: K6Invocation;
  readonly plan: K6Plan;
  /** Tags that give rows of their own, each by itself. */
  readonly groupBy: readonly string[];
  /** Numbers and UUIDs in paths become `{id}`. */
  readonly groupIds: boolean;
}

/**
 * Reads the samples of a run that has ended. What goes wrong here costs the finer view, not the run: the whole-run
 * values of the summary stand, and a note says what is missing.
 */
export async function sampleRun(
  { summary, csv, durationMs }: K6Samples,
  request: SamplingRequest,
  { runner, log }: { readonly runner: Pick<K6Runner, 'inspectBeside'>; readonly log: Log },
): Promise<Sampled> {
  try {
    const whole = summary === null ? null : parseK6Summary(summary);
    const kinds = await askKinds(whole?.metrics ?? [], request, runner);
    const set = await readSamples(csv, {
      identity: { suite: request.suite, scriptHash: request.scriptHash, shard: null },
      groupings: request.groupBy.map((tag) => [tag]),
      seriesLimit: DEFAULT_SERIES_LIMIT,
      kinds,
      durationMs,
      groupIds: request.groupIds,
      dropOrigins: false,
    });
    const { ramps, trendStats } = request.plan;
    const percentiles = trendStats
      .map(percentileRank)
      .filter((rank) => rank !== null)
      .map((rank) => rank * 100);
    const metrics = computeSampleRecords(set, {
      ramps,
      warmUpMs: null,
      percentiles,
      durationMs: whole?.durationMs ?? null,
    });
    log.info(`${request.suite}: read ${set.samples} samples.`);
    return { metrics: metrics.filter(isWanted), notes: set.notes };
  } catch (error) {
    if (listUserErrors(error).length === 0) throw error;
    return {
      metrics: [],
      notes: [
        `The samples of the run could not be read, so whole-run values are compared. ${describeError(error)}`,
      ],
    };
  }
}

/** Neither the samples nor the summary say whether a Trend of the script's own is of times; k6 itself does. */
async function askKinds(
  metrics: readonly MetricRecord[],
  { invocation }: SamplingRequest,
  runner: Pick<K6Runner, 'inspectBeside'>,
): Promise<ReturnType<typeof parseMetricProbe>> {
  const names = [...new Set(metrics.map(({ name }) => name))].filter(
    (name) => !Object.hasOwn(BUILT_IN_METRICS, name),
  );
  if (renderMetricProbe('file:///', names) === null) return {};
  const { options } = await runner.inspectBeside(invocation, (url) => renderMetricProbe(url, names) ?? '');
  return parseMetricProbe(options);
}

/** Rows by tag of what a request is made of, and of users and bytes, would only be noise. */
function isWanted({ name, tags }: MetricRecord): boolean {
  if (Object.keys(tags).length === 0) return true;
  return BUILT_IN_METRICS[name]?.phase !== true && !/^(vus|data_|iterations$|dropped_)/.test(name);
}

/** The summary's exact values with the samples' gated ones, and the rows that only the samples have. */
export function joinMetrics(
  summary: readonly MetricRecord[],
  sampled: readonly MetricRecord[],
): MetricRecord[] {
  const keyOf = ({ name, tags }: MetricRecord) => formatSeriesKey(name, tags);
  const byKey = new Map(sampled.map((metric) => [keyOf(metric), metric]));
  const joined = summary.map((metric): MetricRecord => {
    const finer = byKey.get(keyOf(metric));
    if (finer === undefined) return metric;
    byKey.delete(keyOf(metric));
    // A metric of no samples has nothing but zeros in the summary, and no samples.
    return { ...finer, values: { ...finer.values, ...metric.values }, count: metric.count ?? finer.count };
  });
  return [...joined, ...byKey.values()];
}
