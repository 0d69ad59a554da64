import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { FaultCounter } from '../../../src/k6/csv/fault-counter.ts';
import { OwnSamples } from '../../../src/k6/csv/own-samples.ts';
import { CsvScanner, type RowSink } from '../../../src/k6/csv/scanner.ts';
import type { SampleTarget } from '../../../src/samples/batch.ts';

const TARGET: SampleTarget = { kind: 'trend', aside: false, isDuration: false, series: [] };
const HEADER = 'metric_name,timestamp,metric_value,name\n';

/** What a sink that takes every metric but `vus` gets to see. */
function scan(text: string, chunk = text.length) {
  const seen = {
    headers: [] as string[],
    resolved: [] as string[],
    samples: [] as [number, number][],
    leftOut: [] as string[],
  };
  const sink: RowSink = {
    begin: (header) => seen.headers.push(header),
    resolve: (metric, tags) => {
      seen.resolved.push(`${metric}|${tags}`);
      if (tags.includes('broken')) return null;
      return { target: metric === 'vus' ? null : TARGET, bit: 0 };
    },
    add: (batch) => {
      for (let i = 0; i < batch.length; i++)
        seen.samples.push([batch.times[i] as number, batch.values[i] as number]);
      batch.length = 0;
    },
    forget: () => {},
    leaveOut: (metric, kind) => seen.leftOut.push(`${metric} ${kind}`),
  };
  const scanner = new CsvScanner(sink, new OwnSamples(new FaultCounter()));
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
    ['no value', `${HEADER}${row('1.000000')}http_reqs,1790000000000,fast,/a\n`, 'Line 3'],
    ['no metric', `${HEADER}\n`, 'does not begin with a metric'],
    ['other fields', `${HEADER}${row('1.000000', 'broken')}`, 'not those of the header'],
    ['nothing at all', '', 'The sample stream is empty.'],
    ['half a header', 'metric_name,time', 'ends within its header'],
  ])('names the place of a row with %s', (_, text, message) => {
    expect(() => scan(text)).toThrow(UserError);
    expect(() => scan(text)).toThrow(message);
  });

  it('takes a row without end for one that was cut off, instead of filling the memory', () => {
    const seen = scan(`${HEADER}http_reqs,1790000000000,1.000000,"${'x'.repeat(1 << 20)}`, 1 << 16);
    expect(seen.leftOut).toEqual(['http_reqs too-long']);
    expect(seen.cutOff).toBeGreaterThan(0);
    expect(seen.cutOff).toBeLessThan(1 << 19);
  });

  it.each(['+Inf', '-Inf', 'NaN', '9'.repeat(400)])('leaves out a value that is no number, %s', (value) => {
    const text =
      HEADER + row('1.000000') + row(value) + row('2.000000') + row(value, '"two\nlines"') + row('3.000000');
    for (const chunk of [text.length, 1, 7]) {
      const seen = scan(text, chunk);
      expect(seen.samples.map(([, value]) => value)).toEqual([1, 2, 3]);
      expect(seen.leftOut).toEqual(Array(2).fill('http_req_duration no-number'));
    }
  });

  it('leaves out a row that is too long, whatever it holds and in any chunks', () => {
    const long = (text: string) => row('9.000000', `"${text.repeat(300_000 / text.length)}"`);
    const text = [long('x'), row('1.000000'), long('\n'), long('""'), long(',\n"",'), row('2.000000')].join(
      '',
    );
    for (const chunk of [1 << 22, 1 << 18, 9973]) {
      const seen = scan(HEADER + text, chunk);
      expect(seen.samples.map(([, value]) => value)).toEqual([1, 2]);
      expect(seen.leftOut).toEqual(Array(4).fill('http_req_duration too-long'));
      expect(seen.cutOff).toBe(0);
    }
  });

  it('reads a long row of nothing but line ends in one go', () => {
    const text = HEADER + row('9.000000', `"${'\n'.repeat(200_000)}"`).repeat(20) + row('1.000000');
    const start = process.cpuUsage();
    expect(scan(text, 1 << 16).samples).toHaveLength(21);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
  });
});
