import { getExecOutput } from '@actions/exec';
import { UserError } from '../errors.ts';
import type { BaselineStore, Workspace } from '../ports.ts';

/** The commit that is checked out; empty texts where there is none. */
export interface GitState {
  readonly sha: string;
  /** `refs/heads/main`; empty when no branch is checked out. */
  readonly ref: string;
  readonly hasChanges: boolean;
}

type Git = (...args: readonly string[]) => Promise<string | null>;

/** Null where git is not there, or refuses. */
function createGit(directory: string): Git {
  return async (...args) => {
    try {
      const options = { cwd: directory, silent: true, ignoreReturnCode: true };
      const { exitCode, stdout } = await getExecOutput('git', [...args], options);
      return exitCode === 0 ? stdout : null;
    } catch {
      return null;
    }
  };
}

export async function loadGitState(directory: string): Promise<GitState> {
  const git = createGit(directory);
  const [sha, ref, changes] = await Promise.all([
    git('rev-parse', '--verify', '--quiet', 'HEAD'),
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('status', '--porcelain', '--untracked-files=no'),
  ]);
  return { sha: sha?.trim() ?? '', ref: ref?.trim() ?? '', hasChanges: (changes ?? '').trim() !== '' };
}

const MOST_ANCESTORS = 250;

export interface LocalBaselineOptions {
  readonly directory: string;
  readonly workspace: Pick<Workspace, 'read'>;
  /** A branch or commit of the repository; null: files on disk. */
  readonly baseRef: string | null;
}

/** Baselines on this machine: on disk, or at a commit of the git repository. */
export function createLocalBaselines(options: LocalBaselineOptions): BaselineStore {
  const { directory, workspace, baseRef } = options;
  const git = createGit(directory);
  const held = new Map<string, string | null>();
  let base: ReturnType<BaselineStore['resolveBase']> | null = null;
  const resolveBase = () => {
    base ??= baseRef === null ? resolveDisk(git) : resolveRef(git, baseRef);
    return base;
  };
  const read = async (path: string): Promise<string | null> => {
    if (baseRef === null) return held.has(path) ? (held.get(path) ?? null) : workspace.read(path);
    const { sha } = await resolveBase();
    const name = `${sha}:./${path.replaceAll('\\', '/').replace(/^(\.\/)+/, '')}`;
    // Of a file that is not there git says so by the type alone.
    return (await git('cat-file', '-t', name))?.trim() === 'blob' ? git('cat-file', 'blob', name) : null;
  };
  return {
    resolveBase,
    hold: async (paths) => {
      if (baseRef === null) for (const path of paths) held.set(path, await workspace.read(path));
    },
    load: async (path) => {
      const [text, commit] = [await read(path), await resolveBase()];
      return text === null ? { ...commit, kind: 'absent', path } : { ...commit, kind: 'found', path, text };
    },
    listAncestors: async () => {
      const { sha } = await resolveBase();
      const list = sha === '' ? null : await git('rev-list', `--max-count=${MOST_ANCESTORS}`, sha);
      return list === null ? [] : list.trim().split('\n');
    },
    findLastChange: async (path) => {
      const { sha } = await resolveBase();
      const line = sha === '' ? null : await git('log', '-1', '--format=%H %cI', sha, '--', path);
      const [change = '', time = ''] = (line ?? '').trim().split(' ');
      return change === '' ? null : { sha: change, time };
    },
  };
}

async function resolveDisk(git: Git): ReturnType<BaselineStore['resolveBase']> {
  return { sha: (await git('rev-parse', '--verify', '--quiet', 'HEAD'))?.trim() ?? '', ref: '', how: 'disk' };
}

/** @throws UserError when git does not know the ref */
async function resolveRef(git: Git, ref: string): ReturnType<BaselineStore['resolveBase']> {
  const sha = ref.startsWith('-')
    ? null
    : await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (sha === null)
    throw new UserError(
      `--base-ref names "${ref}", which is no branch and no commit of this repository.`,
      'Fetch it first (git fetch origin main), and write it as git does: origin/main.',
    );
  return { sha: sha.trim(), ref, how: `${ref} at ${sha.trim().slice(0, 7)}` };
}
