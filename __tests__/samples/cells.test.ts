import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cellOf,
  SPAN_LIMIT,
  SpanFinder,
  slotOfCell,
  spanOfCell,
  spansBetween,
} from '../../src/samples/cells.ts';

describe('cells', () => {
  it('tell slot and span again', () => {
    const slots = fc.integer({ min: 0, max: 1000 });
    const spans = fc.integer({ min: 0, max: SPAN_LIMIT - 1 });
    fc.assert(
      fc.property(slots, spans, (slot, span) => {
        const cell = cellOf(slot, span);
        expect([slotOfCell(cell), spanOfCell(cell)]).toEqual([slot, span]);
      }),
    );
  });
});

describe('spans', () => {
  it('begin at a cut, and are found in whatever order times come', () => {
    const finder = new SpanFinder({ atMs: [2000, 1000], leadMs: 0 });
    expect([0, 999, 1000, 2500, 1500, 2000].map((ms) => finder.find(ms, 0))).toEqual([0, 0, 1, 2, 1, 2]);
  });

  it('count from the start of the load, not of its first iteration', () => {
    const finder = new SpanFinder({ atMs: [1000, 3000], leadMs: 2000 });
    // Nothing can lie before a cut at 1 s where the first iteration is due at 2 s.
    expect(finder.cutsMs).toEqual([3000]);
    expect([100, 1100].map((ms) => finder.find(ms, 100))).toEqual([0, 1]);
  });

  it('are no more than the limit', () => {
    const { cutsMs } = new SpanFinder({ atMs: Array.from({ length: 500 }, (_, i) => i + 1), leadMs: 0 });
    expect(cutsMs).toHaveLength(SPAN_LIMIT - 1);
  });

  it('of a stage lie between the cuts at its ends', () => {
    expect(spansBetween([1000, 2000, 3000], { fromMs: 1000, toMs: 3000 })).toEqual([1, 3]);
    expect(spansBetween([1000, 2000, 3000], { fromMs: 0, toMs: 1000 })).toEqual([0, 1]);
  });
});
