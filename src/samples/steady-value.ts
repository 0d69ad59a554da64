import type { SteadyValue } from '../measurement/metric.ts';
import { BUCKET_RATIO, type Histogram, mergeHistograms, smoothQuantile } from './histogram.ts';

/** A stretch of the compared part; `tally` is null if there was no sample in it. */
export interface Window {
  readonly tally: Histogram | null;
  readonly seconds: number;
}

const MOST_WINDOWS = 30;
/** Below this the spread of the windows tells too little of their median. */
const FEWEST_WINDOWS = 8;
/** Samples a window needs beyond the quantile, on its thinner side: 200 samples for p95. */
const TAIL_SAMPLES = 10;
/** Standard error of a median (1.2533 × sd/√n) from the median absolute deviation (sd = 1.4826 × MAD). */
const MEDIAN_ERROR = 1.2533 * 1.4826;
/** A value is known to a bucket of 1 %, uniform within it: what is equal in all windows still is not exact. */
const BUCKET_ERROR = Math.log(BUCKET_RATIO) / Math.sqrt(12);

/**
 * The p-quantile of a trend for comparing: the median over windows of the window's quantile, on the log scale.
 * An episode of noise spoils the windows it falls in, not their median. With too few samples for 8 windows the
 * quantile of all, its error from the binomial ranks around it (David and Nagaraja, Order Statistics, 7.1).
 * Null where there is no logarithm (the value is not above zero) or no sample.
 */
export function steadyQuantile(slots: readonly Window[], p: number): SteadyValue | null {
  const needed = TAIL_SAMPLES / Math.max(Math.min(p, 1 - p), 1e-9);
  const statistic = (tally: Histogram) => smoothQuantile(tally, p);
  return steadyMedian(slots, needed, statistic) ?? pooledQuantile(slots, p);
}

/** The mean of a trend for comparing: the median over windows of the window's mean. */
export function steadyMean(slots: readonly Window[]): SteadyValue | null {
  return steadyMedian(slots, 2 * TAIL_SAMPLES, meanOf) ?? pooledMean(slots);
}

/**
 * A counter per second for comparing: the median over windows. With too few events for 8 windows all of them, with
 * the error of a compound Poisson process, or what the windows' spread shows.
 */
export function steadyThroughput(slots: readonly Window[]): SteadyValue | null {
  const pooled = mergeHistograms(tallies(slots));
  const events = countEvents(pooled) ?? 0;
  if (events === 0) return null;
  const windows = formWindows(slots, Math.floor(events / (2 * TAIL_SAMPLES)));
  const rates = windows.map(({ tally, seconds }) => (tally?.sum ?? 0) / seconds);
  if (rates.length >= FEWEST_WINDOWS && hasPositiveMiddle(rates)) return summarise(rates, pooled.count);
  const seconds = slots.reduce((sum, slot) => sum + slot.seconds, 0);
  const value = pooled.sum / seconds;
  const standardError = Math.max(1 / Math.sqrt(events), meanError(rates) / value);
  return { value, standardError, count: pooled.count };
}

/** Standard error of a mean by the spread of what it is of; 0 where too few tell it. Bursts show in it. */
function meanError(values: readonly number[]): number {
  if (values.length < FEWEST_WINDOWS) return 0;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
  return Math.sqrt(variance / values.length);
}

/**
 * How many equal additions tell as much of a counter's sum as its own do: n / (1 + cv²), since the relative
 * variance of a compound Poisson sum is (1 + cv²)/n. Of the sizes only the ends are known, so their variance is
 * taken for the largest there can be (Bhatia and Davis 2000): the count is a lower bound, exact for equal sizes.
 * Null where sizes below zero make the sum no measure of its error.
 */
export function countEvents({ count, sum, min, max }: Tally): number | null {
  if (count === 0 || sum === 0) return 0;
  if (min < 0) return null;
  const mean = sum / count;
  const variance = Math.max(0, (max - mean) * (mean - min)) / mean ** 2;
  return Math.max(1, Math.floor(count / (1 + variance) + 1e-6));
}

type Tally = Pick<Histogram, 'count' | 'sum' | 'min' | 'max'>;

