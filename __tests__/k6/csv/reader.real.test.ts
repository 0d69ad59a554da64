import { execFile } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { listRamps, parseCourse } from '../../../src/k6/course.ts';
import { formatSampleOutput } from '../../../src/k6/csv/output.ts';
import { readSamples } from '../../../src/k6/csv/reader.ts';
import { parseMetricProbe, renderMetricProbe } from '../../../src/k6/metric-probe.ts';
import type { MetricRecord } from '../../../src/measurement/metric.ts';
import { computeSampleRecords } from '../../../src/samples/metric-records.ts';
import { SAMPLE_OPTIONS } from '../../support/k6-csv.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

const SCRIPT = `
import http from 'k6/http';
import { check, group } from 'k6';
import { Counter, Gauge, Rate, Trend } from 'k6/metrics';
const latency = new Trend('order_latency', true), size = new Trend('order_size');
const orders = new Counter('orders'), open = new Gauge('open_orders'), accepted = new Rate('accepted');
export const options = {
  scenarios: {
    api: { executor: 'constant-vus', vus: 3, duration: '2s', tags: { flow: 'pay, now' }, gracefulStop: '1s' },
    more: { executor: 'ramping-vus', startVUs: 0, startTime: '500ms',
      stages: [{ duration: '500ms', target: 2 }, { duration: '1s', target: 2 }] },
  },
  summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)', 'count'],
  thresholds: { 'http_req_duration{name:find it}': [], 'http_req_duration{scenario:api}': [],
    'http_req_failed{name:broken}': [] },
};
export function setup() { http.get(__ENV.BASE + '/slow', { tags: { name: 'find it' } }); }
export default function () {
  group('check out, "pay"', () => {
    const found = http.get(__ENV.BASE + '/find?q=' + __ITER, { tags: { name: 'find it' } });
    check(found, { 'is 200, "ok"': (r) => r.status === 200 });
    latency.add(found.timings.duration); size.add(found.body.length); orders.add(2);
    open.add(__ITER % 7); accepted.add(__ITER % 3 === 0);
  });
  http.get(__ENV.BASE + '/broken', { tags: { name: 'broken' } });
}
export function teardown() { http.get(__ENV.BASE + '/slow', { tags: { name: 'broken' } }); }
`;

let folder: string;
let server: Server;
let base: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'k6-samples-'));
  await writeFile(join(folder, 'user.js'), SCRIPT);
  server = createServer((request, response) => {
    if (request.url === '/broken') response.statusCode = 500;
    setTimeout(
      () => response.end('x'.repeat(1 + (Date.now() % 100))),
      request.url === '/slow' ? 60 : Math.random() * 8,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(k6: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, BASE: base, K6_NO_USAGE_REPORT: 'true', K6_CSV_TIME_FORMAT: 'rfc3339' };
  return (await promisify(execFile)(k6, args, { env, cwd: folder })).stdout;
}

/** k6's own figure for each of ours. */
function ownFigures(record: MetricRecord): Record<string, number | null> {
  const { count, values } = record;
  if (record.type === 'rate')
    return { value: values.rate ?? null, passes: Math.round((values.rate ?? 0) * (count ?? 0)) };
  if (record.type === 'trend') return { ...values, med: values['p(50)'] ?? null, count };
  return values;
}

describeWith(['k6', 'k6-1'], 'the samples of a real run', () => {
  for (const [major, file] of [
    [2, 'samples.csv'],
    [2, 'samples.csv.gz'],
    [1, 'samples.csv'],
  ] as const) {
    it(`agree with what k6 ${major} says of it, from ${file}`, async () => {
      const k6 = k6Path(major);
      const [csv, summaryFile] = [join(folder, file), join(folder, 'summary.json')];
      await run(
        k6,
        'run',
        '--quiet',
        '--address=',
        `--summary-export=${summaryFile}`,
        '--out',
        formatSampleOutput(csv),
        'user.js',
      );
      const inspection = JSON.parse(
        await run(k6, 'inspect', '--execution-requirements', '--include-system-env-vars', 'user.js'),
      );
      const own: Record<string, Record<string, number>> = JSON.parse(
        await readFile(summaryFile, 'utf8'),
      ).metrics;

      const probe = renderMetricProbe(pathToFileURL(join(folder, 'user.js')).href, [
        ...Object.keys(own),
        'never_made',
      ])!;
      await writeFile(join(folder, 'probe.js'), probe);
      const kinds = parseMetricProbe(
        JSON.parse(await run(k6, 'inspect', '--include-system-env-vars', 'probe.js')),
      );
      expect(kinds).toEqual({
        order_latency: { type: 'trend', contains: 'time' },
        order_size: { type: 'trend', contains: 'default' },
        orders: { type: 'counter', contains: 'default' },
        open_orders: { type: 'gauge', contains: 'default' },
        accepted: { type: 'rate', contains: 'default' },
      });

      const raw = createReadStream(csv);
      const source = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
      const groupings = [['name'], ['scenario'], ['group'], ['expected_response'], ['flow']];
      const set = await readSamples(source, { ...SAMPLE_OPTIONS, groupings, kinds });
      expect(set.notes).toEqual([]);
      expect(set.faults).toEqual([]);
      const durationMs = (own.iterations!.count! / own.iterations!.rate!) * 1000;
      const records = computeSampleRecords(set, {
        ramps: listRamps(parseCourse(inspection).stages),
        warmUpMs: 0,
        percentiles: [],
        durationMs,
      });
      expect(records.some(({ tags }) => tags.flow === 'pay, now')).toBe(true);

      const compared = Object.entries(own).map(([key, figures]) => {
        const record = records.find(({ name, tags }) => {
          const text = Object.entries(tags).map(([tag, value]) => `{${tag}:${value}}`);
          return name + text.join('') === key;
        });
        if (record === undefined) throw new Error(`no record of ${key}`);
        const ours = ownFigures(record);
        for (const [statistic, value] of Object.entries(figures)) {
          if (!(statistic in ours)) continue;
          const tolerance = statistic.startsWith('p(') || statistic === 'med' ? 0.005 : 1e-6;
          expect([
            key,
            statistic,
            Math.abs((ours[statistic] ?? 0) - value) <= tolerance * Math.abs(value) + 1e-6,
          ]).toEqual([key, statistic, true]);
        }
        return key;
      });
      expect(compared.length).toBeGreaterThan(25);
      expect(existsSync(join(folder, 'file.csv'))).toBe(false);
    }, 120_000);
  }
});
