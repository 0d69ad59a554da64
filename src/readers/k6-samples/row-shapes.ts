import type { SampleTarget } from '../../measurement/sample-target.ts';
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
  /** The shape that came after this one last time. */
  next: RowShape;
  /** Another shape of the same hash. */
  readonly sameHash: RowShape | null;
}

/** Where a row lies in the bytes. */
export interface RowPlace {
  readonly start: number;
  /** After the comma that ends the metric's name. */
  readonly nameEnd: number;
  readonly tagsAt: number;
  /** After the line end. */
  readonly end: number;
  readonly lines: number;
  readonly hash: number;
}

/** A script that tags every request with a number of its own must not fill the memory. */
const MOST_BYTES = 8 << 20;
const MOST_SHAPES = 20_000;
const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;

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
    let shape = this.#byHash.get(row.hash) ?? null;
    while (shape !== null && !this.#isShapeOf(shape, view, row)) shape = shape.sameHash;
    return shape;
  }

  add(bytes: Uint8Array, row: RowPlace, target: SampleTarget | null): RowShape {
    const shape: RowShape = {
      name: this.store.add(bytes.subarray(row.start, row.nameEnd)),
      tags: this.store.add(bytes.subarray(row.tagsAt, row.end)),
      lines: row.lines,
      target,
      next: this.nothing,
      sameHash: this.#byHash.get(row.hash) ?? null,
    };
    this.#byHash.set(row.hash, shape);
    this.#count++;
    return shape;
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

/** Finds a row's end, the line end that is not within quotes, and its hash; null if the end is not before the limit. */
export function measureRow(bytes: Uint8Array, start: number, tagsAt: number, limit: number): RowPlace | null {
  // FNV-1a
  let hash = 0x811c9dc5;
  let nameEnd = start;
  for (; bytes[nameEnd] !== COMMA; nameEnd++) hash = Math.imul(hash ^ (bytes[nameEnd] as number), 0x01000193);
  let quoted = false;
  let lines = 1;
  for (let at = tagsAt; at < limit; at++) {
    const byte = bytes[at] as number;
    hash = Math.imul(hash ^ byte, 0x01000193);
    // A doubled quote closes and opens again, which comes to the same.
    if (byte === QUOTE) quoted = !quoted;
    if (byte !== NEWLINE) continue;
    if (!quoted) return { start, nameEnd: nameEnd + 1, tagsAt, end: at + 1, lines, hash };
    lines++;
  }
  return null;
}

function makeNothing(): RowShape {
  const none = { at: 0, length: 0 };
  const nothing = { name: none, tags: none, lines: 0, target: null, sameHash: null };
  return Object.assign(nothing, { next: nothing as unknown as RowShape });
}
