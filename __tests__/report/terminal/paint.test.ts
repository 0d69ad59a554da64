import { expect, it } from '@jest/globals';
import type { Mark } from '../../../src/report/model/blocks.ts';
import { paintMark } from '../../../src/report/terminal/paint.ts';

const named = (name: string) => (text: string) => `${name}(${text})`;
const paint = {
  bold: named('bold'),
  dim: named('dim'),
  red: named('red'),
  green: named('green'),
  yellow: named('yellow'),
};

it.each<[Mark, string]>([
  ['bad', 'red'],
  ['invalid', 'red'],
  ['good', 'green'],
  ['better', 'green'],
  ['warning', 'yellow'],
  ['open', 'yellow'],
  ['missing', 'yellow'],
  ['unknown', 'yellow'],
  ['none', 'dim'],
  ['new', 'dim'],
])('what is %s is %s', (mark, colour) => {
  expect(paintMark(mark, paint)('x')).toBe(`${colour}(x)`);
});
