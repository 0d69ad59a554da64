import { describe, expect, it } from '@jest/globals';
import { limitInUnit, parseBudget } from '../../src/rules/budget.ts';

const inUnit = (limit: string | number, kind: Parameters<typeof limitInUnit>[1]) =>
  limitInUnit(parseBudget({ measure: 'own p(95)', limit }), kind);

describe('a budget', () => {
  it('is of medium criticality unless it says otherwise, and may be a bare number', () => {
    expect(parseBudget({ measure: 'own{b:2,a:1} med', limit: 0 })).toEqual({
      measure: { metric: 'own', tags: { a: '1', b: '2' }, statistic: 'p(50)' },
      limit: { amount: 0, unit: 'plain' },
      criticality: 'medium',
    });
  });

  it.each(['+5 %', '-800 ms', '−1 %'])('is an absolute limit: %s is refused', (limit) => {
    expect(() => parseBudget({ measure: 'own p(95)', limit })).toThrow(`has the signed limit "${limit}"`);
  });

  it.each([
    ['http_req_duration p(95)', '5 %', 'a trend of times'],
    ['http_req_failed rate', '5 ms', 'a rate'],
    ['dropped_iterations share', '5 ms', 'a rate'],
    ['data_received count', '1 s', 'a counter of bytes'],
  ])("of k6's own %s cannot be %s, which is known before anything is measured", (measure, limit, kind) => {
    expect(() => parseBudget({ measure, limit })).toThrow(`has a unit that ${kind} cannot have`);
  });
});

describe('the limit in the unit of what was measured', () => {
  it('is milliseconds, bytes, or a fraction of 1', () => {
    expect(inUnit('1.5 s', { type: 'trend', contains: 'time' })).toBe(1500);
    expect(inUnit('10 KB', { type: 'counter', contains: 'data' })).toBe(10_000);
    expect(inUnit('1 %', { type: 'rate', contains: 'default' })).toBe(0.01);
  });

  it('may be a time or a size where nobody knows what the metric holds', () => {
    const unknown = { type: 'trend', contains: 'default' } as const;
    expect([inUnit('2 s', unknown), inUnit('1 KB', unknown), inUnit(7, unknown)]).toEqual([2000, 1000, 7]);
    expect(() => inUnit('7 %', unknown)).toThrow('a trend cannot have');
  });

  it('of a share is 100 % at most', () => {
    expect(inUnit('100 %', { type: 'rate', contains: 'default' })).toBe(1);
    expect(() => inUnit('120 %', { type: 'rate', contains: 'default' })).toThrow('allows a share of 120 %');
  });
});
