import { describeError, listUserErrors } from '../../common/errors.ts';
import { CUT_OFF, DEFAULT_SERIES_LIMIT, readSamples } from '../../k6/csv/reader.ts';
import type { K6Invocation, K6Samples } from '../../k6/invocation.ts';
import { parseMetricProbe, renderMetricProbe } from '../../k6/metric-probe.ts';
import type { K6Plan } from '../../k6/plan.ts';
import { parseK6Summary } from '../../k6/summary/summary.ts';
import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import { formatMetric, percentileRank } from '../../measurement/measure.ts';
import type { MetricRecord } from '../../measurement/metric.ts';
import type { RowPattern } from '../../measurement/patterns.ts';
import type { StageRecord } from '../../measurement/stage.ts';
import type { K6Runner } from '../../ports/k6.ts';
import type { Log } from '../../ports/log.ts';
import { computeSampleRecords } from '../../samples/metric-records.ts';
import { formatSeriesKey } from '../../samples/sample-set.ts';
import { chooseStages, cutBetween } from '../../samples/stage-records.ts';
import { describeLeftOut, keepAsked, listUnmeasured, planStageRows, recordStages } from './stage-rows.ts';

/** What the samples of a run say beyond its summary. */
export interface Sampled {
  /** Metrics and rows by tag, with gated values; empty where the samples could not be read. */
  readonly metrics: readonly MetricRecord[];
  /** False where k6 was killed while it wrote them. */
  readonly isComplete: boolean;
  /** The stages of the load, in the order of the script; empty where it has none. */
  readonly stages: readonly StageRecord[];
  /** What could not be had. */
  readonly notes: readonly string[];
}

export const NOT_SAMPLED: Sampled = { metrics: [], isComplete: false, stages: [], notes: [] };

export interface SamplingRequest {
  readonly suite: string;
  readonly scriptHash: string | null;
  readonly invocation: K6Invocation;
  readonly plan: K6Plan;
  /** Kinds of rows: one list of tag names each. */
  readonly groupings: readonly (readonly string[])[];
  /** Rows that rules and budgets speak of. */
  readonly wanted: readonly RowPattern[];
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
    const { ramps, trendStats, course } = request.plan;
    const forStages = planStageRows(request.plan, request);
    const set = await readSamples(csv, {
      identity: { suite: request.suite, scriptHash: request.scriptHash, shard: null },
      groupings: [...request.groupings, ...forStages.groupings],
      wanted: [...request.wanted, ...forStages.wanted],
      cuts: cutBetween(chooseStages(course.stages), course.leadMs),
      seriesLimit: DEFAULT_SERIES_LIMIT,
      kinds,
      durationMs,
      groupIds: request.groupIds,
      dropOrigins: false,
    });
    const percentiles = trendStats
      .map(percentileRank)
      .filter((rank) => rank !== null)
      .map((rank) => rank * 100);
    const stages = recordStages(set, request.plan, { percentiles, wanted: forStages.wanted });
    const asked = keepAsked(set, request);
    const metrics = computeSampleRecords(asked, {
      ramps,
      warmUpMs: null,
      percentiles,
      durationMs: whole?.durationMs ?? null,
    });
    log.info(`${request.suite}: read ${set.samples} samples.`);
    const isComplete = !set.notes.includes(CUT_OFF);
    const notes = [...asked.notes, ...describeLeftOut(request.plan)];
    return { metrics: metrics.filter(isWanted), isComplete, stages, notes };
  } catch (error) {
    if (listUserErrors(error).length === 0) throw error;
    return {
      ...NOT_SAMPLED,
      stages: listUnmeasured(request.plan),
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

/** Percentiles of histograms are within 0.5 % of the exact ones. */
const LARGEST_DIFFERENCE = 0.01;

/**
 * The summary's exact values with the samples' gated ones, and the rows that only the samples have. A script's
 * handleSummary() can alter the figures before k6 writes them (it gets the very object); where the two disagree, the
 * samples are right.
 */
export function joinMetrics(
  summary: readonly MetricRecord[],
  sampled: Sampled,
): { metrics: MetricRecord[]; notes: string[] } {
  const keyOf = ({ name, tags }: MetricRecord) => formatSeriesKey(name, tags);
  const byKey = new Map(sampled.metrics.map((metric) => [keyOf(metric), metric]));
  const altered: string[] = [];
  const joined = summary.map((metric): MetricRecord => {
    const finer = byKey.get(keyOf(metric));
    if (finer === undefined) return metric;
    byKey.delete(keyOf(metric));
    if (sampled.isComplete && disagree(metric, finer)) {
      altered.push(formatMetric(metric.name, metric.tags));
      return finer;
    }
    return { ...finer, values: { ...finer.values, ...metric.values }, count: metric.count ?? finer.count };
  });
  const note = `The script's handleSummary() changed the figures of ${altered.join(', ')}; the samples' own are used.`;
  return { metrics: [...joined, ...byKey.values()], notes: altered.length === 0 ? [] : [note] };
}

/** Counters per second depend on what counts as the length of the run, and gauges on their last sample. */
function disagree(summary: MetricRecord, sampled: MetricRecord): boolean {
  if (summary.type === 'gauge') return false;
  const statistics = summary.type === 'counter' ? ['count'] : Object.keys(summary.values);
  return statistics.some((statistic) => {
    const [told, seen] = [summary.values[statistic], sampled.values[statistic]];
    if (told === undefined || seen === undefined) return false;
    return (
      Math.abs(told - seen) >
      LARGEST_DIFFERENCE * Math.max(Math.abs(told), Math.abs(seen)) + SMALLEST_DIFFERENCE
    );
  });
}

/** The samples have six decimals. */
const SMALLEST_DIFFERENCE = 2e-6;
