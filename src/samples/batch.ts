import type { MetricContents, MetricType } from '../measurement/metric.ts';
import { bucketOf } from './histogram.ts';
import type { SeriesBuilder } from './series-builder.ts';

/**
 * Samples on their way from a reader to where they are counted. Handed over one by one, every value would be
 * put into an object of its own (V8 boxes doubles at a call it does not inline): 20 bytes of garbage per sample,
 * and a heap that grows to twice its size.
 */
export class SampleBatch {
  static readonly SIZE = 4096;
  readonly targets: SampleTarget[] = [];
  readonly times = new Float64Array(SampleBatch.SIZE);
  readonly values = new Float64Array(SampleBatch.SIZE);
  length = 0;
}

export interface MetricKind {
  readonly type: MetricType;
  readonly contains: MetricContents;
}

/** Where the samples of one metric and tag set go. Looked up once, used for every sample like it. */
export interface SampleTarget {
  readonly kind: MetricType;
  /** No part of the load: setup(), teardown(), and the number of users, which k6 reports during these too. */
  readonly aside: boolean;
  /** Values are durations that began when an iteration or a request did. */
  readonly isDuration: boolean;
  /** The whole metric first. */
  readonly series: SeriesBuilder[];
}

/** Adds a sample to the series of its target. Small, so that the compiler takes it into the caller's loop: a call would make an object of every value. */
export function countSample({ kind, series }: SampleTarget, cell: number, value: number): void {
  if (kind === 'trend') {
    const bucket = bucketOf(value);
    for (let i = 0; i < series.length; i++) (series[i] as SeriesBuilder).addTrend(cell, bucket, value);
    return;
  }
  // k6 takes any value but 0 of a rate for a hit.
  const counted = kind === 'rate' && value !== 0 ? 1 : value;
  for (let i = 0; i < series.length; i++) (series[i] as SeriesBuilder).addPlain(cell, counted);
}
