import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/common/errors.ts';
import { parseSampleSet, serialiseSampleSet } from '../../src/samples/document.ts';
import { quantile } from '../../src/samples/histogram.ts';
import { sumUp } from '../../src/samples/sample-set.ts';
import { readRows } from '../support/k6-csv.ts';
import { sampleRows } from '../support/sample-rows.ts';

describe('the sample file', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(sampleRows, async (list) => {
        const set = await readRows(list, { seriesLimit: 2, cuts: { atMs: [0, 20_000], leadMs: 0 } });
        expect(parseSampleSet(serialiseSampleSet(set), 'file')).toEqual(set);
      }),
      { numRuns: 50 },
    );
  });

  it('is small', async () => {
    const list = Array.from({ length: 20_000 }, (_, i) => {
      return { ms: i * 15, value: 20 * Math.exp(Math.sin(i * 7)), tags: { name: `n${i % 4}` } };
    });
    const set = await readRows(list);
    expect(serialiseSampleSet(set).length).toBeLessThan(250_000);
    expect(quantile(sumUp(set.series[0]!), 0.5)).toBeCloseTo(20, 0);
  });

  it.each([
    { what: 'no JSON', change: (text: string) => text.slice(1) },
    { what: 'another version', change: (text: string) => text.replace('"version":1', '"version":2') },
    {
      what: 'counts that do not add up',
      change: (text: string) => text.replace('"slots":[[3,', '"slots":[[4,'),
    },
    {
      what: 'a slot length of no power of two',
      change: (text: string) => text.replace('"slotMs":100', '"slotMs":300'),
    },
    { what: 'what is unknown', change: (text: string) => text.replace('{', '{"more":1,') },
  ])('is refused with $what', async ({ change }) => {
    const text = serialiseSampleSet(await readRows([{}, {}, {}]));
    expect(change(text)).not.toBe(text);
    expect(() => parseSampleSet(change(text), 'samples.json')).toThrow(UserError);
    expect(() => parseSampleSet(change(text), 'samples.json')).toThrow('samples.json is not a sample file');
  });
});
