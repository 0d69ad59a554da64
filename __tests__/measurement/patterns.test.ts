import { expect, it } from '@jest/globals';
import { readSamples } from '../../src/k6/csv/reader.ts';
import { cutIntoChunks, type Row, renderCsv, SAMPLE_OPTIONS } from '../support/k6-csv.ts';

const WANTED = [{ metric: 'http_req_duration', tags: { name: 'POST */orders' } }];

/** Many busy endpoints before and around a quiet one. */
function manyEndpoints(count: number): Row[] {
  const busy = Array.from({ length: count * 5 }, (_, i) => ({
    ms: i,
    tags: { name: `GET /page/${i % count}` },
  }));
  return [...busy, { ms: count * 5, value: 7, tags: { name: 'POST x/orders' } }];
}

it.each([60, 300])(
  'a row that a rule names stands apart from %d busier ones, however late it appears',
  async (count) => {
    const source = () => cutIntoChunks(renderCsv(manyEndpoints(count)), [4096]);
    const rowsOf = async (wanted: typeof WANTED) =>
      (await readSamples(source(), { ...SAMPLE_OPTIONS, wanted })).series.map(({ tags }) => tags.name);
    expect(await rowsOf(WANTED)).toContain('POST x/orders');
    expect(await rowsOf([])).not.toContain('POST x/orders');
  },
);
