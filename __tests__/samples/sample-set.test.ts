import { describe, expect, it } from '@jest/globals';
import { formatSeriesKey, sumUp } from '../../src/samples/sample-set.ts';
import { readRows } from '../support/k6-csv.ts';

describe('a series', () => {
  it('sums up what its slots and setup() hold', async () => {
    const set = await readRows([
      { ms: 0 },
      { ms: 5000 },
      { ms: 9000, tags: { scenario: '', group: '::setup' } },
    ]);
    const [whole] = set.series;
    expect(sumUp(whole!)).toMatchObject({ count: 3, sum: 3 });
    expect(whole?.aside?.count).toBe(1);
  });

  it('has one key whatever the order of its tags', () => {
    expect(formatSeriesKey('m', { b: '2', a: '1' })).toBe(formatSeriesKey('m', { a: '1', b: '2' }));
  });

  it('has a key that no text in a tag can make another one', () => {
    expect(formatSeriesKey('m', { a: '1","b' })).not.toBe(formatSeriesKey('m', { a: '1', b: '' }));
  });
});
