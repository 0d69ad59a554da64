import { expect, it } from '@jest/globals';
import { findUnknown, listTwins } from '../../src/settings/suite-names.ts';

const ALL = [
  { suite: 'checkout', file: 'a/checkout.js' },
  { suite: 'search', file: 'search.js' },
  { suite: 'checkout', file: 'b/checkout.js' },
];

it('names every suite that is asked for and is none, with what may be meant', () => {
  const errors = findUnknown(['search', 'serch', 'cart'], ALL);
  expect(errors.map(({ message }) => message)).toEqual([
    'The input suites names "serch", which is no suite.',
    'The input suites names "cart", which is no suite.',
  ]);
  expect(errors[0]?.hint).toContain('search');
  expect(findUnknown([], ALL)).toEqual([]);
});

it('finds the suites that two files would be', () => {
  expect(listTwins(ALL)).toEqual([{ suite: 'checkout', files: ['a/checkout.js', 'b/checkout.js'] }]);
  expect(listTwins(ALL.slice(0, 2))).toEqual([]);
});
