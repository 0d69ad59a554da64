import { describe, expect, it } from '@jest/globals';
import type { MetricRecord } from '../../src/measurement/metric.ts';
import { computeSampleRecords, type SampleRecordOptions } from '../../src/samples/metric-records.ts';
import type { SampleSet } from '../../src/samples/sample-set.ts';
import { chooseSteadyPart } from '../../src/samples/steady-part.ts';
import { type Row, readRows } from '../support/k6-csv.ts';

const OPTIONS: SampleRecordOptions = { ramps: [], warmUpMs: null, percentiles: [], durationMs: null };

function recordOf(set: SampleSet, name: string, options: Partial<SampleRecordOptions> = {}): MetricRecord {
  const records = computeSampleRecords(set, { ...OPTIONS, ...options });
  const record = records.find((one) => one.name === name && Object.keys(one.tags).length === 0);
  if (record === undefined) throw new Error(`no record of ${name}`);
  return record;
}

/** One request every 10 ms; latency by time. */
function requests(
  seconds: number,
  latency: (ms: number, i: number) => number,
  metric = 'http_req_duration',
): Row[] {
  return Array.from({ length: seconds * 100 }, (_, i) => {
    return { metric, ms: i * 10, value: latency(i * 10, i), tags: { name: 'x' } };
  });
}
/** The same hundred latencies over and over, 10 to 20 ms. */
const steady = (_: number, i: number) => 10 + ((i * 37) % 100) / 10;

