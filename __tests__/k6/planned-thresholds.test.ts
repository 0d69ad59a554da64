import { expect, it } from '@jest/globals';
import { parsePlannedThresholds, thresholdText } from '../../src/k6/planned-thresholds.ts';

it('are those of every metric, as text and as object', () => {
  const thresholds = {
    http_req_duration: ['p(95)<500', { threshold: 'avg<200', abortOnFail: true }],
    'checks{a:b}': [],
  };
  expect(parsePlannedThresholds({ thresholds })).toEqual([
    { metric: 'http_req_duration', expression: 'p(95)<500' },
    { metric: 'http_req_duration', expression: 'avg<200' },
  ]);
});

it.each([[null], [{}], [{ thresholds: null }], [{ thresholds: { a: 3 } }]])('are none of %j', (json) => {
  expect(parsePlannedThresholds(json)).toEqual([]);
});

it.each([[3], [null], [{}], [{ threshold: 3 }]])('%j is none', (threshold) => {
  expect(thresholdText(threshold)).toBeNull();
});
