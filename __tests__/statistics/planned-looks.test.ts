import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksUntil, planLooks } from '../../src/statistics/planned-looks.ts';

describe('planned looks', () => {
  it('at 20 rounds come after 8, 12, 16 and 20, the first only to leave it at that', () => {
    const plan = planLooks(20);
    expect(plan.map(({ rounds }) => rounds)).toEqual([8, 12, 16, 20]);
    expect(plan.map(({ spent }) => Number(spent.toFixed(5)))).toEqual([0, 0.00216, 0.00512, 0.01]);
  });

  it.each([
    { rounds: 5, looks: [5] },
    { rounds: 8, looks: [8] },
    { rounds: 10, looks: [8, 10] },
    { rounds: 12, looks: [8, 10, 12] },
    { rounds: 30, looks: [12, 18, 24, 30] },
    { rounds: 40, looks: [16, 24, 32, 40] },
  ])('at $rounds rounds come after $looks', ({ rounds, looks }) => {
    expect(planLooks(rounds).map((look) => look.rounds)).toEqual(looks);
  });

  it('always end with the last round and all of the error rate, and never spend less later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (rounds) => {
        const plan = planLooks(rounds, 0.02);
        expect(plan.at(-1)).toEqual({ rounds, spent: 0.02 });
        for (const [i, look] of plan.slice(1).entries()) {
          expect(look.rounds).toBeGreaterThan(plan[i]?.rounds ?? 0);
          expect(look.spent).toBeGreaterThanOrEqual(plan[i]?.spent ?? 0);
        }
      }),
    );
  });

  it('end early, for want of time, with all that is left', () => {
    const plan = planLooks(20);
    expect(looksUntil(plan, { rounds: 12, isEnd: false })).toEqual(plan.slice(0, 2));
    expect(looksUntil(plan, { rounds: 14, isEnd: true })).toEqual([
      ...plan.slice(0, 2),
      { rounds: 14, spent: 0.01 },
    ]);
    expect(looksUntil(plan, { rounds: 16, isEnd: true })).toEqual([
      ...plan.slice(0, 2),
      { rounds: 16, spent: 0.01 },
    ]);
    expect(looksUntil(plan, { rounds: 20, isEnd: true })).toEqual(plan);
  });

  it('are not added on the way', () => {
    expect(() => looksUntil(planLooks(20), { rounds: 13, isEnd: false })).toThrow(RangeError);
    expect(() => planLooks(0)).toThrow(RangeError);
  });
});
