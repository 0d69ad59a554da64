import { describe, expect, it } from '@jest/globals';
import { parseRamps } from '../../src/readers/k6-ramps.ts';

const parse = (scenarios: Record<string, unknown>) => parseRamps({ scenarios });
const stage = (duration: string, target: number) => ({ duration, target });

describe('parseRamps', () => {
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
    expect(parseRamps(inspection)).toEqual([]);
  });
});
