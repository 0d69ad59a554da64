import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRandom } from '../../src/statistics/random.ts';
import { type FlipStage, testJointly } from '../../src/statistics/sign-flips.ts';
import { signedRanks, signedRankUpperTail } from '../../src/statistics/signed-rank.ts';

const families = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 7 }))
  .chain(([measures, rounds]) =>
    fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: rounds, maxLength: rounds }), {
      minLength: measures,
      maxLength: measures,
    }),
  );

const now = (scores: FlipStage['scores']): FlipStage => ({ scores, spent: 0.01 });
const statistics = (scores: FlipStage['scores'], signs: readonly number[]) =>
  scores.map((row) => {
    const norm = Math.hypot(...row);
    return norm === 0 ? 0 : row.reduce((total, score, i) => total + score * (signs[i] as number), 0) / norm;
  });
const listSigns = (rounds: number) =>
  Array.from({ length: 2 ** rounds }, (_, pattern) =>
    Array.from({ length: rounds }, (_, i) => (pattern & (1 << i) ? -1 : 1)),
  );
/** Normal variates: `measures` rows that share a part. */
function drawNull(random: () => number, measures: number, rounds: number): number[][] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const shared = Array.from({ length: rounds }, normal);
  return Array.from({ length: measures }, () => shared.map((part) => part + normal()));
}

describe('joint sign flips', () => {
  it('agree with counting every pattern by the book', () => {
    fc.assert(
      fc.property(families, (rows) => {
        const scores = rows.map(signedRanks);
        const signs = listSigns(rows[0]?.length ?? 0);
        const seen = statistics(scores, signs[0] ?? []);
        const maxima = signs.map((pattern) => Math.max(...statistics(scores, pattern)));
        const { above, below, patterns, isExact } = testJointly([now(scores)], 'seed');
        expect([patterns, isExact]).toEqual([signs.length, true]);
        for (const [i, statistic] of seen.entries()) {
          const share = (level: number) =>
            maxima.filter((value) => value >= level - 1e-9).length / signs.length;
          expect(above[i]).toBeCloseTo(statistic > 1e-9 ? share(statistic) : 1, 12);
          expect(below[i]).toBeCloseTo(statistic < -1e-9 ? share(-statistic) : 1, 12);
        }
      }),
    );
  });

  it('of a single measure are the exact signed-rank test', () => {
    const ranks = signedRanks([3, 1, -2, 5, 8, 4, 9, -1.5, 7]);
    expect(testJointly([now([ranks])], 'seed').above[0]).toBeCloseTo(signedRankUpperTail(ranks), 12);
  });

  it('charge nothing for a measure that moves with another, and at most its number for one that does not', () => {
    const random = createRandom('charge');
    const [own = [], other = []] = drawNull(random, 2, 10).map((row) =>
      signedRanks(row.map((value) => value + 0.8)),
    );
    const alone = testJointly([now([own])], 'seed').above[0] as number;
    expect(testJointly([now([own, own, own])], 'seed').above[0]).toBeCloseTo(alone, 12);
    const beside = testJointly([now([own, other])], 'seed').above[0] as number;
    expect(beside).toBeGreaterThan(alone);
    expect(beside).toBeLessThanOrEqual(2 * alone);
  });

  it('do not depend on the order of rounds or measures', () => {
    const rows = drawNull(createRandom('order'), 3, 9).map(signedRanks);
    const { above } = testJointly([now(rows)], 'a');
    expect(testJointly([now(rows.map((row) => row.toReversed()))], 'b').above).toEqual(above);
    expect(testJointly([now(rows.toReversed())], 'c').above).toEqual(above.toReversed());
  });

  it('beyond what is enumerated, come close to the exact p, the same for the same seed', () => {
    const values = drawNull(createRandom('many'), 1, 24).map((row) => row.map((value) => value + 0.9));
    const ranks = values.map(signedRanks);
    const exact = signedRankUpperTail(ranks[0] ?? []);
    const drawn = testJointly([now(ranks)], 'seed');
    const error = Math.sqrt(exact / drawn.patterns);
    expect(drawn.isExact).toBe(false);
    expect(Math.abs((drawn.above[0] as number) - exact)).toBeLessThan(4 * error);
    expect(testJointly([now(ranks)], 'seed')).toEqual(drawn);
    expect(testJointly([now(ranks)], 'another').above).not.toEqual(drawn.above);
  });

  it('are never certain, and know nothing of what is alike in every round', () => {
    const rising = Array.from({ length: 30 }, (_, i) => i + 1);
    expect(testJointly([now([rising, rising.map(() => 0)])], 'seed').above[0]).toBeGreaterThan(0);
    expect(testJointly([now([[0, 0, 0]])], 'seed')).toMatchObject({ above: [1], below: [1] });
    expect(testJointly([now([])], 'seed')).toMatchObject({ above: [], below: [] });
  });

  it('refuse series of different lengths, numbers that are none, and no look at all', () => {
    expect(() => testJointly([now([[1], [1, 2]])], 'seed')).toThrow(RangeError);
    expect(() => testJointly([now([[1, Number.NaN]])], 'seed')).toThrow(RangeError);
    expect(() => testJointly([{ scores: [[1]], spent: 2 }], 'seed')).toThrow(RangeError);
    expect(() => testJointly([], 'seed')).toThrow(RangeError);
  });
});

