import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { formatSampleOutput } from '../../../src/k6/csv/output.ts';
import { readSamples } from '../../../src/k6/csv/reader.ts';
import { SAMPLE_OPTIONS } from '../../support/k6-csv.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

jest.setTimeout(60_000);

/** All that k6 does in odd ways: requests that fail, are cut off or measured beside the load, and tags made empty. */
const SCRIPT = `
import http from 'k6/http';
import ws from 'k6/ws';
import { check, group } from 'k6';
const tagSets = { none: [], few: ['scenario', 'name'] };
const arrivals = { executor: 'constant-arrival-rate', rate: 100, duration: '1s', preAllocatedVUs: 1, maxVUs: 2 };
export const options = {
  scenarios: {
    steady: { executor: 'per-vu-iterations', vus: 4, iterations: 8 },
    dropping: { ...arrivals, exec: 'slow' },
    cut: { executor: 'constant-vus', vus: 2, duration: '1s', gracefulStop: '0s', exec: 'slow' },
  },
  ...(__ENV.TAGS === 'all' ? {} : { systemTags: tagSets[__ENV.TAGS] }),
};
const url = (path) => __ENV.BASE + path;
const empty = Object.fromEntries(
  ['name', 'url', 'method', 'status', 'proto', 'scenario', 'group', 'expected_response'].map((tag) => [tag, '']));
export function setup() { http.batch([url('/ok'), url('/moved')]); }
export default function () {
  http.get(url('/moved'), { tags: { team: 'a', flow: 'b,c' } });
  http.get(url('/500'));
  http.get(url('/half'));
  http.get(url('/slow'), { timeout: '20ms' });
  http.get('http://127.0.0.1:1/');
  http.get('http://no.such.host.invalid/');
  http.get(url('/ok'), { responseCallback: null, tags: empty });
  http.get(url('/ok'), { auth: 'digest' });
  http.asyncRequest('GET', url('/ok'));
  http.batch(Array.from({ length: 15 }, () => url('/ok')));
  ws.connect(__ENV.BASE.replace('http', 'ws') + '/ok', {}, () => {});
  group('a "group",\\nquoted', () => check(1, { 'is one': () => true, two: () => false }));
  if (__ITER === 3) throw new Error('once');
}
export function slow() { http.get(url('/slow')); }
export function teardown() { http.get(url('/ok')); }
`;

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'k6-own-'));
  await writeFile(join(folder, 'odd.js'), SCRIPT);
  server = createServer(({ url }, response) => {
    if (url === '/moved') response.writeHead(302, { location: '/ok' }).end();
    else if (url === '/500') response.writeHead(500).end();
    else if (url === '/half')
      response.writeHead(200, { 'content-length': 99 }).write('x', () => response.destroy());
    else setTimeout(() => response.end('ok'), url === '/slow' ? 300 : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describeWith(['k6', 'k6-1'], "the samples of an honest script are k6's own", () => {
  it.each([
    [2, 'all'],
    [2, 'none'],
    [2, 'few'],
    [1, 'all'],
    [1, 'few'],
  ] as const)('k6 %i, system tags: %s', async (major, tags) => {
    const csv = join(folder, 'samples.csv.gz');
    const { port } = server.address() as AddressInfo;
    const env = { ...process.env, BASE: `http://127.0.0.1:${port}`, TAGS: tags, K6_NO_USAGE_REPORT: 'true' };
    const args = ['run', '--quiet', '--address=', '--out', formatSampleOutput(csv), 'odd.js'];
    await promisify(execFile)(k6Path(major), args, { env, cwd: folder });
    const set = await readSamples(createReadStream(csv).pipe(createGunzip()), SAMPLE_OPTIONS);
    const names = set.series.map(({ metric }) => metric);
    const wanted = [
      'http_req_failed',
      'iterations',
      'checks',
      'group_duration',
      'ws_sessions',
      'dropped_iterations',
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(set.faults).toEqual([]);
  });
});
