import { asUserError, UserError } from '../../common/errors.ts';
import { EndpointList } from '../../k6/csv/endpoints.ts';
import { DEFAULT_SERIES_LIMIT, readSamples, type SampleOptions } from '../../k6/csv/reader.ts';
import type { K6Samples } from '../../k6/invocation.ts';
import type { K6Plan } from '../../k6/plan.ts';
import { type K6Summary, parseK6Summary } from '../../k6/summary/summary.ts';
import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import { formatMetric, percentileRank } from '../../measurement/measure.ts';
import type { MetricRecord } from '../../measurement/metric.ts';
import type { RowPattern } from '../../measurement/patterns.ts';
import type { SampleLoss } from '../../measurement/run-record.ts';
import type { SampleFault } from '../../measurement/sample-fault.ts';
import type { ScriptFingerprint } from '../../measurement/script-fingerprint.ts';
import type { StageRecord } from '../../measurement/stage.ts';
import type { Log } from '../../ports/log.ts';
import { computeSampleRecords } from '../../samples/metric-records.ts';
import { formatSeriesKey, type SampleSet } from '../../samples/sample-set.ts';
import { chooseStages, cutBetween } from '../../samples/stage-records.ts';
import type { FindKinds, MetricKinds } from './metric-kinds.ts';
import { buildLoss, countIterations, countRead, noteLoss } from './sample-loss.ts';
import {
  describeLeftOut,
  describeMissingTag,
  listUnmeasured,
  planStageRows,
  type RowPlan,
  recordStages,
  withoutStageRows,
} from './stage-rows.ts';

/** What the samples of a run say beyond its summary. */
export interface Sampled {
  /** Metrics and rows by tag, with steady values; empty where the samples could not be read. */
  readonly metrics: readonly MetricRecord[];
  /** Null where all samples were read. */
  readonly loss: SampleLoss | null;
  /** Samples of single metrics that were left out, or are not k6's own. */
  readonly faults: readonly SampleFault[];
  /** The stages of the load, in the order of the script; empty where it has none. */
  readonly stages: readonly StageRecord[];
  /** The endpoints that were called; null where that is not known, or there are too many. */
  readonly endpoints: readonly string[] | null;
  /** What could not be had. */
  readonly notes: readonly string[];
}

/** What is known of a run that left nothing. */
export const NOT_SAMPLED: Sampled = {
  metrics: [],
  loss: null,
  faults: [],
  stages: [],
  endpoints: null,
  notes: [],
};

export interface SamplingRequest {
  readonly suite: string;
  readonly script: ScriptFingerprint | null;
  readonly plan: K6Plan;
  readonly findKinds: FindKinds;
  /** Kinds of rows: one list of tag names each. */
  readonly groupings: readonly (readonly string[])[];
  /** Rows that rules and budgets speak of. */
  readonly wanted: readonly RowPattern[];
  /** Numbers and UUIDs in paths become `{id}`. */
  readonly groupIds: boolean;
}

/**
 * Reads the samples of a run that has ended. What goes wrong here is no error: the record says what is lost, and
 * judging it decides what that means.
 */
export async function sampleRun(run: K6Samples, request: SamplingRequest, log: Log): Promise<Sampled> {
  const whole = readWhole(run);
  const forStages = planStageRows(request.plan, request);
  const endpoints = new EndpointList();
  const { read, notes } = await readKnown(run, whole?.metrics ?? [], { ...request, forStages, endpoints });
  if (read instanceof UserError) {
    const loss = buildLoss(run, { read: 0, counted: countIterations(whole), error: read });
    return {
      metrics: [],
      loss,
      faults: [],
      stages: listUnmeasured(request.plan),
      endpoints: null,
      notes: [...notes, ...noteLoss(loss, whole)],
    };
  }
  log.info(`${request.suite}: read ${read.samples} samples.`);
  const sampled = computeRecords(read, chooseDuration(run, whole, read), request, forStages);
  const isWhole = !read.isCutOff && run.writeError === null;
  const counts = { read: countRead(read), counted: countIterations(whole), error: null };
  const loss = isWhole ? null : buildLoss(run, counts);
  // Of a part of the samples nobody knows what the rest calls.
  return {
    ...sampled,
    endpoints: loss === null ? endpoints.list() : null,
    loss,
    // Where rows are missing, k6's own look foreign.
    faults: loss === null ? sampled.faults : [],
    notes: [...notes, ...sampled.notes, ...noteLoss(loss, whole)],
  };
}

/** Null where k6 wrote none, or where the disk was full before it was whole. */
function readWhole({ summary, writeError, isDiskFull }: K6Samples): K6Summary | null {
  if (summary === null) return null;
  try {
    return parseK6Summary(summary);
  } catch (error) {
    if (writeError === null && !isDiskFull) throw error;
    asUserError(error);
    return null;
  }
}

type ReadingRequest = SamplingRequest & { readonly forStages: RowPlan; readonly endpoints: EndpointList };

/**
 * Reads the samples with what k6 says of the script's own metrics. A script can take those out of the summary: k6 is
 * asked about them as well, and where it knows, the samples are read again.
 */
async function readKnown(
  run: K6Samples,
  summary: readonly MetricRecord[],
  request: ReadingRequest,
): Promise<{ read: SampleSet | UserError; notes: readonly string[] }> {
  const unknown = new Set<string>();
  const onUnknownMetric = (metric: string) => void unknown.add(metric);
  const first = await request.findKinds(summary);
  const read = await readSet(run, { ...request, ...first, onUnknownMetric }).catch(asUserError);
  if (unknown.size === 0) return { read, notes: first.notes };
  const all = await request.findKinds(summary, [...unknown]);
  if (![...unknown].some((metric) => all.kinds[metric] !== undefined)) return { read, notes: all.notes };
  return { read: await readSet(run, { ...request, ...all }).catch(asUserError), notes: all.notes };
}

