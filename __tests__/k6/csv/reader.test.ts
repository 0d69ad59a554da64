import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/common/errors.ts';
import { readSamples } from '../../../src/k6/csv/reader.ts';
import { formatMetric } from '../../../src/measurement/measure.ts';
import { computeSampleRecords } from '../../../src/samples/metric-records.ts';
import type { SampleSet } from '../../../src/samples/sample-set.ts';
import { sumUp } from '../../../src/samples/sample-set.ts';
import {
  CSV_HEADER,
  cutIntoChunks,
  type Row,
  readCsv,
  readRows,
  renderCsv,
  renderRow,
  SAMPLE_OPTIONS,
} from '../../support/k6-csv.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/k6');

const trend = { type: 'trend', contains: 'default' } as const;
const KINDS = {
  order_latency: { ...trend, contains: 'time' },
  order_size: trend,
  order_ok: { type: 'rate', contains: 'default' },
  orders_created: { type: 'counter', contains: 'default' },
  queue_len: { type: 'gauge', contains: 'default' },
} as const;

function tagsOf(set: SampleSet, metric = 'http_req_duration'): Record<string, string>[] {
  return set.series
    .filter((series) => series.metric === metric)
    .map(({ tags }) => tags as Record<string, string>);
}

function countOf(set: SampleSet, metric: string, tags: Record<string, string> = {}): number {
  const series = set.series.find(
    (one) => one.metric === metric && JSON.stringify(one.tags) === JSON.stringify(tags),
  );
  return series === undefined ? 0 : sumUp(series).count;
}

const text = fc.oneof(
  fc.constantFrom('a', 'a,b', 'say "hi"', 'two\nlines', '"', '\r', ' ', 'ü,"\n', 'x'.repeat(300)),
  fc.string(),
);
const row: fc.Arbitrary<Row> = fc.record({
  metric: fc.constantFrom('http_req_duration', 'http_reqs', 'checks', 'iteration_duration', 'vus'),
  ms: fc.integer({ min: 0, max: 60_000 }),
  value: fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: -(2 ** 31), max: 2 ** 50 }).map((n) => n / 1e6),
  ),
  tags: fc.record({ name: text, group: text, flow: fc.string().filter((s) => !/[&=]/.test(s)) }),
});

