import { sortEntries } from '../common/text.ts';
import type { MetricContents, MetricType, Tags } from '../measurement/metric.ts';
import type { RowPattern } from '../measurement/patterns.ts';
import type { SampleFault } from '../measurement/sample-fault.ts';
import type { LoadCuts } from './cells.ts';
import { type Histogram, mergeHistograms } from './histogram.ts';

/** What a run's samples come down to: per series and slot of time one histogram. A few hundred kB, not GB. */
export interface SampleSet {
  readonly identity: SampleIdentity;
  /** Tag names that rows were made for, one list per kind of row. */
  readonly groupings: readonly (readonly string[])[];
  /** Named series of one metric and grouping, at most. */
  readonly seriesLimit: number;
  readonly slotMs: number;
  /** Where stages of the load meet, ms after the load began, in order; spans lie before, between and after. */
  readonly cutsMs: readonly number[];
  /** UTC ms where slot 0 begins: the first sample that is not setup's. */
  readonly originMs: number;
  /** UTC ms when the first iteration began, as far as the durations tell; at most originMs. */
  readonly loadStartMs: number;
  /** UTC ms of the first and the last sample of all, setup and teardown included. */
  readonly firstMs: number;
  readonly lastMs: number;
  /** Samples read, setup and teardown included. */
  readonly samples: number;
  /** True if the stream ended before its end: there were more. */
  readonly isCutOff: boolean;
  readonly series: readonly SampleSeries[];
  /** Tags that rows were asked for by, and that no sample has. */
  readonly missingTags: readonly MissingTag[];
  /** Samples that were left out, or that are not what their metric says. */
  readonly faults: readonly SampleFault[];
  /** What could not be had, in words for the report. */
  readonly notes: readonly string[];
}

export interface MissingTag {
  readonly name: string;
  /** The script's `systemTags` leave it out; else it is only that no sample had it. */
  readonly isLeftOut: boolean;
}

/** Samples of different identity are never merged. */
export interface SampleIdentity {
  readonly suite: string;
  readonly scriptHash: string | null;
  /** Which part of the load this is, if the load was split; null otherwise. */
  readonly shard: string | null;
}

export interface SampleSeries {
  readonly metric: string;
  /** Empty for the whole metric. */
  readonly tags: Tags;
  readonly type: MetricType;
  readonly contains: MetricContents;
  /** Tag sets that were too many to be kept apart and are counted here together; 0 for an ordinary series. */
  readonly folded: number;
  /**
   * By slot of time; null where there was no sample. Only trends fill buckets; of a rate, `sum` counts the
   * samples that are not zero.
   */
  readonly slots: readonly (Histogram | null)[];
  /** Those samples by span; empty if there are no cuts. */
  readonly spans: readonly (Histogram | null)[];
  /** Samples of setup() and teardown(): part of k6's own figures, no part of a comparison. */
  readonly aside: Histogram | null;
  /** The last value; what k6 shows of a gauge. */
  readonly last: number;
}

/** How samples become a set. */
export interface SampleSetOptions {
  readonly identity: SampleIdentity;
  /** Kinds of rows beside the whole metrics: one list of tag names each. */
  readonly groupings: readonly (readonly string[])[];
  readonly seriesLimit: number;
  /** Rows that rules and budgets speak of: never counted together with others. */
  readonly wanted: readonly RowPattern[];
  /** How long the run lasted, if known, or a little more: saves the work of making slots longer on the way. */
  readonly durationMs: number | null;
  /** Where stages of the load meet. */
  readonly cuts?: LoadCuts;
}

/** A run has between 65 and 128 slots, or fewer if it is short: enough for 30 windows and for cutting ramps off. */
export const SLOT_LIMIT = 128;

/** Slots are this × 2^k ms long, so that those of two runs can be brought to one length exactly. */
export const SHORTEST_SLOT_MS = 100;

/** Gauges of k6 that count users: their samples belong to no request, and add up over the parts of a load. */
export const POPULATION: readonly string[] = ['vus', 'vus_max'];

/** All samples of a series, setup and teardown included. */
export function sumUp(series: SampleSeries): Histogram {
  return mergeHistograms([...series.slots, series.aside].filter((slot) => slot !== null));
}

/** Identifies a series among those of its set. */
export function formatSeriesKey(metric: string, tags: Tags): string {
  return JSON.stringify([metric, ...sortEntries(tags)]);
}