function readSet(
  { csv, durationMs }: K6Samples,
  {
    kinds,
    forStages,
    endpoints,
    plan,
    onUnknownMetric,
    ...request
  }: ReadingRequest & Pick<MetricKinds, 'kinds'> & Pick<SampleOptions, 'onUnknownMetric'>,
): Promise<SampleSet> {
  return readSamples(csv, {
    // Jobs of one matrix may make their data anew, and measure one thing all the same.
    identity: { suite: request.suite, scriptHash: request.script?.parts?.code ?? null, shard: null },
    groupings: [...request.groupings, ...forStages.groupings],
    wanted: [...request.wanted, ...forStages.wanted],
    cuts: cutBetween(chooseStages(plan.course.stages), plan.course.leadMs),
    seriesLimit: DEFAULT_SERIES_LIMIT,
    kinds,
    ...(onUnknownMetric === undefined ? {} : { onUnknownMetric }),
    endpoints,
    durationMs,
    groupIds: request.groupIds,
    dropOrigins: false,
  });
}

function computeRecords(
  set: SampleSet,
  durationMs: number | null,
  request: SamplingRequest,
  forStages: RowPlan,
): Omit<Sampled, 'loss' | 'endpoints'> {
  const { ramps, trendStats, course } = request.plan;
  const ranks = trendStats.map(percentileRank).filter((rank) => rank !== null);
  const percentiles = ranks.map((rank) => rank * 100);
  const asked = withoutStageRows(set, request);
  return {
    metrics: computeSampleRecords(asked, {
      ramps,
      leadMs: course.leadMs,
      warmUpMs: null,
      percentiles,
      durationMs,
    }).filter(isWanted),
    faults: set.faults,
    stages: recordStages(set, request.plan, { percentiles, wanted: forStages.wanted }),
    notes: [...asked.notes, ...asked.missingTags.map(describeMissingTag), ...describeLeftOut(request.plan)],
  };
}

/** What counters per second are of: k6's own length of the run, where it can be that of this one. */
function chooseDuration(
  run: K6Samples,
  whole: K6Summary | null,
  { firstMs, lastMs }: SampleSet,
): number | null {
  const told = whole?.durationMs ?? null;
  const [least, most] = [lastMs - firstMs - CLOCKS_MS, run.durationMs + CLOCKS_MS];
  return told !== null && told >= least && told <= most ? told : null;
}

/** k6 stamps its samples by another clock than the one that it takes the length of the run by. */
const CLOCKS_MS = 100;

/** Rows by tag of what a request is made of, and of users and bytes, would only be noise. */
function isWanted({ name, tags }: MetricRecord): boolean {
  if (Object.keys(tags).length === 0) return true;
  return BUILT_IN_METRICS[name]?.phase !== true && !/^(vus|data_|iterations$|dropped_)/.test(name);
}

/** Percentiles of histograms are within 0.5 % of the exact ones. */
const LARGEST_DIFFERENCE = 0.01;

/**
 * The summary's exact values with the samples' steady ones, and the rows that only the samples have. A script's
 * handleSummary() can alter the figures before k6 writes them (it gets the very object); where the two disagree, the
 * samples are right.
 */
export function joinMetrics(
  summary: readonly MetricRecord[],
  sampled: Sampled,
): { metrics: MetricRecord[]; notes: string[] } {
  // Nothing that a script can write takes the place of samples that are lost.
  if (sampled.loss !== null) {
    return { metrics: sampled.metrics.map((metric) => ({ ...metric, steady: {} })), notes: [] };
  }
  const keyOf = ({ name, tags }: MetricRecord) => formatSeriesKey(name, tags);
  const leftOut = new Set(sampled.faults.flatMap(({ metric, kind }) => (kind === 'foreign' ? [] : [metric])));
  const byKey = new Map(sampled.metrics.map((metric) => [keyOf(metric), metric]));
  const altered: string[] = [];
  const joined = summary.flatMap((metric): MetricRecord[] => {
    const finer = byKey.get(keyOf(metric));
    byKey.delete(keyOf(metric));
    if (finer !== undefined && leftOut.has(metric.name)) return [finer];
    if (finer === undefined ? isMadeUp(metric, sampled) : disagree(metric, finer)) {
      if (!leftOut.has(metric.name)) altered.push(formatMetric(metric.name, metric.tags));
      return finer === undefined ? [] : [finer];
    }
    if (finer === undefined) return [metric];
    return [{ ...finer, values: { ...finer.values, ...metric.values }, count: chooseCount(metric, finer) }];
  });
  const note = `The script's handleSummary() changed the figures of ${altered.join(', ')}; the samples' own are used.`;
  return { metrics: [...joined, ...byKey.values()], notes: altered.length === 0 ? [] : [note] };
}

/** A summary has zeros for a metric that a threshold names, and never figures of a whole metric without a sample. */
function isMadeUp({ tags, values }: MetricRecord, sampled: Sampled): boolean {
  const isWhole = Object.keys(tags).length === 0;
  return isWhole && sampled.metrics.length > 0 && Object.values(values).some((value) => value !== 0);
}

/** A summary has the sum of a counter, not how many additions it is made of. */
function chooseCount(summary: MetricRecord, sampled: MetricRecord): number | null {
  return summary.type === 'counter' ? sampled.count : (summary.count ?? sampled.count);
}

/** Gauges depend on their last sample. */
function disagree(summary: MetricRecord, sampled: MetricRecord): boolean {
  if (summary.type === 'gauge') return false;
  return Object.keys(summary.values).some((statistic) => {
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
