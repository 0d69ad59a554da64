import { createHash } from 'node:crypto';

export type EntryMode = '100644' | '100755' | '120000' | '160000';

export interface TreeEntry {
  readonly mode: EntryMode;
  /** Of the blob; of the commit for a submodule. */
  readonly sha: string;
}

/** Every file of a commit by its path; folders are implied. */
export type Tree = ReadonlyMap<string, TreeEntry>;

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
}

/** Git's objects. One store serves a repository and its forks, as on GitHub. */
export interface GitStore {
  readonly blobs: Map<string, Buffer>;
  readonly trees: Map<string, Tree>;
  readonly commits: Map<string, Commit>;
}

export function createGitStore(): GitStore {
  return { blobs: new Map(), trees: new Map(), commits: new Map() };
}

export function hashText(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

export function writeBlob(store: GitStore, content: Buffer): string {
  const sha = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
  store.blobs.set(sha, content);
  return sha;
}

export function writeTree(store: GitStore, tree: Tree): string {
  const entries = [...tree].sort(([a], [b]) => (a < b ? -1 : 1));
  const sha = hashText(`tree ${JSON.stringify(entries)}`);
  store.trees.set(sha, new Map(entries));
  return sha;
}

export function writeCommit(store: GitStore, commit: Omit<Commit, 'sha'>, wantedSha?: string): Commit {
  const sha = wantedSha ?? hashText(`commit ${JSON.stringify(commit)} ${store.commits.size}`);
  const written = { ...commit, sha };
  store.commits.set(sha, written);
  return written;
}

export function readTree(store: GitStore, commit: Commit): Tree {
  return store.trees.get(commit.tree) ?? new Map();
}

/** The commit and all its ancestors, nearest first. */
export function listAncestors(store: GitStore, sha: string): readonly string[] {
  const seen = new Set<string>([sha]);
  for (const reached of seen) {
    for (const parent of store.commits.get(reached)?.parents ?? []) seen.add(parent);
  }
  return [...seen];
}

export function findMergeBase(store: GitStore, base: string, head: string): string | null {
  const ofBase = new Set(listAncestors(store, base));
  return listAncestors(store, head).find((sha) => ofBase.has(sha)) ?? null;
}

export function isAncestor(store: GitStore, ancestor: string, descendant: string): boolean {
  return listAncestors(store, descendant).includes(ancestor);
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly sha: string | null;
}

export function diffTrees(before: Tree, after: Tree): readonly FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): FileChange[] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old?.sha === now?.sha) return [];
    const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'modified';
    return [{ path, status, sha: now?.sha ?? null }];
  });
}

/** The three-way merge of two commits' files; where both changed a file, the head wins. */
export function mergeTrees(store: GitStore, base: Commit, head: Commit): Tree {
  const origin = findMergeBase(store, base.sha, head.sha);
  const originCommit = origin === null ? undefined : store.commits.get(origin);
  const before = originCommit === undefined ? new Map() : readTree(store, originCommit);
  const merged = new Map(readTree(store, base));
  for (const change of diffTrees(before, readTree(store, head))) {
    const entry = readTree(store, head).get(change.path);
    if (entry === undefined) merged.delete(change.path);
    else merged.set(change.path, entry);
  }
  return merged;
}
