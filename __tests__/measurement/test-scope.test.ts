import { expect, it } from '@jest/globals';
import {
  listScopeNames,
  MOST_SCOPE_NAMES,
  MOST_SEEN_NAMES,
  toKeptScope,
} from '../../src/measurement/test-scope.ts';

const make = (length: number) => Array.from({ length }, (_, i) => `name ${i}`);

it('names stand in one order, each once', () => {
  expect(listScopeNames(['b', 'a', 'b'])).toEqual(['a', 'b']);
});

it('too many names are not known', () => {
  expect(listScopeNames(make(MOST_SEEN_NAMES))).toHaveLength(MOST_SEEN_NAMES);
  expect(listScopeNames(make(MOST_SEEN_NAMES + 1))).toBeNull();
});

it('fewer names are kept than are looked at', () => {
  const few = make(MOST_SCOPE_NAMES);
  const scope = { loads: [], thresholds: [], systemTags: [], switches: [] };
  expect(toKeptScope({ ...scope, endpoints: few, checks: null })).toMatchObject({
    endpoints: few,
    checks: null,
  });
  const many = make(MOST_SCOPE_NAMES + 1);
  expect(toKeptScope({ ...scope, endpoints: many, checks: many })).toMatchObject({
    endpoints: null,
    checks: null,
  });
});
