import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectCommonMode, type MeasureShift } from '../../src/statistics/common-mode.ts';

const shifts = (metric: string, ...values: number[]): MeasureShift[] =>
  values.map((shift) => ({ metric, shift }));

describe('everything moved together', () => {
  it.each([
    {
      name: 'all by about 25 %',
      of: [...shifts('a', 0.22, 0.24), ...shifts('b', 0.21), ...shifts('c', 0.25)],
      together: true,
    },
    { name: 'all faster', of: [...shifts('a', -0.2, -0.22), ...shifts('b', -0.19)], together: true },
    {
      name: 'one endpoint slower',
      of: [...shifts('a', 0.3, 0.31), ...shifts('b', 0.01), ...shifts('c', 0)],
      together: false,
    },
    {
      name: 'all slower, by very different factors',
      of: [...shifts('a', 0.5), ...shifts('b', 0.1), ...shifts('c', 0.2)],
      together: false,
    },
    {
      name: 'one the other way',
      of: [...shifts('a', 0.2, 0.2, 0.2), ...shifts('b', -0.01)],
      together: false,
    },
    { name: 'all by 2 %', of: [...shifts('a', 0.02, 0.02), ...shifts('b', 0.02)], together: false },
    { name: 'many measures of one metric', of: shifts('a', 0.2, 0.2, 0.2, 0.2), together: false },
    { name: 'two measures', of: [...shifts('a', 0.2), ...shifts('b', 0.2)], together: false },
    { name: 'nothing moved', of: [...shifts('a', 0, 0), ...shifts('b', 0)], together: false },
    { name: 'a single measure', of: shifts('a', 0.4), together: false },
    { name: 'no measure', of: [], together: false },
  ])('$name: $together', ({ of, together }) => {
    expect(detectCommonMode(of).together).toBe(together);
  });

  it('gives the mean over metrics, so that a metric with many measures does not outvote the rest', () => {
    expect(detectCommonMode([...shifts('a', 0.1, 0.1, 0.1), ...shifts('b', 0.2)]).commonShift).toBeCloseTo(
      0.15,
      12,
    );
    expect(detectCommonMode([]).commonShift).toBeNull();
  });

  it('does not care for order or direction', () => {
    const some = fc.array(
      fc.record({
        metric: fc.constantFrom('a', 'b', 'c'),
        shift: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(some, (all) => {
        const { together } = detectCommonMode(all);
        expect(detectCommonMode([...all].reverse()).together).toBe(together);
        expect(detectCommonMode(all.map(({ metric, shift }) => ({ metric, shift: -shift }))).together).toBe(
          together,
        );
      }),
    );
  });

  it('refuses NaN', () => {
    expect(() => detectCommonMode(shifts('a', Number.NaN))).toThrow(RangeError);
  });
});
