const NEWLINE = 10;
/** Longer rows are no rows: k6 writes a few hundred bytes. A stray quote would join all rows after it to one. */
export const LONGEST_ROW = 1 << 18;

/** A piece of the stream. */
export interface ByteWindow {
  readonly bytes: Uint8Array;
  /** The memory of `bytes`, to read it eight at a time. */
  readonly view: DataView;
  /** Where reading begins. */
  readonly at: number;
  /** After the last line end. */
  readonly limit: number;
  /** Bytes of the stream before the first of `bytes`. */
  readonly base: number;
}

/**
 * Hands out a stream as pieces that hold whole lines, without copying the chunks: only a line that lies across two
 * of them is put together.
 * @param read reads a piece and gives the place it came to, which is before the limit if the last row goes on
 *   after it (a line end within quotes)
 */
export class LineWindows {
  readonly #read: (window: ByteWindow) => number;
  /** The beginning of a row whose end is not here yet. */
  #rest = new Uint8Array(0);
  /** Bytes of the stream before `#rest`. */
  #base = 0;

  constructor(read: (window: ByteWindow) => number) {
    this.#read = read;
  }

  /** Bytes of a row that has no end yet. */
  get pending(): number {
    return this.#rest.length;
  }

  /** The chunk's memory may be used again after. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (this.#rest.length > 0 && this.#rest.length <= LONGEST_ROW && at < chunk.length) {
      const line = chunk.subarray(at, chunk.indexOf(NEWLINE, at) + 1 || chunk.length);
      at += line.length;
      this.#readPiece(join(this.#rest, line), 0);
    }
    if (at < chunk.length && this.#rest.length === 0) this.#readPiece(chunk, at);
  }

  #readPiece(bytes: Uint8Array, at: number): void {
    const limit = bytes.lastIndexOf(NEWLINE) + 1;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = limit <= at ? at : this.#read({ bytes, view, at, limit, base: this.#base - at });
    this.#base += end - at;
    this.#rest = bytes.slice(end);
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
