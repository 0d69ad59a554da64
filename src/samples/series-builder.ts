import { ASIDE, cellOf, slotOfCell, spanOfCell } from './cells.ts';
import { type Histogram, HistogramBuilder, mergeHistograms } from './histogram.ts';

type Packed = ReadonlyMap<number, Histogram>;

/** One series while its samples come in. Only the cell being filled is spread out in memory; others are packed. */
export class SeriesBuilder {
  last = 0;
  #cell = ASIDE;
  readonly #open = new HistogramBuilder();
  #packed = new Map<number, Histogram>();
  #count = 0;

  /** Samples so far. */
  get count(): number {
    return this.#count;
  }

  /** Adds a sample of a trend; `bucket` is `bucketOf(value)`, computed once for all series of the sample. */
  addTrend(cell: number, bucket: number, value: number): void {
    if (cell !== this.#cell) this.#turnTo(cell);
    this.#count++;
    this.#open.addTo(bucket, value);
  }

  /** Adds a sample of any other metric: no buckets. */
  addPlain(cell: number, value: number): void {
    if (cell !== this.#cell) this.#turnTo(cell);
    this.#count++;
    this.#open.addPlain(value);
    this.last = value;
  }

  /** Halves the number of slots. */
  coarsen(): void {
    // The open cell's number means another time from here on.
    this.#turnTo(ASIDE);
    this.#packed = this.#mergeBy([this.#packed], (cell) =>
      cell === ASIDE ? ASIDE : cellOf(slotOfCell(cell) >> 1, spanOfCell(cell)),
    );
  }

  /** Takes over the samples of other series of the same metric. */
  absorb(others: readonly SeriesBuilder[]): void {
    for (const one of [this, ...others]) one.#pack();
    this.#packed = this.#mergeBy(
      [this, ...others].map((one) => one.#packed),
      (cell) => cell,
    );
    this.#count += others.reduce((sum, other) => sum + other.#count, 0);
    this.last = others.at(-1)?.last ?? this.last;
  }

  /** The packed slots, the spans if there is more than one, and what is aside. Ends the building. */
  finish(cuts: number): {
    slots: (Histogram | null)[];
    spans: (Histogram | null)[];
    aside: Histogram | null;
  } {
    this.#pack();
    const aside = this.#packed.get(ASIDE) ?? null;
    this.#packed.delete(ASIDE);
    if (cuts === 0) return { slots: spread(this.#packed, slotOfCell), spans: [], aside };
    const slots = spread(this.#mergeBy([this.#packed], slotOfCell));
    return { slots, spans: spread(this.#mergeBy([this.#packed], spanOfCell)), aside };
  }

  #turnTo(cell: number): void {
    this.#pack();
    this.#cell = cell;
  }

  #pack(): void {
    if (this.#open.count === 0) return;
    // Samples come nearly in the order of time; a cell that is opened again is rare, and merged.
    const there = this.#packed.get(this.#cell);
    if (there !== undefined) this.#open.addHistogram(there);
    this.#packed.set(this.#cell, this.#open.build());
    this.#open.clear();
  }

  /** Merges what a key brings together. */
  #mergeBy(all: readonly Packed[], keyOf: (cell: number) => number): Map<number, Histogram> {
    const parts = new Map<number, Histogram[]>();
    for (const [cell, histogram] of all.flatMap((packed) => [...packed])) {
      const together = parts.get(keyOf(cell));
      if (together === undefined) parts.set(keyOf(cell), [histogram]);
      else together.push(histogram);
    }
    const merge = ([first, ...rest]: readonly Histogram[]) =>
      rest.length === 0 ? (first as Histogram) : mergeHistograms([first as Histogram, ...rest], this.#open);
    return new Map([...parts].map(([key, together]) => [key, merge(together)]));
  }
}

/** By key, with null where there is none. */
function spread(histograms: Packed, keyOf = (cell: number) => cell): (Histogram | null)[] {
  const list: (Histogram | null)[] = [];
  for (const [cell, histogram] of histograms) {
    const key = keyOf(cell);
    while (list.length <= key) list.push(null);
    list[key] = histogram;
  }
  return list;
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
