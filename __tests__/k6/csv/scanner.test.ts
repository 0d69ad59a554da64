import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { CsvScanner } from '../../../src/k6/csv/scanner.ts';
import type { SampleTarget } from '../../../src/samples/batch.ts';

const TARGET: SampleTarget = { kind: 'trend', aside: false, isDuration: false, series: [] };
const HEADER = 'metric_name,timestamp,metric_value,name\n';

/** What a sink that takes every metric but `vus` gets to see. */
function scan(text: string, chunk = text.length) {
  const seen = { headers: [] as string[], resolved: [] as string[], samples: [] as [number, number][] };
  const scanner = new CsvScanner({
    begin: (header) => seen.headers.push(header),
    resolve: (metric, tags) => {
      seen.resolved.push(`${metric}|${tags}`);
      if (tags.includes('broken')) return undefined;
      return metric === 'vus' ? null : TARGET;
    },
    add: (batch) => {
      for (let i = 0; i < batch.length; i++)
        seen.samples.push([batch.times[i] as number, batch.values[i] as number]);
      batch.length = 0;
    },
    forget: () => {},
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.slice(at, at + chunk));
  return { ...seen, cutOff: scanner.finish() };
}

const row = (value: string, name = '/a', metric = 'http_req_duration') =>
  `${metric},1790000000000,${value},${name}\n`;

describe('the scanner', () => {
  it('asks once for each kind of row, and gives every sample', () => {
    const seen = scan(HEADER + row('1.000000') + row('2.000000') + row('3.000000', '/b'));
    expect(seen.resolved).toEqual(['http_req_duration|/a\n', 'http_req_duration|/b\n']);
    expect(seen.samples.map(([, value]) => value)).toEqual([1, 2, 3]);
  });

  it('sees the same in any chunks', () => {
    const text = HEADER + row('1.000000', '"two\nlines"') + row('2.5') + row('7.000000', '', 'vus');
    for (let chunk = 1; chunk < 30; chunk++) expect(scan(text, chunk)).toEqual(scan(text));
  });

  it('leaves out what is of no use', () => {
    expect(scan(HEADER + row('1.000000', '', 'vus')).samples).toEqual([]);
  });

  it('tells how much of the last row was cut off', () => {
    expect(scan(`${HEADER + row('1.000000')}http_req_du`).cutOff).toBe('http_req_du'.length);
  });

  it.each([
    ['no time', `${HEADER}http_reqs,soon,1.000000,/a\n`, 'Line 2'],
    ['no value', `${HEADER}${row('1.000000')}http_reqs,1790000000000,NaN,/a\n`, 'Line 3'],
    ['no metric', `${HEADER}\n`, 'does not begin with a metric'],
    ['other fields', `${HEADER}${row('1.000000', 'broken')}`, 'not those of the header'],
    ['nothing at all', '', 'The sample stream is empty.'],
    ['half a header', 'metric_name,time', 'ends within its header'],
  ])('names the place of a row with %s', (_, text, message) => {
    expect(() => scan(text)).toThrow(UserError);
    expect(() => scan(text)).toThrow(message);
  });

  it('gives up on a row without end instead of filling the memory', () => {
    expect(() => scan(`${HEADER}http_reqs,1790000000000,1.000000,"${'x'.repeat(1 << 19)}`, 1 << 16)).toThrow(
      'the row has no end',
    );
  });
});
