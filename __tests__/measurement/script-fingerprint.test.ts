import { describe, expect, it } from '@jest/globals';
import { compareData, MOST_DATA_FILES } from '../../src/measurement/script-fingerprint.ts';

const data = (files: Readonly<Record<string, string>>) => ({
  hash: JSON.stringify(files),
  files: Object.entries(files)
    .map(([name, hash]) => ({ name, hash }))
    .slice(0, MOST_DATA_FILES),
});

describe('compareData', () => {
  it('finds nothing in equal files', () => {
    expect(compareData(data({ a: '1' }), data({ a: '1' }))).toBeNull();
  });

  it('names what changed, what is new and what is gone', () => {
    expect(compareData(data({ a: '1', b: '1', c: '1' }), data({ b: '2', c: '1', d: '1' }))).toEqual({
      changed: ['b'],
      added: ['a'],
      gone: ['d'],
    });
  });

  it('calls no file new or gone where the list of the other side is full', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_DATA_FILES }, (_, index) => [`f${index}`, '1']),
    );
    const [full, fuller] = [data({ ...many }), data({ a: '1', ...many })];
    expect(compareData(fuller, full)).toEqual({ changed: [], added: [], gone: [] });
  });
});
