import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface GitFolder {
  /** The real path. */
  readonly root: string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Commits all there is. @returns the commit. */
  readonly commit: (message: string, time?: string) => Promise<string>;
}

const made: string[] = [];

/** A temporary folder with these files; no repository until `git('init')` makes one. */
export async function openFolder(files: Readonly<Record<string, string>> = {}): Promise<GitFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'git-folder-')));
  made.push(root);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  const start = async (args: readonly string[], time = '2026-11-20T12:00:00+00:00') => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    // Neither this machine's settings nor its clock decide what a test sees.
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: time,
      GIT_COMMITTER_DATE: time,
    };
    return (await run('git', [...identity, ...args], { cwd: root, env })).stdout.trim();
  };
  return {
    root,
    write,
    git: (...args) => start(args),
    commit: async (message, time) => {
      await start(['add', '-A']);
      await start(['commit', '-q', '--allow-empty', '-m', message], time);
      return start(['rev-parse', 'HEAD']);
    },
  };
}

/** The same, with a repository in it whose first commit on `main` holds the files. */
export async function openRepository(
  files: Readonly<Record<string, string>> = {},
): Promise<GitFolder & { readonly first: string }> {
  const folder = await openFolder(files);
  await folder.git('init', '-q', '-b', 'main');
  return { ...folder, first: await folder.commit('first') };
}

export async function closeFolders(): Promise<void> {
  for (const root of made.splice(0)) await rm(root, { recursive: true, force: true });
}
