import { describe, expect, it } from '@jest/globals';
import {
  buildUnpaired,
  changeBetween,
  compareByLimits,
  findUnjudgeable,
} from '../../../src/comparison/measures/measure-comparison.ts';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import type { Direction, MetricRecord } from '../../../src/measurement/metric.ts';
import { against, createTimes, measured, rulesOf, storeRun } from '../../support/evidence.ts';
import { type PreparedChoice, prepareMeasure } from '../../support/prepared-measure.ts';
import { createRecord, trend } from '../../support/runs.ts';

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

const LOGIN = { 'p(50)': 100, 'p(95)': 900, 'p(99)': 950 };
const NOTE = 'all its samples are of setup() or teardown()';

/** The row of a metric of setup(), beside others that are judged. */
function compareLogin(evidence: 'required' | 'off', before: readonly MetricRecord[] = []) {
  const login = trend('login_time', LOGIN, { outsideLoad: true });
  const record = createRecord({ closedModel: false, metrics: [...createTimes(), login] });
  const base = measured({}, { metrics: [...createTimes(), ...before] });
  const runs = Array.from({ length: 10 }, (_, job) => storeRun(base, job));
  const [suite] = compareSuites([against(record, runs)], { ...rulesOf({}), evidence });
  return suite?.measures.filter(({ measure }) => measure.metric === 'login_time') ?? [];
}

describe.each(['required', 'off'] as const)(
  'a metric of setup() or teardown() (evidence: %s)',
  (evidence) => {
    it('is shown and not judged, with the cause', () => {
      const rows = compareLogin(evidence);
      expect(rows.map(({ key, verdict, note }) => [key, verdict, note])).toContainEqual([
        'login_time p(95)',
        'not-judged',
        NOTE,
      ]);
      expect(rows.map(({ verdict }) => verdict)).not.toContain('new');
    });

    it('is not held against what the load once measured under that name', () => {
      const rows = compareLogin(evidence, [trend('login_time', { 'p(50)': 1, 'p(95)': 3, 'p(99)': 4 })]);
      expect(rows.find(({ key }) => key === 'login_time p(95)')).toMatchObject({
        verdict: 'not-judged',
        note: NOTE,
        evidence: null,
      });
    });
  },
);
