import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createK6Runner } from '../../../../src/adapters/k6/runner/runner.ts';
import type { K6Invocation } from '../../../../src/k6/invocation.ts';
import { parseMetricProbe, renderMetricProbe } from '../../../../src/k6/metric-probe.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';
import { describeWith, k6Path } from '../../../support/tools.ts';

const TIMEOUT = 120_000;
const PROTO =
  'syntax = "proto3"; package shop; message Empty {} service Shop { rpc Buy (Empty) returns (Empty); }';
const METRIC = `import { Trend } from 'k6/metrics'; new Trend('wait_time', true);`;
const RUN = 'export default function () {}';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inspection-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function openRunner(log = createMemoryLog()) {
  return createK6Runner({
    log,
    env: { PATH: process.env.PATH, HOME: root },
    workingDirectory: root,
    tempDirectory: join(root, 'temp'),
    output: { write: () => {} },
    signals: new EventEmitter(),
  });
}

/** What the script of the first file says its metric is. */
async function askKind(files: Readonly<Record<string, string>>, asked: Partial<K6Invocation> = {}) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const runner = openRunner();
  const [scenarioFile = ''] = Object.keys(files);
  const invocation = { k6: { path: k6Path(), version: '2.2.0' }, scenarioFile, flags: [], env: {}, ...asked };
  const { options } = await runner.inspectBeside(
    invocation,
    (url) => renderMetricProbe(url, ['wait_time']) ?? '',
  );
  return parseMetricProbe(options).wait_time;
}

describeWith(['k6', 'k6-1'], 'asking k6 beside a script', () => {
  const TIMES = { type: 'trend', contains: 'time' };

  it.each([
    ['2.2.0', 2],
    ['1.8.1', 1],
  ] as const)(
    'finds the protos that it loads relative to itself, with k6 %s',
    async (version, major) => {
      const files = {
        'tests/load/main.js': `import grpc from 'k6/net/grpc'; ${METRIC}
          const client = new grpc.Client(); client.load(['../../proto'], 'shop.proto'); ${RUN}`,
        'proto/shop.proto': PROTO,
      };
      expect(await askKind(files, { k6: { path: k6Path(major), version } })).toEqual(TIMES);
    },
    TIMEOUT,
  );

  it.each([
    [
      'a file that it opens',
      { 'a/b/main.js': `open('./users.json'); ${METRIC} ${RUN}`, 'a/b/users.json': '[]' },
    ],
    [
      'a file that an import opens for it',
      {
        'a/main.js': `import { load } from '../lib/load.js'; load('./users.json'); ${METRIC} ${RUN}`,
        'lib/load.js': 'export function load(path) { return open(path); }',
        'a/users.json': '[]',
        'lib/users.json': '[]',
      },
    ],
    ['an import', { 'a/main.js': `import '../lib/metric.js'; ${RUN}`, 'lib/metric.js': METRIC }],
    [
      'what it requires',
      {
        'a/main.js': `require('../lib/metric.js'); module.exports.default = function () {};`,
        'lib/metric.js': `const { Trend } = require('k6/metrics'); new Trend('wait_time', true);`,
      },
    ],
    [
      'types, in TypeScript',
      {
        'a/main.ts': `import type { User } from './user.ts'; const user: User | null = null; ${METRIC} ${RUN}`,
        'a/user.ts': 'export interface User { name: string }',
      },
    ],
    ['itself, under a name with spaces and a dash', { '-load test/the main.js': `${METRIC} ${RUN}` }],
  ])(
    'finds %s',
    async (_what, files) => {
      expect(await askKind(files as Record<string, string>)).toEqual(TIMES);
    },
    TIMEOUT,
  );

  it(
    'finds the files that flags and variables name from the working directory',
    async () => {
      const files = { 'a/main.js': `${METRIC} ${RUN}`, 'k6.json': '{}', 'shop.env': 'key=value' };
      expect(await askKind(files, { flags: ['--config=k6.json'] })).toEqual(TIMES);
      expect(await askKind(files, { env: { K6_CONFIG: 'k6.json' } })).toEqual(TIMES);
      expect(await askKind(files, { flags: ['--secret-source', 'file=shop.env'] })).toEqual(TIMES);
    },
    TIMEOUT,
  );
});

describeWith(['k6', 'k6-1'], 'the options of a script', () => {
  it.each([2, 1] as const)(
    'that k6 %d.x does not know are named: it goes on without them',
    async (major) => {
      writeFileSync(join(root, 'a.js'), `export const options = { vus: 1, treshholds: {} }; ${RUN}`);
      const log = createMemoryLog();
      const k6 = { path: k6Path(major), version: `${major}.0.0` };
      await openRunner(log).inspect({ k6, scenarioFile: 'a.js', flags: [], env: {} });
      expect(log.lines).toContain(
        'warning: a.js: k6 knows no option "treshholds" and leaves it out, as if the script did not set it.',
      );
    },
    TIMEOUT,
  );
});
