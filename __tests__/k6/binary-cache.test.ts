import { expect, it } from '@jest/globals';
import { listBinaryCaches } from '../../src/k6/binary-cache.ts';

it('lies in the cache of the user, and may be told', () => {
  const ofMacs = '/home/ann/Library/Caches/k6/builds';
  expect(listBinaryCaches({ HOME: '/home/ann' })).toEqual(['/home/ann/.cache/k6/builds', ofMacs]);
  expect(listBinaryCaches({ HOME: '/home/ann', XDG_CACHE_HOME: '/cache' })).toEqual([
    '/cache/k6/builds',
    ofMacs,
  ]);
  expect(listBinaryCaches({ LocalAppData: 'C:/Ann' })).toEqual(['C:/Ann/k6/builds']);
  expect(listBinaryCaches({ LocalAppData: 'C:/Ann', K6_BINARY_CACHE: '/k6' })).toEqual([
    '/k6',
    'C:/Ann/k6/builds',
  ]);
  expect(listBinaryCaches({})).toEqual([]);
});
