import { describe, expect, it } from '@jest/globals';
import { locateJsonError } from '../../src/baseline/json-position.ts';

function locate(text: string): string {
  try {
    JSON.parse(text);
    return 'valid';
  } catch (error) {
    const place = locateJsonError(text, (error as Error).message);
    return place === null ? 'unknown' : `${place.line}:${place.column}`;
  }
}

describe('where JSON stops being JSON', () => {
  it.each([
    ['a merge conflict at the start', '<<<<<<< HEAD\n{}', '1:1'],
    ['a merge conflict inside', '{\n  "version": 1,\n<<<<<<< HEAD\n  "suite": "a"\n}', '3:1'],
    ['a word as a value', '{\n  "version": 1,\n  "suite": checkout,\n  "runs": []\n}', '3:12'],
    ['a comma too many', '{\n  "version": 1,\n}', '3:1'],
    ['text that is cut off', '{\n  "version": 1,\n  "ru', '3:6'],
    ['nothing', '', '1:1'],
  ])('%s', (_name, text, place) => {
    expect(locate(text)).toBe(place);
  });
});
