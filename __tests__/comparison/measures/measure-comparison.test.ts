import { describe, expect, it } from '@jest/globals';
import {
  buildUnpaired,
  changeBetween,
  compareByLimits,
  findUnjudgeable,
} from '../../../src/comparison/measures/measure-comparison.ts';
import { parseMeasure } from '../../../src/measurement/measure.ts';
import type { Direction, MetricType } from '../../../src/measurement/metric.ts';
import { parseRule } from '../../../src/rules/rules.ts';

interface Values {
  readonly measure?: string;
  readonly type?: MetricType;
  readonly fail?: string | null;
  readonly worse?: Direction | null;
  readonly current?: number;
  readonly stored?: readonly number[];
}

function prepare({ measure = 'own p(95)', type = 'trend', fail = '+10 %', ...values }: Values) {
  const { worse = 'up', current = 300, stored = [300] } = values;
  const percentiles = { p50: null, p95: null };
  return {
    key: measure,
    current: {
      measure: parseMeasure(measure),
      type,
      contains: 'default',
      value: current,
      count: 2000,
      steady: null,
    } as const,
    percentiles,
    rule: fail === null ? null : parseRule({ measure, fail }),
    worse,
    stored: stored.map((value) => ({ value, count: 2000, steady: null, job: '1', percentiles })),
  };
}

describe('by the limits alone', () => {
  it('the newest comparable run is the base', () => {
    const row = compareByLimits(prepare({ current: 331, stored: [900, 300] }));
    expect(row).toMatchObject({ base: 300, current: 331, verdict: 'fail', change: { absolute: 31 } });
  });

  it('a change as far as the limit in the other direction is an improvement', () => {
    const verdict = (current: number, worse: Direction) =>
      compareByLimits(prepare({ current, worse })).verdict;
    expect([verdict(269, 'up'), verdict(270, 'up'), verdict(269, 'down')]).toEqual([
      'improved',
      'pass',
      'fail',
    ]);
  });

  it('what no stored run has is new, and shown with its value', () => {
    expect(compareByLimits(prepare({ stored: [] }))).toMatchObject({
      verdict: 'new',
      current: 300,
      base: null,
      change: null,
    });
  });

  it('what only a stored run has is missing, and shown with the value it had', () => {
    expect(buildUnpaired(prepare({}), 'missing')).toMatchObject({
      verdict: 'missing',
      current: null,
      base: 300,
    });
  });
});

describe('a rule cannot judge', () => {
  const isJudgeable = (values: Values, base = 300) => findUnjudgeable(prepare(values), base) === null;

  it.each<[string, Values, number]>([
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
