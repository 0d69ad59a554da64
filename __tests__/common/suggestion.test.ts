import { expect, it } from '@jest/globals';
import { suggest } from '../../src/common/suggestion.ts';

it.each([
  ['compair', 'Did you mean "compare"? Known: compare, never.'],
  ['COMPARE', 'Did you mean "compare"? Known: compare, never.'],
  ['x', 'Known: compare, never.'],
  ['comparer', 'Did you mean "compare"? Known: compare, never.'],
  ['never-ever', 'Did you mean "never"? Known: compare, never.'],
  ['something else entirely', 'Known: compare, never.'],
])('%j', (wrong, text) => {
  expect(suggest(wrong, ['compare', 'never'])).toBe(text);
});
