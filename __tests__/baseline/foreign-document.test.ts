import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mergeDocuments } from '../../src/baseline/document.ts';
import { renderBaseline } from '../../src/baseline/document-text.ts';
import { readStoredDocument } from '../../src/baseline/foreign-document.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

const target = { suite: 'checkout', place: 'perf_baseline.json on main' };
const read = (json: unknown) =>
  readStoredDocument(typeof json === 'string' ? json : JSON.stringify(json), target);

const FLAT = {
  version: '1.0',
  timestamp: '2026-10-01T08:00:00Z',
  commit: 'abc1234',
  notes: 'after the new cache',
  metrics: {
    p50: 100,
    p95: 300,
    p99: 400,
    avg_response_time: 120,
    requests_per_sec: 42.5,
    error_rate: 1.5,
    total_requests: 2550,
  },
};

describe('a baseline as it lies in a repository', () => {
  it('is our own document', () => {
    const document = createDocument([createStoredRun({ 'http_reqs rate': 1 })]);
    expect(read(renderBaseline({ ...document, suite: 'checkout' }))).toMatchObject({ format: 'baseline' });
  });

  it('is the flat metrics JSON, with its rate of errors in percent', () => {
    const { document, format } = read(FLAT);
    expect(format).toBe('flat-metrics');
    const [run] = document.runs;
    expect(run).toMatchObject({
      note: 'after the new cache',
      provenance: { sha: 'abc1234', time: '2026-10-01T08:00:00.000Z' },
    });
    const values = Object.entries(run?.measures ?? {}).map(([key, { value }]) => [key, value]);
    expect(Object.fromEntries(values)).toEqual({
      'http_req_duration avg': 120,
      'http_req_duration p(50)': 100,
      'http_req_duration p(95)': 300,
      'http_req_duration p(99)': 400,
      'http_req_failed rate': 0.015,
      'http_reqs count': 2550,
      'http_reqs rate': 42.5,
    });
  });

  it('tells what of the flat JSON it does not take over', () => {
    expect(read({ ...FLAT, metrics: { ...FLAT.metrics, cpu: 50 } }).skipped).toEqual(['cpu']);
  });

  it.each([
    [{ ...FLAT, metrics: { ...FLAT.metrics, p95: -1 } }, 'metrics.p95'],
    [{ ...FLAT, metrics: { ...FLAT.metrics, error_rate: 150 } }, 'metrics.error_rate'],
    [{ ...FLAT, timestamp: 'yesterday' }, 'yesterday'],
  ])('names the wrong place (%#)', (json, named) => {
    expect(() => read(json)).toThrow(named);
  });

  it('is the data of github-action-benchmark, as data.js, oldest run first', () => {
    const bench = (p95: number) => [
      { name: 'http_req_duration p(95)', unit: 'ms', value: p95 },
      { name: 'p50', unit: 's', value: 0.1 },
      { name: 'Error rate', unit: '%', value: 2 },
      { name: 'Heap', unit: 'MB', value: 120 },
    ];
    const entries = {
      checkout: [300, 310].map((p95, index) => ({
        commit: { id: `c${index}` },
        date: Date.UTC(2026, 9, index + 1),
        benches: bench(p95),
      })),
    };
    const { document, skipped, format } = read(
      `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1, entries })}`,
    );
    expect(format).toBe('benchmark-data');
    expect(skipped).toEqual([]);
    expect(document.runs[0]?.measures['Heap value']?.value).toBe(120e6);
    expect(document.runs.map(({ provenance }) => provenance.sha)).toEqual(['c0', 'c1']);
    expect(document.runs[1]?.measures['http_req_duration p(95)']?.value).toBe(310);
    expect(document.runs[1]?.measures['http_req_duration p(50)']?.value).toBe(100);
    expect(document.runs[1]?.measures['http_req_failed rate']?.value).toBe(0.02);
  });

  it('names the series where none is the suite', () => {
    expect(() => read({ entries: { a: [], b: [] } })).toThrow('"a", "b"');
  });

  it.each(['sum-v2.2.0.json', 'sum-v1.8.1.json', 'handleSummary-data.json', 'mr.json'])(
    'is a summary of k6: %s',
    (name) => {
      const folder = join(import.meta.dirname, '../fixtures/k6');
      const { document, format } = readStoredDocument(readFileSync(join(folder, name), 'utf8'), target);
      expect(format).toBe('k6-summary');
      expect(Object.keys(document.runs[0]?.measures ?? {})).toContain('http_req_duration p(95)');
    },
  );

  it('is a list of name, unit and value, whose direction its user may say', () => {
    const list = [{ name: 'Score of search', unit: 'points', value: 71 }];
    const { document, format } = readStoredDocument(JSON.stringify(list), { ...target, worse: 'down' });
    expect(format).toBe('value-list');
    expect(document.metrics).toEqual({
      Score_of_search: { type: 'gauge', contains: 'default', worse: 'down' },
    });
    expect(document.runs[0]?.measures['Score_of_search value']?.value).toBe(71);
  });

  it.each([
    ['[]', 'perf_baseline.json on main, read as a list of name, unit and value, holds nothing'],
    ['{"metrics": 7}', 'perf_baseline.json on main, read as a k6 summary, has neither'],
    ['{"hello": 1}', 'perf_baseline.json on main is neither a baseline nor flat metrics JSON'],
  ])('says what it took a file for: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('is another run than one of other values, where neither says when or of which commit it is', () => {
    const at = (value: number) => read([{ name: 'p95', unit: 'ms', value }]).document;
    const merged = [at(1), at(2), at(3), at(2)].reduce((one, other) => mergeDocuments(one, other, 30));
    expect(merged.runs.map(({ measures }) => measures['http_req_duration p(95)']?.value).sort()).toEqual([
      1, 2, 3,
    ]);
  });

  it('may begin with a byte order mark, whatever it is', () => {
    const own = renderBaseline({
      ...createDocument([createStoredRun({ 'http_reqs rate': 1 })]),
      suite: 'checkout',
    });
    expect(read(`\uFEFF${own}`).format).toBe('baseline');
    expect(read(`\uFEFF${JSON.stringify(FLAT)}`).format).toBe('flat-metrics');
  });

  it.each(['not JSON <<<<<<<', '{"version": 1, "runs": 7}', '[]', '{}'])(
    'anything else is an error that names the place: %s',
    (text) => {
      expect(() => read(text)).toThrow('perf_baseline.json on main');
    },
  );
});

describe('a file that Locust wrote', () => {
  it.each([
    'Type,Name,Request Count,Failure Count',
    '"Type","Name","# requests"',
    'Timestamp,User Count,Type,Name',
    'Method,Name,Error,Occurrences',
  ])('is no baseline, and the message says how it becomes one: %s', (text) => {
    expect(() => read(`${text}\n`)).toThrow(
      expect.objectContaining({
        message: "perf_baseline.json on main is a CSV file of Locust's, and a baseline is JSON.",
        hint: expect.stringContaining('baseline update --results'),
      }),
    );
  });
});
