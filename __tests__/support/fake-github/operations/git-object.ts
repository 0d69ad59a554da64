import { type Call, notFound, type Operations, Problem } from '../answer.ts';
import type { EntryMode } from '../git-store.ts';
import {
  type Commit,
  isAncestor,
  readTree,
  type TreeEntry,
  writeBlob,
  writeCommit,
  writeTree,
} from '../git-store.ts';

function renderRef(call: Call, ref: string, sha: string) {
  const at = `${call.url}/repos/${call.repository.name}/git/${ref}`;
  return { ref, node_id: `REF_${sha}`, url: at, object: { type: 'commit', sha, url: at } };
}

function renderGitCommit(call: Call, commit: Commit) {
  const at = `${call.url}/repos/${call.repository.name}/git/commits/${commit.sha}`;
  const person = {
    name: commit.author,
    email: `${commit.author}@github.example`,
    date: '2026-01-01T00:00:00Z',
  };
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: at,
    html_url: at,
    message: commit.message,
    author: person,
    committer: person,
    tree: { sha: commit.tree, url: at },
    parents: commit.parents.map((sha) => ({ sha, url: at, html_url: at })),
  };
}

function createTree(call: Call) {
  const { git } = call.state;
  const base = typeof call.body.base_tree === 'string' ? call.body.base_tree : '';
  if (base !== '' && !git.trees.has(base)) throw new Problem(422, 'Invalid base_tree');
  const tree = new Map(git.trees.get(base) ?? []);
  for (const item of call.body.tree as {
    path: string;
    mode: EntryMode;
    sha?: string | null;
    content?: string;
  }[]) {
    if (item.sha === null) tree.delete(item.path);
    else
      tree.set(item.path, {
        mode: item.mode,
        sha: item.sha ?? writeBlob(git, Buffer.from(item.content ?? '')),
      });
  }
  const sha = writeTree(git, tree);
  const render = ([path, entry]: [string, TreeEntry]) => ({
    path,
    mode: entry.mode,
    type: 'blob',
    sha: entry.sha,
  });
  return { status: 201, body: { sha, url: call.url, truncated: false, tree: [...tree].map(render) } };
}

function createCommit(call: Call) {
  const { git } = call.state;
  const tree = String(call.body.tree);
  const parents = (call.body.parents ?? []) as string[];
  if (!git.trees.has(tree)) throw new Problem(422, 'Tree SHA does not exist');
  if (parents.some((sha) => !git.commits.has(sha))) throw new Problem(422, 'Parent SHA does not exist');
  const author = call.token.actor.login;
  const commit = writeCommit(git, { tree, parents, message: String(call.body.message), author });
  return { status: 201, body: renderGitCommit(call, commit) };
}

export const gitObjectOperations: Operations = {
  'git/get-ref': (call) => {
    const ref = `refs/${call.params.ref}`;
    const sha = call.repository.refs.get(ref);
    if (sha === undefined) throw notFound();
    return { status: 200, body: renderRef(call, ref, sha) };
  },
  'git/create-ref': (call) => {
    const [ref, sha] = [String(call.body.ref), String(call.body.sha)];
    if (call.repository.refs.has(ref)) throw new Problem(422, 'Reference already exists');
    if (!call.state.git.commits.has(sha)) throw new Problem(422, 'Object does not exist');
    call.repository.refs.set(ref, sha);
    return { status: 201, body: renderRef(call, ref, sha) };
  },
  'git/update-ref': (call) => {
    const [ref, sha] = [`refs/${call.params.ref}`, String(call.body.sha)];
    const current = call.repository.refs.get(ref);
    if (current === undefined) throw new Problem(422, 'Reference does not exist');
    if (!call.state.git.commits.has(sha)) throw new Problem(422, 'Object does not exist');
    if (call.body.force !== true && !isAncestor(call.state.git, current, sha)) {
      throw new Problem(422, 'Update is not a fast forward');
    }
    call.repository.refs.set(ref, sha);
    return { status: 200, body: renderRef(call, ref, sha) };
  },
  'git/get-commit': (call) => {
    const commit = call.state.git.commits.get(call.params.commit_sha ?? '');
    if (commit === undefined) throw notFound();
    return { status: 200, body: renderGitCommit(call, commit) };
  },
  'git/create-blob': (call) => {
    const encoding = call.body.encoding === 'base64' ? 'base64' : 'utf8';
    const sha = writeBlob(call.state.git, Buffer.from(String(call.body.content), encoding));
    return { status: 201, body: { sha, url: `${call.url}/repos/${call.repository.name}/git/blobs/${sha}` } };
  },
  'git/create-tree': createTree,
  'git/create-commit': createCommit,
};

/** The text of a file on a branch, for assertions. */
export function readText(
  call: Pick<Call, 'state' | 'repository'>,
  branch: string,
  path: string,
): string | null {
  const commit = call.state.git.commits.get(call.repository.refs.get(`refs/heads/${branch}`) ?? '');
  const entry = commit === undefined ? undefined : readTree(call.state.git, commit).get(path);
  return entry === undefined ? null : (call.state.git.blobs.get(entry.sha)?.toString() ?? null);
}
