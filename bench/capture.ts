/**
 * What each way of capturing k6's samples costs k6 while it runs: CPU per request and latency, against a run
 * without any output, at a fixed arrival rate against a server on loopback. The variants take turns, so that
 * whatever else the machine does hits all of them. Prints Markdown for docs/decisions.
 *
 * Usage: node bench/capture.ts K6 [rounds] [seconds] [requests per second]
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const [k6 = 'k6', rounds = '5', seconds = '8', rate = '400'] = process.argv.slice(2);
const SCRIPT = `
import http from 'k6/http';
import { check, group } from 'k6';
export const options = { scenarios: { api: { executor: 'constant-arrival-rate', rate: ${rate}, timeUnit: '1s',
  duration: '${seconds}s', preAllocatedVUs: 50, tags: { flow: 'api' } } } };
const names = ['list', 'show', 'create', 'update', 'delete'];
export default function () {
  group('checkout', () => {
    const name = names[__ITER % names.length];
    const r = http.get(__ENV.BASE + '/' + name + '?q=' + __ITER, { tags: { name: name } });
    check(r, { 'is 200': (x) => x.status === 200 });
  });
}`;

interface Variant {
  readonly name: string;
  readonly file: string;
  readonly out: (file: string) => string[];
  readonly env?: (file: string) => Record<string, string>;
}
const csv = (file: string) => ['--out', `csv=fileName=${file},timeFormat=unix_nano`];
const csvOften = (file: string) => ['--out', `csv=fileName=${file},timeFormat=unix_nano,saveInterval=100ms`];
const json = (file: string) => ['--out', `json=${file}`];
const VARIANTS: readonly Variant[] = [
  { name: 'none', file: '', out: () => [] },
  { name: 'csv', file: 's.csv', out: csv },
  { name: 'csv.gz', file: 's.csv.gz', out: csv },
  { name: 'csv, saved every 100 ms', file: 's.csv', out: csvOften },
  { name: 'csv.gz, saved every 100 ms', file: 's.csv.gz', out: csvOften },
  { name: 'json', file: 's.json', out: json },
  { name: 'json.gz', file: 's.json.gz', out: json },
  {
    name: 'dashboard record',
    file: 'd.ndjson',
    out: () => [],
    env: (file) => ({ K6_WEB_DASHBOARD: 'true', K6_WEB_DASHBOARD_PORT: '-1', K6_WEB_DASHBOARD_RECORD: file }),
  },
];

interface Sample {
  readonly cpuMs: number;
  readonly p50: number;
  readonly p95: number;
  readonly requests: number;
  readonly bytes: number;
}

const folder = await mkdtemp(join(tmpdir(), 'capture-'));
const script = join(folder, 'script.js');
await writeFile(script, SCRIPT);
const server = createServer((_request, response) => setTimeout(() => response.end('{"ok":true}'), 3));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function measure(variant: Variant): Promise<Sample> {
  const file = join(folder, variant.file || 'none');
  const summary = join(folder, 'summary.json');
  const args = [
    k6,
    'run',
    '--quiet',
    '--address=',
    `--summary-export=${summary}`,
    ...variant.out(file),
    script,
  ];
  const { stderr } = await promisify(execFile)(
    'bash',
    ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', '-', ...args],
    {
      env: { ...process.env, ...variant.env?.(file), BASE: base, K6_NO_USAGE_REPORT: 'true' },
    },
  );
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  const { metrics } = JSON.parse(await readFile(summary, 'utf8'));
  const bytes = variant.file === '' ? 0 : (await stat(file)).size;
  return {
    cpuMs: (Number(user) + Number(system)) * 1000,
    p50: metrics.http_req_duration.med,
    p95: metrics.http_req_duration['p(95)'],
    requests: metrics.http_reqs.count,
    bytes,
  };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const samples = new Map<string, Sample[]>(VARIANTS.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < Number(rounds); round++) {
    // A new first variant every round: being first must not always fall to the same one.
    for (let i = 0; i < VARIANTS.length; i++) {
      const variant = VARIANTS[(i + round) % VARIANTS.length]!;
      samples.get(variant.name)!.push(await measure(variant));
    }
  }
} finally {
  server.close();
  await rm(folder, { recursive: true, force: true });
}

const none = samples.get('none')!;
console.log(
  `${rounds} rounds of ${seconds} s at ${rate} requests/s; medians; ratios are to the same round without output\n`,
);
console.log(
  '| capture | CPU ms/request | CPU ratio | added µs/request | p50 ratio | p95 ratio | p95 ms | bytes/request |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const [name, of] of samples) {
  const ratio = (pick: (sample: Sample) => number) =>
    median(of.map((s, i) => pick(s) / pick(none[i]!))).toFixed(3);
  const added = median(of.map((s, i) => (s.cpuMs / s.requests - none[i]!.cpuMs / none[i]!.requests) * 1000));
  const bytes = median(of.map((s) => s.bytes / s.requests));
  console.log(
    `| ${name} | ${median(of.map((s) => s.cpuMs / s.requests)).toFixed(3)} | ${ratio((s) => s.cpuMs / s.requests)} ` +
      `| ${added.toFixed(0)} | ${ratio((s) => s.p50)} | ${ratio((s) => s.p95)} | ${median(of.map((s) => s.p95)).toFixed(2)} | ${bytes.toFixed(0)} |`,
  );
}
