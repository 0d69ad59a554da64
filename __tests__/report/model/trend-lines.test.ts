import { describe, expect, it } from '@jest/globals';
import type { HistoryTrend, LimitHint } from '../../../src/comparison/measures/trends.ts';
import { describeHistory } from '../../../src/report/model/trend-lines.ts';

const KEY = 'http_req_duration p(95)';
const trend = (changes: Partial<HistoryTrend> = {}): HistoryTrend => ({
  key: KEY,
  kind: 'step',
  relative: 0.12,
  isWorse: true,
  from: 'a'.repeat(40),
  to: 'b'.repeat(40),
  ...changes,
});
const hint = (changes: Partial<LimitHint> = {}): LimitHint => ({
  key: KEY,
  jobs: 12,
  spread: 0.031,
  worse: 'up',
  warn: 0.05,
  fail: 0.1,
  isTighterThanNoise: false,
  ...changes,
});
const say = (history: Partial<Parameters<typeof describeHistory>[0]>) =>
  describeHistory({ trends: [], hints: [], ...history }).map((line) => line.replaceAll('\u00a0', ' '));

describe('a lasting change of the base branch', () => {
  it('is a step between two commits, or a creep', () => {
    expect(say({ trends: [trend()] })).toEqual([`${KEY} moved by +12 % between aaaaaaa and bbbbbbb.`]);
    expect(say({ trends: [trend({ kind: 'creep' as never })] })[0]).toContain(' crept by +12 %');
  });

  it('for the better is called so', () => {
    expect(say({ trends: [trend({ relative: -0.2, isWorse: false })] })).toEqual([
      `${KEY} moved by −20 %, for the better, between aaaaaaa and bbbbbbb.`,
    ]);
  });

  it('between two jobs of one commit is the machine, not the code', () => {
    expect(say({ trends: [trend({ from: 'b'.repeat(40) })] })[0]).toContain(
      'the machine moved, not the code',
    );
  });
});

describe('limits that the noise supports', () => {
  it('are rounded up: a limit that is said holds', () => {
    expect(say({ hints: [hint({ spread: 0.0311, warn: 0.0501, fail: 0.1 })] })).toEqual([
      `${KEY} varies by 3.2 % from run to run (12 jobs): this supports warn +5.1 % and fail +10 %.`,
    ]);
  });

  it('point down where less is worse', () => {
    expect(say({ hints: [hint({ worse: 'down' })] })[0]).toContain('warn −5 % and fail −10 %.');
  });

  it('say where the present limit is within the noise', () => {
    expect(say({ hints: [hint({ isTighterThanNoise: true })] })[0]).toMatch(
      /; changes between the present fail limit and \+10 % cannot be proven\.$/,
    );
  });
});

it('changes come before advice, and nothing where there is nothing', () => {
  expect(say({ trends: [trend()], hints: [hint()] }).map((line) => line.split(' ')[2])).toEqual([
    'moved',
    'varies',
  ]);
  expect(say({})).toEqual([]);
});
