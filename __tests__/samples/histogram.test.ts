import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Histogram,
  HistogramBuilder,
  mergeHistograms,
  quantile,
  smoothQuantile,
} from '../../src/samples/histogram.ts';

const build = (values: readonly number[]): Histogram => {
  const builder = new HistogramBuilder();
  for (const value of values) builder.add(value);
  return builder.build();
};

/** As k6's TrendSink.P. */
function exactQuantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = p * (sorted.length - 1);
  const low = sorted[Math.floor(position)]!;
  return low + (sorted[Math.ceil(position)]! - low) * (position - Math.floor(position));
}

// Exact in k6's six decimals, from a millionth to a billion, ends of buckets and equal values included.
const duration = fc.oneof(
  fc.integer({ min: 1, max: 2 ** 40 }).map((n) => n / 1e6),
  fc.integer({ min: 1, max: 1000 }),
  fc.constantFrom(0, 1, 100, 100.5),
);
const durations = fc.array(duration, { minLength: 1, maxLength: 300 });
const anyValue = fc.oneof(
  duration,
  duration.map((value) => -value),
);
const rank = fc.oneof(
  fc.constantFrom(0, 0.5, 0.9, 0.95, 0.99, 0.999, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('quantile', () => {
  it('is within 0.5 % of the exact one, whatever the values', () => {
    fc.assert(
      fc.property(durations, rank, (values, p) => {
        const exact = exactQuantile(values, p);
        expect(Math.abs(quantile(build(values), p) - exact)).toBeLessThanOrEqual(0.005 * exact + 1e-9);
      }),
    );
  });

  it('knows the extremes exactly', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1 }), (values) => {
        const histogram = build(values);
        expect(quantile(histogram, 0) === Math.min(...values)).toBe(true);
        expect(quantile(histogram, 1) === Math.max(...values)).toBe(true);
      }),
    );
  });

  it.each([
    { name: 'nothing', values: [], p: 0.5, expected: Number.NaN },
    { name: 'one value', values: [42], p: 0.95, expected: 42 },
    { name: 'only zeros', values: [0, 0, 0], p: 0.95, expected: 0 },
    { name: 'equal values', values: [27, 27, 27, 27], p: 0.5, expected: 27 },
    { name: 'what is too small to tell from zero', values: [1e-9, -1e-9, 0], p: 0.5, expected: 0 },
  ])('of $name', ({ values, p, expected }) => {
    expect(quantile(build(values), p)).toBe(expected);
  });

  it('orders values below zero', () => {
    const histogram = build([-100, -10, 0, 10, 100]);
    const quartiles = [0.25, 0.5, 0.75].map((p) => quantile(histogram, p));
    expect(quartiles[0]).toBeCloseTo(-10, 0);
    expect(quartiles[1]).toBe(0);
    expect(quartiles[2]).toBeCloseTo(10, 0);
  });

  it('takes values of any size', () => {
    expect(quantile(build([1e300, 1e300]), 0.5)).toBe(1e300);
  });
});

describe('smoothQuantile', () => {
  it('is within 1 % of the exact one, whatever the values', () => {
    fc.assert(
      fc.property(durations, rank, (values, p) => {
        const exact = exactQuantile(values, p);
        expect(Math.abs(smoothQuantile(build(values), p) - exact)).toBeLessThanOrEqual(0.01 * exact + 1e-9);
      }),
    );
  });

  it('shows a shift far smaller than a bucket', () => {
    const values = Array.from({ length: 5000 }, (_, i) => 20 * Math.exp(i / 5000));
    const before = smoothQuantile(build(values), 0.5);
    const after = smoothQuantile(build(values.map((value) => value * 1.002)), 0.5);
    expect(after / before).toBeCloseTo(1.002, 3);
  });
});

describe('mergeHistograms', () => {
  it('gives the histogram of all values, in any order and grouping', () => {
    const parts = fc.array(fc.array(anyValue, { maxLength: 60 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (lists) => {
        const whole = build(lists.flat());
        const merged = mergeHistograms(lists.map(build));
        const reversed = mergeHistograms([...lists].reverse().map(build));
        const nested = mergeHistograms([mergeHistograms(lists.slice(1).map(build)), build(lists[0]!)]);
        for (const one of [merged, reversed, nested]) {
          expect(one.buckets).toEqual(whole.buckets);
          expect([one.count, one.min, one.max]).toEqual([whole.count, whole.min, whole.max]);
          expect(one.sum).toBeCloseTo(whole.sum, 3);
        }
      }),
    );
  });
});
