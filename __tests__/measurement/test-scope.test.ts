import { expect, it } from '@jest/globals';
import { listScopeNames, MOST_SCOPE_NAMES } from '../../src/measurement/test-scope.ts';

it('names stand in one order, each once', () => {
  expect(listScopeNames(['b', 'a', 'b'])).toEqual(['a', 'b']);
});

it('too many names are not known', () => {
  const many = Array.from({ length: MOST_SCOPE_NAMES + 1 }, (_, i) => `name ${i}`);
  expect(listScopeNames(many)).toBeNull();
  expect(listScopeNames(many.slice(1))).toHaveLength(MOST_SCOPE_NAMES);
});
