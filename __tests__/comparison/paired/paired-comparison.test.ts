import { describe, expect, it } from '@jest/globals';
import { compareRounds } from '../../../src/comparison/paired/paired-comparison.ts';
import { PAIRED_RULES } from '../../../src/rules/presets.ts';
import { USUAL_INSTANCE_SPREAD } from '../../../src/statistics/service-lives.ts';
import { createRounds, FAILED, judgeRounds, P50, P95, rowOf } from '../../support/rounds.ts';

const p50Of = (...parameters: Parameters<typeof judgeRounds>) => rowOf(judgeRounds(...parameters), P50);

describe('a measure in rounds', () => {
  it.each([
    { factor: 1, verdict: 'pass' },
    { factor: 1.02, verdict: 'pass' },
    { factor: 1.04, verdict: 'warn' },
    { factor: 1.1, verdict: 'fail' },
    { factor: 0.9, verdict: 'improved' },
    { factor: 0.98, verdict: 'pass' },
  ])('times $factor ends as $verdict', ({ factor, verdict }) => {
    const row = p50Of(createRounds(12, factor));
    expect(row.verdict).toBe(verdict);
    expect(row.change?.relative).toBeGreaterThan(factor - 1 - 0.01);
    expect(row.change?.relative).toBeLessThan(factor - 1 + 0.01);
    expect(row.evidence?.lower.relative).toBeLessThan(row.change?.relative as number);
    expect(row.evidence?.upper.relative).toBeGreaterThan(row.change?.relative as number);
  });

  it('says where both sides lie, in how many rounds and lives, and what would have been seen', () => {
    const { base, current, evidence } = p50Of(createRounds(12));
    expect(base).toBeCloseTo(100, 0);
    expect(current).toBeCloseTo(100, 0);
    expect(evidence).toMatchObject({ rounds: 12, lives: 12 });
    expect(evidence?.smallestSeen.relative).toBeGreaterThan(0.03);
    expect(evidence?.smallestSeen.relative).toBeLessThan(0.05);
  });

  it('a change below the floor never counts', () => {
    const small = (factor: number) =>
      createRounds(12, factor, () => ({ base: { p50: 2 }, head: { p50: 2 * factor } }));
    expect(p50Of(small(1.2)).verdict).toBe('pass');
    expect(p50Of(small(1.5)).verdict).toBe('fail');
  });

  it('is inconclusive where a fail limit is passed in noise that leaves it suspicious', () => {
    const noise = [0.5, -0.25, 0.4, -0.2, 0.3, -0.15, 0.45, 0.1, 0.35, -0.12, 0.2, 0.05];
    const row = p50Of(
      createRounds(12, 1, (round) => ({
        base: { p50: 100 },
        head: { p50: 100 * (1 + (noise[round] ?? 0)) },
      })),
    );
    expect(row.evidence?.level).toBe('suspicious');
    expect(row.verdict).toBe('inconclusive');
    expect(row.evidence?.roundsToSettle).toBeGreaterThan(12);
  });

  it('needs what the look may spend to be proven: eight rounds too early prove nothing', () => {
    const early = p50Of(createRounds(8, 1.3), { looks: [{ rounds: 8, spent: 0 }] });
    expect(early.verdict).toBe('warn');
    expect(p50Of(createRounds(8, 1.3)).verdict).toBe('fail');
  });

  it('judges in the direction of the measure', () => {
    const checks = (share: number) =>
      rowOf(
        judgeRounds(
          createRounds(12, 1, (round) => ({
            base: { checks: 0.99 + (round % 3) / 1000 },
            head: { checks: share },
          })),
        ),
        'checks rate',
      );
    expect(checks(0.95)).toMatchObject({ verdict: 'fail', worse: 'down' });
    expect(checks(0.992).verdict).toBe('pass');
  });
});

describe('shares', () => {
  const failed = (base: number, head: number) =>
    judgeRounds(
      createRounds(12, 1, (round) => ({
        base: { failed: base },
        head: { failed: head + (head > 0 ? round / 10_000 : 0) },
      })),
    );

  it('move in points, as they were counted', () => {
    const row = rowOf(failed(0, 0.02), FAILED);
    expect(row.verdict).toBe('fail');
    expect(row.change?.absolute).toBeCloseTo(0.02055, 9);
    expect(row.evidence?.lower.absolute).toBeGreaterThan(0.015);
    expect(row.evidence?.upper.absolute).toBeLessThan(0.03);
    expect(rowOf(failed(0, 0.0001), FAILED).verdict).toBe('pass');
  });

  it('without a single event on either side pass, and cost the others nothing', () => {
    const rows = failed(0, 0);
    expect(rowOf(rows, FAILED).verdict).toBe('pass');
    expect(rowOf(rows, P50).evidence?.adjustedP).toBe(p50Of(createRounds(12)).evidence?.adjustedP);
  });
});

describe('rounds that lack a measure', () => {
  it('do not count for it', () => {
    const rounds = createRounds(12, 1.1, (round) =>
      round === 3 ? { head: { p50: undefined as never } } : {},
    );
    expect(p50Of(rounds)).toMatchObject({ verdict: 'fail', evidence: { rounds: 11 } });
  });

  it('leave too few, and it is not judged', () => {
    const rounds = createRounds(12, 1.1, (round) => (round < 7 ? { head: { p50: undefined as never } } : {}));
    const row = p50Of(rounds);
    expect(row).toMatchObject({ verdict: 'not-judged', cause: 'too-few-samples' });
    expect(row.note).toBe('measured on both sides in 5 rounds of the 6 that 1 judged measure need');
  });

  it('on one side only are new or missing', () => {
    const rounds = createRounds(12, 1, () => ({ base: { p95: 200 }, head: { failed: 0 } }));
    const rows = judgeRounds(rounds);
    expect(rowOf(rows, P95)).toMatchObject({ verdict: 'missing', base: 200, current: null });
    expect(rowOf(rows, FAILED)).toMatchObject({ verdict: 'new', base: null, current: 0 });
  });
});

describe('several suites', () => {
  const options = { looks: [{ rounds: 12, spent: 0.01 }], instance: USUAL_INSTANCE_SPREAD, seed: 'test' };
  const suite = (rounds: ReturnType<typeof createRounds>) => ({
    rounds,
    rules: PAIRED_RULES,
    closedModel: false,
  });

  it('are one family', () => {
    const still = createRounds(12, 1, (round) => ({
      head: { p50: 100 + (round % 2 === 0 ? 1 : -1) * (1 + round) },
    }));
    const [alone] = compareRounds([suite(createRounds(12, 1.1))], options);
    const [beside] = compareRounds([suite(createRounds(12, 1.1)), suite(still)], options);
    expect(beside?.[0]?.evidence?.adjustedP).toBeGreaterThan(alone?.[0]?.evidence?.adjustedP as number);
    expect(beside?.[0]?.verdict).toBe('fail');
  });

  it('one that was left early says nothing of later rounds', () => {
    const [long, short] = compareRounds([suite(createRounds(12, 1.1)), suite(createRounds(9, 1.1))], options);
    expect(long?.[0]?.evidence?.rounds).toBe(12);
    expect(short?.[0]?.evidence?.rounds).toBe(9);
  });
});

it('the same rounds give the same rows', () => {
  const rounds = createRounds(18, 1.03);
  expect(judgeRounds(rounds)).toEqual(judgeRounds(rounds));
});
