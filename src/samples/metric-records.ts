import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import type { MetricRecord, MetricType, SteadyValue, Tags } from '../measurement/metric.ts';
import { type Histogram, quantile } from './histogram.ts';
import { formatSeriesKey, POPULATION, type SampleSeries, type SampleSet, sumUp } from './sample-set.ts';
import { chooseSteadyPart, type SteadyOptions, slotSeconds } from './steady-part.ts';
import {
  countEvents,
  steadyMean,
  steadyQuantile,
  steadyRate,
  steadyThroughput,
  type Window,
} from './steady-value.ts';

export interface SampleRecordOptions extends SteadyOptions {
  /** Ranks of the percentiles wanted, 0..100, beside those every report shows. */
  readonly percentiles: readonly number[];
  /** k6's own length of the run, setup and teardown included, for counters per second; null: as the samples tell. */
  readonly durationMs: number | null;
}

const PERCENTILES = [50, 90, 95, 99];

/**
 * Metric records of a sample set: values of the whole run as k6 states them, steady values of its steady part.
 * A series of many folded tag sets has no steady values: what it is made of differs from run to run.
 * Dropped iterations are stated even if k6 dropped none, since a comparison needs the zero.
 */
export function computeSampleRecords(set: SampleSet, options: SampleRecordOptions): MetricRecord[] {
  const slots = chooseSteadyPart(set, options).slots;
  const windowsOf = (series: SampleSeries) => {
    return slots.map(
      (slot): Window => ({ tally: series.slots[slot] ?? null, seconds: slotSeconds(set, slot) }),
    );
  };
  const records = set.series.map((series) => {
    const steady = series.folded > 0 ? {} : computeSteady(series, windowsOf(series), options);
    const ofLoad = series.slots.some((slot) => slot !== null) || POPULATION.includes(series.metric);
    const outside = ofLoad ? {} : ({ outsideLoad: true } as const);
    return { ...buildHead(series), ...computeWhole(set, series, options), steady, ...outside };
  });
  return addDroppedShare(set, records, windowsOf);
}

function buildHead(series: SampleSeries): Pick<MetricRecord, 'name' | 'tags' | 'type' | 'contains'> {
  return { name: series.metric, tags: series.tags, type: series.type, contains: series.contains };
}

type WholeValues = Pick<MetricRecord, 'count' | 'values'>;

/** What k6 says of the metric at the end of the run. */
function computeWhole(set: SampleSet, series: SampleSeries, options: SampleRecordOptions): WholeValues {
  const whole = sumUp(series);
  if (series.type === 'gauge') {
    return { count: null, values: { value: series.last, min: whole.min, max: whole.max } };
  }
  const seconds = (options.durationMs ?? set.lastMs - Math.min(set.firstMs, set.loadStartMs)) / 1000;
  return stateTally(series.type, whole, { percentiles: options.percentiles, seconds });
}

/** The values of a tally as k6 states them; of a counter per second of the time it was counted in. */
export function stateTally(
  type: Exclude<MetricType, 'gauge'>,
  tally: Histogram,
  { percentiles, seconds }: { readonly percentiles: readonly number[]; readonly seconds: number },
): WholeValues {
  const { count, sum, min, max } = tally;
  if (type === 'trend') {
    const ranks = allPercentiles(percentiles).map((rank) => [`p(${rank})`, quantile(tally, rank / 100)]);
    return { count, values: keepFinite({ avg: sum / count, min, max, ...Object.fromEntries(ranks) }) };
  }
  if (type === 'rate') return { count, values: { rate: sum / count } };
  const values = keepFinite({ count: sum, rate: seconds > 0 ? sum / seconds : 0 });
  return { count: countEvents(tally), values };
}

/** A sum of huge numbers may be beyond any: it is no value. */
function keepFinite(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}

function computeSteady(
  series: SampleSeries,
  windows: readonly Window[],
  options: SampleRecordOptions,
): Record<string, SteadyValue> {
  const values: [string, SteadyValue | null][] = [];
  if (series.type === 'trend') {
    values.push(['avg', steadyMean(windows)]);
    for (const rank of allPercentiles(options.percentiles))
      values.push([`p(${rank})`, steadyQuantile(windows, rank / 100)]);
  }
  if (series.type === 'rate') values.push(['rate', steadyRate(windows)]);
  if (series.type === 'counter') values.push(['rate', steadyThroughput(windows)]);
  return Object.fromEntries(
    values.filter(
      (entry): entry is [string, SteadyValue] => entry[1] !== null && Number.isFinite(entry[1].value),
    ),
  );
}

function allPercentiles(wanted: readonly number[]): number[] {
  return [...new Set([...PERCENTILES, ...wanted])].sort((a, b) => a - b);
}

/** Adds statistic `share`: dropped iterations of those that were due, k6's dropped/(dropped + iterations). */
function addDroppedShare(
  set: SampleSet,
  records: readonly MetricRecord[],
  windowsOf: (series: SampleSeries) => readonly Window[],
): MetricRecord[] {
  const bySeries = new Map(set.series.map((series) => [formatSeriesKey(series.metric, series.tags), series]));
  const find = (name: string, tags: Tags) => bySeries.get(formatSeriesKey(name, tags));
  const others = records.filter(({ name }) => name !== 'dropped_iterations');
  const dropped = set.series.flatMap((iterations) => {
    if (iterations.metric !== 'iterations' || iterations.folded > 0) return [];
    const drops = find('dropped_iterations', iterations.tags);
    const known = records.find(({ name, tags }) => name === 'dropped_iterations' && tags === drops?.tags);
    return [stateDroppedShare(iterations, drops, known, windowsOf)];
  });
  const alone = records.filter(
    ({ name, tags }) => name === 'dropped_iterations' && find('iterations', tags) === undefined,
  );
  return [...others, ...dropped, ...alone];
}

function stateDroppedShare(
  iterations: SampleSeries,
  drops: SampleSeries | undefined,
  known: MetricRecord | undefined,
  windowsOf: (series: SampleSeries) => readonly Window[],
): MetricRecord {
  const count = drops === undefined ? 0 : sumUp(drops).sum;
  const due = count + sumUp(iterations).sum;
  const droppedWindows = drops === undefined ? [] : windowsOf(drops);
  const windows = windowsOf(iterations).map(({ tally, seconds }, i): Window => {
    const missed = droppedWindows[i]?.tally?.sum ?? 0;
    const all = missed + (tally?.sum ?? 0);
    return { tally: { count: all, sum: missed, min: 0, max: 1, buckets: new Uint8Array() }, seconds };
  });
  const share = steadyRate(windows);
  const { contains } = BUILT_IN_METRICS.dropped_iterations ?? { contains: 'default' };
  return {
    name: 'dropped_iterations',
    tags: iterations.tags,
    type: 'counter',
    contains,
    count,
    values: { count, rate: 0, ...known?.values, share: due > 0 ? count / due : 0 },
    steady: { ...known?.steady, ...(share === null ? {} : { share }) },
  };
}
