import { describe, expect, it } from '@jest/globals';
import { openResultFile } from '../../src/readers/result-reader.ts';
import { isValueList, readListResult, readValueList } from '../../src/readers/value-list.ts';

const ITEM = { name: 'Heap', unit: 'MB', value: 120.5 };
const source = (json: unknown) => ({ ...openResultFile('a.json', JSON.stringify(json)), beside: {} });

describe('a list of name, unit and value', () => {
  it.each([[[]], [[ITEM]], [{ benches: [ITEM] }]])('is known by its look: %j', (json) => {
    expect(isValueList(json)).toBe(true);
  });

  it.each([[null], ['[]'], [ITEM], [{ metrics: {} }]])('is not %j', (json) => {
    expect(isValueList(json)).toBe(false);
  });

  it('may lie inside an object, as github-action-benchmark stores it', () => {
    expect(readListResult(source({ benches: [ITEM] }), 'up').metrics).toMatchObject([
      { name: 'Heap', values: { value: 120.5e6 }, worse: 'up' },
    ]);
  });

  it.each([
    [[], 'it holds nothing: the list is empty'],
    [[ITEM, ITEM], 'it has several values of "Heap"'],
    [
      [{}, ITEM, 7, 'x', null],
      'it is wrong: item 1 has no name; item 3 has no name; item 4 has no name, and 1 more',
    ],
  ])('is refused by its items: %j', (json, message) => {
    expect(() => readValueList(json, null, 'it')).toThrow(message);
  });

  it('is refused where it was asked for and is none', () => {
    expect(() => readListResult({ ...openResultFile('a', 'x'), beside: {} }, null)).toThrow(
      'it is no list in JSON',
    );
  });
});
