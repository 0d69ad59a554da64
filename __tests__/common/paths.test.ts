import { expect, it } from '@jest/globals';
import { joinPath } from '../../src/common/paths.ts';

it.each([
  ['.', 'perf/a.js', 'perf/a.js'],
  ['services/shop', './perf/a.js', 'services/shop/perf/a.js'],
  ['services/shop/', 'a.js', 'services/shop/a.js'],
  ['x', '/tmp/a.js', '/tmp/a.js'],
  ['services/shop', '../lib/a.js', 'services/lib/a.js'],
  ['.', '../a.js', '../a.js'],
  ['a', '../../b.js', '../b.js'],
])('%j and %j', (directory, file, path) => {
  expect(joinPath(directory, file)).toBe(path);
});
