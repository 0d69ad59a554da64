import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/common/errors.ts';
import { type K6Summary, parseK6Summary } from '../../../src/k6/summary/summary.ts';
import { BUILT_IN_METRICS } from '../../../src/measurement/built-in-metrics.ts';
import { formatMetric } from '../../../src/measurement/measure.ts';
import { listMeasures } from '../../../src/measurement/measured-value.ts';

const FIXTURES = ['sum-v1.8.1', 'sum-v2.2.0', 'handleSummary-data', 'mr', 'mrfull'] as const;

function load(name: string): string {
  return readFileSync(new URL(`../../fixtures/k6/${name}.json`, import.meta.url), 'utf8');
}

function find(summary: K6Summary, metric: string) {
  return summary.metrics.find(({ name, tags }) => formatMetric(name, tags) === metric);
}

interface HandleSummaryData {
  metrics: Record<
    string,
    {
      type: string;
      contains: string;
      values: Record<string, number>;
      thresholds?: Record<string, { ok: boolean }>;
    }
  >;
  root_group: unknown;
  setup_data?: unknown;
  state: { testRunDurationMs: number };
}

/** What k6's own wrapper makes of the data for --summary-export (internal/js/summary-wrapper.js). */
function toExport({ metrics, root_group, setup_data }: HandleSummaryData) {
  const entries = Object.entries(metrics).map(([name, { type, values, thresholds }]) => {
    const { rate, ...rest } = values;
    const numbers = type === 'rate' ? { ...rest, value: rate } : values;
    const inverted = Object.entries(thresholds ?? {}).map(([text, { ok }]) => [text, !ok] as const);
    return [name, { ...numbers, ...(thresholds ? { thresholds: Object.fromEntries(inverted) } : {}) }];
  });
  return { metrics: Object.fromEntries(entries), root_group, setup_data };
}

/** What --new-machine-readable-summary makes of it: hard-coded statistics, no thresholds. */
function toMachineReadable({ metrics, state }: HandleSummaryData) {
  const list = Object.entries(metrics).map(([name, { type, contains, values: all }]) => {
    const { avg, min, med, max, count, rate, passes = 0, fails = 0, value } = all;
    const trend = { avg, min, med, max, p90: all['p(90)'], p95: all['p(95)'] };
    const values =
      type === 'trend'
        ? trend
        : type === 'rate'
          ? { matches: passes, rate, total: passes + fails }
          : type === 'counter'
            ? { count }
            : { value, min, max };
    return { name, type, contains, values };
  });
  const checks = list.filter(({ name }) => name === 'checks');
  return {
    version: '1.0.0',
    metadata: { k6_version: '2.2.0' },
    config: { duration: state.testRunDurationMs / 1000, execution: 'local', script: 'const secret = "abc"' },
    results: {
      metrics: list.filter(({ name }) => name !== 'checks'),
      checks: { metrics: checks.map((metric) => ({ ...metric, name: 'checks_succeeded' })), results: [] },
    },
  };
}

