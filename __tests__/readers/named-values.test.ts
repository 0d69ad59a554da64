import { describe, expect, it } from '@jest/globals';
import type { Direction } from '../../src/measurement/metric.ts';
import { readNamedValue, toMetrics } from '../../src/readers/named-values.ts';

function read(name: string, unit: string, value = 50, worse: Direction | null = null) {
  const [metric] = toMetrics([{ name, unit, value }], worse).metrics;
  const [statistic, read] = Object.entries(metric?.values ?? {})[0] ?? [];
  return { key: `${metric?.name} ${statistic}`, type: metric?.type, value: read, worse: metric?.worse };
}

describe('a named value', () => {
  it.each([
    ['p95', 'ms', 'http_req_duration p(95)'],
    ['Latency (p99.9)', 'ms', 'http_req_duration p(99.9)'],
    ['95th percentile', 'ms', 'http_req_duration p(95)'],
    ['Mean response time', 's', 'http_req_duration avg'],
    ['max', 'ms', 'http_req_duration max'],
    ['Error rate', '%', 'http_req_failed rate'],
    ['http_req_failed', '%', 'http_req_failed rate'],
    ['Requests', 'req/s', 'http_reqs rate'],
    ['Requests per second', '', 'http_reqs rate'],
    ['http_reqs count', '', 'http_reqs count'],
    ['http_req_duration{name:search} p(95)', 'ms', 'http_req_duration p(95)'],
  ])('%s in %s is what k6 calls %s', (name, unit, key) => {
    expect(read(name, unit)).toMatchObject({ key, worse: undefined });
  });

  it.each([
    ['search p95', 'ms', 'search_p95 value', 'gauge', 'up'],
    ['Error rate of login', '%', 'Error_rate_of_login rate', 'rate', undefined],
    ['Requests served', 'ops/sec', 'Requests_served rate', 'counter', 'down'],
    ['Heap {old}', 'MB', 'Heap_old_ value', 'gauge', undefined],
    ['vus_max{', 'x', 'vus_max_ value', 'gauge', undefined],
    ['http_req_duration', 'ms', 'http_req_duration_value value', 'gauge', 'up'],
    ['CPU', '%', 'CPU rate', 'rate', undefined],
  ] as const)('%s in %s is a metric of its own: %s', (...row) => {
    const [name, unit, key, type, worse] = row;
    expect(read(name, unit)).toMatchObject({ key, type, worse });
  });

  it('above 100 % is no share', () => {
    expect(read('CPU', '%', 250)).toMatchObject({ key: 'CPU value', type: 'gauge', value: 250 });
  });

  it('gets worse as its user says', () => {
    expect(read('Score', 'points', 7, 'down').worse).toBe('down');
    expect(read('Heap', 'MB', 7, 'up').worse).toBe('up');
  });

  it.each([
    ['p95', 'ms'],
    ['throughput', 'req/s'],
    ['Requests per second', ''],
    ['http_req_duration', 'ms'],
    ['Requests served', 'ops/sec'],
    ['Error rate', '%'],
  ])('%s in %s has one name, whichever direction is said to be worse', (name, unit) => {
    const { key } = read(name, unit);
    expect([read(name, unit, 50, 'up').key, read(name, unit, 50, 'down').key]).toEqual([key, key]);
  });

  it("is told where it is k6's, and k6's gets worse the other way", () => {
    const values = [
      { name: 'throughput', unit: 'req/s', value: 1 },
      { name: 'p95', unit: 'ms', value: 1 },
      { name: 'Heap', unit: 'MB', value: 1 },
    ];
    const listOf = (worse: Direction | null) => toMetrics(values, worse).contradicting;
    expect(listOf('up')).toEqual(['"throughput" (http_reqs rate)']);
    expect(listOf('down')).toEqual(['"p95" (http_req_duration p(95))']);
    expect(listOf(null)).toEqual([]);
  });

  it('that counts mishaps per second is not better the more there are', () => {
    for (const [name, unit] of [
      ['Failures', 'errors/s'],
      ['Failed checkouts', 'requests/s'],
      ['Timeouts', '1/s'],
      ['GC pauses', 'pauses/min'],
    ] as const)
      expect(read(name, unit, 7, null).worse).toBeUndefined();
    expect(read('Parser', 'ops/s', 7, null).worse).toBe('down');
  });

  it('is none of several that come to one measure', () => {
    const twice = ['p95', 'Latency p95', 'Heap'].map((name) => ({ name, unit: 'ms', value: 1 }));
    const { metrics, doubled } = toMetrics(twice, null);
    expect(doubled).toEqual(['p95 and Latency p95']);
    expect(metrics.map(({ name }) => name)).toEqual(['Heap']);
  });

  it('has the statistics of one metric together', () => {
    const values = ['p50', 'p95'].map((name, index) => ({ name, unit: 's', value: index + 1 }));
    expect(toMetrics(values, null).metrics).toMatchObject([
      { name: 'http_req_duration', values: { 'p(50)': 1000, 'p(95)': 2000 } },
    ]);
  });

  it('is told with its unit where that is its own', () => {
    const values = [
      { name: 'Score', unit: 'points', value: 1 },
      { name: 'Heap', unit: 'MB', value: 1 },
    ];
    expect(toMetrics(values, null).ownUnits).toEqual(['Score (points)']);
  });
});

describe('an item of a list', () => {
  it('may have its number as text, and no unit', () => {
    expect(readNamedValue({ name: 'a', value: ' 1.5 ', range: '± 3%' })).toEqual({
      name: 'a',
      unit: '',
      value: 1.5,
    });
  });

  it.each([
    [{ value: 1 }, 'has no name'],
    [{ name: ' ', value: 1 }, 'has no name'],
    [null, 'has no name'],
    [{ name: 'a' }, '("a") has the value none, which is no number'],
    [{ name: 'a', value: '12 ms' }, '("a") has the value "12 ms", which is no number'],
    [{ name: 'a', value: '' }, '("a") has the value "", which is no number'],
    [{ name: 'a', value: null }, '("a") has the value null, which is no number'],
  ])('%j is wrong', (item, message) => {
    expect(readNamedValue(item)).toBe(message);
  });
});
