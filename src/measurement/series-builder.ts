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

  /** Takes over the samples of other series of the same metric. */
  absorb(others: readonly SeriesBuilder[]): void {
    for (const one of [this, ...others]) one.#pack();
    const length = Math.max(this.#packed.length, ...others.map((other) => other.#packed.length));
    for (let index = 0; index < length; index++) {
      const parts = [this, ...others].flatMap((one) => one.#packed[index] ?? []);
      if (parts.length > 0) this.#packed[index] = mergeHistograms(parts, this.#open);
    }
    this.#count += others.reduce((sum, other) => sum + other.#count, 0);
    this.last = others.at(-1)?.last ?? this.last;
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
    const there = this.#packed[this.#slot + 1];
    if (there !== undefined) this.#open.addHistogram(there);
    this.#packed[this.#slot + 1] = this.#open.build();
    this.#open.clear();
  }
}

/** Merges slots 0 and 1, 2 and 3, …; keeps holes. @param scratch an empty builder, empty again afterwards. */
export function pairUp(
  slots: readonly (Histogram | null | undefined)[],
  scratch = new HistogramBuilder(),
): (Histogram | undefined)[] {
  return Array.from({ length: Math.ceil(slots.length / 2) }, (_, i) => {
    const [a, b] = [slots[2 * i] ?? undefined, slots[2 * i + 1] ?? undefined];
    return a === undefined || b === undefined ? (a ?? b) : mergeHistograms([a, b], scratch);
  });
}
