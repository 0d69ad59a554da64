import {
  createGitStore,
  hashText,
  readTree,
  type TreeEntry,
  writeBlob,
  writeCommit,
  writeTree,
} from './git-store.ts';
import type { FakeGitHubSeed, Permissions, SeedCommit, SeedPullRequest, SeedRepository } from './seed.ts';
import { type Actor, addComment, type FakeGitHubState, type PullRequest, writeMergeCommit } from './state.ts';

const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' };

export function createState(seed: FakeGitHubSeed): FakeGitHubState {
  const actors = new Map<string, Actor>();
  let ids = 1000;
  const state: FakeGitHubState = {
    git: createGitStore(),
    repositories: new Map(),
    tokens: new Map(),
    sha: (name) => (/^[0-9a-f]{40}$/.test(name) ? name : hashText(`seed ${name}`)),
    repository(name) {
      const found = state.repositories.get(name.toLowerCase());
      if (found === undefined) throw new Error(`the fake GitHub has no repository ${name}`);
      return found;
    },
    actor(login) {
      const type = login.endsWith('[bot]') ? ('Bot' as const) : ('User' as const);
      const actor = actors.get(login) ?? { id: ++ids, login, type };
      actors.set(login, actor);
      return actor;
    },
    nextId: () => ++ids,
  };
  for (const repository of seed.repositories) addRepository(state, repository);
  for (const repository of seed.repositories) {
    for (const pullRequest of repository.pullRequests ?? [])
      addPullRequest(state, repository.name, pullRequest);
  }
  for (const [text, token] of Object.entries(seed.tokens ?? { token: {} })) {
    state.tokens.set(text, {
      actor: state.actor(token.login ?? 'github-actions[bot]'),
      permissions: token.permissions ?? DEFAULT_PERMISSIONS,
      repositories: token.repositories ?? null,
    });
  }
  return state;
}

function addRepository(state: FakeGitHubState, seed: SeedRepository): void {
  const defaultBranch = seed.defaultBranch ?? 'main';
  const refs = new Map<string, string>();
  let previous: string | null = null;
  for (const commit of seed.commits ?? []) previous = addCommit(state, commit, previous);
  if (previous !== null) refs.set(`refs/heads/${defaultBranch}`, previous);
  for (const [name, sha] of Object.entries(seed.branches ?? {}))
    refs.set(`refs/heads/${name}`, state.sha(sha));
  for (const [name, sha] of Object.entries(seed.tags ?? {})) refs.set(`refs/tags/${name}`, state.sha(sha));
  state.repositories.set(seed.name.toLowerCase(), {
    id: state.nextId(),
    name: seed.name,
    private: seed.private ?? false,
    defaultBranch,
    refs,
    pullRequests: new Map(),
    comments: [],
    workflowRuns: [...(seed.workflowRuns ?? [])],
    releases: seed.releases ?? [],
    collaborators: seed.collaborators ?? {},
  });
}

function addCommit(state: FakeGitHubState, seed: SeedCommit, previous: string | null): string {
  const parents = (seed.parents ?? (previous === null ? [] : [previous])).map((name) => state.sha(name));
  const first = parents[0] === undefined ? undefined : state.git.commits.get(parents[0]);
  const tree = new Map<string, TreeEntry>(first === undefined ? [] : readTree(state.git, first));
  for (const [path, file] of Object.entries(seed.files ?? {})) {
    if (file === null) {
      tree.delete(path);
      continue;
    }
    const entry =
      typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644' as const, content: file } : file;
    const sha =
      entry.mode === '160000'
        ? String(entry.content)
        : writeBlob(state.git, Buffer.from(entry.content as string));
    tree.set(path, { mode: entry.mode, sha });
  }
  const message = seed.message ?? `commit ${seed.sha}`;
  const commit = { tree: writeTree(state.git, tree), parents, message, author: 'octocat' };
  return writeCommit(state.git, commit, state.sha(seed.sha)).sha;
}

function addPullRequest(state: FakeGitHubState, name: string, seed: SeedPullRequest): void {
  const repository = state.repository(name);
  const author = state.actor(seed.author ?? 'octocat');
  const labels = [...(seed.labels ?? [])];
  const pullRequest: PullRequest = {
    number: seed.number,
    id: state.nextId(),
    title: `Pull request ${seed.number}`,
    body: seed.body ?? '',
    state: seed.state ?? 'open',
    locked: seed.locked ?? false,
    base: seed.base ?? repository.defaultBranch,
    head: seed.head,
    headRepository: seed.headRepository === undefined ? name : seed.headRepository,
    author,
    mergeSha: seed.mergeSha ?? null,
    closedHead: null,
    labels,
    events: labels.map((label) => ({ event: 'labeled', actor: author, label })),
  };
  repository.pullRequests.set(seed.number, pullRequest);
  writeMergeCommit(state, repository, pullRequest);
  for (const comment of seed.comments ?? []) {
    addComment(state, repository, {
      issue: seed.number,
      author: state.actor(comment.author),
      body: comment.body,
    });
  }
}
