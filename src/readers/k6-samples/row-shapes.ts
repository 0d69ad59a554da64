import type { SampleTarget } from '../../measurement/sample-set-builder.ts';

/** Bytes to compare with: four at a time, and once more the last four, which may overlap the ones before. */
export interface BytePattern {
  readonly length: number;
  readonly words: Int32Array;
  readonly tail: number;
}

/** Whether the bytes at a place are those of the pattern. Patterns of fewer than four bytes are never found. */
export function isPatternAt(view: DataView, at: number, pattern: BytePattern): boolean {
  const { words, length } = pattern;
  if (length < 4) return false;
  for (let i = 0; i < words.length; i++) if (view.getInt32(at + 4 * i) !== words[i]) return false;
  return view.getInt32(at + length - 4) === pattern.tail;
}

function makePattern(bytes: Uint8Array): BytePattern {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getInt32(4 * i));
  return { length: bytes.length, words, tail: bytes.length < 4 ? 0 : view.getInt32(bytes.length - 4) };
}

/** All of a row but its time and value. */
export interface RowShape {
  /** The metric's name and the comma after it. */
  readonly name: BytePattern;
  /** From after the value's comma to the line end and over it. */
  readonly tags: BytePattern;
  /** Line ends in the row: more than one if a quoted field holds some. */
  readonly lines: number;
  readonly target: SampleTarget | null;
  /** The shape that came after this one last time. */
  next: RowShape;
  /** Another shape of the same hash. */
  readonly sameHash: RowShape | null;
  /** Name and tags as they were read. */
  readonly bytes: Uint8Array;
}

/** Where a row lies in the scanner's bytes. */
export interface RowPlace {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly nameEnd: number;
  readonly tagsAt: number;
  readonly end: number;
}

/** A script that tags every request with a number of its own must not fill the memory. */
const MOST_BYTES = 16 << 20;
/** What a shape costs beside its bytes. */
const SHAPE_BYTES = 400;
const NEWLINE = 10;

/** The shapes of the rows seen so far, found by their bytes: a string per row would cost more than all the rest. */
export class RowShapes {
  /** Stands where there is no shape yet: its bytes match no row. */
  readonly nothing: RowShape = makeNothing();
  readonly #byHash = new Map<number, RowShape>();
  #size = 0;

  get isFull(): boolean {
    return this.#size > MOST_BYTES;
  }

  find(row: RowPlace): RowShape | null {
    let shape = this.#byHash.get(hashRow(row)) ?? null;
    while (shape !== null && !isShapeOf(shape, row)) shape = shape.sameHash;
    return shape;
  }

  add(row: RowPlace, target: SampleTarget | null): RowShape {
    const hash = hashRow(row);
    const name = row.bytes.subarray(row.start, row.nameEnd);
    const tags = row.bytes.subarray(row.tagsAt, row.end);
    const bytes = new Uint8Array(name.length + tags.length);
    bytes.set(name);
    bytes.set(tags, name.length);
    const shape: RowShape = {
      name: makePattern(bytes.subarray(0, name.length)),
      tags: makePattern(bytes.subarray(name.length)),
      lines: tags.reduce((lines, byte) => (byte === NEWLINE ? lines + 1 : lines), 0),
      target,
      next: this.nothing,
      sameHash: this.#byHash.get(hash) ?? null,
      bytes,
    };
    this.#byHash.set(hash, shape);
    this.#size += 2 * bytes.length + SHAPE_BYTES;
    return shape;
  }

  clear(): void {
    this.#byHash.clear();
    this.#size = 0;
  }
}

function makeNothing(): RowShape {
  const bytes = new Uint8Array();
  const pattern = makePattern(bytes);
  const nothing = { name: pattern, tags: pattern, lines: 0, target: null, sameHash: null, bytes };
  return Object.assign(nothing, { next: nothing as unknown as RowShape });
}

/** FNV-1a over the name and the tags. */
function hashRow({ bytes, start, nameEnd, tagsAt, end }: RowPlace): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < nameEnd; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  for (let at = tagsAt; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash;
}

function isShapeOf({ name, tags, bytes }: RowShape, row: RowPlace): boolean {
  if (name.length !== row.nameEnd - row.start || tags.length !== row.end - row.tagsAt) return false;
  for (let i = 0; i < name.length; i++) if (bytes[i] !== row.bytes[row.start + i]) return false;
  for (let i = 0; i < tags.length; i++)
    if (bytes[name.length + i] !== row.bytes[row.tagsAt + i]) return false;
  return true;
}
