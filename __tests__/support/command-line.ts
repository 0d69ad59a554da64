import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '../../scripts/tools/tool-locations.ts';

/** PERF_BASELINE_ACTION: another folder with dist/, to try a bundle before it is committed. */
export const DIST = join(process.env.PERF_BASELINE_ACTION ?? REPOSITORY, 'dist');
export const BUNDLE = join(DIST, 'cli', 'index.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Desk {
  readonly root: string;
  /** Runs the committed bundle as a user would; nothing of this process's environment but PATH. */
  readonly type: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ended>;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly git: (...args: readonly string[]) => Promise<string>;
}

const made: string[] = [];

/** A folder with these files, and the command line in it. */
export async function openDesk(files: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const root = await mkdtemp(join(tmpdir(), 'desk-'));
  made.push(root);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  const home = { PATH: process.env.PATH ?? '', HOME: root, XDG_CACHE_HOME: join(root, '.cache') };
  return {
    root,
    write,
    type: (args, env = {}) => start(process.execPath, [BUNDLE, ...args], root, { ...home, ...env }),
    read: (path) => readFile(join(root, path), 'utf8'),
    git: async (...args) => {
      const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
      const { code, stdout, stderr } = await start('git', [...identity, ...args], root, home);
      if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      return stdout;
    },
  };
}

export async function closeDesks(): Promise<void> {
  for (const root of made.splice(0)) await rm(root, { recursive: true, force: true });
}

/** Runs a program to its end. */
export function start(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout: out.join(''), stderr: err.join('') }));
  });
}
