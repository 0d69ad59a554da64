import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BaselineDocument, BaselineRun, StoredMeasure } from '../../src/baseline/document.ts';
import { parseBaseline, renderBaseline } from '../../src/baseline/document-text.ts';
import { UserError } from '../../src/common/errors.ts';
import { hashText } from '../../src/common/text.ts';
import { formatMeasure } from '../../src/measurement/measure.ts';
import { isComparableSize } from '../../src/measurement/number-ranges.ts';
import { expectGolden } from '../support/golden.ts';
import { createDocument, createStoredRun, ENVIRONMENT } from '../support/runs.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
/** A name may be that of a rate in `metrics`. */
const number = fc.double({ min: 0, max: 1, noNaN: true }).filter(isComparableSize);
const count = fc.option(fc.nat());
const stored: fc.Arbitrary<StoredMeasure> = fc.record({
  value: number,
  count,
  steady: fc.option(fc.record({ value: number, standardError: fc.double({ min: 0, max: 1, noNaN: true }) })),
});
const key = fc
  .record({
    metric: fc.stringMatching(/^[a-z_]{1,12}$/),
    tags: fc.dictionary(text, text, { maxKeys: 2 }),
    statistic: fc.constantFrom('p(50)', 'p(95)', 'rate', 'avg'),
  })
  .map(formatMeasure);
const environment = fc.record({
  k6Version: fc.option(fc.constantFrom('2.2.0', '1.8.1')),
  script: fc.option(
    fc.record({
      whole: text,
      parts: fc.option(
        fc.record({
          code: text,
          data: fc.record({ hash: text, files: fc.array(fc.record({ name: text, hash: text })) }),
        }),
      ),
    }),
  ),
  load: fc.option(fc.record({ hash: text, summary: text })),
  os: fc.option(text),
  cpuModel: fc.option(text),
  cores: fc.option(fc.nat()),
  runnerClass: fc.option(fc.constantFrom('github-hosted' as const, 'self-hosted' as const, 'local' as const)),
});
const run: fc.Arbitrary<BaselineRun> = fc.record({
  provenance: fc
    .record({
      sha: text,
      ref: text,
      page: fc.constantFrom('https://github.com/octo/shop/actions/runs/', 'https://ghe/old/runs/', ''),
      runUrl: fc.option(text),
      runId: fc.oneof(text, fc.constantFrom('', '1', '42')),
      runAttempt: fc.nat(),
      job: text,
      time: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((d) => d.toISOString()),
    })
    .map(({ page, runUrl, ...rest }) => ({ ...rest, runUrl: runUrl ?? `${page}${rest.runId}` })),
  leg: text,
  environment,
  note: fc.option(text.filter((note) => note !== '')),
  measures: fc.dictionary(key, stored, { maxKeys: 5 }),
});
const document: fc.Arbitrary<BaselineDocument> = fc.record({
  suite: text,
  metrics: fc.dictionary(
    fc.stringMatching(/^[a-z_]{1,12}$/),
    fc.record(
      {
        type: fc.constantFrom('trend' as const, 'rate' as const, 'counter' as const),
        contains: fc.constantFrom('time' as const, 'data' as const, 'default' as const),
        worse: fc.constantFrom('up' as const, 'down' as const),
      },
      { requiredKeys: ['type', 'contains'] },
    ),
    { maxKeys: 3 },
  ),
  runs: fc.array(run, { maxLength: 4 }),
});

/** Numbers as they are stored: five significant digits, three of a standard error. */
function rounded(document: BaselineDocument): BaselineDocument {
  const round = (value: number, digits = 5) => Number(value.toPrecision(digits)) + 0;
  const runs = document.runs.map((item) => ({
    ...item,
    measures: Object.fromEntries(
      Object.entries(item.measures).map(([name, { value, count: samples, steady }]) => [
        name,
        {
          value: round(value),
          count: samples,
          steady: steady && { value: round(steady.value), standardError: round(steady.standardError, 3) },
        },
      ]),
    ),
  }));
  return { ...document, runs };
}

function turn({ hash, summary }: { hash: string; summary: string }) {
  return { summary, hash };
}

function reversed<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).reverse());
}

