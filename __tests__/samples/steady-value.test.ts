import { describe, expect, it } from '@jest/globals';
import { HistogramBuilder } from '../../src/samples/histogram.ts';
import {
  countEvents,
  steadyMean,
  steadyQuantile,
  steadyRate,
  steadyThroughput,
  type Window,
} from '../../src/samples/steady-value.ts';

function slot(values: readonly number[], seconds = 1): Window {
  const builder = new HistogramBuilder();
  for (const value of values) builder.add(value);
  return { tally: values.length === 0 ? null : builder.build(), seconds };
}

const latencies = (level: number) => Array.from({ length: 100 }, (_, i) => level * (1 + (i % 10) / 20));
const calm = Array.from({ length: 30 }, () => slot(latencies(100)));

describe('the steady value', () => {
  it('of a quantile is not moved by an episode of noise', () => {
    const noisy = calm.map((one, i) => (i >= 10 && i < 16 ? slot(latencies(900)) : one));
    expect(steadyQuantile(noisy, 0.5)?.value).toBeCloseTo(steadyQuantile(calm, 0.5)?.value ?? 0, 0);
  });

  it('of a mean is not, either', () => {
    const noisy = calm.map((one, i) => (i < 6 ? slot(latencies(900)) : one));
    expect(steadyMean(noisy)?.value).toBeCloseTo(122.5, 0);
  });

  it('is less sure the more its windows differ', () => {
    const uneven = calm.map((_, i) => slot(latencies(100 + (i % 7) * 20)));
    const errorOf = (slots: readonly Window[]) => steadyQuantile(slots, 0.5)?.standardError ?? 0;
    expect(errorOf(uneven)).toBeGreaterThan(3 * errorOf(calm));
  });

  it('of few samples is that of all, with a wider error', () => {
    const few = calm.slice(0, 2);
    expect(steadyQuantile(few, 0.95)?.count).toBe(200);
    expect(steadyQuantile(few, 0.95)?.standardError).toBeGreaterThan(
      steadyQuantile(calm, 0.95)?.standardError ?? 1,
    );
  });

  it('of values that have no logarithm is none', () => {
    expect(steadyQuantile([slot([0, 0, 0])], 0.5)).toBeNull();
    expect(steadyMean([slot([-5, -6])])).toBeNull();
  });

  it('of no samples is none', () => {
    const empty = [slot([]), slot([])];
    expect([
      steadyQuantile(empty, 0.5),
      steadyMean(empty),
      steadyRate(empty),
      steadyThroughput(empty),
    ]).toEqual([null, null, null, null]);
  });

  it('of a rate is the share of all samples, and its error sees that failures come in bursts', () => {
    const even = Array.from({ length: 30 }, () => slot([1, ...Array.from({ length: 29 }, () => 0)]));
    const bursts = Array.from({ length: 30 }, (_, i) =>
      slot(Array.from({ length: 30 }, () => (i === 7 ? 1 : 0))),
    );
    expect(steadyRate(even)?.value).toBeCloseTo(1 / 30, 6);
    expect(steadyRate(bursts)?.value).toBeCloseTo(1 / 30, 6);
    expect(steadyRate(bursts)?.standardError).toBeGreaterThan(2 * (steadyRate(even)?.standardError ?? 1));
  });

  it('of a counter is per second, whatever the lengths of the slots', () => {
    const slots = Array.from({ length: 20 }, (_, i) =>
      slot(
        Array.from({ length: 10 * (1 + (i % 2)) }, () => 1),
        1 + (i % 2),
      ),
    );
    expect(steadyThroughput(slots)?.value).toBeCloseTo(10, 6);
  });

  it.each([0, 1])(
    'of a counter is that of all where half of the windows are empty, %i more of them',
    (more) => {
      const full = Array.from({ length: 200 }, () => 10);
      const slots = Array.from({ length: 10 }, (_, i) => slot(i < 5 + more ? [] : full));
      const steady = steadyThroughput(slots);
      expect(steady?.value).toBeCloseTo((5 - more) * 200, 6);
      // Ten windows of which half are empty: a burst more or less is a fifth of it.
      expect(steady?.standardError).toBeGreaterThan(0.3);
    },
  );

  it('of values that are 0 in half of the windows is that of all', () => {
    const slots = Array.from({ length: 10 }, (_, i) => slot(Array.from({ length: 200 }, () => (i % 2) * 8)));
    expect(steadyMean(slots)?.value).toBeCloseTo(4, 6);
    expect(steadyQuantile(slots, 0.95)?.value).toBeCloseTo(8, 1);
  });

  it('of few events is that of all, as sure as their number and their sizes make it', () => {
    const equal = Array.from({ length: 30 }, (_, i) => slot(i % 2 === 0 ? [1000] : []));
    expect(steadyThroughput(equal)?.standardError).toBeCloseTo(1 / Math.sqrt(15), 6);
    const mixed = Array.from({ length: 30 }, (_, i) => slot(i % 2 === 0 ? [i === 0 ? 9000 : 1000] : []));
    expect(steadyThroughput(mixed)?.standardError).toBeGreaterThan(1.3 / Math.sqrt(15));
  });
});

describe('the events that a counter is as sure as', () => {
  it.each<[string, number[], number | null]>([
    ['are its additions where all are equal', [7, 7, 7, 7], 4],
    ['are fewer where one addition is most of the sum', [1, 1, 1, 1000], 1],
    ['are none of nothing', [], 0],
    ['are none where only 0 was added', [0, 0], 0],
    ['are unknown with additions below 0', [5, -1], null],
  ])('%s', (_, values, events) => {
    expect(countEvents(slot(values).tally ?? { count: 0, sum: 0, min: 0, max: 0 })).toBe(events);
  });
});
