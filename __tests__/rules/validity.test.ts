import { expect, it } from '@jest/globals';
import { DEFAULT_VALIDITY } from '../../src/rules/validity.ts';
import { parseConfig } from '../../src/settings/config-file.ts';

it('the limits beyond which a run is no evidence are those that the README names', () => {
  expect(DEFAULT_VALIDITY).toEqual({ failedIterations: 0.95, droppedIterations: 0.1, failedRequests: 0.2 });
});

it('a suite sets or switches off its own; how many iterations may throw is for nobody to choose', () => {
  const validity = '{ errors: off, dropped-iterations: 5 % }';
  const { suites } = parseConfig(`suites: { checkout: { validity: ${validity} }, search: {} }`, 'perf.yml');
  expect(suites.checkout?.validity).toEqual({
    ...DEFAULT_VALIDITY,
    failedRequests: null,
    droppedIterations: 0.05,
  });
  expect(suites.search?.validity).toEqual(DEFAULT_VALIDITY);
});
