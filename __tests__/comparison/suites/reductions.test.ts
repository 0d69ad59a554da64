import { describe, expect, it } from '@jest/globals';
import type { BaselineState } from '../../../src/comparison/suites/baseline-state.ts';
import { findReductions } from '../../../src/comparison/suites/reductions.ts';
import type { RunRecord } from '../../../src/measurement/run-record.ts';
import type { ScopeLoad, TestScope } from '../../../src/measurement/test-scope.ts';
import { createDocument, createRecord, createStoredRun } from '../../support/runs.ts';
import { SCOPE } from '../../support/scopes.ts';

type Changes = Partial<TestScope>;

function storedWith(...scopes: readonly (Changes | null)[]): BaselineState {
  const runs = scopes.map((changes, index) =>
    createStoredRun(
      {},
      { run: `${index}`, ...(changes === null ? {} : { scope: { ...SCOPE, ...changes } }) },
    ),
  );
  return { kind: 'found', document: createDocument(runs), place: 'x.json' };
}

function find(now: Changes, base: BaselineState = storedWith({}), record: Partial<RunRecord> = {}) {
  return findReductions(createRecord({ scope: { ...SCOPE, ...now }, ...record }), base);
}

const [LOAD] = SCOPE.loads as [ScopeLoad];
const withLoad = (changes: Partial<ScopeLoad>): Changes => ({ loads: [{ ...LOAD, ...changes }] });
const withThresholds = (...expressions: string[]): Changes => ({
  thresholds: expressions.map((expression) => ({ metric: 'http_req_duration', expression })),
});

describe('less load', () => {
  const less = (of: string, from: number, to: number) => [{ kind: 'load', scenario: 'api', of, from, to }];

  it('is a lower peak, a shorter run, or less of all together', () => {
    expect(find(withLoad({ peak: 4, amount: 240 }))).toEqual(less('iterations-per-second', 40, 4));
    expect(find(withLoad({ lastsMs: 6000, amount: 240 }))).toEqual(less('length', 60_000, 6000));
    expect(find(withLoad({ amount: 1200 }))).toEqual(less('iterations', 2400, 1200));
  });

  it('is told of users and of numbers of iterations too', () => {
    const users: Partial<ScopeLoad> = { unit: 'users', peak: 10, amount: 600_000 };
    expect(find(withLoad({ ...users, peak: 1 }), storedWith(withLoad(users)))).toEqual(less('users', 10, 1));
    expect(find(withLoad({ ...users, amount: 6000 }), storedWith(withLoad(users)))).toEqual(
      less('user-time', 600_000, 6000),
    );
    const shared: Partial<ScopeLoad> = { unit: 'users', peak: 1, lastsMs: null, amount: 100 };
    expect(find(withLoad({ ...shared, amount: 10 }), storedWith(withLoad(shared)))).toEqual(
      less('iterations', 100, 10),
    );
  });

  it('is a scenario that is gone', () => {
    expect(find({ loads: [] })).toEqual([{ kind: 'scenarios', names: ['api'] }]);
  });

  it('is not more load, another scenario, or another kind of load', () => {
    expect(find(withLoad({ peak: 80, lastsMs: 120_000, amount: 9600 }))).toEqual([]);
    expect(find({ loads: [LOAD, { ...LOAD, scenario: 'more' }] })).toEqual([]);
    expect(find(withLoad({ unit: 'users', peak: 1 }))).toEqual([]);
  });
});

describe('a threshold', () => {
  it('that is gone is told', () => {
    expect(find({ thresholds: [] })).toEqual([
      { kind: 'threshold-gone', metric: 'http_req_duration', expression: 'p(95)<500' },
    ]);
    expect(find(withThresholds('p(99)<500'))).toEqual([
      { kind: 'threshold-gone', metric: 'http_req_duration', expression: 'p(95)<500' },
    ]);
  });

  it.each([
    ['p(95)<500', 'p(95)<5000'],
    ['rate>0.95', 'rate>0.5'],
    ['rate>=0.95', 'rate>0.9'],
    ['med<100', 'p(50)<200'],
  ])('that was %s and is %s asks for less', (from, to) => {
    expect(find(withThresholds(to), storedWith(withThresholds(from)))).toEqual([
      { kind: 'threshold-loosened', metric: 'http_req_duration', from, to },
    ]);
  });

  it.each([
    ['p(95)<500', 'p(95) < 500'],
    ['p(95)<500', 'p(95)<400'],
    ['p(95)<500', 'p(95)<=500'],
    ['rate>0.95', 'rate>0.99'],
  ])('that was %s and is %s asks for no less', (from, to) => {
    expect(find(withThresholds(to), storedWith(withThresholds(from)))).toEqual([]);
  });

  it('of the same tags in another order is the same', () => {
    const on = (metric: string): Changes => ({ thresholds: [{ metric, expression: 'p(95)<1' }] });
    expect(find(on('a{b:c, d:e}'), storedWith(on('a{d:e,b:c}')))).toEqual([]);
    expect(find(on('a{b:c}'), storedWith(on('a')))).toHaveLength(1);
  });

  it('that is new is told to nobody', () => {
    expect(find(withThresholds('p(95)<500', 'p(99)<900'))).toEqual([]);
  });
});

describe('endpoints and checks', () => {
  it('that are gone are told', () => {
    expect(find({ endpoints: ['GET /orders'], checks: [] })).toEqual([
      { kind: 'endpoints', names: ['POST /orders'] },
      { kind: 'checks', names: ['status is 200'] },
    ]);
  });

  it('are held against what all stored runs called', () => {
    const base = storedWith({ endpoints: ['GET /a', 'GET /b'] }, { endpoints: ['GET /a', 'GET /c'] });
    expect(find({ endpoints: [] }, base)).toEqual([{ kind: 'endpoints', names: ['GET /a'] }]);
  });

  it('are not told where their names are made up by the data', () => {
    expect(find({ endpoints: null })).toEqual([]);
    expect(find({ endpoints: ['GET /x'] }, storedWith({ endpoints: null }))).toEqual([]);
    expect(find({ checks: null })).toEqual([]);
  });

  it('are not told of a run that was stopped', () => {
    const ending = { kind: 'aborted', by: 'timeout', detail: '' } as const;
    expect(find({ endpoints: ['GET /orders'], checks: [] }, storedWith({}), { ending })).toEqual([]);
  });

  it('are not told where the tags that name them are left out: the tags are', () => {
    const systemTags = ['method', 'status', 'url'];
    expect(find({ systemTags, endpoints: ['GET /x'] })).toEqual([{ kind: 'system-tags', names: ['name'] }]);
  });
});

it('a switch is told whichever way it goes', () => {
  const on = { switches: ['discardResponseBodies'] };
  expect(find(on)).toEqual([{ kind: 'switch', name: 'discardResponseBodies', isOn: true }]);
  expect(find({}, storedWith(on))).toEqual([{ kind: 'switch', name: 'discardResponseBodies', isOn: false }]);
});

describe('where it is not known', () => {
  it('nothing is told: old runs, other legs, other tools, no baseline', () => {
    const less = { thresholds: [] };
    expect(find(less, storedWith(null))).toEqual([]);
    expect(find(less, storedWith({}), { leg: 'other' })).toEqual([]);
    expect(find(less, { kind: 'absent', place: 'x.json' })).toEqual([]);
    expect(findReductions(createRecord(), storedWith({}))).toEqual([]);
  });

  it('the newest run that says it counts', () => {
    expect(find({}, storedWith(withThresholds('p(99)<1'), {}, null))).toEqual([]);
  });
});
