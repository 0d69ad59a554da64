import { type Histogram, HistogramBuilder, mergeHistograms } from './histogram.ts';

/** Slot number of what belongs to no slot: setup() and teardown(). */
export const ASIDE = -1;

/** One series while its samples come in. Only the slot being filled is spread out in memory; others are packed. */
export class SeriesBuilder {
  last = 0;
  #slot = ASIDE;
  readonly #open = new HistogramBuilder();
  /** By slot + 1, so that ASIDE has a place. */
  #packed: (Histogram | undefined)[] = [];
  #count = 0;

  /** Samples so far. */
  get count(): number {
    return this.#count;
  }

  /** Adds a sample of a trend; `bucket` is `bucketOf(value)`, computed once for all series of the sample. */
  addTrend(slot: number, bucket: number, value: number): void {
    if (slot !== this.#slot) this.#turnTo(slot);
    this.#count++;
    this.#open.addTo(bucket, value);
  }

  /** Adds a sample of any other metric: no buckets. */
  addPlain(slot: number, value: number): void {
    if (slot !== this.#slot) this.#turnTo(slot);
    this.#count++;
    this.#open.addPlain(value);
    this.last = value;
  }

  /** Halves the number of slots. */
  coarsen(): void {
    // The open slot's number means another time from here on.
    this.#turnTo(ASIDE);
    const [aside, ...slots] = this.#packed;
    this.#packed = [aside, ...pairUp(slots, this.#open)];
  }

  /** Takes over the samples of another series of the same metric. */
  absorb(other: SeriesBuilder): void {
    this.#pack();
    other.#pack();
    for (const [index, histogram] of other.#packed.entries()) this.#put(index, histogram);
    this.#count += other.#count;
    this.last = other.last;
  }

  /** The packed slots and what is aside. Ends the building. */
  finish(): { slots: (Histogram | null)[]; aside: Histogram | null } {
    this.#pack();
    const [aside, ...slots] = this.#packed;
    return { slots: Array.from(slots, (slot) => slot ?? null), aside: aside ?? null };
  }

  #turnTo(slot: number): void {
    this.#pack();
    this.#slot = slot;
  }

  #pack(): void {
    if (this.#open.count === 0) return;
    // Samples come nearly in the order of time; a slot that is opened again is rare, and merged.
    this.#put(this.#slot + 1, this.#open.build());
    this.#open.clear();
  }

  #put(index: number, histogram: Histogram | undefined): void {
    if (histogram === undefined) return;
    const there = this.#packed[index];
    this.#packed[index] = there === undefined ? histogram : mergeHistograms([there, histogram]);
  }
}

/** Merges slots 0 and 1, 2 and 3, …; keeps holes. @param scratch an empty builder, empty again afterwards. */
export function pairUp(
  slots: readonly (Histogram | null | undefined)[],
  scratch = new HistogramBuilder(),
): (Histogram | undefined)[] {
  return Array.from({ length: Math.ceil(slots.length / 2) }, (_, i) => {
    const [a, b] = [slots[2 * i] ?? undefined, slots[2 * i + 1] ?? undefined];
    if (a === undefined || b === undefined) return a ?? b;
    scratch.addHistogram(a);
    scratch.addHistogram(b);
    const merged = scratch.build();
    scratch.clear();
    return merged;
  });
}
