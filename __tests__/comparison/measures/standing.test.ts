import { describe, expect, it } from '@jest/globals';
import { findStanding } from '../../../src/comparison/measures/standing.ts';
import { type PreparedChoice, prepareMeasure } from '../../support/prepared-measure.ts';

const HISTORY = [300, 303, 297, 301, 299, 300];
const stand = (choice: PreparedChoice) =>
  findStanding(prepareMeasure({ stored: HISTORY, ...choice }), 'local');
const verdictOf = (standing: ReturnType<typeof stand>) =>
  standing.kind === 'limit-only' ? standing.verdict : standing.kind;

describe('where a run stands among the stored runs', () => {
  it('is tested against their distribution', () => {
    const [usual, far] = [stand({}), stand({ current: 450 })];
    if (!('test' in usual && 'test' in far)) throw new Error('not tested');
    expect(usual.test.pWorse).toBeGreaterThan(0.3);
    expect(far.test.pWorse).toBeLessThan(0.01);
    expect(far.test.expected).toBeCloseTo(300, 0);
  });

  it('is not told by fewer samples than the tail of a percentile needs', () => {
    const kinds = [199, 200].map((count) => stand({ count }).kind);
    expect(kinds[0]).not.toBe(kinds[1]);
    expect(kinds[1]).toBe(stand({}).kind);
    expect(stand({ measure: 'own p(99)', count: 999 }).kind).toBe(kinds[0]);
    expect(stand({ measure: 'own avg', count: 3 }).kind).toBe(kinds[1]);
  });

  it('is not told by a stored share that is none', () => {
    const share = { measure: 'own rate', type: 'rate', fail: '+2 points', current: 0.5 } as const;
    expect(stand({ ...share, stored: [0.5, 1.5] }).kind).toBe(stand({ count: 1 }).kind);
    expect(stand({ ...share, stored: [0.5, 0.5] }).kind).toBe(stand({}).kind);
  });
});

describe('with a value of 0, which has no logarithm, the limits alone', () => {
  it('fail only against three jobs that all came out alike', () => {
    expect(verdictOf(stand({ current: 60, stored: [0, 0, 0], fail: '+50 ms' }))).toBe('fail');
    expect(verdictOf(stand({ current: 60, stored: [0, 0], fail: '+50 ms' }))).toBe('inconclusive');
    expect(verdictOf(stand({ current: 60, stored: [0, 5, 0], fail: '+50 ms' }))).toBe('inconclusive');
  });

  it('acquit where they are absolute, not where they are relative', () => {
    expect(verdictOf(stand({ current: 40, stored: [0, 0, 0], fail: '+50 ms' }))).toBe('pass');
    expect(verdictOf(stand({ current: 0, stored: [9, 9, 9], fail: '+10 %' }))).toBe(stand({ count: 1 }).kind);
  });
});
