import { describe, expect, it } from '@jest/globals';
import { countSample } from '../../src/samples/batch.ts';
import { cellOf } from '../../src/samples/cells.ts';
import { SeriesBuilder } from '../../src/samples/series-builder.ts';

function count(kind: 'trend' | 'rate' | 'counter' | 'gauge', values: readonly number[]) {
  const series = [new SeriesBuilder(), new SeriesBuilder()];
  const target = { kind, aside: false, isDuration: false, series };
  for (const value of values) countSample(target, cellOf(0, 0), value);
  return series.map((one) => ({ last: one.last, slot: one.finish(0).slots[0] }));
}

describe('a sample', () => {
  it('is counted in every series of its target', () => {
    const [whole, row] = count('trend', [1, 2, 3]);
    expect(whole?.slot).toMatchObject({ count: 3, sum: 6, min: 1, max: 3 });
    expect(row).toEqual(whole);
  });

  it('of a rate is a hit unless it is 0, as k6 has it', () => {
    expect(count('rate', [0, 1, 7, -2])[0]?.slot).toMatchObject({ count: 4, sum: 3 });
  });

  it('of a counter adds up, and of a gauge the last one stands', () => {
    expect(count('counter', [2, 5])[0]?.slot).toMatchObject({ count: 2, sum: 7 });
    expect(count('gauge', [9, 4])[0]?.last).toBe(4);
  });
});
