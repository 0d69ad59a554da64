/** More spans of time between the cuts of a run than this are not told apart. */
export const SPAN_LIMIT = 128;

/**
 * Samples are counted in cells: a slot of time, and which span between two cuts (where stages of the load meet) it
 * lies in. So one count per sample gives both the slots, which are of equal length, and the spans, which are exact.
 */
export function cellOf(slot: number, span: number): number {
  return slot * SPAN_LIMIT + span;
}

/** The cell of what belongs to no slot: setup() and teardown(). */
export const ASIDE = -1;

/** The slot of a cell that has one. */
export function slotOfCell(cell: number): number {
  return Math.floor(cell / SPAN_LIMIT);
}

/** The span of a cell that has one. */
export function spanOfCell(cell: number): number {
  return cell % SPAN_LIMIT;
}

/** Where the load is to be cut, ms after it began. */
export interface LoadCuts {
  readonly atMs: readonly number[];
  /** When the first iteration is due, ms after the load began. */
  readonly leadMs: number;
}

export const NO_CUTS: LoadCuts = { atMs: [], leadMs: 0 };

/** The cuts that samples can lie on both sides of, in order. */
function listCuts({ atMs, leadMs }: LoadCuts): number[] {
  const later = [...new Set(atMs)].filter((ms) => ms > leadMs);
  return later.sort((a, b) => a - b).slice(0, SPAN_LIMIT - 1);
}

/** The spans that lie within two of the cuts: from the first to before the second. */
export function spansBetween(
  cutsMs: readonly number[],
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): readonly [number, number] {
  const countUpTo = (ms: number) => cutsMs.filter((cut) => cut <= ms).length;
  return [countUpTo(fromMs), countUpTo(toMs)];
}

/** Tells the span of a time; times come nearly in order. */
export class SpanFinder {
  readonly cutsMs: readonly number[];
  readonly #leadMs: number;
  #span = 0;

  constructor(cuts: LoadCuts) {
    this.cutsMs = listCuts(cuts);
    this.#leadMs = cuts.leadMs;
  }

  /** @param firstMs when the first iteration began, as far as is known: the first of them to end tell */
  find(timeMs: number, firstMs: number): number {
    const cuts = this.cutsMs;
    if (cuts.length === 0) return 0;
    const sinceStartMs = timeMs - firstMs + this.#leadMs;
    while (this.#span < cuts.length && sinceStartMs >= (cuts[this.#span] as number)) this.#span++;
    while (this.#span > 0 && sinceStartMs < (cuts[this.#span - 1] as number)) this.#span--;
    return this.#span;
  }
}
