import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseK6Inspection, SHOWN_TREND_STATS, stableJson } from '../../src/k6/plan.ts';

const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/k6/inspect.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const rate = { executor: 'constant-arrival-rate', rate: 50, timeUnit: '1s', duration: '3s' };
const ramp = {
  executor: 'ramping-vus',
  startVUs: 0,
  stages: [
    { duration: '5s', target: 5 },
    { duration: '10s', target: 0 },
  ],
};

describe('parseK6Inspection', () => {
  it("asks for the script's own statistics, those its thresholds name, and the shown ones, once each", () => {
    expect(parseK6Inspection(fixture).trendStats).toEqual([...SHOWN_TREND_STATS, 'p(99.9)']);
    const own = {
      summaryTrendStats: ['avg', 'p(75)'],
      thresholds: {
        http_req_duration: ['p(95)<500', { threshold: 'p( 97.5 ) < 9', abortOnFail: true }, 'avg<10', 7],
        checks: ['rate>0.9'],
        strange: ['p(x)<1', 'p(98)'],
      },
    };
    expect(parseK6Inspection(own).trendStats).toEqual([...SHOWN_TREND_STATS, 'p(75)', 'p(97.5)']);
  });

  it.each([
    [{}, 'one iteration by one VU'],
    [
      { scenarios: { api: { executor: 'constant-vus', vus: 10, duration: '30s' } } },
      'api: constant-vus, 10 VUs, 30s',
    ],
    [
      { scenarios: { api: { executor: 'shared-iterations', vus: 2, iterations: 20 } } },
      'api: shared-iterations, 2 VUs, 20 iterations',
    ],
    [{ scenarios: { a: rate } }, 'a: constant-arrival-rate, 50 per 1s, 3s'],
    [{ scenarios: { r: ramp } }, 'r: ramping-vus, from 0 VUs, stages 5 over 5s → 0 over 10s'],
    [
      {
        scenarios: {
          a: { executor: 'per-vu-iterations', vus: 1 },
          b: { executor: 'constant-vus', startTime: '15s' },
        },
      },
      'a: per-vu-iterations, 1 VU; b: constant-vus, starts at 15s',
    ],
  ])('says the load of %j in words', (options, words) => {
    expect(parseK6Inspection(options).loadSummary).toBe(words);
  });

  it.each([
    [{}, true],
    [fixture, true],
    [{ scenarios: { r: ramp } }, true],
    [{ scenarios: { a: rate } }, false],
    [{ scenarios: { r: ramp, a: { executor: 'ramping-arrival-rate' } } }, false],
  ])('%j: closed model %j', (options, closed) => {
    expect(parseK6Inspection(options).closedModel).toBe(closed);
  });

  it('leaves k6 time for setup, teardown and its summary beyond the scenarios', () => {
    const plan = parseK6Inspection({ totalDuration: '10m30s' });
    expect(plan).toMatchObject({
      totalDurationMs: 630_000,
      longestMs: 630_000 + 60_000 + 60_000 + 120_000 + 30_000,
    });
    const own = {
      totalDuration: '1m0s',
      setupTimeout: '5m0s',
      teardownTimeout: '10s',
      handleSummaryTimeout: '1m0s',
    };
    expect(parseK6Inspection(own).longestMs).toBe(60_000 + 300_000 + 10_000 + 60_000 + 30_000);
    expect(parseK6Inspection(fixture)).toMatchObject({ totalDurationMs: null, longestMs: null });
  });

  it('equal loads give equal texts, whatever the order of keys; reports and thresholds are no load', () => {
    const one = {
      scenarios: { a: rate, r: ramp },
      thresholds: { checks: ['rate>0.9'] },
      summaryTrendStats: ['avg'],
    };
    const turned = { scenarios: { r: ramp, a: Object.fromEntries(Object.entries(rate).reverse()) } };
    expect(parseK6Inspection(one).load).toBe(parseK6Inspection(turned).load);
  });

  it.each([
    { scenarios: { a: { ...rate, rate: 51 }, r: ramp } },
    { scenarios: { a: rate } },
    { scenarios: { a: rate, r: ramp }, rps: 5 },
    { scenarios: { a: rate, r: ramp }, noConnectionReuse: true },
    { scenarios: { a: rate, r: ramp }, executionSegment: '0:1/2' },
  ])('another load gives another text: %j', (options) => {
    expect(parseK6Inspection(options).load).not.toBe(
      parseK6Inspection({ scenarios: { a: rate, r: ramp } }).load,
    );
  });

  it('a part of another shape does not hide the others', () => {
    const plan = parseK6Inspection({ scenarios: { a: rate }, thresholds: 'p(95)<1', totalDuration: 5 });
    expect(plan).toMatchObject({
      loadSummary: 'a: constant-arrival-rate, 50 per 1s, 3s',
      closedModel: false,
    });
  });

  it('reads any JSON', () => {
    const keys = fc.constantFrom(
      'scenarios',
      'thresholds',
      'summaryTrendStats',
      'totalDuration',
      'setupTimeout',
    );
    const stages = fc.record({
      scenarios: fc.record({ a: fc.record({ stages: fc.array(fc.jsonValue()) }) }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()), stages), (json) => {
        expect(parseK6Inspection(json).trendStats).toEqual(expect.arrayContaining([...SHOWN_TREND_STATS]));
      }),
    );
  });
});

describe('stableJson', () => {
  it('gives one text for values that differ in the order of keys only, and reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(stableJson(reverseKeys(value))).toBe(stableJson(value));
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reverseKeys(inner)]));
}
