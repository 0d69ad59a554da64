import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stringify } from 'yaml';
import { findFreePort } from './free-port.ts';

const PROGRAM = join(import.meta.dirname, '../../node_modules/emulate/dist/index.js');

export interface Emulator {
  readonly url: string;
  close(): Promise<void>;
}

/** Vercel's GitHub emulator: not written here, so it can disagree. Runs as a program of its own. */
export async function startEmulator(repository: string, token: string): Promise<Emulator> {
  const [owner, name] = repository.split('/');
  const folder = await mkdtemp(join(tmpdir(), 'emulate-'));
  const seed = join(folder, 'seed.yaml');
  const github = { users: [{ login: owner, name: owner }], repos: [{ owner, name, auto_init: true }] };
  await writeFile(
    seed,
    stringify({ tokens: { [token]: { login: owner, scopes: ['repo', 'user'] } }, github }),
  );
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ['start', '--service', 'github', '--port', `${port}`, '--base-url', url, '--seed', seed];
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the emulator ended: ${output}`);
    if (await answers(url)) return { url, close };
    await wait(100);
  }
  await close();
  throw new Error(`the emulator does not answer: ${output}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(`${url}/rate_limit`)).text();
    return true;
  } catch {
    return false;
  }
}
