import { describe, expect, it } from '@jest/globals';
import { pairMeasures } from '../../../src/comparison/paired/paired-measure.ts';
import type { SteadyValue } from '../../../src/measurement/metric.ts';
import { PAIRED_RULES } from '../../../src/rules/presets.ts';
import { createRounds, FAILED, P50, P95 } from '../../support/rounds.ts';

const pair = (rounds: ReturnType<typeof createRounds>) =>
  new Map(pairMeasures({ rounds, rules: PAIRED_RULES, closedModel: false }).map((one) => [one.key, one]));

/** The same rounds with a steady value of p(50) on the sides that are named. */
function addSteady(
  rounds: ReturnType<typeof createRounds>,
  has: (round: number, side: 'base' | 'head') => boolean,
) {
  const steady: SteadyValue = { value: 50, standardError: 0.01, count: 900 };
  return rounds.map((round, index) => {
    const add = (side: 'base' | 'head') => ({
      ...round[side],
      measures: new Map(
        [...round[side].measures].map(([key, value]) => [
          key,
          has(index, side) ? { ...value, steady } : value,
        ]),
      ),
    });
    return { base: add('base'), head: add('head') };
  });
}

describe('the two sides of a measure, round by round', () => {
  it('have the rule and the direction that the head is judged by', () => {
    const measure = pair(createRounds(3)).get(P50);
    expect(measure).toMatchObject({ worse: 'up', only: null });
    expect(measure?.rule?.fail).toEqual({ amount: 0.05, unit: 'relative' });
    expect(measure?.pairs).toHaveLength(3);
  });

  it('a round that lacks one side is a gap, and levels are those of the rounds that have both', () => {
    const rounds = createRounds(3, 1, (round) => ({
      base: { p50: [100, 300, 120][round] as number },
      head: round === 1 ? { p50: undefined as never } : { p50: [110, 0, 130][round] as number },
    }));
    const measure = pair(rounds).get(P50);
    expect(measure?.pairs.map((one) => one?.head.value ?? null)).toEqual([110, null, 130]);
    expect(measure?.levels).toEqual({ base: 110, current: 120 });
    expect(measure?.current.value).toBe(120);
  });

  it('of shares the level is all events over all trials; a share of no trials is a gap', () => {
    const rounds = createRounds(3, 1, (round) => ({
      base: { failed: 0.1, count: [100, 300, 100][round] as number },
      head: { failed: [0.2, 0, 0.1][round] as number, count: [100, 300, 0][round] as number },
    }));
    const measure = pair(rounds).get(FAILED);
    expect(measure?.levels?.base).toBeCloseTo(0.1, 12);
    expect(measure?.levels?.current).toBeCloseTo(20 / 400, 12);
    expect(measure?.pairs[2]).toBeNull();
  });

  it('know which side alone has a measure', () => {
    const measures = pair(createRounds(2, 1, () => ({ base: { p95: 200 }, head: { failed: 0 } })));
    expect([measures.get(P95)?.only, measures.get(FAILED)?.only]).toEqual(['base', 'head']);
    expect(measures.get(P95)?.levels).toBeNull();
    expect([...measures.keys()].at(-1)).toBe(P95);
  });

  it('are steady values where every round of both sides has one, else those of the whole rounds', () => {
    const rounds = createRounds(2);
    const all = pair(addSteady(rounds, () => true)).get(P50);
    expect(all?.levels).toEqual({ base: 50, current: 50 });
    const some = pair(addSteady(rounds, (round, side) => round === 0 || side === 'base')).get(P50);
    expect(some?.levels?.base).toBeCloseTo(100, -1);
  });
});
