import { describe, expect, it } from '@jest/globals';
import { parsePlannedScope } from '../../src/k6/planned-scope.ts';

const loadOf = (scenario: Record<string, unknown>) =>
  parsePlannedScope({ scenarios: { api: scenario } }).loads[0];

describe('the load of a scenario', () => {
  it.each([
    [
      { executor: 'constant-arrival-rate', rate: 240, timeUnit: '1m', duration: '30s' },
      { unit: 'iterations-per-second', peak: 4, lastsMs: 30_000, amount: 120 },
    ],
    [
      { executor: 'constant-arrival-rate', rate: 40, timeUnit: null, duration: '1m' },
      { unit: 'iterations-per-second', peak: 40, lastsMs: 60_000, amount: 2400 },
    ],
    [
      {
        executor: 'ramping-arrival-rate',
        startRate: 0,
        timeUnit: '1s',
        stages: [
          { duration: '10s', target: 20 },
          { duration: '10s', target: 20 },
          { duration: '0s', target: 5 },
        ],
      },
      { unit: 'iterations-per-second', peak: 20, lastsMs: 20_000, amount: 300 },
    ],
    [
      { executor: 'constant-vus', vus: 10, duration: '1m' },
      { unit: 'users', peak: 10, lastsMs: 60_000, amount: 600_000 },
    ],
    [
      { executor: 'ramping-vus', startVUs: null, stages: [{ duration: '10s', target: 3 }] },
      { unit: 'users', peak: 3, lastsMs: 10_000, amount: 20_000 },
    ],
    [
      { executor: 'shared-iterations', vus: 2, iterations: 10 },
      { unit: 'users', peak: 2, lastsMs: null, amount: 10 },
    ],
    [
      { executor: 'per-vu-iterations', vus: 2, iterations: 10 },
      { unit: 'users', peak: 2, lastsMs: null, amount: 20 },
    ],
  ])('%j is %j', (scenario, load) => {
    expect(loadOf(scenario)).toEqual({ scenario: 'api', ...load });
  });

  it('holds no number that is none', () => {
    const huge = { executor: 'constant-vus', vus: 1e308, duration: '1h' };
    expect(loadOf(huge)).toMatchObject({ peak: 1e308, amount: null });
    expect(
      loadOf({ ...huge, executor: 'constant-arrival-rate', rate: 1e308, timeUnit: '1ms' }),
    ).toBeUndefined();
  });

  it.each([[{ executor: 'externally-controlled' }], [{}], [{ executor: 3 }]])('of %j is not known', (one) => {
    expect(loadOf(one)).toBeUndefined();
  });
});

it('system tags stand in one order, switches only where they are on', () => {
  const options = { systemTags: ['url', 'name'], discardResponseBodies: true, throw: false, noSetup: null };
  expect(parsePlannedScope(options)).toMatchObject({
    systemTags: ['name', 'url'],
    switches: ['discardResponseBodies'],
  });
});

it.each([[null], ['x'], [{}]])('%j has nothing', (json) => {
  expect(parsePlannedScope(json)).toEqual({ loads: [], thresholds: [], systemTags: [], switches: [] });
});
