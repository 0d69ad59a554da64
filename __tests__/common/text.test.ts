import { describe, expect, it } from '@jest/globals';
import { compareTexts, listSome, sortEntries } from '../../src/common/text.ts';

describe('the order of texts', () => {
  it('is that of code units, whatever a language would say', () => {
    expect(['b', 'ä', 'a', 'B', 'a', ''].sort(compareTexts)).toEqual(['', 'B', 'a', 'a', 'b', 'ä']);
    expect(compareTexts('a', 'a')).toBe(0);
  });

  it('sorts the entries of a record, even by keys that look like numbers', () => {
    expect(sortEntries({ 9: 'nine', 10: 'ten', b: 'b', B: 'B' })).toEqual([
      ['10', 'ten'],
      ['9', 'nine'],
      ['B', 'B'],
      ['b', 'b'],
    ]);
  });
});

describe('listSome', () => {
  it('names all where there are few, else the first and how many more there are', () => {
    expect(listSome(['a', 'b'], 2)).toBe('a, b');
    expect(listSome(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
    expect(listSome([])).toBe('');
  });
});
