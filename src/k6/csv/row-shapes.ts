import type { SampleTarget } from '../../samples/batch.ts';
import { ByteStore, type StoredBytes } from './byte-store.ts';

/** All of a row but its time and value. */
export interface RowShape {
  /** The metric's name and the comma after it. */
  readonly name: StoredBytes;
  /** From after the value's comma to the line end and over it. */
  readonly tags: StoredBytes;
  /** Line ends in the row: more than one if a quoted field holds some. */
  readonly lines: number;
  readonly target: SampleTarget | null;
  /** The bit of `OwnSamples`. */
  readonly bit: number;
  /** The shape that came after this one last time. */
  next: RowShape;
  /** Another shape of the same hash. */
  readonly sameHash: RowShape | null;
}

/** What rows of a shape stand for. */
export type RowMeaning = Pick<RowShape, 'target' | 'bit'>;

/** Where a row lies in the bytes. */
export interface RowPlace {
  readonly start: number;
  /** After the comma that ends the metric's name. */
  readonly nameEnd: number;
  readonly tagsAt: number;
  /** After the line end. */
  readonly end: number;
}

/** A script that tags every request with a number of its own must not fill the memory. */
const MOST_BYTES = 8 << 20;
const MOST_SHAPES = 20_000;
const NEWLINE = 10;
const QUOTE = 34;

/** The shapes of the rows seen so far, found by their bytes: a string per row would cost more than all the rest. */
export class RowShapes {
  /** Stands where there is no shape yet: its bytes match no row. */
  readonly nothing: RowShape = makeNothing();
  readonly store = new ByteStore();
  readonly #byHash = new Map<number, RowShape>();
  #count = 0;

  get isFull(): boolean {
    return this.#count >= MOST_SHAPES || this.store.size > MOST_BYTES;
  }

  find(view: DataView, row: RowPlace): RowShape | null {
    let shape = this.#byHash.get(hashRow(view, row)) ?? null;
    while (shape !== null && !this.#isShapeOf(shape, view, row)) shape = shape.sameHash;
    return shape;
  }

  add(bytes: Uint8Array, view: DataView, row: RowPlace, { target, bit }: RowMeaning): RowShape {
    const hash = hashRow(view, row);
    const shape: RowShape = {
      name: this.store.add(bytes, row.start, row.nameEnd),
      tags: this.store.add(bytes, row.tagsAt, row.end),
      lines: countLines(bytes, row),
      target,
      bit,
      next: this.nothing,
      sameHash: this.#byHash.get(hash) ?? null,
    };
    this.#byHash.set(hash, shape);
    this.#count++;
    return shape;
  }

  /** The shape of a row that is not kept: it is never expected, and never found. */
  shapeOnce(bytes: Uint8Array, row: RowPlace): RowShape {
    const tags = { at: 0, length: row.end - row.tagsAt };
    return { ...this.nothing, tags, lines: countLines(bytes, row), next: this.nothing };
  }

  clear(): void {
    // From the first shape each leads to a later one: the chain would keep all of them.
    this.nothing.next = this.nothing;
    this.#byHash.clear();
    this.store.clear();
    this.#count = 0;
  }

  #isShapeOf({ name, tags }: RowShape, view: DataView, row: RowPlace): boolean {
    if (name.length !== row.nameEnd - row.start || tags.length !== row.end - row.tagsAt) return false;
    return this.store.isAt(view, row.start, name) && this.store.isAt(view, row.tagsAt, tags);
  }
}

/** The place after the line end that is not within quotes, or −1 if it is not there before the limit. */
export function findRowEnd(bytes: Uint8Array, start: number, limit: number): number {
  let quoted = false;
  for (let at = start; at < limit; at++) {
    // A doubled quote closes and opens again, which comes to the same.
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === NEWLINE && !quoted) return at + 1;
  }
  return -1;
}

function countLines(bytes: Uint8Array, { tagsAt, end }: RowPlace): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE, tagsAt); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1))
    lines++;
  return lines;
}

/** FNV-1a over the name, and over the tags four bytes at a time; the few left over may differ within one hash. */
function hashRow(view: DataView, { start, nameEnd, tagsAt, end }: RowPlace): number {
  let hash = 0x811c9dc5 ^ (end - tagsAt);
  for (let at = start; at < nameEnd; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  for (let at = tagsAt; at + 4 <= end; at += 4) hash = mix(hash ^ view.getInt32(at));
  return hash;
}

/** FNV's product alone would let the high bits of a word reach only higher ones. */
function mix(hash: number): number {
  const product = Math.imul(hash, 0x01000193);
  return product ^ (product >>> 15);
}

function makeNothing(): RowShape {
  const none = { at: 0, length: 0 };
  const nothing = { name: none, tags: none, lines: 0, target: null, bit: 0, sameHash: null };
  return Object.assign(nothing, { next: nothing as unknown as RowShape });
}