describe('joint sign flips at several looks', () => {
  const LOOKS = [
    { rounds: 8, spent: 0.02 },
    { rounds: 10, spent: 0.04 },
    { rounds: 12, spent: 0.1 },
  ];
  const stagesOf = (rows: readonly (readonly number[])[], looks: typeof LOOKS) =>
    looks.map(({ rounds, spent }) => ({
      scores: rows.map((row) => signedRanks(row.slice(0, rounds))),
      spent,
    }));

  it('count a pattern that an earlier look would have proven', () => {
    const row = [-1, 2, -3, 4, 5, -0.5, 0.7, 1.1, 9, 8, 7, 6];
    const signs = listSigns(12);
    const at = (rounds: number) => {
      const ranks = [signedRanks(row.slice(0, rounds))];
      return signs.map((pattern) => statistics(ranks, pattern)[0] as number);
    };
    const [early, late] = [at(8), at(12)];
    const share = (values: readonly number[], level: number) =>
      values.filter((value) => value >= level - 1e-9).length / values.length;
    const counted = signs.filter(
      (_, i) => share(early, early[i] as number) <= 0.02 || (late[i] as number) >= (late[0] as number) - 1e-9,
    );
    const looks = [
      { rounds: 8, spent: 0.02 },
      { rounds: 12, spent: 0.1 },
    ];
    const { above } = testJointly(stagesOf([row], looks), 'seed');
    expect(above[0]).toBeCloseTo(counted.length / signs.length, 12);
    expect(above[0]).toBeGreaterThan(share(late, late[0] as number));
  });

  it('beyond what is enumerated, add what was spent and no more', () => {
    const row = drawNull(createRandom('long'), 1, 24).flatMap((values) => values.map((value) => value + 0.8));
    const looks = [
      { rounds: 12, spent: 0.01 },
      { rounds: 24, spent: 0.05 },
    ];
    const alone = testJointly(stagesOf([row], looks.slice(1)), 'seed').above[0] as number;
    const after = testJointly(stagesOf([row], looks), 'seed').above[0] as number;
    expect(after).toBeGreaterThan(alone);
    expect(after).toBeLessThanOrEqual(alone + 0.01);
  });

  it('an early look that may spend nothing costs nothing', () => {
    const rows = drawNull(createRandom('free'), 2, 12);
    const [first, , last] = stagesOf(rows, LOOKS);
    const stages = [{ scores: first?.scores ?? [], spent: 0 }, last as FlipStage];
    expect(testJointly(stages, 'seed')).toEqual(testJointly([last as FlipStage], 'seed'));
  });

  it.each([1, 4])(
    'prove something of %p unchanged measures no more often than was to be spent',
    (measures) => {
      const cases = 600;
      const random = createRandom(`level ${measures}`);
      const proven = Array.from({ length: cases }, () => {
        const rows = drawNull(random, measures, 12);
        return LOOKS.some(({ spent }, index) =>
          testJointly(stagesOf(rows, LOOKS.slice(0, index + 1)), 'seed').above.some((p) => p <= spent),
        );
      });
      const share = proven.filter(Boolean).length / cases;
      const error = Math.sqrt((0.1 * 0.9) / cases);
      expect(share).toBeLessThan(0.1 + 3 * error);
      expect(share).toBeGreaterThan(0.05);
    },
  );
});
