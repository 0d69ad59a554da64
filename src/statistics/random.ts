/** Numbers that look random, uniform on [0, 1), 32 bits each. */
export type Random = () => number;

/**
 * The only source of randomness: equal seeds give equal numbers on every machine, so equal data give equal
 * verdicts. sfc32 (Chris Doty-Humphrey, PractRand; period about 2^128) with its 128 bits of state filled
 * from the text by four FNV-1a hashes, then run in for 20 steps. Not for secrets.
 */
export function createRandom(seed: string): Random {
  let [a, b, c, counter] = [hash(seed, 0), hash(seed, 1), hash(seed, 2), hash(seed, 3)];
  const next = () => {
    const output = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + output;
    return (output >>> 0) / 2 ** 32;
  };
  for (let step = 0; step < 20; step += 1) next();
  return next;
}

/** FNV-1a, 32 bits, over UTF-16 code units; `variant` gives independent hashes of one text. */
function hash(text: string, variant: number): number {
  let state = Math.imul(0x811c9dc5 ^ variant, 0x01000193);
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state | 0;
}
