import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_METRICS, countsEvents, worseDirection } from '../../src/measurement/built-in-metrics.ts';

interface Said {
  readonly type: string;
  readonly contains: string;
}
const { metrics } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/k6/handleSummary-data.json'), 'utf8'),
) as { metrics: Readonly<Record<string, Said>> };

describe("k6's own metrics", () => {
  it('are of the kind that k6 itself says in a real run', () => {
    const known = Object.entries(metrics).filter(([name]) => name in BUILT_IN_METRICS);
    expect(known.length).toBeGreaterThan(10);
    for (const [name, { type, contains }] of known)
      expect([name, BUILT_IN_METRICS[name]]).toEqual([name, expect.objectContaining({ type, contains })]);
  });

  it.each([
    ['http_req_duration', 'up'],
    ['http_reqs', 'down'],
    ['iterations', 'down'],
    ['dropped_iterations', 'up'],
    ['checks', 'down'],
    ['http_req_failed', 'up'],
    ['browser_web_vital_cls', 'up'],
    ['vus', null],
    ['data_sent', null],
    ['ws_session_duration', null],
  ])('%s is worse %j', (name, worse) => {
    expect(worseDirection(name, BUILT_IN_METRICS[name]?.type ?? 'trend', 'default')).toBe(worse);
  });

  it('show the phases of a request without judging them, but not the whole request', () => {
    const phases = Object.keys(BUILT_IN_METRICS).filter((name) => BUILT_IN_METRICS[name]?.phase);
    expect(phases.every((name) => name.startsWith('http_req_'))).toBe(true);
    expect(phases).toContain('http_req_waiting');
    expect(phases).not.toContain('http_req_duration');
  });

  it.each([
    ['http_reqs', true],
    ['iterations', true],
    ['dropped_iterations', true],
    ['ws_sessions', true],
    ['data_sent', false],
    ['http_req_failed', false],
    ['vus', false],
    ['orders', false],
    ['constructor', false],
  ])('%s adds 1 for every event: %s', (name, expected) => {
    expect(countsEvents(name)).toBe(expected);
  });
});

describe("a script's own metrics", () => {
  it('are worse upwards where they are Trends of time, and unknown otherwise', () => {
    expect(worseDirection('order_latency', 'trend', 'time')).toBe('up');
    expect(worseDirection('order_size', 'trend', 'data')).toBeNull();
    expect(worseDirection('errors', 'rate', 'default')).toBeNull();
    expect(worseDirection('retries', 'counter', 'default')).toBeNull();
  });

  it.each(['constructor', 'toString', '__proto__'])('called %s are no built-in metric', (name) => {
    expect(BUILT_IN_METRICS[name]).toBeUndefined();
    expect(worseDirection(name, 'trend', 'time')).toBe('up');
  });
});
