import { describe, expect, it } from '@jest/globals';
import { listRamps, parseCourse } from '../../src/k6/course.ts';

const parse = (scenarios: Record<string, unknown>) => listRamps(parseCourse({ scenarios }).stages);
const stage = (duration: string, target: number) => ({ duration, target });

describe('listRamps', () => {
  it('finds the stages that change the load, from the start of each scenario', () => {
    const stages = [stage('5s', 10), stage('1m10s', 10), stage('5s', 0)];
    const users = { executor: 'ramping-vus', startTime: '3s', startVUs: 0, stages };
    const rate = {
      executor: 'ramping-arrival-rate',
      startTime: null,
      startRate: 5,
      stages: [stage('500ms', 5), stage('2s', 6)],
    };
    expect(parse({ users, rate })).toEqual([
      { fromMs: 3000, toMs: 8000 },
      { fromMs: 78_000, toMs: 83_000 },
      { fromMs: 500, toMs: 2500 },
    ]);
  });

  it.each([
    { executor: 'ramping-vus', target: 1 },
    { executor: 'ramping-arrival-rate', target: 0 },
  ])('knows where $executor starts if the script does not say', ({ executor, target }) => {
    expect(parse({ a: { executor, stages: [stage('5s', target)] } })).toEqual([]);
    expect(parse({ a: { executor, stages: [stage('5s', 7)] } })).toEqual([{ fromMs: 0, toMs: 5000 }]);
  });

  it('takes a step without a duration for no ramp', () => {
    expect(parse({ a: { executor: 'ramping-vus', stages: [stage('0s', 5), stage('10s', 5)] } })).toEqual([]);
  });

  it.each([
    [{}],
    [null],
    [{ scenarios: null }],
    [{ scenarios: { a: { executor: 'constant-vus', vus: 1 } } }],
  ])('finds none in %j', (inspection) => {
    expect(listRamps(parseCourse(inspection).stages)).toEqual([]);
  });
});

describe('parseCourse', () => {
  it('lists every stage with its target, its unit and its time', () => {
    const users = {
      executor: 'ramping-vus',
      startTime: '3s',
      startVUs: 10,
      stages: [stage('5s', 10), stage('0s', 0)],
    };
    const rate = {
      executor: 'ramping-arrival-rate',
      startTime: null,
      timeUnit: '1m0s',
      stages: [stage('500ms', 60)],
    };
    const fixed = { executor: 'constant-vus', vus: 1, duration: '1m' };
    expect(parseCourse({ scenarios: { users, rate, fixed } })).toMatchObject({
      scenarios: 3,
      stages: [
        { scenario: 'users', number: 1, target: 10, perMs: null, kind: 'hold', fromMs: 3000, toMs: 8000 },
        { scenario: 'users', number: 2, target: 0, perMs: null, kind: 'jump', fromMs: 8000, toMs: 8000 },
        { scenario: 'rate', number: 1, target: 60, perMs: 60_000, kind: 'ramp', fromMs: 0, toMs: 500 },
      ],
    });
  });

  // As k6 2.2.0 and 1.8.1 were seen to start them.
  it.each([
    ['users from one', { executor: 'ramping-vus', stages: [stage('5s', 5)] }, 0],
    ['users from none', { executor: 'ramping-vus', startVUs: 0, stages: [stage('5s', 5)] }, 1000],
    ['users later', { executor: 'ramping-vus', startVUs: 0, stages: [stage('4s', 0), stage('0s', 5)] }, 4000],
    [
      'arrivals from none',
      { executor: 'ramping-arrival-rate', startRate: 0, stages: [stage('4s', 8)] },
      1000,
    ],
    [
      'arrivals from two per second',
      { executor: 'ramping-arrival-rate', startRate: 2, startTime: '1s', stages: [stage('4s', 10)] },
      1414,
    ],
    [
      'arrivals per minute',
      { executor: 'ramping-arrival-rate', startRate: 120, timeUnit: '1m0s', stages: [stage('4s', 120)] },
      500,
    ],
    [
      'arrivals that a first stage only begins to make due',
      { executor: 'ramping-arrival-rate', startRate: 1, stages: [stage('500ms', 1), stage('1s', 1)] },
      1000,
    ],
    ['no arrival at all', { executor: 'ramping-arrival-rate', stages: [stage('3s', 0)] }, 3000],
    [
      'arrivals at once',
      { executor: 'constant-arrival-rate', rate: 2, startTime: '2s', duration: '4s' },
      2000,
    ],
  ])('knows when the first iteration is due: %s', (_, scenario, leadMs) => {
    expect(Math.round(parseCourse({ scenarios: { scenario } }).leadMs)).toBe(leadMs);
    const late = { executor: 'constant-vus', vus: 1, startTime: '1h' };
    expect(Math.round(parseCourse({ scenarios: { late, scenario } }).leadMs)).toBe(leadMs);
  });

  const fixed = { executor: 'constant-vus', vus: 1, startTime: '5s', duration: '10s' };
  it.each([
    [
      'the last to end',
      { fixed, ramp: { executor: 'ramping-vus', stages: [stage('20s', 5), stage('10s', 0)] } },
      30_000,
    ],
    ['one that starts late', { fixed }, 15_000],
    ['none where iterations decide', { fixed, few: { executor: 'shared-iterations', iterations: 5 } }, null],
    ['none without scenarios', {}, null],
  ])('knows how long the load lasts: %s', (_, scenarios, lengthMs) => {
    expect(parseCourse({ scenarios }).lengthMs).toBe(lengthMs);
  });
});