/**
 * A rate for comparing: of all samples, not a median, because failures come in bursts and the median of most
 * windows is 0. The error, on the scale asin√, is the binomial one or what the windows' spread shows, whichever
 * is larger. Null without samples.
 */
export function steadyRate(slots: readonly Window[]): SteadyValue | null {
  const pooled = mergeHistograms(tallies(slots));
  if (pooled.count === 0) return null;
  const windows = tallies(formWindows(slots, Math.floor(pooled.count / (2 * TAIL_SAMPLES))));
  const scaled = windows.map(({ sum, count }) => Math.asin(Math.sqrt((sum + 3 / 8) / (count + 3 / 4))));
  const standardError = Math.max(0.5 / Math.sqrt(pooled.count), meanError(scaled));
  return { value: pooled.sum / pooled.count, standardError, count: pooled.count };
}

function steadyMedian(
  slots: readonly Window[],
  needed: number,
  statistic: (tally: Histogram) => number,
): SteadyValue | null {
  const total = tallies(slots).reduce((sum, { count }) => sum + count, 0);
  const windows = tallies(formWindows(slots, Math.floor(total / needed)));
  // A window with half of what it needs may speak; a nearly empty one would be heard as loudly as the others.
  const full = windows.filter(({ count }) => count >= needed / 2);
  if (full.length < FEWEST_WINDOWS) return null;
  const values = full.map(statistic);
  return hasPositiveMiddle(values) ? summarise(values, total) : null;
}

function summarise(values: readonly number[], count: number): SteadyValue {
  const logs = values.map((value) => Math.log(Math.max(value, Number.MIN_VALUE)));
  const centre = median(logs);
  const deviation = median(logs.map((log) => Math.abs(log - centre)));
  const standardError = Math.max(MEDIAN_ERROR * deviation, BUCKET_ERROR) / Math.sqrt(values.length);
  return { value: Math.exp(centre), standardError, count };
}

function pooledQuantile(slots: readonly Window[], p: number): SteadyValue | null {
  const pooled = mergeHistograms(tallies(slots));
  const n = pooled.count;
  const value = smoothQuantile(pooled, p);
  if (n === 0 || !(value > 0)) return null;
  const reach = Math.sqrt((p * (1 - p)) / n);
  const [low, high] = [
    smoothQuantile(pooled, Math.max(0, p - reach)),
    smoothQuantile(pooled, Math.min(1, p + reach)),
  ];
  const width = low > 0 ? Math.log(high / low) / 2 : Math.log(high / value);
  return { value, standardError: Math.max(width, BUCKET_ERROR), count: n };
}

function pooledMean(slots: readonly Window[]): SteadyValue | null {
  const pooled = mergeHistograms(tallies(slots));
  const value = meanOf(pooled);
  if (pooled.count === 0 || !(value > 0)) return null;
  // The spread between the 16th and the 84th percentile is two standard deviations of a normal distribution.
  const sd = (smoothQuantile(pooled, 0.84) - smoothQuantile(pooled, 0.16)) / 2;
  return {
    value,
    standardError: Math.max(sd / value / Math.sqrt(pooled.count), BUCKET_ERROR),
    count: pooled.count,
  };
}

/** Joins slots into at most `most` windows of as equal length as slots allow, in order. */
function formWindows(slots: readonly Window[], most: number): Window[] {
  const target = Math.max(1, Math.min(most, MOST_WINDOWS, slots.length));
  const perWindow = Math.ceil(slots.length / target);
  const length = Math.floor(slots.length / perWindow) || 1;
  return Array.from({ length: Math.min(length, slots.length) }, (_, i) => {
    const part = slots.slice(
      Math.floor((i * slots.length) / length),
      Math.floor(((i + 1) * slots.length) / length),
    );
    const seconds = part.reduce((sum, slot) => sum + slot.seconds, 0);
    return { tally: mergeHistograms(tallies(part)), seconds };
  });
}

function tallies(windows: readonly Window[]): Histogram[] {
  return windows.flatMap(({ tally }) => (tally === null || tally.count === 0 ? [] : [tally]));
}

function meanOf(tally: Histogram): number {
  return tally.sum / tally.count;
}

/** With half of the values at 0 the median is half a value, and that of the logarithms is none. */
function hasPositiveMiddle(values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) > 0;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