describe('every shape of k6 1.8 and 2.2', () => {
  it.each(FIXTURES)('%s: metrics, types and values', (name) => {
    const summary = parseK6Summary(load(name));
    expect(find(summary, 'http_req_duration')).toMatchObject({ type: 'trend', contains: 'time' });
    expect(find(summary, 'http_req_duration')?.values['p(95)']).toBeGreaterThan(20);
    expect(find(summary, 'http_req_duration')?.values['p(50)']).toBeGreaterThan(10);
    expect(find(summary, 'http_req_duration{name:slow}')).toMatchObject({ tags: { name: 'slow' } });
    expect(find(summary, 'http_req_failed')).toMatchObject({
      type: 'rate',
      count: 40,
      values: { rate: 0.5 },
    });
    expect(find(summary, 'checks')).toMatchObject({ type: 'rate', count: 40, values: { rate: 1 } });
    expect(find(summary, 'http_reqs')).toMatchObject({ type: 'counter', values: { count: 40 } });
    expect(find(summary, 'queue_len')).toMatchObject({ type: 'gauge', values: { value: 3, min: 3, max: 3 } });
    expect(find(summary, 'order_ok')).toMatchObject({ type: 'rate', count: 20, values: { rate: 1 } });
    expect(find(summary, 'order_latency')).toMatchObject({ type: 'trend' });
    expect(summary.durationMs).toBeGreaterThan(300);
    expect(summary.durationMs).toBeLessThan(400);
    expect(summary.checks.map(({ name, passes, fails }) => [name, passes, fails])).toEqual([
      ['has body', 20, 0],
      ['is 200', 20, 0],
    ]);
  });

  it.each(FIXTURES)('%s: neither setup data nor the script are kept', (name) => {
    const record = JSON.stringify(parseK6Summary(load(name)));
    expect(record).not.toContain('abc');
    expect(record).not.toContain('token');
    expect(record).not.toContain('import');
  });

  it.each(['sum-v1.8.1', 'sum-v2.2.0', 'handleSummary-data'])(
    '%s: broken thresholds are broken, held ones hold',
    (name) => {
      const { thresholds } = parseK6Summary(load(name));
      expect(
        thresholds.map(({ metric, expression, passed, limit }) => [metric, expression, passed, limit]),
      ).toEqual([
        ['checks', 'rate>0.5', true, 0.5],
        ['group_duration{group:::checkout}', 'avg<10000', true, 10_000],
        ['http_req_duration', 'p(95)<500', true, 500],
        ['http_req_duration', 'p(99.9)<900', true, 900],
        ['http_req_duration{name:slow}', 'p(95)<20', false, 20],
        ['http_req_failed{name:fail}', 'rate<0.1', false, 0.1],
      ]);
      const slow = thresholds.find(({ metric }) => metric === 'http_req_duration{name:slow}');
      expect(slow).toMatchObject({ contains: 'time' });
      expect(slow?.value).toBeGreaterThan(20);
      expect(thresholds.find(({ metric }) => metric.startsWith('http_req_failed'))?.value).toBe(1);
    },
  );

  it('agree on names, types and statistics between k6 1.8 and 2.2', () => {
    const outline = (name: string) => {
      const { metrics, thresholds, checks } = parseK6Summary(load(name));
      return {
        metrics: metrics.map(({ values, ...metric }) => ({ ...metric, values: Object.keys(values).sort() })),
        thresholds: thresholds.map(({ value, ...threshold }) => ({ ...threshold, hasValue: value !== null })),
        checks,
      };
    };
    expect(outline('sum-v1.8.1')).toEqual(outline('sum-v2.2.0'));
  });

  const data = JSON.parse(load('handleSummary-data')) as HandleSummaryData;
  const fromHandleSummary = parseK6Summary(JSON.stringify(data));

  it('export and handleSummary() of one run give one record', () => {
    const fromExport = parseK6Summary(JSON.stringify(toExport(data)));
    // Of the script's own metrics the export does not say what they contain.
    const asExported = <T extends { contains: string }>(named: readonly T[], nameOf: (item: T) => string) =>
      named.map((item) => (nameOf(item) in BUILT_IN_METRICS ? item : { ...item, contains: 'default' }));
    expect(fromExport).toEqual({
      ...fromHandleSummary,
      metrics: asExported(fromHandleSummary.metrics, ({ name }) => name),
      thresholds: asExported(fromHandleSummary.thresholds, ({ metric }) => metric.split('{')[0] ?? ''),
      durationMs: expect.closeTo(331.082282, 6),
    });
  });

  it('the machine-readable summary of that run has the same values, as far as it goes', () => {
    const { metrics, durationMs } = parseK6Summary(JSON.stringify(toMachineReadable(data)));
    expect(durationMs).toBeCloseTo(331.082282, 6);
    for (const metric of metrics) {
      const same = find(fromHandleSummary, formatMetric(metric.name, metric.tags));
      expect(same).toMatchObject({ type: metric.type, contains: metric.contains, values: metric.values });
      if (metric.type === 'rate') expect(metric.count).toBe(same?.count);
    }
    expect(metrics).toHaveLength(fromHandleSummary.metrics.length);
  });

  it.each(FIXTURES)('%s: the order of keys does not matter', (name) => {
    const expected = parseK6Summary(load(name));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const shuffled = shuffleKeys(JSON.parse(load(name)), numbers);
        expect(parseK6Summary(JSON.stringify(shuffled))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});

/** Objects in another order; lists of named things too, since k6 makes them from maps. */
function shuffleKeys(value: unknown, numbers: Iterator<number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const shuffle = <T>(items: T[]) =>
    items
      .map((item) => ({ item, at: Number(numbers.next().value) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  if (Array.isArray(value)) return shuffle(value.map((item) => shuffleKeys(item, numbers)));
  return Object.fromEntries(
    shuffle(Object.entries(value)).map(([key, inner]) => [key, shuffleKeys(inner, numbers)]),
  );
}

describe('single traps', () => {
  const parse = (metrics: object, root_group?: unknown) =>
    parseK6Summary(JSON.stringify({ metrics, ...(root_group === undefined ? {} : { root_group }) }));

  it.each([
    ['trend', { http_req_duration: { avg: 0, min: 0, med: 0, max: 0, 'p(95)': 0, count: 0 } }],
    ['trend without a count', { my_trend: { avg: 0, min: 0, med: 0, max: 0, 'p(95)': 0 } }],
    ['rate', { http_req_failed: { value: 0, passes: 0, fails: 0 } }],
  ])('the all-zero entry of a %s without samples is no value', (_type, metrics) => {
    expect([...listMeasures(parse(metrics)).keys()]).toEqual([]);
  });

  it('a trend of zeros with samples is a value', () => {
    const measures = listMeasures(
      parse({ http_req_tls_handshaking: { avg: 0, med: 0, 'p(95)': 0, count: 40 } }),
    );
    expect(measures.get('http_req_tls_handshaking p(95)')).toMatchObject({ value: 0, count: 40 });
  });

  it('spellings of a percentile are one measure', () => {
    const { values } =
      parse({ t: { 'p(99.90)': 5, 'p(99.9)': 5, med: 2, 'p(50)': 2, count: 3 } }).metrics[0] ?? {};
    expect(values).toEqual({ 'p(99.9)': 5, 'p(50)': 2 });
  });

  it('takes only the rate of a rate: passes and fails mean the opposite of their names', () => {
    const [metric] = parse({ http_req_failed: { passes: 30, fails: 10, value: 0.75 } }).metrics;
    expect(metric).toMatchObject({ count: 40, values: { rate: 0.75 } });
    expect(Object.keys(metric?.values ?? {})).toEqual(['rate']);
  });

  it('takes the sum of a counter for a number of events only where k6 adds 1 for each', () => {
    const summary = parse({
      http_reqs: { count: 40, rate: 4 },
      retry_bytes: { count: 5000, rate: 500 },
      data_sent: { count: 900, rate: 90 },
    });
    const counts = summary.metrics.map(({ name, count, values }) => [name, count, values.count]);
    expect(counts).toEqual([
      ['data_sent', null, 900],
      ['http_reqs', 40, 40],
      ['retry_bytes', null, 5000],
    ]);
  });

  it('shows the number of samples where a threshold counts them', () => {
    const summary = parse({
      http_req_duration: { 'p(95)': 250, count: 12, thresholds: { 'count>100': true } },
    });
    expect(summary.thresholds).toEqual([
      {
        metric: 'http_req_duration',
        expression: 'count>100',
        passed: false,
        value: 12,
        limit: 100,
        type: 'counter',
        contains: 'default',
      },
    ]);
  });

  it('a metric may be named like a property of every object', () => {
    const summary = parse({ constructor2: { avg: 1, count: 1 }, toString: { avg: 1, count: 1 } });
    expect(find(summary, 'toString')).toMatchObject({ type: 'trend', contains: 'default' });
  });

  it('numbers that k6 could not write are left out', () => {
    expect(parse({ t: { avg: null, max: 3, count: 1 } }).metrics[0]?.values).toEqual({ max: 3 });
  });

  it('lists the checks of nested groups with the names of their groups', () => {
    const leaf = { name: 'pay', groups: {}, checks: { ok: { name: 'ok', passes: 1, fails: 2 } } };
    const root = {
      name: '',
      groups: { shop: { name: 'shop', groups: { pay: leaf }, checks: {} } },
      checks: {},
    };
    expect(parse({}, root).checks).toEqual([{ name: 'ok', group: ['shop', 'pay'], passes: 1, fails: 2 }]);
  });

  it('a summary whose metrics were all deleted by the script is empty, not an error', () => {
    expect(parse({})).toEqual({ metrics: [], thresholds: [], checks: [], durationMs: null });
  });
});

describe('what is no summary', () => {
  it.each([
    ['', 'is not JSON'],
    ['{"metrics":{"http_req_duration":{"avg":1', 'is not JSON'],
    ['null', 'neither "metrics" (an object) nor "results"'],
    ['5', 'neither "metrics" (an object) nor "results"'],
    ['[]', 'neither "metrics" (an object) nor "results"'],
    ['{"metrics":[]}', 'neither "metrics" (an object) nor "results"'],
    ['{"version":"1.0.0","results":{}}', 'at "results.metrics"'],
    ['{"version":"1.0.0","results":{"metrics":[{"name":"x"}]}}', 'at "results.metrics.0.type"'],
    ['{"metrics":{"x":{"type":"histogram","contains":"time","values":{}}}}', 'at "metrics.x.type"'],
    ['{"metrics":{"x":{"type":"trend","contains":"time"}}}', 'at "metrics.x.values"'],
    ['{"metrics":{"x":{"avg":"1"}}}', 'at "metrics.x.avg"'],
    ['{"metrics":{"x":7}}', 'at "metrics.x"'],
  ])('%j: says %j', (text, message) => {
    expect(() => parseK6Summary(text)).toThrow(message);
    expect(() => parseK6Summary(text)).toThrow(UserError);
  });

  it('does not quote the text, which may hold setup data', () => {
    const broken = '{"setup_data":{"token":"s3cret"}x}';
    expect(() => parseK6Summary(broken)).toThrow(/at position \d+/);
    for (const text of [broken, 's3cret', '{"setup_data":s3cret}']) {
      try {
        parseK6Summary(text);
      } catch (error) {
        expect(String(error)).not.toContain('s3cret');
      }
    }
  });

  it('any JSON is answered with a summary or a UserError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ metrics: fc.jsonValue() }), mutated()), (json) => {
        try {
          parseK6Summary(JSON.stringify(json));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A real summary with one place replaced by any JSON. */
function mutated(): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...FIXTURES), fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), fc.jsonValue())
    .map(([name, path, value]) => replaceAt(JSON.parse(load(name)), path, value));
}

function replaceAt(node: unknown, [step, ...rest]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof node !== 'object' || node === null) return value;
  const keys = Object.keys(node);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, value);
  return copy;
}
