import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/common/errors.ts';
import { mergeSampleSets } from '../../src/samples/merge.ts';
import { type SampleSet, sumUp } from '../../src/samples/sample-set.ts';
import { type Row, readRows, SAMPLE_OPTIONS } from '../support/k6-csv.ts';
import { sampleRows } from '../support/sample-rows.ts';

const rows = sampleRows;
const CUTS = { atMs: [0, 20_000, 20_050, 70_000], leadMs: 0 };

function readShard(list: readonly Row[], shard: string, seriesLimit = 50): Promise<SampleSet> {
  return readRows(list, { identity: { ...SAMPLE_OPTIONS.identity, shard }, seriesLimit, cuts: CUTS });
}

const wholeOf = (set: SampleSet, metric: string) => set.series.find((one) => one.metric === metric)!;
/** What must not depend on how the samples were split. */
function countsOf(set: SampleSet): Record<string, unknown> {
  return Object.fromEntries(
    set.series.map((series) => {
      const { count, min, max, buckets } = sumUp(series);
      return [JSON.stringify([series.metric, series.tags]), [count, min, max, [...buckets]]];
    }),
  );
}

describe('mergeSampleSets', () => {
  it('gives the same for any order of the parts, also beyond the limit of series', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rows, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(1, 2, 50),
        async (lists, limit) => {
          const sets = await Promise.all(lists.map((list, i) => readShard(list, String(i), limit)));
          const merged = mergeSampleSets(sets);
          expect(mergeSampleSets([...sets].reverse())).toEqual(merged);
          for (const metric of ['http_req_duration', 'http_req_failed', 'http_reqs']) {
            const expected = lists.flat().filter((row) => row.metric === metric).length;
            const all = merged.series.filter((series) => series.metric === metric);
            const inRows = all.slice(1).reduce((sum, series) => sum + sumUp(series).count, 0);
            expect([all[0] === undefined ? 0 : sumUp(all[0]).count, inRows]).toEqual([expected, expected]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('adds up what was left out of the parts, of all samples of the metric', async () => {
    const plain = { ...(await readShard([{}, {}, {}], '2')), faults: [] };
    const odd = await readShard([{}, {}], '1');
    const fault = { metric: 'http_req_duration', kind: 'no-number' } as const;
    const faulty = { ...odd, faults: [{ ...fault, count: 1, of: 3 }] };
    expect(mergeSampleSets([faulty, plain]).faults).toEqual([{ ...fault, count: 1, of: 6 }]);
  });

  it('misses a tag only where every part does', async () => {
    const part = async (shard: string, name: string) =>
      mergeSampleSets([
        await readRows([{ metric: 'http_reqs', value: 1, tags: { [name]: 'x' } }], {
          identity: { ...SAMPLE_OPTIONS.identity, shard },
          groupings: [['flow'], ['step'], ['user']],
        }),
      ]);
    const { missingTags } = mergeSampleSets([await part('1', 'flow'), await part('2', 'step')]);
    expect(missingTags.map(({ name }) => name)).toEqual(['user']);
  });

  it('gives the histograms of one run of all samples', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 2, maxLength: 4 }), async (lists) => {
        const trends = lists.map((list) => list.filter(({ metric }) => metric !== 'vus'));
        const parts = trends.filter((list) => list.length > 0);
        if (parts.length < 2) return;
        const sets = await Promise.all(parts.map((list, i) => readShard(list, String(i))));
        expect(countsOf(mergeSampleSets(sets))).toEqual(countsOf(await readShard(parts.flat(), 'all')));
      }),
      { numRuns: 50 },
    );
  });

  it('adds up the spans between the cuts of the load', async () => {
    const at = (ms: number) => [{ metric: 'http_reqs' }, { metric: 'http_reqs', ms }];
    const merged = mergeSampleSets([await readShard(at(20_010), '1'), await readShard(at(80_000), '2')]);
    expect(wholeOf(merged, 'http_reqs').spans.map((span) => span?.count ?? 0)).toEqual([2, 1, 0, 1]);
  });

  it('brings slots of different length together and counts time from each start', async () => {
    const short = await readShard([{ ms: 0 }, { ms: 700 }], '1');
    const long = await readShard([{ ms: 50_000 }, { ms: 150_000 }], '2');
    const merged = mergeSampleSets([short, long]);
    expect(merged.slotMs).toBe(long.slotMs);
    expect(wholeOf(merged, 'http_req_duration').slots[0]?.count).toBe(3);
    expect(merged.samples).toBe(4);
  });

  it('adds up the users of the parts', async () => {
    const vus = (value: number) => [
      { metric: 'vus', value: 1 },
      { metric: 'vus', ms: 1000, value },
    ];
    const merged = mergeSampleSets([await readShard(vus(10), '1'), await readShard(vus(5), '2')]);
    expect(wholeOf(merged, 'vus')).toMatchObject({ last: 15, aside: { min: 2, max: 15 } });
  });

  it('shows no row that lacks what another part has folded', async () => {
    const few = await readShard([{ tags: { name: 'a' } }, { tags: { name: 'b' } }], '1', 2);
    const many = await readShard(
      ['b', 'b', 'c', 'c', 'a', 'd'].map((name) => ({ tags: { name } })),
      '2',
      2,
    );
    const merged = mergeSampleSets([few, many]);
    const names = merged.series.map(({ tags, folded, ...series }) => [
      tags.name,
      folded,
      sumUp({ ...series, tags, folded }).count,
    ]);
    expect(names).toEqual([
      [undefined, 0, 8],
      ['b', 0, 3],
      ['c', 0, 2],
      ['other (3 more)', 3, 3],
    ]);
  });

  it.each([
    { what: 'suite', change: { identity: { suite: 'other', scriptHash: 'abc', shard: '2' } } },
    { what: 'script', change: { identity: { suite: 'checkout', scriptHash: 'def', shard: '2' } } },
    { what: 'group-by', change: { groupings: [['scenario']] } },
    { what: 'course of the load', change: { cutsMs: [1000] } },
    { what: 'Shard 1', change: {} },
  ])('refuses another $what', async ({ what, change }) => {
    const first = await readShard([{}], '1');
    const second = { ...first, ...change };
    expect(() => mergeSampleSets([first, second])).toThrow(UserError);
    expect(() => mergeSampleSets([first, second])).toThrow(what);
  });
});
