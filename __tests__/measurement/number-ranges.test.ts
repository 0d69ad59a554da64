import { describe, expect, it } from '@jest/globals';
import {
  findFault,
  isComparableSize,
  isCount,
  isMoment,
  isRunLength,
  keepPossible,
  listImpossible,
} from '../../src/measurement/number-ranges.ts';
import { counter, rate, trend } from '../support/runs.ts';

const time = { name: 'http_req_duration', type: 'trend', contains: 'time' } as const;
const share = { name: 'own', type: 'rate', contains: 'default' } as const;
const own = { name: 'own', type: 'trend', contains: 'default' } as const;
const requests = { name: 'http_reqs', type: 'counter', contains: 'default' } as const;
const custom = { name: 'own', type: 'counter', contains: 'default' } as const;

describe('what a statistic can be', () => {
  it.each([
    [time, 'p(95)', [0, 0.001, 1e9], [-1, -500, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 5e-324]],
    [{ ...time, name: 'own' }, 'avg', [0, 5], [-1]],
    [own, 'p(95)', [-500, 0, 0.3, 1e99], [1e308, -1e308, 1e-300]],
    [share, 'rate', [0, 0.3, 1], [-0.1, 1.1, 1e-300]],
    [requests, 'share', [0, 1], [2]],
    [requests, 'count', [0, 7, Number.MAX_SAFE_INTEGER], [-1, 0.3, 1e16, 1e300]],
    [requests, 'rate', [0, 0.3], [-1]],
    [custom, 'count', [-5, 12.5], [Number.NEGATIVE_INFINITY]],
    [custom, 'rate', [-5, 5], [1e300]],
    // A script may give k6's names another type; the name decides.
    [{ ...requests, name: 'http_req_failed' }, 'rate', [1], [5]],
  ] as const)('%j %s', (head, statistic, possible, impossible) => {
    for (const value of possible) expect([value, findFault(head, statistic, value)]).toEqual([value, null]);
    for (const value of impossible)
      expect([value, findFault(head, statistic, value)]).toEqual([value, expect.stringMatching(/./)]);
  });
});

it('counts are whole, moments have four digits of a year, and no run takes longer than years', () => {
  expect([0, 3, -0].every(isCount)).toBe(true);
  expect([-1, 0.3, Number.NaN, 2 ** 53, 1e300].some(isCount)).toBe(false);
  expect([0, Date.UTC(2026, 10, 20), Date.UTC(9999, 11, 31)].every(isMoment)).toBe(true);
  expect([-1, Number.NaN, 1e300, Date.UTC(10_000, 0, 1)].some(isMoment)).toBe(false);
  expect([0, 30_000].every(isRunLength)).toBe(true);
  expect([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300].some(isRunLength)).toBe(false);
});

it('any two numbers of a size that can be compared have a ratio', () => {
  const sizes = [1e-100, 1e100, -1e100, 1];
  expect(sizes.every(isComparableSize)).toBe(true);
  for (const one of sizes)
    for (const other of sizes) expect(Number.isFinite((one / other) ** 1.5)).toBe(one / other >= 0);
});

describe('metrics with values that nothing can have measured', () => {
  const steady = { value: 5, standardError: 0.01, count: 9 };
  const metrics = [
    trend(
      'http_req_duration',
      { avg: Number.POSITIVE_INFINITY, 'p(95)': 250, min: -1 },
      { tags: { name: 'a' } },
    ),
    rate('own', 5, { count: 0.3 }),
    counter('http_reqs', 7, { steady: { rate: steady, count: { ...steady, standardError: Number.NaN } } }),
  ];

  it('are named', () => {
    expect(listImpossible(metrics).map(({ subject, value, why }) => [subject, value, why])).toEqual([
      ['http_req_duration{name:a} avg', Number.POSITIVE_INFINITY, 'it is no finite number'],
      ['http_req_duration{name:a} min', -1, 'a time is not negative'],
      ['own', 0.3, 'a number of samples is whole and not negative'],
      ['own rate', 5, 'a rate is from 0 to 1'],
    ]);
  });

  it('keep the others', () => {
    const { metrics: kept, left } = keepPossible(metrics);
    expect(left).toHaveLength(4);
    expect(kept.map(({ values, count }) => [Object.keys(values), count])).toEqual([
      [['p(95)'], 2000],
      [[], null],
      [['count', 'rate'], 7],
    ]);
    expect(kept[2]?.steady).toEqual({ rate: steady });
  });
});
