import { dirname } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { parseBaseline } from '../../../src/baseline/document-text.ts';
import { closeDesks, openDesk } from '../../support/command-line.ts';
import { scriptThat } from '../../support/e2e-scripts.ts';
import { closeShops, measureBaseline, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

jest.setTimeout(300_000);
afterEach(closeDesks);
afterEach(closeShops);

/** A summary as `handleSummary()` gives it, with these values. */
function summary({
  p95 = 250,
  rate = 66.6,
  passes = 100,
  count = 2000,
}: Readonly<Record<string, number>> = {}) {
  const times = {
    avg: 100,
    min: 50,
    med: 90,
    max: 400,
    'p(90)': 200,
    'p(95)': p95,
    'p(99)': 300,
    count: 2000,
  };
  return JSON.stringify({
    metrics: {
      http_req_duration: { type: 'trend', contains: 'time', values: times },
      http_req_failed: { type: 'rate', contains: 'default', values: { rate: 0.1, passes, fails: 1900 } },
      http_reqs: { type: 'counter', contains: 'default', values: { count, rate } },
      iterations: { type: 'counter', contains: 'default', values: { count, rate } },
    },
  });
}

/** The same without types, which says how long the run took by its counters alone. */
function exported({ count = 2000, rate = 66.6 }: Readonly<Record<string, number>>) {
  return JSON.stringify({
    metrics: {
      http_req_duration: { avg: 100, min: 50, med: 90, max: 400, 'p(90)': 200, 'p(95)': 250 },
      http_reqs: { count, rate },
    },
  });
}

const UPDATE = ['baseline', 'update', '--results', 'run.json'];

describe('numbers of a results file', () => {
  const bad: readonly (readonly [string, string, string])[] = [
    ['a time of -500', summary({ p95: -500 }), 'http_req_duration p(95) is -500'],
    ['a time of 5e-324', summary({ p95: 5e-324 }), 'http_req_duration p(95) is 5e-324'],
    ['a time of 1e308', summary({ p95: 1e308 }), 'http_req_duration p(95) is 1e+308'],
    ['a count of -1', summary({ count: -1 }), 'http_reqs count is -1'],
    ['a count of 0.3', summary({ count: 0.3 }), 'http_reqs count is 0.3'],
    ['a count of 1e300', summary({ count: 1e300 }), 'http_reqs count is 1e+300'],
    ['0.3 passes', summary({ passes: 0.3 }), '0.3 as passes of http_req_failed'],
    ['a rate of 1e-300', exported({ rate: 1e-300 }), 'http_reqs rate is 1e-300'],
    ['a rate of 5e-324', exported({ rate: 5e-324 }), 'http_reqs rate is 5e-324'],
    ['a count of 1e300 in an export', exported({ count: 1e300 }), 'http_reqs count is 1e+300'],
  ];

  it('are refused by name before anything is stored, and the baseline can be read after', async () => {
    const desk = await openDesk({ 'run.json': summary() });
    expect((await desk.type(UPDATE)).code).toBe(0);
    const stored = await desk.read('.perf-baseline/run.json');
    for (const [title, text, named] of bad) {
      await desk.write('run.json', text);
      for (const args of [UPDATE, ['compare', 'run.json']]) {
        const { code, stdout, stderr } = await desk.type(args);
        expect([title, args[0], code]).toEqual([title, args[0], 2]);
        expect(`${stdout}${stderr}`).toContain(named);
      }
      expect(await desk.read('.perf-baseline/run.json')).toBe(stored);
    }
    await desk.write('run.json', summary());
    const { code, stdout } = await desk.type(['compare', 'run.json']);
    expect([code, stdout]).toEqual([0, expect.not.stringMatching(/NaN|Infinity/)]);
  });

  it('are refused by name where they are imported', async () => {
    const run = { commit: { id: 'c0ffee1' }, date: 1e300, tool: 'customSmallerIsBetter', benches: [] };
    const files = {
      'date.json': JSON.stringify({ entries: { date: [run] } }),
      'list.json': JSON.stringify([{ name: 'http_reqs count', unit: '', value: -1 }]),
      'flat.json': JSON.stringify({ timestamp: '+200000-01-01T00:00:00Z', metrics: { p95: 5 } }),
    };
    const desk = await openDesk(files);
    for (const [file, named] of [
      ['date.json', 'the date 1e+300 of run 1'],
      ['list.json', 'http_reqs count is -1'],
      ['flat.json', 'the timestamp "+200000-01-01T00:00:00Z"'],
    ] as const) {
      const { code, stderr } = await desk.type(['baseline', 'import', file]);
      expect([file, code]).toEqual([file, 2]);
      expect(stderr).toContain(named);
    }
  });
});

/** Fifty of these, beside the fixed samples. */
const adding = (value: string) =>
  scriptThat(
    `for (let i = 0; i < 50; i += 1) huge.add(${value});`,
    undefined,
    "const huge = new Trend('huge', true);",
  );
const OVERFLOW = adding('1e308');

describeWith('k6', 'values that a script adds up to more than a number', () => {
  it('are no values: the report says so, and the baseline can be read', async () => {
    const desk = await openDesk({ [SCRIPT]: OVERFLOW });
    const env = { PATH: `${dirname(k6Path())}:${process.env.PATH}` };
    for (let i = 0; i < 2; i += 1) {
      const { code, stdout, stderr } = await desk.type(['run', SCRIPT, '--update-baseline'], env);
      expect([code, stdout]).toEqual([0, expect.stringContaining('huge min is 1e+308')]);
      expect(`${stdout}${stderr}`).not.toMatch(/Infinity (ms|s|min|h)|NaN/);
    }
    const { runs } = parseBaseline(await desk.read('.perf-baseline/checkout.json'), 'test');
    expect(runs).toHaveLength(2);
    const measures = Object.keys(runs[0]?.measures ?? {});
    expect(measures).toContain('checkout_latency p(95)');
    expect(measures.filter((key) => key.startsWith('huge'))).toEqual([]);
  });

  it('are no pass where the baseline has the metric', async () => {
    const base = await measureBaseline({ [SCRIPT]: adding('5') }, [{}]);
    const shop = await openShop({ files: { [SCRIPT]: OVERFLOW }, base });
    const outcome = await shop.run({ with: { rules: 'classic' } });
    expect(outcome.standing).toBe('invalid (samples-lost), red');
    expect(outcome.comment).toContain('huge min is 1e+308');
    expect(outcome.comment).not.toMatch(/Infinity (ms|s|min|h)|NaN/);
  });
});
