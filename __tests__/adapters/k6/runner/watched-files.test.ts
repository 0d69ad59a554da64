import { EventEmitter } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createK6Runner } from '../../../../src/adapters/k6/runner/runner.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';
import { describeWith, k6Path } from '../../../support/tools.ts';

const TIMEOUT = 120_000;
const FILES = {
  'checkout/perf/a.ts': `import { lib } from '../lib/b.js'; import proto from 'k6/net/grpc';
    const users = open('./users.json'); new proto.Client().load(['../lib'], 'c.proto'); export default () => lib;`,
  'checkout/lib/b.js': 'export const lib = 1;',
  'checkout/lib/c.proto': 'syntax = "proto3"; message M {} service S { rpc A(M) returns (M); }',
  'checkout/perf/users.json': '[]',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watched-files-'));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

async function watch(major: 1 | 2, scenarioFile = 'perf/a.ts') {
  copyFileSync(k6Path(major), join(root, 'k6'));
  const runner = createK6Runner({
    log: createMemoryLog(),
    env: { PATH: process.env.PATH, HOME: root },
    workingDirectory: join(root, 'checkout'),
    tempDirectory: join(root, 'temp'),
    output: { write: () => {} },
    signals: new EventEmitter(),
  });
  const k6 = { path: join(root, 'k6'), version: major === 2 ? '2.2.0' : '1.8.1' };
  const { files } = await runner.fingerprintScript({ k6, scenarioFile, env: {}, flags: [] });
  return () => runner.findChanged(files);
}

describeWith(['k6', 'k6-1'], 'the files that a run rests on', () => {
  it.each([2, 1] as const)(
    'are the script, what it imports, opens and loads, k6 and its config file, and no others (k6 %i)',
    async (major) => {
      const findChanged = await watch(major);
      write('checkout/perf/result.json', '{}');
      write('checkout/perf/users.json', '[]');
      expect(await findChanged()).toEqual([]);
      write('checkout/perf/a.ts', 'export default () => {}');
      write('checkout/lib/b.js', '');
      write('checkout/lib/c.proto', '');
      rmSync(join(root, 'checkout/perf/users.json'));
      write('.config/k6/config.json', '{ "hosts": {} }');
      write('k6', 'echo');
      expect((await findChanged()).toSorted()).toEqual(
        [
          'perf/a.ts',
          'lib/b.js',
          'lib/c.proto',
          'perf/users.json',
          join(root, '.config/k6/config.json'),
          join(root, 'k6'),
        ].toSorted(),
      );
    },
    TIMEOUT,
  );

  it(
    'are also the programs with extensions that k6 fetched',
    async () => {
      const program = join(root, '.cache/k6/builds/1a2b/k6');
      write('.cache/k6/builds/1a2b/k6', 'fetched');
      const findChanged = await watch(2);
      utimesSync(program, 1, 1);
      expect(await findChanged()).toEqual([]);
      write('.cache/k6/builds/1a2b/k6', 'of a script');
      expect(await findChanged()).toEqual([program]);
      // k6 makes room in its cache.
      rmSync(program);
      expect(await findChanged()).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'hold the same k6 where it was installed anew, or its rights were set',
    async () => {
      const findChanged = await watch(2);
      copyFileSync(k6Path(), join(root, 'k6.new'));
      renameSync(join(root, 'k6.new'), join(root, 'k6'));
      chmodSync(join(root, 'k6'), 0o700);
      expect(await findChanged()).toEqual([]);
      appendFileSync(join(root, 'k6'), ' ');
      expect(await findChanged()).toEqual([join(root, 'k6')]);
    },
    TIMEOUT,
  );

  it(
    'are at least the script where k6 cannot tell more',
    async () => {
      write('checkout/perf/broken.js', 'import "./gone.js";');
      const findChanged = await watch(2, 'perf/broken.js');
      expect(await findChanged()).toEqual([]);
      write('checkout/perf/broken.js', '');
      expect(await findChanged()).toEqual(['perf/broken.js']);
    },
    TIMEOUT,
  );
});
