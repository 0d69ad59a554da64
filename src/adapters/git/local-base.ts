import { isAbsolute, relative } from 'node:path';
import { escapePath } from 'tinyglobby';
import { rescue, UserError } from '../../common/errors.ts';
import { shortenSha } from '../../common/git-ref.ts';
import type { BaseCommit, LocalBase } from '../../ports/base-branch.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { createGit, type Git, loadHead } from './git.ts';

/** A baseline of an older commit is found as the newest one. */
const MOST_ANCESTORS = 250;

export interface LocalBaseOptions {
  readonly directory: string;
  readonly workspace: Pick<Workspace, 'read' | 'find'>;
  /** A branch or commit of the repository; null: files on disk. */
  readonly baseRef: string | null;
}

type Change = NonNullable<Awaited<ReturnType<LocalBase['findLastChange']>>>;

/** Baselines on this machine: on disk, or at a commit of the git repository. */
export function createLocalBase(options: LocalBaseOptions): LocalBase {
  const { directory, workspace, baseRef } = options;
  const git = createGit(directory);
  const frozen = new Map<string, string | null>();
  const changes = new Map<string, Promise<Change | null>>();
  let base: Promise<BaseCommit> | null = null;
  let ancestors: Promise<readonly string[]> | null = null;
  const resolveBase = () => {
    base ??= baseRef === null ? resolveDisk(git) : resolveRef(git, baseRef);
    return base;
  };
  const read = async (path: string) =>
    baseRef === null
      ? workspace.read(path)
      : readAtCommit(git, (await resolveBase()).sha, isAbsolute(path) ? relative(directory, path) : path);
  const listAncestors = () => {
    ancestors ??= resolveBase().then(({ sha }) => loadAncestors(git, sha));
    return ancestors;
  };
  const findLastChange = async (path: string) => {
    const change = changes.get(path) ?? resolveBase().then(({ sha }) => loadLastChange(git, sha, path));
    changes.set(path, change);
    return change;
  };
  return {
    resolveBase,
    // A script can also move a branch, take objects away, and name programs in git's own configuration.
    freeze: async (paths) => {
      for (const path of paths) {
        frozen.set(path, await read(path));
        await findLastChange(path);
      }
      if (paths.length > 0) await listAncestors();
      return paths;
    },
    load: async (path) => {
      const text = frozen.has(path) ? (frozen.get(path) ?? null) : await read(path);
      const commit = await resolveBase();
      return text === null ? { ...commit, kind: 'absent', path } : { ...commit, kind: 'found', path, text };
    },
    listAncestors,
    findLastChange,
    list: async (path) => {
      if (baseRef === null) return listFiles(path, workspace);
      const { sha } = await resolveBase();
      const names = (await git('ls-tree', '-r', '-z', '--name-only', sha, '.')) ?? '';
      return names.split('\0').filter((name) => fitsPath(name, path));
    },
  };
}

/** @param path relative to the folder that git runs in */
async function readAtCommit(git: Git, sha: string, path: string): Promise<string | null> {
  const name = `${sha}:./${path.replaceAll('\\', '/').replace(/^(\.\/)+/, '')}`;
  // Git tells by the type alone that a file is not there.
  return (await git('cat-file', '-t', name))?.trim() === 'blob' ? git('cat-file', 'blob', name) : null;
}

async function loadAncestors(git: Git, sha: string): Promise<readonly string[]> {
  const list = sha === '' ? null : await git('rev-list', `--max-count=${MOST_ANCESTORS}`, sha);
  return list === null ? [] : list.trim().split('\n');
}

async function loadLastChange(git: Git, sha: string, path: string): Promise<Change | null> {
  if (sha === '') return null;
  const line = await git('--literal-pathspecs', 'log', '-1', '--format=%H %cI', sha, '--', path);
  const [change = '', time = ''] = (line ?? '').trim().split(' ');
  return change === '' ? null : { sha: change, time };
}

async function listFiles(path: string, workspace: Pick<Workspace, 'find'>): Promise<readonly string[]> {
  // A path by itself is taken as it is where there is such a file.
  const parts = path.split('{suite}');
  const pattern = parts.length === 1 ? path : parts.map(escapePath).join('*');
  // A pattern that fits no file: nothing is stored yet.
  return rescue<readonly string[]>(
    () => workspace.find([pattern], '.'),
    () => [],
  );
}

function fitsPath(name: string, path: string): boolean {
  const parts = path.replace(/^(\.\/)+/, '').split('{suite}');
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+');
  return new RegExp(`^${pattern}$`).test(name);
}

async function resolveDisk(git: Git): Promise<BaseCommit> {
  return { sha: (await loadHead(git)) ?? '', ref: '', how: 'disk' };
}

/** @throws UserError when git does not know the ref */
async function resolveRef(git: Git, ref: string): Promise<BaseCommit> {
  const sha = ref.startsWith('-')
    ? null
    : await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  // An exclusion (^main) is verified as well.
  if (sha === null || sha.startsWith('^'))
    throw new UserError(
      `--base-ref names "${ref}", which is no branch and no commit of this repository.`,
      'Fetch it first (git fetch origin main), and write it as git does: origin/main.',
    );
  return { sha: sha.trim(), ref, how: `${ref} at ${shortenSha(sha.trim())}` };
}
