import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBaseline, renderBaseline } from '../../src/baseline/document-text.ts';
import { UserError } from '../../src/common/errors.ts';
import { type MergedFile, mergeFiles } from '../../src/modes/merge.ts';
import { parseSampleSet, serialiseSampleSet } from '../../src/samples/document.ts';
import { sumUp } from '../../src/samples/sample-set.ts';
import { readRows, SAMPLE_OPTIONS } from '../support/k6-csv.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

/** A run of its own workflow run, measured in that minute. */
function measured(run: number, leg = '') {
  const made = createStoredRun({ 'http_req_duration p(95)': 300 + run }, { run: String(run), leg });
  const time = `2026-11-20T10:${String(run).padStart(2, '0')}:00.000Z`;
  return { ...made, provenance: { ...made.provenance, time } };
}

const stored = (runs: readonly number[], suite = 'checkout', leg = '') =>
  renderBaseline(
    createDocument(
      runs.map((run) => measured(run, leg)),
      { suite },
    ),
  );
const asFiles = (texts: readonly string[]): MergedFile[] =>
  texts.map((text, index) => ({ path: `${index}.json`, text }));
const merge = (texts: readonly string[], history = 20) => mergeFiles(asFiles(texts), history);
const runsOf = (text: string) =>
  parseBaseline(text, 'test').runs.map(({ provenance }) => Number(provenance.runId));

async function sampled(shard: string, values: readonly number[], suite = 'checkout'): Promise<string> {
  const rows = values.map((value, index) => ({ value, ms: index * 10 }));
  return serialiseSampleSet(await readRows(rows, { identity: { ...SAMPLE_OPTIONS.identity, suite, shard } }));
}

describe('merging baselines', () => {
  it('gives every run once, in the order they were measured, whatever the order of the files', () => {
    const run = fc.integer({ min: 0, max: 59 });
    const lists = fc.array(fc.uniqueArray(run, { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(lists, (all) => {
        const texts = all.map((runs) => stored(runs));
        const { text, summary } = merge(texts, 60);
        const expected = [...new Set(all.flat())].sort((a, b) => a - b);
        expect(runsOf(text)).toEqual(expected);
        expect(merge(texts.toReversed(), 60).text).toBe(text);
        expect(merge([text, ...texts], 60).text).toBe(text);
        expect(summary).toMatch(
          new RegExp(`^${expected.length} runs? of ${all.length} files?, suite checkout$`),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the newest runs of each leg, of a single file as well', () => {
    expect(runsOf(merge([stored([3, 1, 2])], 2).text)).toEqual([2, 3]);
    const text = merge([stored([1, 2, 3]), stored([4, 5, 6], 'checkout', 'os=mac')], 2).text;
    expect(runsOf(text)).toEqual([2, 3, 5, 6]);
  });

  it('refuses those of two suites, by name', () => {
    expect(() => merge([stored([1]), stored([2], 'search')])).toThrow(UserError);
    expect(() => merge([stored([1]), stored([2], 'search')])).toThrow(/"checkout".*"search"/);
  });

  it('refuses what other tools keep, of which no suite is known, and says how to turn it into one', () => {
    const flat = JSON.stringify({ metrics: { p95: 300 } });
    expect(() => merge([stored([1]), flat])).toThrow('1.json is flat metrics JSON, not a baseline.');
    try {
      merge([flat]);
    } catch (error) {
      expect((error as UserError).hint).toContain('baseline import');
    }
  });

  it.each(['<<<<<<< HEAD', '[]', '{"version": 1}'])('names the file that is none: %s', (text) => {
    expect(() => merge([stored([1]), text])).toThrow(UserError);
    expect(() => merge([stored([1]), text])).toThrow('1.json');
  });

  it('of nothing is a mistake', () => {
    expect(() => merge([])).toThrow(UserError);
  });
});

describe('merging sample files', () => {
  it('adds the samples of all parts up, whatever their order', async () => {
    const texts = await Promise.all([sampled('1', [10, 20]), sampled('2', [30]), sampled('3', [5, 5, 5])]);
    const { text, summary } = merge(texts);
    const set = parseSampleSet(text, 'test');
    const [whole] = set.series.map(sumUp);
    expect(whole).toMatchObject({ count: 6, min: 5, max: 30, sum: 75 });
    expect(summary).toBe('6 samples of 3 files, suite checkout');
    expect(merge(texts.toReversed()).text).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('gives what may be merged with further parts', async () => {
    const [a, b, c] = await Promise.all([sampled('1', [10]), sampled('2', [20]), sampled('3', [30])]);
    const all = parseSampleSet(merge([merge([a, b]).text, c]).text, 'test');
    expect(all.series.map((series) => sumUp(series).count)[0]).toBe(3);
  });

  it('refuses parts of two suites, and the same part twice', async () => {
    const one = await sampled('1', [10]);
    expect(() => merge([one, one])).toThrow(UserError);
    const other = await sampled('2', [10], 'search');
    expect(() => merge([one, other])).toThrow(/suite/);
  });

  it('refuses a baseline among them, whichever comes first', async () => {
    const sample = await sampled('1', [10]);
    expect(() => merge([stored([1]), sample])).toThrow('0.json is no sample file, and 1.json is one.');
    expect(() => merge([sample, stored([1])])).toThrow('1.json is no sample file, and 0.json is one.');
  });

  it('names the file that is broken', async () => {
    const broken = (await sampled('2', [10])).replace('"samples":1', '"samples":-1');
    const texts = [await sampled('1', [10]), broken];
    expect(() => merge(texts)).toThrow('1.json is not a sample file: samples');
  });
});
