/**
 * Mulberry32 (Tommy Ettinger, 2017, public domain): a 32-bit generator in four lines. The same seed gives the same
 * faults at the same requests, on any machine.
 *
 * @param {number} seed an unsigned 32-bit whole number
 * @returns {() => number} numbers of [0, 1)
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
