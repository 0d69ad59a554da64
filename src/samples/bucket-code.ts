/** Non-empty buckets in ascending order: varints of the gap to the one before (the first zigzag) and the count. */
export type BucketBytes = Uint8Array;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes pairs one after the other. Lives on and is used again: millions of histograms are packed in a run. */
export class PairWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;
  #last = 0;

  /** Buckets must come in ascending order. */
  add(bucket: number, count: number): void {
    if (this.#length + 20 > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#addVarint(this.#length === 0 ? zigzag(bucket) : bucket - this.#last);
    this.#addVarint(count);
    this.#last = bucket;
  }

  /** Gives what was written, and begins anew. */
  take(): BucketBytes {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  #addVarint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      // Division, not a shift: merged counts may pass 2^32.
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }
}

/** Calls `visit` for each pair of bucket and count. */
export function readPairs(bytes: BucketBytes, visit: (bucket: number, count: number) => void): void {
  let at = 0;
  let bucket = 0;
  const next = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < bytes.length) {
    bucket = at === 0 ? unzigzag(next()) : bucket + next();
    visit(bucket, next());
  }
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

/** Base64 without padding, for JSON. */
export function encodeBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(3, bytes.length - i) + 1;
    for (let digit = 0; digit < digits; digit++) text += ALPHABET[(group >> (18 - 6 * digit)) & 63];
  }
  return text;
}

/** Reads what `encodeBytes` writes; null for any other text. */
export function decodeBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return null;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}
