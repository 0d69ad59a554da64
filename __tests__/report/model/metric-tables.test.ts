import { describe, expect, it } from '@jest/globals';
import { readLine, type Table } from '../../../src/report/model/blocks.ts';
import { buildOtherMetricTable, buildTrendTable } from '../../../src/report/model/metric-tables.ts';
import type { Report, ReportRow, ReportSuite } from '../../../src/report/model/schema.ts';
import { REPORTS } from '../../support/reports.ts';

const [sample] = ((REPORTS.pass as () => Report)().suites[0] as ReportSuite).rows as [ReportRow];
const row = (measure: string, changes: Partial<ReportRow> = {}): ReportRow => ({
  ...sample,
  measure,
  type: 'trend',
  contains: 'time',
  wholeRun: 300,
  ...changes,
});
const read = ({ rows }: Table) =>
  rows.map((line) => line.map((cell) => readLine(cell).replaceAll('\u00a0', ' ')));

describe('the Trends of a run', () => {
  it('are a line each, by name, their statistics as people read them', () => {
    const table = buildTrendTable([
      row('b p(99)', { wholeRun: 900 }),
      row('b p(50)', { wholeRun: 100 }),
      row('b avg', { wholeRun: 1500 }),
      row('a p(9.5)', { wholeRun: 5 }),
    ]);
    expect(table.head).toEqual(['Trend', 'avg', 'p(9.5)', 'med', 'p(99)']);
    expect(read(table)).toEqual([
      ['a', '–', '5 ms', '–', '–'],
      ['b', '1.5 s', '–', '100 ms', '900 ms'],
    ]);
  });

  it('say what k6 states of the whole run, and nothing where it states nothing', () => {
    expect(read(buildTrendTable([row('a avg', { current: 200, wholeRun: 300 })]))).toEqual([['a', '300 ms']]);
    expect(read(buildTrendTable([row('a avg', { wholeRun: null })]))).toEqual([['a', '–']]);
  });

  it('keep their tags and their units', () => {
    const table = buildTrendTable([row('size{name:a b} avg', { contains: 'data', wholeRun: 2048 })]);
    expect(read(table)).toEqual([['size{name:a b}', expect.stringMatching(/KB|kB|KiB/)]]);
  });
});

describe('the other metrics of a run', () => {
  it('are a line each with all their values, and none without any', () => {
    const counter = { type: 'counter', contains: 'default' } as const;
    const table = buildOtherMetricTable([
      row('http_reqs rate', { ...counter, wholeRun: 66.7 }),
      row('http_reqs count', { ...counter, wholeRun: 2000 }),
      row('checks rate', { type: 'rate', contains: 'default', wholeRun: 1 }),
      row('gone count', { ...counter, wholeRun: null }),
      row('a avg'),
    ]);
    const lines = read(table);
    expect(lines.map(([metric]) => metric)).toEqual(['checks', 'http_reqs']);
    expect(lines[1]?.[1]).toMatch(/^rate 66\.7.*, count 2\D?000$/);
    expect(lines[0]?.[1]).toBe('rate 100 %');
  });

  it('are none where there are Trends only', () => {
    expect(buildOtherMetricTable([row('a avg')]).rows).toEqual([]);
  });
});
