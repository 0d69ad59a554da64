import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { BASELINE_VERSION, BaselineSchema, MetricSchema } from '../../src/baseline/document-schema.ts';

const RUN = { time: '2026-11-20T12:00:00Z', environment: 'a', measures: { 'own p(95)': [300, 2000] } };
const DOCUMENT = { version: 1, suite: 'checkout', environments: { a: {} }, runs: [RUN] };

/** The paths of what is wrong. */
const refuse = (document: object) =>
  (v.safeParse(BaselineSchema, document).issues ?? []).map((issue) => v.getDotPath(issue));
const refuseRun = (changes: object) => refuse({ ...DOCUMENT, runs: [{ ...RUN, ...changes }] });

describe('a stored document', () => {
  it('may leave out whatever is not known', () => {
    const { output } = v.safeParse(BaselineSchema, DOCUMENT);
    expect(output).toMatchObject({
      metrics: {},
      page: null,
      dropped: [],
      environments: { a: { k6: null, script: null, data: null, load: null, runner: null } },
      runs: [{ sha: '', run: '', attempt: 1, job: '', url: '', leg: '' }],
    });
  });

  it('of the version that this release writes is one of the first version: nothing stored is lost', () => {
    expect(BASELINE_VERSION).toBe(1);
    expect(refuse({ ...DOCUMENT, version: 2 })).toEqual(['version']);
  });

  it('may hold what later releases add', () => {
    expect(refuse({ ...DOCUMENT, later: 1, environments: { a: { gpu: 'x' } } })).toEqual([]);
    expect(refuseRun({ later: { x: 1 } })).toEqual([]);
  });

  it.each([
    ['no suite', { suite: undefined }, 'suite'],
    ['no runs', { runs: null }, 'runs'],
    ['a runner of no known class', { environments: { a: { runner: 'moon' } } }, 'environments.a.runner'],
    [
      'a file of data without its hash',
      { environments: { a: { data: { hash: 'x', files: [['a']] } } } },
      'environments.a.data.files.0.1',
    ],
    ['a name of a dropped run that is no text', { dropped: [1] }, 'dropped.0'],
  ])('with %s is refused there', (_, changes, path) => {
    expect(refuse({ ...DOCUMENT, ...changes })).toEqual([path]);
  });

  it.each(['yesterday', '2026-11-20', '2026-13-45T99:00:00Z', ''])('has no run of the time "%s"', (time) => {
    expect(refuseRun({ time })).toEqual(['runs.0.time']);
  });
});

describe('a stored measure', () => {
  it.each([
    [[300]],
    [[300, 2000]],
    [[300, null]],
    [[-3.5, 0]],
    [[300, 2000, 290, 0.01]],
    [[300, null, 290, 0]],
  ])('may be %j', (measure) => {
    expect(refuseRun({ measures: { x: measure } })).toEqual([]);
  });

  it.each([
    [[]],
    [[null]],
    [['300']],
    [[300, -1]],
    [[300, 2000, 290]],
    [[300, 2000, 290, -0.01]],
    [[300, 2000, null, 0.1]],
    [[300, 2000, 290, 0.01, 1]],
    [300],
    [null],
    [[Number.NaN]],
    [[Number.POSITIVE_INFINITY]],
  ])('is not %j', (measure) => {
    expect(refuseRun({ measures: { x: measure } }).length).toBe(1);
  });
});

it.each([
  [['trend', 'time'], true],
  [['counter', 'data'], true],
  [['rate', 'default', 'up'], true],
  [['rate', 'default', 'sideways'], false],
  [['trend'], false],
  [['histogram', 'time'], false],
  [['trend', 'time', 'up', 'down'], false],
])('a stored metric of the kind %j: %s', (kind, isOne) => {
  expect(v.is(MetricSchema, kind)).toBe(isOne);
});
