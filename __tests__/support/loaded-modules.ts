import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WATCH = `
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const urls = [];
registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
process.on('exit', () => writeFileSync(process.env.LOADED_MODULES, JSON.stringify(urls)));
`;

export interface WatchedStart {
  readonly status: number | null;
  readonly output: string;
  /** Addresses of all modules that were loaded, those of Node too. */
  readonly modules: readonly string[];
}

/** Starts a program of `src/` in a process of its own and sees what it loads. */
export function watchStart(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): WatchedStart {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  const list = join(folder, 'modules.json');
  const source = join(import.meta.dirname, '../../src', program);
  const hook = `data:text/javascript,${encodeURIComponent(WATCH)}`;
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, source, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', LOADED_MODULES: list, ...env },
    });
    return { status, output: stdout + stderr, modules: JSON.parse(readFileSync(list, 'utf8')) as string[] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
