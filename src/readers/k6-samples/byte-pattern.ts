/** Bytes to compare with: four at a time, and once more the last four, which may overlap the ones before. */
export interface BytePattern {
  readonly length: number;
  readonly words: Int32Array;
  readonly tail: number;
  /** Of a pattern of fewer than four bytes: these. */
  readonly short: Uint8Array;
}

/** Keeps a copy of the bytes. */
export function makePattern(bytes: Uint8Array): BytePattern {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { length } = bytes;
  const words = Int32Array.from({ length: Math.floor(length / 4) }, (_, i) => view.getInt32(4 * i));
  const isShort = length < 4;
  return {
    length,
    words,
    tail: isShort ? 0 : view.getInt32(length - 4),
    short: bytes.slice(0, isShort ? length : 0),
  };
}

/** Whether the bytes at a place are those of the pattern, an empty one excepted. They must lie within the view. */
export function isPatternAt(view: DataView, at: number, pattern: BytePattern): boolean {
  const { words, length } = pattern;
  for (let i = 0; i < words.length; i++) if (view.getInt32(at + 4 * i) !== words[i]) return false;
  if (length >= 4) return view.getInt32(at + length - 4) === pattern.tail;
  return length > 0 && pattern.short.every((byte, i) => byte === view.getUint8(at + i));
}
