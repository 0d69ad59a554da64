import { describe, expect, it } from '@jest/globals';
import type { SampleSet } from '../../src/samples/sample-set.ts';
import { chooseSteadyPart, slotSeconds } from '../../src/samples/steady-part.ts';
import { readRows } from '../support/k6-csv.ts';

const DEFAULTS = { ramps: [], warmUpMs: null };

/** One request a tenth of a second. */
function load(seconds: number): Promise<SampleSet> {
  return readRows(Array.from({ length: seconds * 10 }, (_, i) => ({ ms: i * 100, value: 1 })));
}

/** Where the compared part begins, ms after the start of the load. */
function beginOf(set: SampleSet, slots: readonly number[]): number {
  return (slots[0] ?? Number.NaN) * set.slotMs;
}

describe('the steady part', () => {
  it('begins after 5 s, or a tenth of a longer run, but leaves three quarters of a short one', async () => {
    for (const [seconds, warmUpMs] of [
      [20, 5000],
      [100, 10_000],
      [8, 2000],
    ] as const) {
      const set = await load(seconds);
      const part = chooseSteadyPart(set, DEFAULTS);
      expect(part.warmUpMs / warmUpMs).toBeCloseTo(1, 1);
      expect(beginOf(set, part.slots)).toBeGreaterThanOrEqual(part.warmUpMs * 0.95);
    }
  });

  it('begins where the config says', async () => {
    expect(chooseSteadyPart(await load(60), { ramps: [], warmUpMs: 0 }).slots[0]).toBe(0);
  });

  it('leaves out every slot that a ramp overlaps', async () => {
    const set = await load(100);
    const { slots } = chooseSteadyPart(set, { ramps: [{ fromMs: 40_000, toMs: 60_000 }], warmUpMs: null });
    const inRamp = slots.filter((slot) => (slot + 1) * set.slotMs > 40_500 && slot * set.slotMs < 59_500);
    expect(inRamp).toEqual([]);
    expect(slots.length).toBeGreaterThan(60);
  });

  it.each([
    ['a ramp from nothing, whose first iteration comes late', { fromMs: 0, toMs: 40_000 }, 12_000],
    ['a scenario that starts late', { fromMs: 60_000, toMs: 88_000 }, 60_000],
  ])('counts ramps from the planned start of the load: %s', async (_what, ramp, leadMs) => {
    const set = await load(100);
    const { slots } = chooseSteadyPart(set, { ramps: [ramp], leadMs, warmUpMs: 0 });
    // The ramp ends 28 s after the first iteration in both.
    expect(beginOf(set, slots)).toBeGreaterThan(27_000);
    expect(beginOf(set, slots)).toBeLessThan(29_000);
  });

  it('of a suite that is nearly all ramp is the whole, and says so', async () => {
    const set = await load(100);
    const part = chooseSteadyPart(set, { ramps: [{ fromMs: 0, toMs: 90_000 }], warmUpMs: null });
    expect(part).toMatchObject({ allRamp: true, warmUpMs: 0 });
    expect(part.slots[0]).toBe(0);
  });

  it('of a run of one slot is that slot', async () => {
    const set = await readRows([{ ms: 0 }, { ms: 50 }]);
    expect(chooseSteadyPart(set, DEFAULTS).slots).toEqual([0]);
  });
});

describe('the length of slots', () => {
  it('adds up to the length of the load', async () => {
    const set = await load(33);
    const slots = set.series[0]?.slots ?? [];
    const seconds = slots.reduce((sum, _, slot) => sum + slotSeconds(set, slot), 0);
    expect(seconds).toBeCloseTo(32.9, 1);
  });
});
