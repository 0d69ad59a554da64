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

  add(bytes: Uint8Array): StoredBytes {
    if (this.#size + bytes.length > this.#bytes.length) {
      const larger = new Uint8Array(2 * (this.#size + bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    const stored = { at: this.#size, length: bytes.length };
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
    return stored;
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
