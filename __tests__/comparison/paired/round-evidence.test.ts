import { describe, expect, it } from '@jest/globals';
import { createRounds, FAILED, judgeRounds, P50, P95, rowOf } from '../../support/rounds.ts';

const p50Of = (...parameters: Parameters<typeof judgeRounds>) => rowOf(judgeRounds(...parameters), P50);

describe('the family of judged measures', () => {
  it('charges a measure that moves with another nothing, one that does not at most its share', () => {
    const alone = p50Of(createRounds(12, 1.1)).evidence?.adjustedP as number;
    const twin = createRounds(12, 1.1).map(({ base, head }) => {
      const at = (side: typeof base) => (side.measures.get(P50)?.value ?? 0) * 3;
      return { base: at(base), head: at(head) };
    });
    const together = createRounds(12, 1.1, (round) => ({
      base: { p95: twin[round]?.base ?? 0 },
      head: { p95: twin[round]?.head ?? 0 },
    }));
    expect(p50Of(together).evidence?.adjustedP).toBe(alone);
    const apart = createRounds(12, 1.1, (round) => ({
      base: { p95: 300 },
      head: { p95: 300 + (round % 2 === 0 ? round + 1 : -round) },
    }));
    expect(p50Of(apart).evidence?.adjustedP).toBeGreaterThan(alone);
    expect(p50Of(apart).evidence?.adjustedP).toBeLessThanOrEqual(2 * alone);
    expect(rowOf(judgeRounds(apart), P95).evidence?.level).toBe('none');
  });

  it('leaves out what was alike in every round, which says what it would have shown all the same', () => {
    const rows = judgeRounds(createRounds(12, 1.1, () => ({ base: { failed: 0 }, head: { failed: 0 } })));
    expect(rowOf(rows, P50).evidence?.adjustedP).toBe(p50Of(createRounds(12, 1.1)).evidence?.adjustedP);
    const { evidence } = rowOf(rows, FAILED);
    expect(evidence).toMatchObject({
      p: 1,
      adjustedP: 1,
      level: 'none',
      betterLevel: 'none',
      roundsToSettle: null,
    });
    expect(evidence?.smallestSeen.absolute).toBeCloseTo(0.005, 6);
  });

  it('pays for earlier looks', () => {
    const rounds = createRounds(12, 1.1);
    const looks = [
      { rounds: 8, spent: 0.005 },
      { rounds: 12, spent: 0.01 },
    ];
    const [late, only] = [p50Of(rounds, { looks }).evidence, p50Of(rounds).evidence];
    expect(late?.proofP).toBeGreaterThan(only?.proofP as number);
    expect(late?.adjustedP).toBe(only?.adjustedP);
  });

  it('a rule that only warns costs no proof, and needs none', () => {
    const alone = p50Of(createRounds(12, 1.1)).evidence;
    const rows = judgeRounds(
      createRounds(12, 1.1, (round) => ({
        base: { p99: 300 },
        head: { p99: 300 + (round % 2 === 0 ? round + 1 : -round) },
      })),
    );
    const beside = rowOf(rows, P50).evidence;
    expect(beside?.adjustedP).toBeGreaterThan(alone?.adjustedP as number);
    expect(beside?.proofP).toBe(alone?.proofP);
    expect(rowOf(rows, 'http_req_duration p(99)').evidence?.proofP).toBeNull();
    const slow = judgeRounds(createRounds(12, 1, () => ({ base: { p99: 300 }, head: { p99: 400 } })));
    expect(rowOf(slow, 'http_req_duration p(99)')).toMatchObject({
      verdict: 'warn',
      evidence: { level: 'likely' },
    });
  });
});

describe('the rounds that a change would need', () => {
  it('grow with the noise, and are none where nothing got worse', () => {
    const noisy = (size: number) =>
      p50Of(
        createRounds(12, 1, (round) => ({
          base: { p50: 100 },
          head: { p50: 106 + size * ((round % 4) - 1.5) },
        })),
      ).evidence?.roundsToSettle;
    expect(noisy(20)).toBeGreaterThan(noisy(8) as number);
    expect(noisy(8)).toBeGreaterThanOrEqual(12);
    expect(p50Of(createRounds(12, 0.9)).evidence?.roundsToSettle).toBeNull();
  });
});

describe('rounds of one life', () => {
  const ofLives = (lives: number, factor: number) =>
    createRounds(12, factor, (round) => {
      const life = String(Math.floor((round * lives) / 12));
      return { base: { life }, head: { life } };
    });

  it('prove less than rounds of a life each, the less the fewer lives there are', () => {
    const [many, three, two] = [12, 3, 2].map((lives) => p50Of(ofLives(lives, 1.1)).evidence?.adjustedP ?? 1);
    expect(three).toBeGreaterThanOrEqual(many as number);
    expect(two).toBeGreaterThan(three as number);
    expect(p50Of(ofLives(3, 1.1))).toMatchObject({
      verdict: 'fail',
      evidence: { lives: 3, roundsToSettle: null },
    });
  });

  it('a single life proves nothing, unless the spread between starts was measured', () => {
    expect(p50Of(ofLives(1, 1.5))).toMatchObject({
      verdict: 'warn',
      evidence: { lives: 1, level: 'likely' },
    });
    const instance = { spread: 0.01, degreesOfFreedom: 4, isCalibrated: true };
    expect(p50Of(ofLives(1, 1.5), { instance }).verdict).toBe('fail');
    expect(p50Of(ofLives(1, 1.5), { instance: { ...instance, spread: 0.2 } }).verdict).not.toBe('fail');
  });

  it('widen the interval and what would have been seen', () => {
    const [one, all] = [p50Of(ofLives(1, 1)).evidence, p50Of(ofLives(12, 1)).evidence];
    expect(one?.upper.relative).toBeGreaterThan(all?.upper.relative as number);
    expect(one?.smallestSeen.relative).toBeGreaterThan(all?.smallestSeen.relative as number);
  });
});