describe('computeSampleRecords', () => {
  it('leaves warm-up out of comparison, and of nothing else', async () => {
    const set = await readRows(requests(100, (ms, i) => (ms < 10_000 ? 500 : steady(ms, i))));
    const record = recordOf(set, 'http_req_duration');
    expect(record.values['p(95)']).toBeCloseTo(500, -1);
    expect(record.steady['p(95)']?.value).toBeCloseTo(19.4, 0);
    expect(record.count).toBe(10_000);
    expect(record.steady['p(95)']?.count).toBeLessThan(9100);
  });

  it('leaves ramps out, counted from the start of the load and not of its first sample', async () => {
    const inRamp = (ms: number) => ms < 20_000 || ms >= 80_000;
    const rows = requests(100, (ms, i) => (inRamp(ms) ? 500 : steady(ms, i)));
    const slowStart: Row = { metric: 'iteration_duration', ms: 10, value: 3010, tags: {} };
    const ramps = [
      { fromMs: 3000, toMs: 23_000 },
      { fromMs: 83_000, toMs: 103_000 },
    ];
    const record = recordOf(await readRows([rows[0]!, slowStart, ...rows.slice(1)]), 'http_req_duration', {
      ramps,
    });
    expect(record.steady['p(99)']?.value).toBeLessThan(20.1);
    expect(record.values['p(50)']).toBeGreaterThan(15);
  });

  it('compares a suite that is all ramp as a whole', async () => {
    const set = await readRows(requests(100, steady));
    const ramps = [
      { fromMs: 0, toMs: 50_000 },
      { fromMs: 52_000, toMs: 100_000 },
    ];
    expect(chooseSteadyPart(set, { ramps, warmUpMs: null })).toMatchObject({ allRamp: true, warmUpMs: 0 });
    expect(recordOf(set, 'http_req_duration', { ramps }).steady['p(50)']?.count).toBe(10_000);
  });

  it.each([
    { seconds: 1, warmUpMs: 250 },
    { seconds: 12, warmUpMs: 3000 },
    { seconds: 40, warmUpMs: 5000 },
    { seconds: 100, warmUpMs: 10_000 },
  ])('takes $warmUpMs ms of a run of $seconds s for warm-up', async ({ seconds, warmUpMs }) => {
    const set = await readRows(requests(seconds, steady));
    const part = chooseSteadyPart(set, { ramps: [], warmUpMs: null });
    expect(part.warmUpMs / warmUpMs).toBeCloseTo(1, 1);
    expect(part.slots.length).toBeGreaterThan(0);
  });

  it('judges a run of a single moment', async () => {
    const record = recordOf(await readRows([{ value: 12 }]), 'http_req_duration');
    expect(record.values).toMatchObject({ avg: 12, min: 12, max: 12, 'p(95)': 12 });
    expect(record.steady['p(95)']).toMatchObject({ value: 12, count: 1 });
  });

  it('is not moved by an episode of noise, and says how sure it is', async () => {
    const quiet = recordOf(await readRows(requests(100, steady)), 'http_req_duration').steady['p(95)'];
    const noisy = await readRows(
      requests(100, (ms, i) => steady(ms, i) * (ms > 50_000 && ms < 65_000 ? 4 : 1)),
    );
    const record = recordOf(noisy, 'http_req_duration');
    expect(record.steady['p(95)']?.value).toBeCloseTo(quiet?.value ?? 0, 0);
    expect(record.values['p(95)']).toBeGreaterThan(40);
    expect(quiet?.standardError).toBeGreaterThan(0);
    expect(quiet?.standardError).toBeLessThan(0.01);
  });

  it('widens the error where windows would hold too few samples', async () => {
    const few = recordOf(
      await readRows(requests(100, steady).filter((_, i) => i % 50 === 0)),
      'http_req_duration',
    );
    const many = recordOf(await readRows(requests(100, steady)), 'http_req_duration');
    const errorOf = (record: MetricRecord) => record.steady['p(95)']?.standardError ?? 0;
    expect(errorOf(few)).toBeGreaterThan(3 * errorOf(many));
  });

  it('gives no steady value where a logarithm has none', async () => {
    const record = recordOf(
      await readRows(requests(30, () => 0, 'http_req_connecting')),
      'http_req_connecting',
    );
    expect(record.values['p(95)']).toBe(0);
    expect(record.steady).toEqual({});
  });

  it('takes failures that come in bursts for what they are', async () => {
    const burst = await readRows(
      requests(100, (ms) => (ms > 50_000 && ms < 55_000 ? 1 : 0), 'http_req_failed'),
    );
    const spread = await readRows(requests(100, (_, i) => (i % 20 === 0 ? 1 : 0), 'http_req_failed'));
    const [a, b] = [recordOf(burst, 'http_req_failed'), recordOf(spread, 'http_req_failed')];
    expect(a.values.rate).toBeCloseTo(0.05, 2);
    expect(a.steady.rate?.value).toBeCloseTo(0.055, 2);
    expect(a.steady.rate?.standardError).toBeGreaterThan(2 * (b.steady.rate?.standardError ?? 0));
  });

  it('gives counters per second of load', async () => {
    const set = await readRows(requests(100, () => 1, 'http_reqs'));
    const record = recordOf(set, 'http_reqs', { durationMs: 200_000 });
    expect(record).toMatchObject({ count: 10_000, values: { count: 10_000, rate: 50 } });
    expect(record.steady.rate?.value).toBeCloseTo(100, 0);
  });

  it.each([
    { drops: 0, share: 0 },
    { drops: 2500, share: 0.2 },
  ])('states the share of dropped iterations, $drops of them', async ({ drops, share }) => {
    const rows = [
      ...requests(100, () => 1, 'iterations'),
      ...requests(drops / 100, () => 1, 'dropped_iterations'),
    ];
    const record = recordOf(
      await readRows(rows.sort((a, b) => (a.ms ?? 0) - (b.ms ?? 0))),
      'dropped_iterations',
    );
    expect(record.count).toBe(drops);
    expect(record.values.share).toBeCloseTo(share, 5);
    expect(record.steady.share?.count).toBeGreaterThan(8000);
  });

  it('gives no steady value to the sum of what was too much', async () => {
    const rows = requests(60, steady).map((row, i) => ({ ...row, tags: { name: `n${i % 5}` } }));
    const records = computeSampleRecords(await readRows(rows, { seriesLimit: 2 }), OPTIONS);
    const other = records.find(({ tags }) => tags.name === 'other (3 more)');
    expect(other?.count).toBe(3600);
    expect(other?.steady).toEqual({});
  });

  it('reports users as k6 does', async () => {
    const vus = [1, 10, 4].map((value, i) => ({
      metric: 'vus',
      ms: i * 1000,
      value,
      tags: { scenario: '' },
    }));
    expect(recordOf(await readRows(vus), 'vus').values).toEqual({ value: 4, min: 1, max: 10 });
  });
});
