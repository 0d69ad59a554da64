import { execFileSync } from 'node:child_process';
import type { EntryMode } from './git-store.ts';
import type { SeedCommit, SeedEntry, SeedRepository } from './seed.ts';

/**
 * A real repository on disk as the fake GitHub should know it: all commits with their own hashes, branches, tags.
 * The workspace of a test and the API then speak of the same commits.
 */
export function readGitHistory(
  directory: string,
): Required<Pick<SeedRepository, 'commits' | 'branches' | 'tags'>> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, maxBuffer: 2 ** 28 });
  const lines = (...args: string[]) =>
    git(...args)
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  const trees = new Map<string, ReadonlyMap<string, string>>();
  const commits = lines('rev-list', '--all', '--reverse', '--topo-order', '--parents').map(
    (line): SeedCommit => {
      const [sha = '', ...parents] = line.split(' ');
      const tree = readTree(git('ls-tree', '-r', '-z', sha).toString());
      trees.set(sha, tree);
      const before = trees.get(parents[0] ?? '') ?? new Map<string, string>();
      const files: Record<string, SeedEntry | null> = {};
      for (const [path, entry] of tree) {
        if (before.get(path) === entry) continue;
        const [mode = '', object = ''] = entry.split(' ');
        const content = mode === '160000' ? object : git('cat-file', 'blob', object);
        files[path] = { mode: mode as EntryMode, content };
      }
      for (const path of before.keys()) if (!tree.has(path)) files[path] = null;
      return { sha, parents, files, message: git('show', '-s', '--format=%s', sha).toString().trim() };
    },
  );
  const refs = (kind: 'heads' | 'tags') =>
    lines('for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', `refs/${kind}`).map((line) => {
      const [name = '', sha = '', peeled = ''] = line.split(' ');
      return [name.slice(`refs/${kind}/`.length), peeled || sha] as const;
    });
  return { commits, branches: Object.fromEntries(refs('heads')), tags: Object.fromEntries(refs('tags')) };
}

/** Path to `mode hash`. */
function readTree(listing: string): ReadonlyMap<string, string> {
  const entries = listing.split('\0').filter((line) => line !== '');
  return new Map(
    entries.map((line) => {
      const [head = '', path = ''] = line.split('\t');
      const [mode, , object] = head.split(' ');
      return [path, `${mode} ${object}`];
    }),
  );
}
