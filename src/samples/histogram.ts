import { type BucketBytes, PairWriter, readPairs } from './bucket-code.ts';

/** Width of a bucket: a value in it is known to within this ratio. */
export const BUCKET_RATIO = 1.01;
const LOG_RATIO = Math.log(BUCKET_RATIO);
/** Values closer to zero than this are counted as zero: k6 writes six decimals. */
const TINY = 1e-6;
const LOG_TINY = Math.log(TINY);
const LAST_BUCKET = 8191;

/**
 * Values by magnitude in buckets of ratio 1.01 (like DDSketch: Masson, Rim, Lee, VLDB 2019): bucket 0 holds
 * what is nearer to zero than 1e-6, bucket k > 0 holds [1e-6·1.01^(k−1), 1e-6·1.01^k), bucket −k the same below
 * zero. Adding counts merges histograms exactly, in any order.
 */
export interface Histogram {
  readonly count: number;
  readonly sum: number;
  /** Exact; Infinity and −Infinity of an empty histogram. */
  readonly min: number;
  readonly max: number;
  readonly buckets: BucketBytes;
}

/** Shared scratch memory: empty before and after every use. */
const writer = new PairWriter();

/** The bucket of a finite value. */
export function bucketOf(value: number): number {
  if (value >= TINY) return positiveBucket(value);
  return value <= -TINY ? -positiveBucket(-value) : 0;
}

function positiveBucket(value: number): number {
  const bucket = 1 + Math.floor((Math.log(value) - LOG_TINY) / LOG_RATIO);
  if (bucket > LAST_BUCKET) return LAST_BUCKET;
  return bucket < 1 ? 1 : bucket;
}

/** The value at a fraction 0..1 of the way through a bucket, on the log scale. */
function valueInBucket(bucket: number, fraction: number): number {
  if (bucket === 0) return 0;
  if (bucket < 0) return -valueInBucket(-bucket, 1 - fraction);
  return TINY * Math.exp((bucket - 1 + fraction) * LOG_RATIO);
}

/** Counts values; grows with the range it has seen, so that thousands of them fit in memory. */
export class HistogramBuilder {
  count = 0;
  sum = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  #counts = new Float64Array(0);
  #low = 0;

  add(value: number): void {
    this.addTo(bucketOf(value), value);
  }

  /** As `add`, for a caller that needs the bucket of one value for several histograms. */
  addTo(bucket: number, value: number): void {
    let index = bucket - this.#low;
    // `!(… < length)` also catches the empty array; one unsigned compare covers both ends of the range.
    if (!(index >>> 0 < this.#counts.length)) index = this.#grow(bucket);
    (this.#counts[index] as number)++;
    this.count++;
    this.sum += value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** Counts and adds up a value without placing it in a bucket. */
  addPlain(value: number): void {
    this.count++;
    this.sum += value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  addHistogram(other: Histogram): void {
    if (other.count === 0) return;
    readPairs(other.buckets, (bucket, count) => {
      let index = bucket - this.#low;
      if (!(index >>> 0 < this.#counts.length)) index = this.#grow(bucket);
      (this.#counts[index] as number) += count;
    });
    this.count += other.count;
    this.sum += other.sum;
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
  }

  build(): Histogram {
    for (let i = 0; i < this.#counts.length; i++) {
      const count = this.#counts[i] as number;
      if (count > 0) writer.add(this.#low + i, count);
    }
    const { count, sum, min, max } = this;
    return { count, sum, min, max, buckets: writer.take() };
  }

  /** Empties it and keeps its memory. */
  clear(): void {
    this.count = 0;
    this.sum = 0;
    this.min = Number.POSITIVE_INFINITY;
    this.max = Number.NEGATIVE_INFINITY;
    this.#counts.fill(0);
  }

  /** Makes room for a bucket, with some to spare on its side; gives its index. */
  #grow(bucket: number): number {
    const empty = this.#counts.length === 0;
    const margin = Math.max(32, this.#counts.length);
    const low = empty || bucket < this.#low ? bucket - margin : this.#low;
    const end = this.#low + this.#counts.length;
    const high = empty || bucket >= end ? bucket + margin : end;
    const counts = new Float64Array(high - low);
    counts.set(this.#counts, empty ? 0 : this.#low - low);
    this.#counts = counts;
    this.#low = low;
    return bucket - low;
  }
}

/** @param scratch an empty builder, empty again afterwards: saves memory where many are merged */
export function mergeHistograms(
  histograms: Iterable<Histogram>,
  scratch = new HistogramBuilder(),
): Histogram {
  for (const histogram of histograms) scratch.addHistogram(histogram);
  const merged = scratch.build();
  scratch.clear();
  return merged;
}

/**
 * The p-quantile as k6 computes it (linear between the two nearest samples, type 7 of Hyndman and Fan 1996;
 * k6's `TrendSink.P`), each sample taken at the middle of its bucket: at most 0.5 % away from the exact value,
 * whatever the distribution. NaN of an empty histogram.
 */
export function quantile(histogram: Histogram, p: number): number {
  return interpolate(histogram, p, () => 0.5);
}

/**
 * As `quantile`, with the samples of a bucket spread evenly over it. Usually nearer (about 0.1 %) and free of
 * steps, which comparing needs: a shift of 0.3 % must move it. Off by up to 1 % where many samples are equal.
 */
export function smoothQuantile(histogram: Histogram, p: number): number {
  return interpolate(histogram, p, (rank, size) => (rank + 0.5) / size);
}

type Spread = (rank: number, size: number) => number;

function interpolate(histogram: Histogram, p: number, spread: Spread): number {
  if (histogram.count === 0) return Number.NaN;
  const position = p * (histogram.count - 1);
  const rank = Math.floor(position);
  const [low, high] = samplesAt(histogram, rank, spread);
  return low + (high - low) * (position - rank);
}

/** Estimates the samples of two neighbouring ranks (from 0, in ascending order). */
function samplesAt(histogram: Histogram, rank: number, spread: Spread): [number, number] {
  const { min, max } = histogram;
  const last = histogram.count - 1;
  const clamp = (value: number) => Math.min(max, Math.max(min, value));
  const found: [number, number] = [max, max];
  let before = 0;
  readPairs(histogram.buckets, (bucket, size) => {
    for (let side = 0; side < 2; side++) {
      const inBucket = Math.min(rank + side, last) - before;
      if (inBucket >= 0 && inBucket < size)
        found[side] = clamp(valueInBucket(bucket, spread(inBucket, size)));
    }
    before += size;
  });
  // The extremes are known exactly.
  if (rank <= 0) found[0] = min;
  if (rank >= last) found[0] = max;
  if (rank + 1 >= last) found[1] = max;
  return found;
}
