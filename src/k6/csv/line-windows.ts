const NEWLINE = 10;
const QUOTE = 34;
/** Longer rows are left out: k6 writes a few hundred bytes, and a script's tag may be of any length. */
export const LONGEST_ROW = 1 << 18;
/** Enough of a row to tell its metric: k6 allows names of 128 characters. */
const BEGINNING = 256;

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
 * Hands out a stream as pieces that hold whole lines, without copying the chunks: only a row that lies across two
 * of them is put together. A row that is too long is left out.
 */
export class LineWindows {
  readonly #read: (window: ByteWindow) => number;
  readonly #drop: (beginning: Uint8Array) => void;
  /** The beginning of a row whose end is not here yet. */
  #rest = new Uint8Array(0);
  /** The row in hand is too long, and only its end is looked for. */
  #isDropping = false;
  /** What came of the row in hand ends within quotes. */
  #isQuoted = false;
  /** Bytes of the stream before `#rest`. */
  #base = 0;

  /**
   * @param read reads a piece and gives the place it came to, which is before the limit if the last row goes on
   *   after it (a line end within quotes)
   * @param drop gets the beginning of a row that is left out
   */
  constructor(read: (window: ByteWindow) => number, drop: (beginning: Uint8Array) => void) {
    this.#read = read;
    this.#drop = drop;
  }

  /** Bytes of a row that has no end yet. */
  get pending(): number {
    return this.#rest.length;
  }

  /** The chunk's memory may be used again after. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (this.#rest.length > 0 && at < chunk.length) at = this.#continueRow(chunk, at);
    if (at < chunk.length) this.#readPiece(chunk, at);
  }

  /** Puts the row in hand together, or lets go of it; gives the place after what belongs to it. */
  #continueRow(chunk: Uint8Array, at: number): number {
    const end = this.#findRowEnd(chunk, at);
    const part = chunk.subarray(at, end < 0 ? chunk.length : end);
    if (this.#isDropping) this.#base += part.length;
    else this.#takePart(part, end >= 0);
    if (this.#isDropping && end >= 0) {
      this.#base += this.#rest.length;
      this.#rest = new Uint8Array(0);
      this.#isDropping = false;
    }
    return at + part.length;
  }

  #takePart(part: Uint8Array, isLast: boolean): void {
    if (this.#rest.length + part.length > LONGEST_ROW) {
      this.#drop(this.#rest.length > BEGINNING ? this.#rest : join(this.#rest, part.subarray(0, BEGINNING)));
      this.#isDropping = true;
      this.#base += part.length;
    } else if (isLast) this.#readPiece(join(this.#rest, part), 0);
    else this.#rest = join(this.#rest, part);
  }

  /** The place after the line end that ends the row in hand, or −1 if the chunk does not have it. */
  #findRowEnd(chunk: Uint8Array, start: number): number {
    let quoted = this.#isQuoted;
    for (let at = start; at < chunk.length; at++) {
      if (chunk[at] === QUOTE) quoted = !quoted;
      else if (chunk[at] === NEWLINE && !quoted) return at + 1;
    }
    this.#isQuoted = quoted;
    return -1;
  }

  #readPiece(bytes: Uint8Array, at: number): void {
    const limit = bytes.lastIndexOf(NEWLINE) + 1;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = limit <= at ? at : this.#read({ bytes, view, at, limit, base: this.#base - at });
    this.#base += end - at;
    this.#rest = bytes.slice(end);
    this.#isQuoted = endsQuoted(this.#rest);
  }
}

/** A doubled quote closes and opens again, which comes to the same. */
function endsQuoted(bytes: Uint8Array): boolean {
  let quoted = false;
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) quoted = !quoted;
  return quoted;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
