import { describe, expect, it } from '@jest/globals';
import {
  buildUnpaired,
  changeBetween,
  compareByLimits,
  findUnjudgeable,
} from '../../../src/comparison/measures/measure-comparison.ts';
import type { Direction } from '../../../src/measurement/metric.ts';
import { type PreparedChoice, prepareMeasure } from '../../support/prepared-measure.ts';

describe('by the limits alone', () => {
  it('the newest comparable run is the base', () => {
    const row = compareByLimits(prepareMeasure({ current: 331, stored: [900, 300] }));
    expect(row).toMatchObject({ base: 300, current: 331, verdict: 'fail', change: { absolute: 31 } });
  });

  it('a change as far as the limit in the other direction is an improvement', () => {
    const verdict = (current: number, worse: Direction) =>
      compareByLimits(prepareMeasure({ current, worse })).verdict;
    expect([verdict(269, 'up'), verdict(270, 'up'), verdict(269, 'down')]).toEqual([
      'improved',
      'pass',
      'fail',
    ]);
  });

  it('what no stored run has is new, and shown with its value', () => {
    expect(compareByLimits(prepareMeasure({ stored: [] }))).toMatchObject({
      verdict: 'new',
      current: 300,
      base: null,
      change: null,
    });
  });

  it('what only a stored run has is missing, and shown with the value it had', () => {
    expect(buildUnpaired(prepareMeasure({}), 'missing')).toMatchObject({
      verdict: 'missing',
      current: null,
      base: 300,
    });
  });
});

describe('a rule cannot judge', () => {
  const isJudgeable = (values: PreparedChoice, base = 300) =>
    findUnjudgeable(prepareMeasure(values), base) === null;

  it.each<[string, PreparedChoice, number]>([
    ['a measure that none selects', { fail: null }, 300],
    ['a maximum', { measure: 'own max' }, 300],
    ['a p(100)', { measure: 'own p(100)' }, 300],
    ['a measure without a worse direction', { worse: null }, 300],
    ['by a limit in a unit of another kind', { fail: '+2 points' }, 300],
    ['by relative limits from a base of 0', {}, 0],
  ])('%s', (_, values, base) => {
    expect(isJudgeable(values, base)).toBe(false);
  });

  it('but can by an absolute limit from a base of 0', () => {
    expect(isJudgeable({ fail: '+10 ms' }, 0)).toBe(true);
    expect(isJudgeable({})).toBe(true);
  });
});

it('a difference that binary fractions make is no change', () => {
  expect(changeBetween(0.3, 0.1 + 0.2)).toEqual({ absolute: 0, relative: 0 });
  expect(changeBetween(0, 5)).toEqual({ absolute: 5, relative: null });
  expect(changeBetween(200, 150)).toEqual({ absolute: -50, relative: -0.25 });
});
