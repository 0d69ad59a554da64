import { describe, expect, it } from '@jest/globals';
import {
  isFlatMetrics,
  readFlatMetrics,
  readFlatResult,
  renderFlatMetrics,
} from '../../src/readers/flat-metrics.ts';
import { openResultFile } from '../../src/readers/result-reader.ts';

const FLAT = {
  timestamp: '2026-10-01T08:00:00Z',
  commit: 'abc',
  metrics: { p95: 300, error_rate: 1.5, cpu: 9 },
};
const source = (json: unknown) => ({ ...openResultFile('a.json', JSON.stringify(json)), beside: {} });

describe('flat metrics JSON', () => {
  it('is told from other documents with metrics by its numbers', () => {
    expect(isFlatMetrics(FLAT)).toBe(true);
    expect(isFlatMetrics({ metrics: { p95: '300' } })).toBe(false);
    expect(isFlatMetrics({ metrics: { http_reqs: { count: 1 } } })).toBe(false);
    expect(isFlatMetrics(null)).toBe(false);
  });

  it('is the results of one run, with what is not taken over', () => {
    const { metrics, endedAt, notes } = readFlatResult(source(FLAT));
    expect(metrics.map(({ name, values }) => [name, values])).toEqual([
      ['http_req_duration', { 'p(95)': 300 }],
      ['http_req_failed', { rate: 0.015 }],
    ]);
    expect(endedAt).toBe(Date.UTC(2026, 9, 1, 8));
    expect(notes).toEqual(['Not taken over: cpu.']);
  });

  it('is refused with what it should hold', () => {
    expect(() => readFlatResult(source({ metrics: {} }))).toThrow('it holds none of the metrics p50, p95');
  });

  it('is written as it was read, and keeps what stands beside the metrics', () => {
    const run = readFlatMetrics(FLAT, 'it');
    const text = renderFlatMetrics(run, { owner: 'team' });
    expect(JSON.parse(text)).toMatchObject({
      owner: 'team',
      commit: 'abc',
      metrics: { p95: 300, error_rate: 1.5 },
    });
  });
});