describe('readSamples', () => {
  it('reads the same from any chunks, whatever the names are', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), sizes, async (rows, chunkSizes) => {
        const csv = renderCsv(rows);
        const options = { ...SAMPLE_OPTIONS, groupings: [['name'], ['group'], ['flow']] };
        const whole = await readSamples(cutIntoChunks(csv, [1 << 20]), options);
        expect(await readSamples(cutIntoChunks(csv, chunkSizes), options)).toEqual(whole);
        expect(whole.samples).toBe(rows.length);
      }),
    );
  });

  it('keeps commas, quotes and line breaks in names and tags', async () => {
    const name = 'find "a, b"\nor c';
    const set = await readRows([{ tags: { name } }, { tags: { name: 'plain' } }, { tags: { name } }]);
    expect(tagsOf(set)).toEqual([{}, { name }, { name: 'plain' }]);
    expect(countOf(set, 'http_req_duration', { name })).toBe(2);
  });

  it('makes rows by tags of the script, in whatever order k6 writes them', async () => {
    const rows = ['flow=pay&team=a&', 'team=a&flow=pay&'].map((extra) => {
      return renderRow({ tags: { name: 'x' } }).replace(/,,$/, `,${extra.slice(0, -1)},`);
    });
    const set = await readCsv([CSV_HEADER, ...rows, ''].join('\n'), { groupings: [['flow', 'team']] });
    expect(tagsOf(set)).toEqual([{}, { flow: 'pay', team: 'a' }]);
    expect(countOf(set, 'http_req_duration', { flow: 'pay', team: 'a' })).toBe(2);
  });

  it('takes & in a tag for part of the value where no name follows', async () => {
    const set = await readRows([{ tags: { flow: 'a&b' } }], { groupings: [['flow']] });
    expect(tagsOf(set)).toEqual([{}, { flow: 'a&b' }]);
  });

  it.each([
    {
      name: 'http://h:1/users?q=1#x',
      plain: 'http://h:1/users',
      grouped: 'http://h:1/users',
      bare: '/users',
    },
    {
      name: 'GET http://h/u/17?x',
      plain: 'GET http://h/u/17',
      grouped: 'GET http://h/u/{id}',
      bare: 'GET /u/17',
    },
    { name: 'https://h?x=1', plain: 'https://h', grouped: 'https://h', bare: '/' },
    {
      name: '/u/123e4567-e89b-12d3-a456-426614174000/c',
      plain: '/u/123e4567-e89b-12d3-a456-426614174000/c',
      grouped: '/u/{id}/c',
      bare: '/u/123e4567-e89b-12d3-a456-426614174000/c',
    },
    { name: 'really?', plain: 'really?', grouped: 'really?', bare: 'really?' },
    { name: 'step 17', plain: 'step 17', grouped: 'step 17', bare: 'step 17' },
  ])('names the row of $name $plain', async ({ name, plain, grouped, bare }) => {
    const rows = [{ tags: { name } }];
    expect(tagsOf(await readRows(rows))[1]).toEqual({ name: plain });
    expect(tagsOf(await readRows(rows, { groupIds: true }))[1]).toEqual({ name: grouped });
    expect(tagsOf(await readRows(rows, { dropOrigins: true }))[1]).toEqual({ name: bare });
  });

  it('keeps samples of setup() and teardown() aside, and a group of that name with the others', async () => {
    const csv = [
      CSV_HEADER,
      renderRow({ ms: 0, value: 9, tags: { scenario: '', group: '::setup' } }),
      renderRow({ ms: 5000, value: 1, tags: { group: '::setup' } }),
      renderRow({ ms: 5100, value: 2, tags: { group: '::checkout' } }),
      renderRow({ ms: 99_000, value: 9, tags: { scenario: '', group: '::teardown::log out' } }),
      '',
    ].join('\n');
    const set = await readCsv(csv);
    const [whole] = set.series;
    expect(whole?.aside?.count).toBe(2);
    expect(whole?.slots.map((slot) => slot?.count)).toEqual([1, 1]);
    expect(set.loadStartMs - set.firstMs).toBe(4999);
  });

  it('reads every time format of k6', async () => {
    const forms = [
      '1790000000',
      '1790000000000',
      '1790000000000000',
      '1790000000000000000',
      '2026-09-21T14:13:20Z',
      '2026-09-21T16:13:20.000000001+02:00',
    ];
    for (const form of forms) {
      const csv = renderCsv([{}]).replace('1790000000000000000', form);
      expect((await readCsv(csv)).firstMs).toBe(1_790_000_000_000);
    }
  });

  it.each(['0.000001', '-12.500000', '9007199254740993.123456', '1234567.1', '5', '1e3'])(
    'reads the value %s',
    async (value) => {
      const set = await readCsv(renderCsv([{}]).replace('1.000000', value));
      expect(set.series[0]?.slots[0]?.sum).toBe(Number(value));
    },
  );

  describe('with more names than it keeps', () => {
    const names = Array.from({ length: 30 }, (_, i) => ({ tags: { name: `n${i}` } }));
    const busy = Array.from({ length: 40 }, (_, i) => ({ tags: { name: i % 4 === 0 ? 'big' : 'bigger' } }));

    it('keeps the biggest and counts the rest together', async () => {
      const set = await readRows([...names.slice(0, 4), ...busy], { seriesLimit: 2 });
      expect(tagsOf(set)).toEqual([{}, { name: 'bigger' }, { name: 'big' }, { name: 'other (4 more)' }]);
      expect(countOf(set, 'http_req_duration', { name: 'other (4 more)' })).toBe(4);
    });

    it('loses no sample and shows no name with a part of its samples', async () => {
      const set = await readRows([...names.slice(0, 3), ...busy, ...names, ...busy, ...names], {
        seriesLimit: 2,
        wanted: [],
      });
      expect(tagsOf(set)).toEqual([{}, { name: 'bigger' }, { name: 'big' }, { name: 'other (30 more)' }]);
      expect(set.series.map((series) => sumUp(series).count)).toEqual([143, 60, 20, 63]);
    });
  });

  it('says what the script leaves out of the samples', async () => {
    const csv = `metric_name,timestamp,metric_value,group,extra_tags,metadata\nhttp_reqs,1790000000000,1.000000,,,\nmine,1790000000000,1.000000,,,\n`;
    const set = await readCsv(csv, { groupings: [['name'], ['flow']] });
    expect(set.notes).toEqual(['Samples of mine are left out: k6 did not say what kind of metric it is.']);
    expect(set.missingTags).toEqual([
      { name: 'name', isLeftOut: true },
      { name: 'flow', isLeftOut: false },
    ]);
    expect(countOf(set, 'http_reqs')).toBe(1);
  });

  it('counts by metric the values that are no numbers and the rows that are too long', async () => {
    const odd = ['+Inf', 'NaN', '-Inf'].map((value) =>
      renderRow({ metric: 'orders_created' }).replace('1.000000', value),
    );
    const long = renderRow({ metric: 'order_size', tags: { note: 'x'.repeat(300_000) } });
    const unknown = renderRow({ metric: 'ratio' }).replace('1.000000', '+Inf');
    const set = await readCsv(
      renderCsv([{ metric: 'order_size' }, { metric: 'orders_created' }]) +
        [...odd, long, long, unknown, ''].join('\n'),
      { kinds: KINDS },
    );
    expect(set.samples).toBe(2);
    expect(set.faults).toEqual([
      { metric: 'order_size', kind: 'too-long', count: 2, of: 3 },
      { metric: 'orders_created', kind: 'no-number', count: 3, of: 4 },
      { metric: 'ratio', kind: 'no-number', count: 1, of: 1 },
    ]);
  });

  describe('of a stream that ends too early', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({ ms: i, value: i + 0.5, tags: { name: 'x' } }));

    it('leaves out the row that is cut off, and says so', async () => {
      const csv = renderCsv(rows);
      for (const cut of [1, 2, 30, 60]) {
        const set = await readCsv(csv.slice(0, -cut));
        expect(set.samples).toBe(1999);
        expect(set.isCutOff).toBe(true);
      }
      expect((await readCsv(csv)).isCutOff).toBe(false);
    });

    it('reads a gzip stream as far as it goes', async () => {
      const gunzip = createGunzip();
      const packed = gzipSync(renderCsv(rows));
      gunzip.end(packed.subarray(0, packed.length - 40));
      const set = await readSamples(gunzip, SAMPLE_OPTIONS);
      expect(set.samples).toBeGreaterThan(0);
      expect(set.samples).toBeLessThan(2000);
      expect(set.isCutOff).toBe(true);
    });

    it('ends at a quote without end', async () => {
      const csv = `${renderCsv(rows)}${renderRow({}).slice(0, -4)}"\n${`${renderRow({})}\n`.repeat(9000)}`;
      expect(await readCsv(csv)).toMatchObject({ samples: 2000, isCutOff: true });
    });

    it('refuses a gzip stream with other bytes in it', async () => {
      const gunzip = createGunzip();
      const packed = gzipSync(renderCsv(rows));
      packed.fill(0xff, 200, 220);
      gunzip.end(packed);
      await expect(readSamples(gunzip, SAMPLE_OPTIONS)).rejects.toThrow('The sample stream is damaged: ');
    });

    it('passes on any other failure of the source', async () => {
      const failing = createReadStream(join(FIXTURES, 'not-there.csv'));
      await expect(readSamples(failing, SAMPLE_OPTIONS)).rejects.toThrow('ENOENT');
    });
  });

  describe('refuses', () => {
    const good = renderCsv(Array.from({ length: 3 }, () => ({})));
    it.each([
      { what: 'nothing', csv: '', message: 'The sample stream is empty.' },
      {
        what: 'half a header',
        csv: 'metric_name,time',
        message: 'The sample stream ends within its header.',
      },
      {
        what: 'another file',
        csv: '{"type":"Metric"}\n',
        message: "Line 1 of the sample stream, byte 0, is not the header of k6's CSV.",
      },
      {
        what: 'a word for a value',
        csv: `${good}${renderRow({}).replace('1.000000', 'fast')}\n`,
        message: `Line 5 of the sample stream, byte ${good.length}, is not`,
      },
      {
        what: 'a row too short',
        csv: `${good}http_reqs,1790000000000,1.000000,\n`,
        message: `byte ${good.length}`,
      },
      {
        what: 'a row too long',
        csv: `${good}${renderRow({})},x\n`,
        message: 'its fields are not those of the header',
      },
      {
        what: 'zeros of a full disk',
        csv: `${good}${'\0'.repeat(99)}\n`,
        message: 'it does not begin with a metric',
      },
      {
        what: 'a quote amid a field',
        csv: `${good}http_reqs,1790000000000,1.000000,a"b"${','.repeat(15)}\n`,
        message: `byte ${good.length}`,
      },
      { what: 'bytes without end', csv: good + 'x'.repeat(1 << 21), message: 'the row has no end' },
    ])('$what', async ({ csv, message }) => {
      const reading = readCsv(csv);
      await expect(reading).rejects.toThrow(UserError);
      await expect(reading).rejects.toThrow(message);
    });

    it('with the line counted over quoted line breaks', async () => {
      const csv = `${renderCsv([{ tags: { name: 'two\nlines' } }, { tags: { name: 'two\nlines' } }])}garbage\n`;
      await expect(readCsv(csv)).rejects.toThrow('Line 6 ');
    });
  });

  it('says of the stored run what k6 said of it', async () => {
    const csv = readFileSync(join(FIXTURES, 'raw-v2.2.0.csv'), 'utf8');
    const set = await readCsv(csv, { kinds: KINDS, groupings: [['name'], ['scenario'], ['group']] });
    expect(set.samples).toBe(csv.split('\n').length - 2);
    const options = { ramps: [], warmUpMs: null, percentiles: [], durationMs: null };
    const records = new Map(
      computeSampleRecords(set, options).map((record) => [formatMetric(record.name, record.tags), record]),
    );
    const { metrics } = JSON.parse(readFileSync(join(FIXTURES, 'sum-v2.2.0.json'), 'utf8'));
    let compared = 0;
    for (const [metric, figures] of Object.entries<Record<string, number>>(metrics)) {
      const ours = records.get(metric);
      if (ours === undefined) continue;
      const { avg, min, max, med, count, value } = figures;
      const approximate = [
        [med, ours.values['p(50)']],
        [figures['p(90)'], ours.values['p(90)']],
        [figures['p(95)'], ours.values['p(95)']],
      ];
      for (const [own, our] of approximate) {
        if (own === undefined) continue;
        expect(Math.abs((our ?? Number.NaN) - own)).toBeLessThanOrEqual(own * 0.005);
        compared++;
      }
      if (avg !== undefined) expect(ours.values.avg).toBeCloseTo(avg, 5);
      const wholes = {
        min,
        max,
        count: avg === undefined ? count : undefined,
        rate: ours.type === 'rate' ? value : undefined,
      };
      for (const [statistic, own] of Object.entries(wholes)) {
        if (own !== undefined) expect([metric, ours.values[statistic]]).toEqual([metric, own]);
      }
    }
    expect(compared).toBeGreaterThan(40);
  });
});
