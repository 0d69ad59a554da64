import { describe, expect, it } from '@jest/globals';
import { droppedShare, hasSamples, listMeasures, typeByName } from '../../src/measurement/measured-value.ts';
import { counter, createMetrics, rate, trend } from '../support/runs.ts';

describe('listMeasures', () => {
  it('has every statistic of every metric by its text', () => {
    const steady = { 'p(95)': { value: 28, standardError: 0.01, count: 90 } };
    const metrics = [
      trend('d', { avg: 10, 'p(95)': 30 }, { tags: { name: 'a b' }, count: 100, steady }),
      rate('checks', 0.5),
    ];
    const measures = listMeasures({ metrics });
    expect([...measures.keys()]).toEqual(['d{name:a b} avg', 'd{name:a b} p(95)', 'checks rate']);
    expect(measures.get('d{name:a b} p(95)')).toEqual({
      measure: { metric: 'd', tags: { name: 'a b' }, statistic: 'p(95)' },
      type: 'trend',
      contains: 'time',
      value: 30,
      count: 100,
      steady: steady['p(95)'],
    });
    expect(measures.get('d{name:a b} avg')?.steady).toBeNull();
  });

  it('leaves out what has no samples', () => {
    const metrics = [
      trend('a', { avg: 0 }, { count: 0 }),
      trend('b', { avg: 0 }, { count: null }),
      rate('c', 0, { count: 0 }),
    ];
    expect(listMeasures({ metrics }).size).toBe(0);
  });
});

describe('hasSamples', () => {
  it.each([
    [trend('t', { avg: 0 }, { count: 5 }), true],
    [trend('t', { avg: 3 }, { count: null }), true],
    [trend('t', { avg: 3 }, { count: 0 }), false],
    [trend('t', {}, { count: 5 }), false],
    [rate('r', 0), true],
    [rate('r', 0, { count: null }), true],
    [rate('r', 1, { count: 0 }), false],
    [counter('c', 0), true],
  ])('%j: %j', (metric, has) => {
    expect(hasSamples(metric)).toBe(has);
  });
});

describe('the share of dropped iterations', () => {
  it.each([
    [createMetrics(), 0],
    [createMetrics({ dropped: 500 }), 0.2],
    [[counter('dropped_iterations', 7)], 1],
    [[counter('iterations', 0)], null],
    [[], null],
    [[counter('iterations', 10), counter('dropped_iterations', 10, { tags: { scenario: 'a' } })], 0],
  ])('case %#', (metrics, share) => {
    expect(droppedShare(metrics)?.value ?? null).toBe(share);
  });
});

describe('what is known of metrics by name', () => {
  it('a name that every object has is no built-in metric', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(typeByName(name)).toEqual({ type: 'trend', contains: 'default' });
    }
  });
});
