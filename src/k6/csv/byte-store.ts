/** Where bytes lie in a store. */
export interface StoredBytes {
  readonly at: number;
  readonly length: number;
}

/** Bytes to compare with, all in one piece of memory: an array for each would cost ten times its bytes. */
export class ByteStore {
  #bytes = new Uint8Array(1 << 16);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Copies bytes; a loop, since a view of so few bytes costs more than they do. */
  add(bytes: Uint8Array, start: number, end: number): StoredBytes {
    const stored = { at: this.#size, length: end - start };
    if (this.#size + stored.length > this.#bytes.length) this.#grow(stored.length);
    const own = this.#bytes;
    for (let at = start; at < end; at++) own[this.#size++] = bytes[at] as number;
    return stored;
  }

  #grow(length: number): void {
    const larger = new Uint8Array(2 * (this.#size + length));
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }

  clear(): void {
    this.#size = 0;
  }

  /**
   * Whether the bytes at a place of a view are the stored ones; never those of length 0. All of them must lie
   * within the view. Compares eight bytes at a time as doubles: two are equal if the bytes are, or if they are 0
   * and −0, which no text is; of a NaN it says no, and the caller looks closer.
   */
  isAt(view: DataView, at: number, { at: stored, length }: StoredBytes): boolean {
    const own = this.#view;
    let i = 0;
    for (; i + 8 <= length; i += 8) if (view.getFloat64(at + i) !== own.getFloat64(stored + i)) return false;
    for (; i < length; i++) if (view.getUint8(at + i) !== own.getUint8(stored + i)) return false;
    return length > 0;
  }
}
