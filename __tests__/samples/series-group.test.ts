import { describe, expect, it } from '@jest/globals';
import { cellOf } from '../../src/samples/cells.ts';
import { SeriesGroup } from '../../src/samples/series-group.ts';

function fill(group: SeriesGroup, samples: Readonly<Record<string, number>>) {
  for (const [key, count] of Object.entries(samples)) {
    for (let i = 0; i < count; i++) group.open(key).series.addPlain(cellOf(0, 0), 1);
  }
  const { named, other, folded } = group.finish();
  return {
    named: Object.fromEntries([...named].map(([key, series]) => [key, series.count])),
    other: other?.count ?? 0,
    folded,
  };
}

describe('the series of one grouping', () => {
  it('are all named while there are few', () => {
    expect(fill(new SeriesGroup(2, () => false), { a: 1, b: 2 })).toEqual({
      named: { a: 1, b: 2 },
      other: 0,
      folded: 0,
    });
  });

  it('keep the biggest, of equals the first by name, and lose no sample of the rest', () => {
    expect(fill(new SeriesGroup(2, () => false), { d: 1, c: 3, b: 1, a: 1 })).toEqual({
      named: { c: 3, a: 1 },
      other: 2,
      folded: 2,
    });
  });

  it('keep what a rule speaks of, whatever its size', () => {
    const group = new SeriesGroup(1, (key) => key === 'small');
    expect(fill(group, { big: 9, middle: 5, small: 1 }).named).toEqual({ big: 9, small: 1 });
  });

  it('are folded once there are four times too many, and what came late is counted with the rest', () => {
    const keys = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`k${i}`, 12 - i]));
    const { named, other, folded } = fill(new SeriesGroup(2, () => false), { ...keys, late: 100 });
    expect(named).toEqual({ k0: 12, k1: 11 });
    expect([other, folded]).toEqual([155, 11]);
  });
});
