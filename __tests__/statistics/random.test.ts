import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRandom } from '../../src/statistics/random.ts';

const take = (seed: string, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seeded randomness', () => {
  it('gives the same numbers for the same seed, for ever', () => {
    expect(take('github.com/octo/shop#42', 3)).toEqual([
      0.5502396284136921, 0.5963666329625994, 0.5508773266337812,
    ]);
  });

  it('gives equal streams for equal seeds and others for others, the empty one included', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(take(a, 5)).toEqual(take(a, 5));
        if (a !== b) expect(take(a, 5)).not.toEqual(take(b, 5));
      }),
    );
  });

  it('does not depend on other streams that are in use', () => {
    const [one, other] = [createRandom('a'), createRandom('b')];
    expect([one(), other(), one(), other()].filter((_, i) => i % 2 === 0)).toEqual(take('a', 2));
  });

  it('is uniform on [0, 1): range, mean, and 16 equal bins by chi-square', () => {
    const values = take('uniform', 64_000);
    const bins = new Array<number>(16).fill(0);
    for (const value of values) bins[Math.floor(value * 16)] = (bins[Math.floor(value * 16)] as number) + 1;
    expect(bins).toHaveLength(16);
    expect(values.reduce((a, b) => a + b) / values.length).toBeCloseTo(0.5, 2);
    // 37.7 is the 99.9 % point of chi-square with 15 degrees of freedom.
    expect(bins.reduce((total, n) => total + (n - 4000) ** 2 / 4000, 0)).toBeLessThan(37.7);
  });

  it('first numbers of neighbouring seeds do not resemble each other', () => {
    const firsts = Array.from({ length: 4000 }, (_, i) => createRandom(`run-${i}`)());
    const bins = new Array<number>(16).fill(0);
    for (const value of firsts) bins[Math.floor(value * 16)] = (bins[Math.floor(value * 16)] as number) + 1;
    expect(bins.reduce((total, n) => total + (n - 250) ** 2 / 250, 0)).toBeLessThan(37.7);
  });
});