describe('the baseline document', () => {
  it('is read back as it was written, to the digits that are stored', () => {
    fc.assert(
      fc.property(document, (original) => {
        expect(parseBaseline(renderBaseline(original), 'x.json')).toEqual(rounded(original));
      }),
    );
  });

  it('of an earlier version, which knew a script to the letter only, is written again as it was', () => {
    const environment = { ...ENVIRONMENT, script: { whole: 'a'.repeat(64), parts: null } };
    const text = renderBaseline(createDocument([createStoredRun({}, { environment })]));
    expect(text).toContain(`"script":"${'a'.repeat(64)}","load":`);
    expect(parseBaseline(text, 'x.json').runs[0]?.environment).toEqual(environment);
  });

  it('is written again as the same bytes', () => {
    fc.assert(
      fc.property(document, (original) => {
        const once = renderBaseline(original);
        expect(renderBaseline(parseBaseline(once, 'x.json'))).toBe(once);
      }),
    );
  });

  it('does not depend on the order of measures and metrics', () => {
    fc.assert(
      fc.property(document, (original) => {
        const runs = original.runs.map((item) => ({
          ...item,
          measures: reversed(item.measures),
          environment: {
            ...item.environment,
            load: item.environment.load && turn(item.environment.load),
          },
        }));
        const turned = { ...original, metrics: reversed(original.metrics), runs };
        expect(renderBaseline(turned)).toBe(renderBaseline(original));
      }),
    );
  });

  it('reads well in a diff', () => {
    const measures = {
      'http_req_duration p(95)': {
        value: 281.2345678,
        count: 1200,
        steady: { value: 280.1, standardError: 0.01234567 },
      },
      'http_req_failed rate': { value: 0, count: 1200, steady: null },
      'http_reqs rate': { value: 1234567.8, count: null, steady: null },
    };
    const metrics = { order_latency: { type: 'trend' as const, contains: 'time' as const } };
    const data = { hash: 'd'.repeat(16), files: [{ name: 'users.json', hash: 'e'.repeat(16) }] };
    const script = { whole: 'a'.repeat(64), parts: { code: 'c'.repeat(64), data } };
    const one = createStoredRun(measures, { note: 'first', environment: { ...ENVIRONMENT, script } });
    expectGolden('baseline/checkout.json', renderBaseline(createDocument([one], { metrics })));
  });

  it('adds one block of lines for a further run, and changes no other line', () => {
    const one = createStoredRun({ 'http_req_duration p(95)': 300 }, { run: '1' });
    const two = createStoredRun({ 'http_req_duration p(95)': 310 }, { run: '2' });
    const before = renderBaseline(createDocument([one])).split('\n');
    const after = renderBaseline(createDocument([one, two])).split('\n');
    const kept = before.filter((line) => line !== '  }');
    expect(after.join('\n')).toContain(kept.slice(0, -3).join('\n'));
  });

  // GitHub reads files up to 1 MB; a diff of 40 KB can still be read.
  it('stays under 40 KB for 30 runs of 10 measures, of a matrix, with notes and long names', () => {
    const names = ['http_req_duration', 'http_req_duration{name:GET /checkout/items}', 'order_latency'];
    const keys = names.flatMap((name) => [`${name} p(50)`, `${name} p(95)`, `${name} p(99)`]);
    const measures = Object.fromEntries(
      [...keys, 'http_req_failed rate'].map((name, index) => [
        name,
        {
          value: 123.456789 + index,
          count: 123_456,
          steady: { value: 123.456789, standardError: 0.0123456 },
        },
      ]),
    );
    const runs = Array.from({ length: 30 }, (_, index) => {
      const made = createStoredRun(measures, {
        run: String(19_000_000_000 + index),
        leg: 'os=ubuntu-24.04',
        note: 'New machines since the move to the second data centre',
      });
      const job = `measure {"os":"ubuntu-24.04","repeat":${index % 5}}`;
      const runUrl = `https://github.com/some-organisation/some-repository/actions/runs/${made.provenance.runId}`;
      return { ...made, provenance: { ...made.provenance, job, runUrl } };
    });
    const dropped = Array.from({ length: 30 }, (_, index) => hashText(String(index)));
    const size = Buffer.byteLength(renderBaseline(createDocument(runs, { dropped })));
    expect(size).toBeLessThan(40 * 1024);
  });

  it('spells the page of a run out only where it is not where those of the others are', () => {
    const [one, two, moved, local] = ['1', '2', '3', ''].map((id) => createStoredRun({}, { run: id }));
    const elsewhere = { ...moved, provenance: { ...moved?.provenance, runUrl: 'https://ghe/old/runs/3' } };
    const nowhere = { ...local, provenance: { ...local?.provenance, runUrl: '' } };
    const runs = [elsewhere, nowhere, one, two] as BaselineRun[];
    const text = renderBaseline(createDocument(runs));
    expect(text.match(/https:[^"]*/g)).toEqual([
      'https://github.com/octo/shop/actions/runs/',
      'https://ghe/old/runs/3',
    ]);
    expect(parseBaseline(text, 'x.json').runs).toEqual(runs);
  });

  it('stores a run from outside GitHub Actions, which has neither commit nor page', () => {
    const local = createStoredRun({ 'http_reqs rate': 5 });
    const bare = {
      ...local,
      provenance: { ...local.provenance, sha: '', ref: '', runUrl: '', runId: '', job: '' },
    };
    expect(parseBaseline(renderBaseline(createDocument([bare])), 'x.json').runs).toEqual([bare]);
  });
});

describe('a document that does not parse', () => {
  const good = renderBaseline(
    createDocument([createStoredRun({ 'http_req_duration p(95)': 300 })], {
      metrics: { order_latency: { type: 'trend', contains: 'time' } },
    }),
  );
  const parse = (changed: string) => () => parseBaseline(changed, 'main:.perf-baseline/checkout.json');

  it.each([
    ['nothing', '', 'is not JSON'],
    ['cut off', good.slice(0, 200), 'is not JSON'],
    [
      'merge-conflict marks',
      good.replace(' "runs"', '<<<<<<< HEAD\n "runs"'),
      /is not JSON at line \d+, column \d+: /,
    ],
    [
      'a newer version',
      good.replace('"version": 1', '"version": 2'),
      'has format version 2; this release reads up to 1',
    ],
    ['an older version', good.replace('"version": 1', '"version": 0'), 'at "version"'],
    ['no version', good.replace('"version": 1,', ''), 'at "version"'],
    ['a list', '[]', 'is not valid'],
    ['null', 'null', 'is not valid'],
    [
      'text for a number',
      good.replace('[300, 2000]', '["300", 2000]'),
      'at "runs.0.measures.http_req_duration p(95)',
    ],
    [
      'null for a number',
      good.replace('[300, 2000]', '[null, 2000]'),
      'at "runs.0.measures.http_req_duration p(95)',
    ],
    [
      'a missing environment',
      good.replace(/"environment": "\w+"/, '"environment": "toString"'),
      'the unknown environment "toString"',
    ],
    ['no environment', good.replace(/"environment": "\w+",/, ''), 'at "runs.0.environment"'],
    ['no time', good.replace('2026-11-12T12:00:00.000Z', 'yesterday'), 'at "runs.0.time"'],
    [
      'a measure that is none',
      good.replace('"http_req_duration p(95)"', '"p95"'),
      '"p95", which is not a measure',
    ],
    ['a measure in another spelling', good.replace('p(95)"', 'p(95.0)"'), 'p(95.0)", which is not a measure'],
    [
      'a direction that is none',
      good.replace('"time"]', '"time", "sideways"]'),
      'at "metrics.order_latency.2"',
    ],
    ['another type', good.replace('"trend"', '"histogram"'), 'at "metrics.order_latency.0"'],
  ])('%s: says where', (_what, changed, message) => {
    expect(changed).not.toBe(good);
    expect(parse(changed)).toThrow(message);
    expect(parse(changed)).toThrow('main:.perf-baseline/checkout.json');
    expect(parse(changed)).toThrow(UserError);
  });

  it('tells what to do, and that nothing was overwritten', () => {
    let hint = '';
    try {
      parse('{')();
    } catch (error) {
      hint = (error as UserError).hint;
    }
    expect(hint).toContain('left untouched');
    expect(hint).toContain('Restore an earlier version');
  });

  it('gives a document or a UserError for any changed byte', () => {
    const changes = fc.tuple(fc.nat({ max: good.length }), fc.nat({ max: 6 }), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(changes, ([at, length, inserted]) => {
        const changed = good.slice(0, at) + inserted + good.slice(at + length);
        try {
          expect(parseBaseline(changed, 'x.json').suite).toEqual(expect.any(String));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives a document or a UserError for any JSON', () => {
    const near = fc.record(
      {
        version: fc.constant(1),
        suite: fc.oneof(fc.constant('s'), fc.jsonValue()),
        metrics: fc.jsonValue(),
        environments: fc.oneof(fc.constant({ e: {} }), fc.jsonValue()),
        runs: fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.constant({ time: '2026-01-01T00:00:00Z', environment: 'e', measures: {} }),
          ),
        ),
      },
      { requiredKeys: ['version'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (json) => {
        try {
          parseBaseline(JSON.stringify(json), 'x.json');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('names runs of one environment alike and of others differently', () => {
  const other = { ...ENVIRONMENT, cpuModel: 'Intel Xeon' };
  const runs = [ENVIRONMENT, other, ENVIRONMENT].map((item, index) =>
    createStoredRun({ 'http_reqs rate': 1 }, { environment: item, run: String(index) }),
  );
  const json = JSON.parse(renderBaseline(createDocument(runs))) as {
    environments: object;
    runs: { environment: string }[];
  };
  expect(Object.keys(json.environments)).toHaveLength(2);
  expect(json.runs[0]?.environment).toBe(json.runs[2]?.environment);
  expect(json.runs[0]?.environment).not.toBe(json.runs[1]?.environment);
});
