import { expect, it } from '@jest/globals';
import { tryJson } from '../../src/readers/result-reader.ts';

it.each([
  ['{"a": 1}', { a: 1 }],
  ['[]', []],
  ['0', 0],
  ['null', null],
  ['', null],
  ['{', null],
  ['Type,Name', null],
  ['{"a": NaN}', null],
  ['\ufeff{}', null],
])('%j read as JSON is %j, and no error', (text, value) => {
  expect(tryJson(text)).toEqual(value);
});
