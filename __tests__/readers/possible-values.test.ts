import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../src/baseline/document-text.ts';
import { readStoredDocument } from '../../src/baseline/foreign-document.ts';
import { addRuns } from '../../src/baseline/update.ts';
import { UserError } from '../../src/common/errors.ts';
import type { RunRecord } from '../../src/measurement/run-record.ts';
import { toDocument } from '../../src/modes/history/storable-runs.ts';
import { openResultFile } from '../../src/readers/result-reader.ts';
import { buildResultRecord } from '../../src/readers/result-record.ts';
import { renderMarkdown } from '../../src/report/markdown/markdown.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { renderLocustStats } from '../support/locust-csv.ts';
import { createReport } from '../support/reports.ts';

const NOW = Date.UTC(2026, 10, 21);
const CONFIG = parseConfig(null, 'perf.yml');
const provenance = { sha: 'a', ref: 'main', runUrl: '', runId: '42', runAttempt: 1, job: 'perf' };

/** As they stand in a file; the first are no JSON, or no number of it. */
const NASTY = [
  ...['NaN', '1e999', '-1e999', '"5"', 'null', '-0', '5e-324', '1e-300', '1e300', '1e308', '-1e308'],
  ...['9007199254740993', '-1', '-500', '0.3', '1e16', '1e99', '1e-99'],
];

interface Format {
  readonly path: string;
  readonly text: string;
  /** Whether it may stand for a baseline as well. */
  readonly isBaseline: boolean;
}

const trend = { avg: 100, min: 50, med: 90, max: 400, 'p(90)': 200, 'p(95)': 250, 'p(99)': 300, count: 2000 };
const checks = { 'is ok': { name: 'is ok', path: '::is ok', passes: 90, fails: 10 } };

