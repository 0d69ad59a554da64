import { expect, it } from '@jest/globals';
import { openResultFile } from '../../src/readers/result-reader.ts';

it.each([
  ['{"a": 1}', { a: 1 }],
  ['[]', []],
  ['0', 0],
  ['\ufeff{}', {}],
  ['window.BENCHMARK_DATA = {"entries": {}};\n', { entries: {} }],
  ['null', null],
  ['', null],
  ['{', null],
  ['Type,Name', null],
  ['{"a": NaN}', null],
  ['window.OTHER = {}', null],
])('a file with %j holds %j as JSON, and is no error', (content, json) => {
  expect(openResultFile('a.json', content)).toEqual({
    path: 'a.json',
    text: content.replace('\ufeff', ''),
    json,
  });
});
