import { EventEmitter } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createK6Runner } from '../../../../src/adapters/k6/runner/runner.ts';
import { compareData, type ScriptFingerprint } from '../../../../src/measurement/script-fingerprint.ts';
import { createMemoryLog, type MemoryLog } from '../../../support/memory-log.ts';
import { describeWith, k6Path } from '../../../support/tools.ts';

const TIMEOUT = 120_000;
const SCRIPT = `// A comment
import { step } from './lib/step.ts';
import { pay } from '../shared/pay.js';
import './lib/both.js';
import { SharedArray } from 'k6/data';
import { open as openFile } from 'k6/experimental/fs';
import grpc from 'k6/net/grpc';
const users = JSON.parse(open('../shared/users.json'));
const picture: ArrayBuffer = open('./lib/picture.bin', 'b');
const rows = await openFile('./lib/rows.csv');
const settings = require('./lib/settings.cjs');
const opened = open('./lib/opened.js') + open('./lib/both.js');
const shared = new SharedArray('shared', () => JSON.parse(open('./lib/shared.json')));
new grpc.Client().load(['./lib'], 'shop.proto');
export const options = { vus: Number(__ENV.USERS || 1), duration: '1s', thresholds: { checks: ['rate>0.9'] } };
export default function () { step(); pay(); }
`;
const FILES: Readonly<Record<string, string>> = {
  'perf/checkout.ts': SCRIPT,
  'perf/lib/step.ts': "import './deep.js'; export function step(): void {}",
  'perf/lib/deep.js': 'export const depth = 2;',
  'perf/lib/picture.bin': '\0\u0001\u0002',
  'perf/lib/rows.csv': 'name,age\nann,7\n',
  'perf/lib/settings.cjs': 'module.exports = { a: 1 };',
  'perf/lib/shop.proto': 'syntax = "proto3"; package shop; message M {} service S { rpc A(M) returns (M); }',
  'perf/lib/opened.js': 'export const opened = 1;',
  'perf/lib/both.js': 'export const both = 1;',
  'perf/lib/shared.json': '[1, 2]',
  'perf/lib/unused.js': 'export const unused = 1;',
  'shared/pay.js': 'export function pay() {}',
  'shared/users.json': '["ann", "bob"]',
};

let root: string;
let checkout: string;
let log: MemoryLog;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-test-'));
  checkout = join(root, 'checkout');
  log = createMemoryLog();
  for (const [path, text] of Object.entries(FILES)) change(path, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function change(path: string, text: string): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), text);
}

interface Call {
  folder?: string;
  scenarioFile?: string;
  env?: Record<string, string>;
  flags?: string[];
  /** The step's own environment. */
  own?: Record<string, string>;
  major?: 1 | 2;
  path?: string;
}

async function fingerprint(call: Call = {}): Promise<ScriptFingerprint | null> {
  const { folder = checkout, major = 2, path = k6Path(major), own = {} } = call;
  const runner = createK6Runner({
    log,
    env: { PATH: process.env.PATH, HOME: root, ...own },
    workingDirectory: folder,
    tempDirectory: join(root, 'temp'),
    output: { write: () => {} },
    signals: new EventEmitter(),
  });
  const { scenarioFile = 'perf/checkout.ts', env = {}, flags = [] } = call;
  try {
    const k6 = { path, version: major === 2 ? '2.2.0' : '1.8.1' };
    return (await runner.fingerprintScript({ k6, scenarioFile, env, flags })).fingerprint;
  } finally {
    runner.close();
  }
}

