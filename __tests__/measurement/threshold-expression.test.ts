import { describe, expect, it } from '@jest/globals';
import type { MetricType } from '../../src/measurement/metric.ts';
import { breakingDirection, parseThreshold, satisfies } from '../../src/measurement/threshold-expression.ts';

describe('a threshold is taken apart', () => {
  it.each([
    ['p(95)<500', { statistic: 'p(95)', operator: '<', limit: 500 }],
    [' p( 99.50 ) <= 1e3 ', { statistic: 'p(99.5)', operator: '<=', limit: 1000 }],
    ['med<200', { statistic: 'p(50)', operator: '<', limit: 200 }],
    ['rate > 0.95', { statistic: 'rate', operator: '>', limit: 0.95 }],
    ['value===-3', { statistic: 'value', operator: '===', limit: -3 }],
    ['anything else', { statistic: null, operator: null, limit: null }],
  ])('%s', (expression, parts) => {
    expect(parseThreshold(expression)).toEqual(parts);
  });

  it('exactly the limit satisfies <= and not <', () => {
    expect(satisfies(500, parseThreshold('avg<=500'))).toBe(true);
    expect(satisfies(500, parseThreshold('avg<500'))).toBe(false);
    expect(satisfies(500, parseThreshold('nonsense'))).toBeNull();
  });
});

describe('the direction that breaks a threshold', () => {
  it.each<[string, MetricType, ReturnType<typeof breakingDirection>]>([
    ['p(95)<500', 'trend', 'up'],
    ['count<=10', 'counter', 'up'],
    ['rate>0.95', 'rate', 'down'],
    ['value>=3', 'gauge', 'down'],
    ['count>0', 'counter', 'down'],
    ['rate==1', 'rate', 'down'],
    ['rate===0', 'rate', 'up'],
    ['count==0', 'counter', 'up'],
    ['count!=0', 'counter', 'down'],
    ['value==0', 'gauge', 'either'],
    ['count==5', 'counter', 'either'],
    ['value!=5', 'gauge', 'either'],
    ['nonsense', 'trend', null],
  ])('%s of a %s: %s', (expression, type, direction) => {
    expect(breakingDirection(parseThreshold(expression), type)).toBe(direction);
  });

  it.each<[string, MetricType]>([
    ['max>=0', 'trend'],
    ['p(95)>0', 'trend'],
    ['count>=0', 'counter'],
    ['rate<=1', 'rate'],
    ['rate>=0', 'rate'],
  ])('%s of a %s always holds, and tells none', (expression, type) => {
    expect(breakingDirection(parseThreshold(expression), type)).toBeNull();
  });
});
