import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adjustByHolm } from '../../src/statistics/holm.ts';
import { loadOracle } from './oracle.ts';

const families = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe("Holm's adjustment", () => {
  it.each(loadOracle<{ p: number[]; adjusted: number[] }>('holm'))(
    'of $p agrees with statsmodels',
    ({ p, adjusted }) => {
      const ours = adjustByHolm(p);
      expect(ours).toHaveLength(adjusted.length);
      for (const [index, value] of adjusted.entries()) expect(ours[index]).toBeCloseTo(value, 14);
    },
  );

  it('leaves a single p-value as it is, and no family empty-handed', () => {
    expect(adjustByHolm([0.03])).toEqual([0.03]);
    expect(adjustByHolm([])).toEqual([]);
  });

  it('never makes a p-value smaller, keeps their order, and is at most Bonferroni', () => {
    fc.assert(
      fc.property(families, (p) => {
        const adjusted = adjustByHolm(p);
        for (const [i, a] of adjusted.entries()) {
          expect(a).toBeGreaterThanOrEqual(p[i] as number);
          expect(a).toBeLessThanOrEqual(Math.min(1, p.length * (p[i] as number)) + 1e-15);
          for (const [j, b] of adjusted.entries())
            if ((p[i] as number) < (p[j] as number)) expect(a).toBeLessThanOrEqual(b);
        }
      }),
    );
  });

  it('does not depend on the order of the family', () => {
    fc.assert(
      fc.property(families, (p) =>
        expect(adjustByHolm([...p].reverse())).toEqual([...adjustByHolm(p)].reverse()),
      ),
    );
  });

  it('a smaller p-value anywhere never makes another one larger', () => {
    fc.assert(
      fc.property(families, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (p, index, factor) => {
        fc.pre(p.length > 0);
        const smaller = p.map((value, i) => (i === index % p.length ? value * factor : value));
        for (const [i, a] of adjustByHolm(smaller).entries()) {
          expect(a).toBeLessThanOrEqual((adjustByHolm(p)[i] as number) + 1e-15);
        }
      }),
    );
  });

  it.each([[-0.01], [1.01], [Number.NaN]])('refuses %p', (p) => {
    expect(() => adjustByHolm([0.5, p])).toThrow(RangeError);
  });
});