describeWith(['k6', 'k6-1'], 'the fingerprint of a script', () => {
  it.each([1, 2] as const)(
    'is hashes, and leaves nothing behind (k6 %i)',
    async (major) => {
      const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
      expect(await fingerprint({ major })).toMatchObject({ whole: hash, parts: { code: hash } });
      expect(readdirSync(join(root, 'temp'))).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'is the same for both majors, in another folder, and from another working directory',
    async () => {
      const moved = join(root, 'elsewhere', 'on', 'another', 'machine');
      cpSync(checkout, moved, { recursive: true });
      const first = await fingerprint();
      expect(await fingerprint({ major: 1 })).toEqual(first);
      expect(await fingerprint({ folder: moved })).toEqual(first);
      expect(await fingerprint({ folder: join(checkout, 'perf'), scenarioFile: './checkout.ts' })).toEqual(
        first,
      );
      expect(await fingerprint({ scenarioFile: join(moved, 'perf/checkout.ts') })).toEqual(first);
    },
    TIMEOUT,
  );

  it(
    'does not change with variables, options or flags',
    async () => {
      const first = await fingerprint();
      expect(await fingerprint({ env: { USERS: '7' } })).toEqual(first);
      expect(await fingerprint({ own: { K6_VUS: '3', K6_DURATION: '9s', USERS: '4' } })).toEqual(first);
      expect(await fingerprint({ flags: ['-e', 'USERS=5', '--no-thresholds', '--tag', 'a=b'] })).toEqual(
        first,
      );
    },
    TIMEOUT,
  );

  it.each([
    [
      'an import in TypeScript',
      'perf/lib/step.ts',
      "import './deep.js'; export function step(): void { 1; }",
    ],
    ['an import of an import', 'perf/lib/deep.js', 'export const depth = 3;'],
    ['an import outside of the folder', 'shared/pay.js', 'export function pay() { return 1; }'],
    ['a CommonJS module', 'perf/lib/settings.cjs', 'module.exports = { a: 2 };'],
    ['a protocol of gRPC', 'perf/lib/shop.proto', `${FILES['perf/lib/shop.proto']} message N {}`],
    ['a module that is opened as well', 'perf/lib/both.js', 'export const both = 2;'],
  ])(
    'has other code and the same data with %s',
    async (_, path, text) => {
      const first = await fingerprint();
      change(path, text);
      const second = await fingerprint();
      expect(second?.whole).not.toBe(first?.whole);
      expect(second?.parts?.code).not.toBe(first?.parts?.code);
      expect(second?.parts?.data).toEqual(first?.parts?.data);
    },
    TIMEOUT,
  );

  it.each([
    ['users.json', 'shared/users.json', '["ann", "eve"]'],
    ['shared.json', 'perf/lib/shared.json', '[3]'],
    ['picture.bin', 'perf/lib/picture.bin', '\0\u0001\u0003'],
    ['rows.csv', 'perf/lib/rows.csv', 'name,age\nann,8\n'],
    ['opened.js', 'perf/lib/opened.js', 'export const opened = 2;'],
  ])(
    'has the same code and other data with another %s',
    async (name, path, text) => {
      const first = await fingerprint();
      change(path, text);
      const second = await fingerprint();
      expect(second?.whole).not.toBe(first?.whole);
      expect(second?.parts?.code).toBe(first?.parts?.code);
      const [now, then] = [second?.parts?.data, first?.parts?.data];
      if (now === undefined || then === undefined) throw new Error('no fingerprint');
      expect(compareData(now, then)).toEqual({ changed: [name], added: [], gone: [] });
    },
    TIMEOUT,
  );

  it.each([1, 2] as const)(
    'is to the letter another, and means the same, with comments and formatting (k6 %i)',
    async (major) => {
      const first = await fingerprint({ major });
      change('perf/checkout.ts', SCRIPT.replace('A comment', 'Another one').replaceAll('; ', ';\n\n\t'));
      change(
        'perf/lib/deep.js',
        '/* how deep */\nexport const depth =\n  2;\n//# sourceMappingURL=deep.js.map\n',
      );
      change('perf/lib/deep.js.map', '{"version":3,"sources":[],"names":[],"mappings":""}');
      change('shared/pay.js', 'export function pay(\r\n) {\r\n}\r\n');
      const second = await fingerprint({ major });
      expect(second?.whole).not.toBe(first?.whole);
      expect(second?.parts).toEqual(first?.parts);
    },
    TIMEOUT,
  );

  it(
    'names the files that the script opens, and no module',
    async () => {
      const first = await fingerprint();
      expect(first?.parts?.data.files.map(({ name }) => name)).toEqual([
        'opened.js',
        'picture.bin',
        'rows.csv',
        'shared.json',
        'users.json',
      ]);
    },
    TIMEOUT,
  );

  it(
    'does not change with a file that the script does not use',
    async () => {
      const first = await fingerprint();
      change('perf/lib/unused.js', 'export const unused = 2;');
      expect(await fingerprint()).toEqual(first);
    },
    TIMEOUT,
  );

  it(
    'tells two files apart that have swapped their contents',
    async () => {
      change('perf/two.js', "open('a.txt'); open('b.txt'); export default function () {}");
      change('perf/a.txt', 'one');
      change('perf/b.txt', 'two');
      const first = await fingerprint({ scenarioFile: 'perf/two.js' });
      change('perf/a.txt', 'two');
      change('perf/b.txt', 'one');
      expect(await fingerprint({ scenarioFile: 'perf/two.js' })).not.toEqual(first);
    },
    TIMEOUT,
  );

  it(
    'tells two modules of one name apart that have swapped their contents',
    async () => {
      change('perf/both.js', "import './a/index.js'; import './b/index.js'; export default function () {}");
      change('perf/a/index.js', 'globalThis.x = 1;');
      change('perf/b/index.js', 'globalThis.x = 2;');
      const first = await fingerprint({ scenarioFile: 'perf/both.js' });
      change('perf/a/index.js', 'globalThis.x = 2;');
      change('perf/b/index.js', 'globalThis.x = 1;');
      expect((await fingerprint({ scenarioFile: 'perf/both.js' }))?.parts?.code).not.toBe(first?.parts?.code);
    },
    TIMEOUT,
  );

  it(
    'reads a list of addresses to the letter, also beside a module that is loaded where it is there',
    async () => {
      const text = "try { require('./own.js'); } catch {} open('./urls.csv'); export default function () {}";
      change('perf/optional.js', text);
      change('perf/urls.csv', 'home,http://shop.example/\nsearch,http://shop.example/search?q=all\n');
      const first = await fingerprint({ scenarioFile: 'perf/optional.js' });
      change('perf/urls.csv', 'home,http://shop.example/\nsearch,http://shop.example/health\n');
      const other = await fingerprint({ scenarioFile: 'perf/optional.js' });
      expect(first).not.toBeNull();
      expect(other?.parts).not.toEqual(first?.parts);
    },
    TIMEOUT,
  );

  it(
    'reads names too long for a tar header and names beyond ASCII',
    async () => {
      const folder = `${'x'.repeat(90)}/${'y'.repeat(90)}`;
      const text = `export const a = open('./${folder}/ünï.txt'); open('./${folder}/plain.txt'); export default function () {}`;
      change('long.js', text);
      change(`${folder}/ünï.txt`, 'one');
      change(`${folder}/plain.txt`, 'same');
      const first = await fingerprint({ scenarioFile: 'long.js' });
      change(`${folder}/ünï.txt`, 'two');
      expect(first).not.toBeNull();
      expect(await fingerprint({ scenarioFile: 'long.js' })).not.toEqual(first);
    },
    TIMEOUT,
  );

  it(
    'is not known, and the log says why, when k6 cannot read the script',
    async () => {
      change('broken.js', "import './missing.js'; export default function () {}");
      expect(await fingerprint({ scenarioFile: 'broken.js' })).toBeNull();
      expect(log.lines.at(-1)).toMatch(
        /^debug: broken\.js: what the script consists of is not known: .*missing\.js/,
      );
      expect(readdirSync(join(root, 'temp'))).toEqual([]);
    },
    TIMEOUT,
  );

  it('keeps the console of the init context out of the file of the run', async () => {
    change('loud.js', "console.log('hi'); export default function () {}");
    await fingerprint({ scenarioFile: 'loud.js', own: { K6_CONSOLE_OUTPUT: join(root, 'console.txt') } });
    expect(readdirSync(root)).not.toContain('console.txt');
  });
});

/** A program that stands in for a k6 that writes something else. */
function fakeK6(body: string): string {
  const path = join(root, 'k6');
  const find = "const out = process.argv.find((a) => a.startsWith('--archive-out=')).slice(14);";
  writeFileSync(path, `#!${process.execPath}\n${find}\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

const onPosix = process.platform === 'win32' ? describe.skip : describe;

onPosix('an archive that is none', () => {
  const write = (bytes: string) => `require('node:fs').writeFileSync(out, ${bytes})`;
  it.each([
    ['there is none', '', 'ENOENT'],
    ['it is empty', write('""'), 'cut off'],
    ['it is text', write('"x".repeat(2048)'), 'unknown size'],
    ['it holds no script', write('Buffer.alloc(1024)'), 'no script'],
    ['k6 fails without a word', 'process.exit(3)', 'ended with 3'],
  ])('%s: not known, and the log says why', async (_, body, reason) => {
    expect(await fingerprint({ path: fakeK6(body) })).toBeNull();
    expect(log.lines.at(-1)).toContain(reason);
  });
});