const FORMATS: Readonly<Record<string, Format>> = {
  'the data of handleSummary()': {
    path: 'k6.json',
    isBaseline: true,
    text: JSON.stringify({
      state: { testRunDurationMs: 30000 },
      metrics: {
        http_req_duration: { type: 'trend', contains: 'time', values: trend },
        'http_req_duration{name:a}': { type: 'trend', contains: 'time', values: trend },
        own_trend: { type: 'trend', contains: 'default', values: trend },
        http_req_failed: {
          type: 'rate',
          contains: 'default',
          values: { rate: 0.1, passes: 200, fails: 1800 },
        },
        own_rate: { type: 'rate', contains: 'default', values: { rate: 0.5, passes: 1000, fails: 1000 } },
        http_reqs: { type: 'counter', contains: 'default', values: { count: 2000, rate: 66.6 } },
        iterations: { type: 'counter', contains: 'default', values: { count: 2000, rate: 66.6 } },
        dropped_iterations: { type: 'counter', contains: 'default', values: { count: 3, rate: 0.1 } },
        data_sent: { type: 'counter', contains: 'data', values: { count: 12345, rate: 411.5 } },
        own_counter: { type: 'counter', contains: 'default', values: { count: 10, rate: 0.33 } },
        vus: { type: 'gauge', contains: 'default', values: { value: 1, min: 1, max: 10 } },
        own_gauge: { type: 'gauge', contains: 'time', values: { value: 7, min: 1, max: 9 } },
      },
      root_group: { name: '', path: '', groups: [], checks: Object.values(checks) },
    }),
  },
  'the export of k6': {
    path: 'k6.json',
    isBaseline: true,
    text: JSON.stringify({
      metrics: {
        http_req_duration: { ...trend, thresholds: { 'p(95)<500': false } },
        http_req_failed: { value: 0.1, passes: 200, fails: 1800 },
        http_reqs: { count: 2000, rate: 66.6 },
        iterations: { count: 2000, rate: 66.6 },
        own: { count: 10, rate: 0.33 },
        gauge: { value: 7, min: 1, max: 9 },
      },
      root_group: { name: '', groups: {}, checks },
    }),
  },
  'the machine-readable summary of k6': {
    path: 'k6.json',
    isBaseline: true,
    text: JSON.stringify({
      version: '1.0.0',
      metadata: { k6_version: '2.2.0', generated_at: '2026-11-20T10:00:00Z' },
      config: { duration: 30 },
      results: {
        metrics: [
          { name: 'http_req_duration', type: 'trend', contains: 'time', values: trend },
          { name: 'http_reqs', type: 'counter', contains: 'default', values: { count: 2000, rate: 66.6 } },
          { name: 'own', type: 'rate', contains: 'default', values: { rate: 0.5, matches: 5, total: 10 } },
        ],
        checks: {
          metrics: [
            {
              name: 'checks_succeeded',
              type: 'rate',
              contains: 'default',
              values: { rate: 0.9, matches: 90, total: 100 },
            },
          ],
          results: Object.values(checks),
        },
      },
    }),
  },
  'flat metrics': {
    path: 'flat.json',
    isBaseline: true,
    text: JSON.stringify({
      version: '1.0',
      timestamp: '2026-11-20T12:00:00Z',
      commit: 'c0ffee1',
      metrics: {
        ...{ p50: 100, p95: 250, p99: 300, avg_response_time: 120 },
        ...{ requests_per_sec: 66.6, error_rate: 0.5, total_requests: 2000, custom: 5 },
      },
    }),
  },
  'a list of values': {
    path: 'values.json',
    isBaseline: true,
    text: JSON.stringify([
      { name: 'p95', unit: 'ms', value: 250 },
      { name: 'Error rate', unit: '%', value: 1 },
      { name: 'Requests per second', unit: 'req/s', value: 66 },
      { name: 'http_reqs count', unit: '', value: 2000 },
      { name: 'own_counter count', unit: '', value: 10 },
      { name: 'Warm start', unit: 'hours', value: 2 },
      { name: 'Heap', unit: 'TB', value: 1.5 },
      { name: 'Score', unit: 'points', value: 7 },
      { name: 'Share', unit: '%', value: 50 },
    ]),
  },
  "github-action-benchmark's data": {
    path: 'data.json',
    isBaseline: true,
    text: JSON.stringify({
      lastUpdate: 1,
      entries: {
        checkout: [
          {
            commit: { id: 'c0ffee1' },
            date: 1_790_000_000_000,
            tool: 'customSmallerIsBetter',
            benches: [
              { name: 'http_req_duration p(95)', unit: 'ms', value: 250 },
              { name: 'http_reqs rate', unit: 'req/s', value: 66 },
              { name: 'Heap', unit: 'MB', value: 120.5 },
            ],
          },
        ],
      },
    }),
  },
  'a baseline of ours': {
    path: 'baseline.json',
    isBaseline: true,
    text: JSON.stringify({
      version: 1,
      suite: 'checkout',
      metrics: { own: ['rate', 'default'], mine: ['trend', 'time'], it: ['counter', 'default'] },
      environments: { e: { cores: 4 } },
      runs: [
        {
          time: '2026-11-20T12:00:00Z',
          run: '41',
          attempt: 1,
          environment: 'e',
          measures: {
            'http_req_duration p(95)': [250, 2000, 240, 0.01],
            'http_req_failed rate': [0.01, 2000, 0.01, 0.01],
            'http_reqs count': [2000, 2000],
            'http_reqs rate': [66.6, 2000],
            'own rate': [0.5, 10],
            'mine p(95)': [5, 100],
            'it rate': [5, 100],
          },
        },
      ],
    }),
  },
};

/** Every number in the text of a JSON document, by its place in it. */
function listNumbers(text: string): { readonly at: number; readonly length: number }[] {
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g);
  return [...tokens]
    .filter(([token]) => !token.startsWith('"'))
    .map(({ index, 0: token }) => ({ at: index, length: token.length }));
}

function* putEverywhere(text: string): Generator<{ readonly nasty: string; readonly text: string }> {
  for (const { at, length } of listNumbers(text))
    for (const nasty of NASTY) yield { nasty, text: text.slice(0, at) + nasty + text.slice(at + length) };
}

