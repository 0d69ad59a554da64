import { describe, expect, it } from '@jest/globals';
import { planTime } from '../../../src/adapters/process/supervision.ts';

describe('planTime', () => {
  it.each([
    ['nothing bounds the run', 600_000, Number.POSITIVE_INFINITY, { limitMs: 600_000, graceMs: 30_000 }],
    ['there is time to spare', 60_000, 600_000, { limitMs: 60_000, graceMs: 30_000 }],
    ['the run would take all of it', 600_000, 300_000, { limitMs: 270_000, graceMs: 30_000 }],
    ['little is left', 600_000, 20_000, { limitMs: 15_000, graceMs: 5000 }],
    ['the run would end just before', 290_000, 300_000, { limitMs: 270_000, graceMs: 30_000 }],
    ['nothing is left', 600_000, -5, { limitMs: 0, graceMs: 0 }],
  ])('where %s', (_what, wantedMs, leftMs, expected) => {
    expect(planTime(wantedMs, 30_000, leftMs)).toEqual(expected);
  });
});
