import { describe, expect, it } from '@jest/globals';
import { chooseNextStep } from '../../../src/comparison/paired/next-step.ts';
import { createRounds, judgeRounds } from '../../support/rounds.ts';

const next = (...parameters: Parameters<typeof judgeRounds>) =>
  chooseNextStep([...judgeRounds(...parameters).values()]);
const EARLY = { looks: [{ rounds: 8, spent: 0 }] };

describe('what a look means for the rounds that are left', () => {
  it('stops where a change is proven', () => {
    expect(next(createRounds(12, 1.1))).toBe('stop-failed');
  });

  it('stops where nothing is suspicious and all intervals are narrow, even too early to prove anything', () => {
    expect(next(createRounds(12, 1))).toBe('stop-passed');
    expect(next(createRounds(8, 1), EARLY)).toBe('stop-passed');
    expect(next(createRounds(8, 0.9), EARLY)).toBe('stop-passed');
  });

  it('goes on where a change is likely, and where one is only suspicious', () => {
    expect(next(createRounds(8, 1.3), EARLY)).toBe('go-on');
    expect(next(createRounds(12, 1.04))).toBe('go-on');
    expect(next(createRounds(12, 1.012))).toBe('go-on');
  });

  it('goes on where noise could hide twice the limit', () => {
    const wild = (round: number) => ({ head: { p50: 100 * (1 + (round % 2 === 0 ? 0.3 : -0.3)) } });
    expect(next(createRounds(8, 1, wild), EARLY)).toBe('go-on');
  });

  it('goes on where nothing could be judged', () => {
    expect(next(createRounds(4, 1))).toBe('go-on');
    expect(chooseNextStep([])).toBe('go-on');
  });
});
