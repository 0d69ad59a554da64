import { describe, expect, it } from '@jest/globals';
import { pairMeasures } from '../../../src/comparison/paired/paired-measure.ts';
import {
  changeOf,
  findPairedStanding,
  roundsForFamily,
} from '../../../src/comparison/paired/paired-standing.ts';
import { PAIRED_RULES } from '../../../src/rules/presets.ts';
import { createRounds, FAILED, judgeRounds, P50, P95, rowOf } from '../../support/rounds.ts';

const p50Of = (...parameters: Parameters<typeof judgeRounds>) => rowOf(judgeRounds(...parameters), P50);

function standingOf(rounds: ReturnType<typeof createRounds>, key: string) {
  const measure = pairMeasures({ rounds, rules: PAIRED_RULES, closedModel: false }).find(
    (one) => one.key === key,
  );
  const standing = measure && findPairedStanding(measure, 1);
  if (standing === undefined || !('shift' in standing)) throw new Error(`${key} does not stand anywhere`);
  return standing;
}

describe('where a measure stands between the two sides', () => {
  it('a head that is slower by as much in every round is slower by that', () => {
    const standing = standingOf(
      createRounds(8, 1, (round) => ({ base: { p50: 100 + round }, head: { p50: (100 + round) * 1.2 } })),
      P50,
    );
    expect(Math.exp(standing.shift.estimate)).toBeCloseTo(1.2, 12);
    expect(standing.move.base).toBe(103.5);
    expect(standing.move.current).toBeCloseTo(124.2, 10);
    expect(changeOf(standing, standing.shift.estimate).relative).toBeCloseTo(0.2, 12);
  });

  it('ranks what is worse above 0, whichever direction that is', () => {
    const rounds = createRounds(8, 1, () => ({
      base: { p50: 100, checks: 1 },
      head: { p50: 110, checks: 0.9 },
    }));
    for (const key of [P50, 'checks rate'])
      expect(standingOf(rounds, key).ranks.every((rank) => rank > 0)).toBe(true);
  });

  it('shares stand as they were counted, and no end of their interval leaves 0 to 1', () => {
    const standing = standingOf(
      createRounds(8, 1, (round) => ({
        base: { failed: 0, count: 100 + round },
        head: { failed: round % 2 === 0 ? 0.02 : 0, count: 100 },
      })),
      FAILED,
    );
    expect(standing.move).toEqual({ base: 0, current: 0.01 });
    expect(changeOf(standing, standing.shift.estimate).absolute).toBeCloseTo(0.01, 12);
    expect(changeOf(standing, -3).absolute).toBe(0);
    expect(changeOf(standing, 3).absolute).toBe(1);
  });
});

describe('what is not judged', () => {
  it.each([
    { what: 'a time of 0', value: { p50: 0 }, cause: 'value-zero', key: P50 },
    { what: 'a share above 1', value: { failed: 1.2 }, cause: 'impossible-share', key: FAILED },
    {
      what: 'a percentile of too few samples in all rounds',
      value: { p95: 200, count: 10 },
      cause: 'too-few-samples',
      key: P95,
    },
  ])('$what', ({ value, cause, key }) => {
    const rows = judgeRounds(
      createRounds(12, 1, () => ({
        base: { p50: 100, p95: 200, failed: 0.1, ...('count' in value ? value : {}) },
        head: value,
      })),
    );
    expect(rowOf(rows, key)).toMatchObject({ verdict: 'not-judged', cause, evidence: null });
  });

  it('what no rule selects', () => {
    expect(p50Of(createRounds(12), { rules: [] })).toMatchObject({ verdict: 'not-judged', cause: 'no-rule' });
  });

  it('anything in fewer rounds than a family of that size needs', () => {
    expect(p50Of(createRounds(5, 1.5))).toMatchObject({ verdict: 'not-judged', cause: 'too-few-samples' });
    expect(p50Of(createRounds(6, 1.5)).verdict).not.toBe('not-judged');
    expect([1, 4, 12, 13, 100].map(roundsForFamily)).toEqual([6, 7, 8, 9, 11]);
  });
});
