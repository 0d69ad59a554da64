import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openRealPipe } from '../../support/runner/real-pipe.ts';

const MODULE = pathToFileURL(join(import.meta.dirname, '../../../src/adapters/actions/one-stream.ts')).href;
const ARGUMENTS = [
  '--disable-warning=ExperimentalWarning',
  '--input-type=module',
  '-e',
  `import { joinStreams } from ${JSON.stringify(MODULE)};
  joinStreams();
  process.stdout.write('one ');
  process.stderr.write('two ');
  process.stdout.write('three');`,
];
const itOnLinux = process.platform === 'linux' ? it : it.skip;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-stream-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

itOnLinux('gives the runner what is said on either stream in the order in which it was said', async () => {
  const pipes = ['stdout', 'stderr'].map((name) => openRealPipe(folder, name));
  spawn(process.execPath, ARGUMENTS, { stdio: ['ignore', ...pipes.map(({ writeEnd }) => writeEnd)] });
  for (const pipe of pipes) pipe.release();
  expect(await Promise.all(pipes.map((pipe) => text(pipe.read(null))))).toEqual(['one two three', '']);
});

it('leaves streams alone that nobody can open', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ARGUMENTS, { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['one three', 'two ']);
});

it('leaves files alone, of which it would write over the beginning', () => {
  const [out, err] = ['out', 'err'].map((name) => openSync(join(folder, name), 'w'));
  spawnSync(process.execPath, ARGUMENTS, { stdio: ['ignore', out ?? 'ignore', err ?? 'ignore'] });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect([read('out'), read('err')]).toEqual(['one three', 'two ']);
});
