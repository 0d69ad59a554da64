import { describe, expect, it } from '@jest/globals';
import { ASIDE, cellOf } from '../../src/samples/cells.ts';
import { bucketOf, HistogramBuilder } from '../../src/samples/histogram.ts';
import { pairUp, SeriesBuilder } from '../../src/samples/series-builder.ts';

function addTo(series: SeriesBuilder, samples: readonly (readonly [cell: number, value: number])[]) {
  for (const [cell, value] of samples) series.addTrend(cell, bucketOf(value), value);
  return series;
}

const counts = (slots: readonly ({ readonly count: number } | null | undefined)[]) =>
  slots.map((slot) => slot?.count ?? 0);

describe('a series that is being built', () => {
  it('merges a slot that late samples open again', () => {
    const series = addTo(new SeriesBuilder(), [
      [cellOf(0, 0), 1],
      [cellOf(1, 0), 2],
      [cellOf(0, 0), 3],
    ]);
    const { slots } = series.finish(0);
    expect(counts(slots)).toEqual([2, 1]);
    expect(slots[0]).toMatchObject({ sum: 4, min: 1, max: 3 });
  });

  it('has both slots and spans of one count where the load is cut', () => {
    const series = addTo(new SeriesBuilder(), [
      [cellOf(0, 0), 1],
      [cellOf(0, 1), 2],
      [cellOf(2, 1), 3],
    ]);
    const { slots, spans } = series.finish(1);
    expect([counts(slots), counts(spans)]).toEqual([
      [2, 0, 1],
      [1, 2],
    ]);
  });

  it('keeps setup() and teardown() aside, also when slots become longer', () => {
    const series = addTo(new SeriesBuilder(), [
      [ASIDE, 5],
      [cellOf(0, 0), 1],
      [cellOf(3, 0), 2],
    ]);
    series.coarsen();
    const { slots, aside } = series.finish(0);
    expect([counts(slots), aside?.count]).toEqual([[1, 1], 1]);
  });

  it('takes over the samples of others', () => {
    const one = addTo(new SeriesBuilder(), [[cellOf(0, 0), 1]]);
    one.absorb([
      addTo(new SeriesBuilder(), [[cellOf(0, 0), 2]]),
      addTo(new SeriesBuilder(), [[cellOf(1, 0), 3]]),
    ]);
    expect(one.count).toBe(3);
    expect(counts(one.finish(0).slots)).toEqual([2, 1]);
  });
});

describe('slots in pairs', () => {
  const slot = (value: number) => {
    const builder = new HistogramBuilder();
    builder.add(value);
    return builder.build();
  };

  it('become half as many, holes and all', () => {
    expect(counts(pairUp([slot(1), slot(2), null, null, slot(3)]))).toEqual([2, 0, 1]);
  });
});
