import { describe, expect, it } from '@jest/globals';
import stdlibCdf from '@stdlib/stats-base-dists-t-cdf';
import stdlibQuantile from '@stdlib/stats-base-dists-t-quantile';
import stdlibAdjust from '@stdlib/stats-padjust';
import fc from 'fast-check';
import { adjustByHolm } from '../../src/statistics/holm.ts';
import { studentQuantile, studentUpperTail } from '../../src/statistics/student-t.ts';

const freedoms = fc.double({ min: 1, max: 500, noNaN: true });
/** @stdlib computes t² / (df + t²), which loses its digits near 0; our own fixtures cover that part. */
const points = fc.double({ min: -40, max: 40, noNaN: true }).filter((t) => Math.abs(t) >= 0.01);
/** Both tails as far out as a family of hundreds of measures asks. */
const probabilities = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('agreement with @stdlib, an independent implementation', () => {
  it('on the distribution function of Student t', () => {
    fc.assert(
      fc.property(points, freedoms, (t, df) => {
        expect(Math.abs(studentUpperTail(-t, df) - stdlibCdf(t, df))).toBeLessThan(1e-11);
      }),
      { numRuns: 1000 },
    );
  });

  it('on its lower tail, digit by digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 40, noNaN: true }), freedoms, (t, df) => {
        const expected = stdlibCdf(-t, df);
        expect(Math.abs(studentUpperTail(t, df) - expected)).toBeLessThanOrEqual(1e-9 * expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('on its quantiles', () => {
    fc.assert(
      fc.property(probabilities, freedoms, (p, df) => {
        const expected = stdlibQuantile(p, df);
        expect(Math.abs(studentQuantile(p, df) - expected)).toBeLessThan(
          1e-8 * Math.max(1, Math.abs(expected)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("on Holm's adjusted p-values", () => {
    const families = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(families, (pValues) => {
        const expected = stdlibAdjust(pValues, 'holm');
        for (const [index, adjusted] of adjustByHolm(pValues).entries()) {
          expect(adjusted).toBeCloseTo(expected[index] as number, 12);
        }
      }),
      { numRuns: 500 },
    );
  });
});
