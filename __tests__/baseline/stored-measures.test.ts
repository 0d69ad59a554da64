import { expect, it } from '@jest/globals';
import { selectStored } from '../../src/baseline/stored-measures.ts';
import { counter, createMetrics, createRecord, trend } from '../support/runs.ts';

const nothing = () => false;

it('keeps what the default rules may judge, and nothing else', () => {
  const { measures } = selectStored(createRecord({ metrics: createMetrics({ dropped: 20 }) }), nothing);
  expect(Object.keys(measures).sort()).toEqual([
    'checks rate',
    'dropped_iterations share',
    'http_req_duration p(50)',
    'http_req_duration p(95)',
    'http_req_duration p(99)',
    'http_req_failed rate',
    'http_reqs rate',
  ]);
  expect(measures['dropped_iterations share']?.value).toBeCloseTo(20 / 2020, 12);
});

it('keeps what a rule selects as well', () => {
  const selected = selectStored(createRecord(), ({ measure }) => measure.statistic === 'max').measures;
  expect(selected).toHaveProperty(['http_req_duration max']);
});

it('keeps which direction of a metric is worse, where that is said', () => {
  const metrics = [{ ...trend('queue_length', { 'p(95)': 30 }), worse: 'down' as const }];
  expect(selectStored(createRecord({ metrics }), nothing).metrics).toMatchObject({
    queue_length: { type: 'trend', worse: 'down' },
  });
});

it('keeps the type of custom metrics, and the steady value of any', () => {
  const steady = { 'p(95)': { value: 29, standardError: 0.01, count: 900 } };
  const metrics = [trend('order_latency', { 'p(95)': 30 }, { steady }), counter('orders', 3)];
  const stored = selectStored(createRecord({ metrics }), nothing);
  expect(stored.measures).toEqual({
    'order_latency p(95)': { value: 30, count: 2000, steady: { value: 29, standardError: 0.01 } },
  });
  expect(stored.metrics).toEqual({ order_latency: { type: 'trend', contains: 'time' } });
});

it('keeps nothing of a metric without samples', () => {
  const metrics = [trend('http_req_duration', { 'p(95)': 0 }, { count: 0 })];
  expect(selectStored(createRecord({ metrics }), () => true).measures).toEqual({});
});
