import { describe, expect, it } from '@jest/globals';
import { SampleBatch } from '../../src/samples/batch.ts';
import { SampleSetBuilder } from '../../src/samples/builder.ts';
import { type SampleSetOptions, SLOT_LIMIT, sumUp } from '../../src/samples/sample-set.ts';

const OPTIONS: SampleSetOptions = {
  identity: { suite: 'shop', scriptHash: null, shard: null },
  groupings: [['name']],
  seriesLimit: 50,
  wanted: [],
  durationMs: null,
};
const TIME = { type: 'trend', contains: 'time' } as const;

function build(
  samples: readonly (readonly [timeMs: number, value: number])[],
  options = OPTIONS,
  name = 'http_req_duration',
) {
  const builder = new SampleSetBuilder(options);
  const target = builder.resolve(name, TIME, { name: '/a' }, false);
  for (const [timeMs, value] of samples) {
    const batch = new SampleBatch();
    batch.targets[0] = target;
    batch.times[0] = timeMs;
    batch.values[0] = value;
    batch.length = 1;
    builder.add(batch);
  }
  return builder.finish();
}

describe('a sample set', () => {
  it('counts each sample in the whole metric and in its row', () => {
    const set = build([
      [1000, 5],
      [1100, 7],
    ]);
    expect(set.series.map((one) => [one.tags, sumUp(one).count])).toEqual([
      [{}, 2],
      [{ name: '/a' }, 2],
    ]);
    expect(set.samples).toBe(2);
  });

  it('makes slots longer instead of more, and loses nothing', () => {
    const set = build(Array.from({ length: 1000 }, (_, i) => [i * 1000, 1] as const));
    const [whole] = set.series;
    expect(whole?.slots.length).toBeLessThanOrEqual(SLOT_LIMIT);
    expect(whole?.slots.length).toBeGreaterThan(SLOT_LIMIT / 2);
    expect(sumUp(whole!).count).toBe(1000);
  });

  it('has the same slots whether it knew the length before or not', () => {
    const samples = Array.from({ length: 300 }, (_, i) => [i * 500, i] as const);
    expect(build(samples, { ...OPTIONS, durationMs: 150_000 })).toEqual(build(samples));
  });

  it('knows when the load began from how long its first request took', () => {
    expect(build([[5000, 1200]])).toMatchObject({ originMs: 5000, loadStartMs: 3800 });
  });

  it('of a metric of any other kind begins with its first sample', () => {
    expect(build([[5000, 1200]], OPTIONS, 'my_trend')).toMatchObject({ originMs: 5000, loadStartMs: 5000 });
  });

  it('keeps users out of the slots: k6 reports them during setup() too', () => {
    const [users] = build([[5000, 3]], OPTIONS, 'vus').series;
    expect([users?.slots, users?.aside?.count]).toEqual([[], 1]);
  });
});