/** What `work` gives, or the mistake that it names; anything else that is thrown is a bug. */
function orMistake<T>(work: () => T): T | UserError {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

const read = (text: string, path: string): RunRecord =>
  buildResultRecord(
    { ...openResultFile(path, text), beside: {} },
    { suite: 'checkout', format: null, thresholds: true, identity: { leg: '', provenance } },
    NOW,
  ).record;

const readBaseline = (text: string) =>
  readStoredDocument(text, { suite: 'checkout', place: 'x.json' }).document;

/** Reads again what is written of a run, alone and beside others, and shows both ways of comparing it. */
function useUp(current: RunRecord, stored: ReturnType<typeof readBaseline>): void {
  const added = addRuns(stored, toDocument(current, CONFIG, null), { history: 30, reset: false });
  for (const document of [stored, added, toDocument(current, CONFIG, null)])
    readBaseline(renderBaseline(document));
  for (const preset of ['default', 'classic'] as const) {
    const baseline = { kind: 'found', document: stored, place: 'x.json' } as const;
    const report = createReport({ suites: [[current, baseline]], preset });
    const shown = `${renderMarkdown(report)}${report.headline}`;
    expect(shown.replaceAll(/Infinity|NaN/g, (word) => `<${word}>`)).toBe(shown);
  }
}

/** The mistake says which value is wrong, maybe in another unit; what is no number has no value. */
function expectNamed(mistake: UserError, nasty: string): void {
  expect(mistake.hint).not.toBe('');
  const value = nasty.startsWith('"') || nasty === 'null' ? Number.NaN : Number(nasty);
  if (Number.isNaN(value)) return;
  const scaled = [value, value / 100, value * 1000, value * 1e6, value * 3.6e6, value * 1e12];
  const isShown = scaled.map(String).some((text) => mistake.message.includes(text));
  expect([mistake.message, isShown]).toEqual([mistake.message, true]);
}

describe('a number that nothing can have measured', () => {
  const sane = FORMATS['the data of handleSummary()']?.text ?? '';
  const ours = FORMATS['a baseline of ours']?.text ?? '';

  it.each(
    Object.entries(FORMATS).filter(([name]) => name !== 'a baseline of ours' && !name.startsWith('github')),
  )('is refused in %s by name, or what is written of it can be read again', (_name, { text, path }) => {
    useUp(read(text, path), readBaseline(ours));
    for (const bad of putEverywhere(text)) {
      const current = orMistake(() => read(bad.text, path));
      if (current instanceof UserError) expectNamed(current, bad.nasty);
      else useUp(current, readBaseline(ours));
    }
  });

  it.each(Object.entries(FORMATS))(
    'is refused by name in %s as a baseline, or can be compared with',
    (_name, { text }) => {
      const current = read(sane, 'k6.json');
      useUp(current, readBaseline(text));
      for (const bad of putEverywhere(text)) {
        const stored = orMistake(() => readBaseline(bad.text));
        if (stored instanceof UserError) expectNamed(stored, bad.nasty);
        else useUp(current, stored);
      }
    },
  );

  it('is refused in every column of Locust, or what is written of it can be read again', () => {
    const lines = renderLocustStats({ p50: 100, p95: 250, errors: 3 }).split('\n');
    const rows = lines.map((line) => line.split(','));
    for (const [number, row] of rows.entries()) {
      if (number === 0) continue;
      for (const [column, cell] of row.entries()) {
        if (!/^[\d.]+$/.test(cell)) continue;
        for (const nasty of NASTY.map((value) => value.replaceAll('"', ''))) {
          const text = rows
            .map((cells, at) => (at === number ? cells.with(column, nasty) : cells).join(','))
            .join('\n');
          const current = orMistake(() => read(text, 'x_stats.csv'));
          if (!(current instanceof UserError)) useUp(current, readBaseline(ours));
        }
      }
    }
  });
});

describe("the least and the greatest value of a metric of the script's own", () => {
  const withSkew = (values: Readonly<Record<string, number>>, name = 'skew') =>
    JSON.stringify({
      metrics: { [name]: { type: 'trend', contains: 'time', values: { ...trend, ...values } } },
    });

  it('is left out and named where two clocks made it negative; the others count', () => {
    const { metrics, notes } = read(withSkew({ min: -0.3 }), 'k6.json');
    expect(metrics[0]?.values).toMatchObject({ max: 400, 'p(95)': 250 });
    expect(metrics[0]?.values).not.toHaveProperty('min');
    expect(notes).toEqual([
      'Left out, because nothing can have measured it: skew min is -0.3 (a time is not negative).',
    ]);
  });

  it('keeps no summary from being a baseline', () => {
    const { document, skipped } = readStoredDocument(withSkew({ min: -0.3 }), {
      suite: 'k6',
      place: 'k6.json',
    });
    expect(Object.keys(document.runs[0]?.measures ?? {})).toContain('skew p(95)');
    expect(skipped).toEqual(['skew min (a time is not negative)']);
  });

  it.each([
    ['a percentile', withSkew({ 'p(95)': -0.3 })],
    ["a metric of k6's own", withSkew({ min: -0.3 }, 'http_req_duration')],
  ])('is something else than that of %s, which is refused', (_, text) => {
    expect(orMistake(() => read(text, 'k6.json'))).toBeInstanceOf(UserError);
  });
});
