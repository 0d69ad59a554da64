import { type GitStore, mergeTrees, type Tree, writeCommit, writeTree } from './git-store.ts';
import type { Permissions, SeedArtifact, SeedRelease, SeedWorkflowRun } from './seed.ts';

export interface Actor {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface Token {
  readonly actor: Actor;
  readonly permissions: Permissions;
  readonly repositories: readonly string[] | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Actor;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface PullRequest {
  readonly number: number;
  readonly id: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  locked: boolean;
  base: string;
  readonly head: string;
  readonly headRepository: string | null;
  readonly author: Actor;
  mergeSha: string | null;
  /** Where its branch was when it was closed or merged; GitHub does not move it afterwards. */
  closedHead: string | null;
  readonly labels: string[];
  readonly events: { readonly event: string; readonly actor: Actor; readonly label: string | null }[];
}

export interface Repository {
  readonly id: number;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  /** `refs/heads/main` to commit. */
  readonly refs: Map<string, string>;
  readonly pullRequests: Map<number, PullRequest>;
  readonly comments: Comment[];
  readonly workflowRuns: SeedWorkflowRun[];
  readonly releases: readonly SeedRelease[];
  readonly collaborators: Readonly<Record<string, string>>;
}

export interface FakeGitHubState {
  readonly git: GitStore;
  readonly repositories: Map<string, Repository>;
  readonly tokens: Map<string, Token>;
  /** The commit behind a seed's own name for it. */
  sha(name: string): string;
  repository(name: string): Repository;
  actor(login: string): Actor;
  nextId(): number;
}

/** GitHub keeps `refs/pull/N/merge` at the merge of both tips. */
export function writeMergeCommit(state: FakeGitHubState, repository: Repository, pull: PullRequest): void {
  const base = state.git.commits.get(repository.refs.get(`refs/heads/${pull.base}`) ?? '');
  const headSha = findHeadSha(state, pull);
  const head = state.git.commits.get(headSha ?? '');
  if (base === undefined || head === undefined || pull.state === 'closed') return;
  const known = pull.mergeSha === null ? undefined : state.git.commits.get(state.sha(pull.mergeSha));
  const tree: Tree = mergeTrees(state.git, base, head);
  const commit = { tree: writeTree(state.git, tree), parents: [base.sha, head.sha], author: 'web-flow' };
  const wanted = pull.mergeSha === null ? undefined : state.sha(pull.mergeSha);
  const merge =
    known ?? writeCommit(state.git, { ...commit, message: `Merge ${head.sha} into ${base.sha}` }, wanted);
  pull.mergeSha = merge.sha;
  repository.refs.set(`refs/pull/${pull.number}/merge`, merge.sha);
  repository.refs.set(`refs/pull/${pull.number}/head`, head.sha);
}

export function findHeadSha(state: FakeGitHubState, pull: PullRequest): string | undefined {
  if (pull.closedHead !== null) return pull.closedHead;
  if (pull.headRepository === null) return undefined;
  return state.repository(pull.headRepository).refs.get(`refs/heads/${pull.head}`);
}

export function closePullRequest(state: FakeGitHubState, pull: PullRequest): void {
  pull.closedHead = findHeadSha(state, pull) ?? null;
  pull.state = 'closed';
}

/** What the green button does: a merge commit of both tips on the base branch. */
export function mergePullRequest(state: FakeGitHubState, repository: Repository, number: number): string {
  const pull = repository.pullRequests.get(number);
  if (pull === undefined || pull.state === 'closed') throw new Error(`pull request ${number} is not open`);
  pull.mergeSha = null;
  writeMergeCommit(state, repository, pull);
  const merged = String(pull.mergeSha);
  repository.refs.set(`refs/heads/${pull.base}`, merged);
  closePullRequest(state, pull);
  return merged;
}

/** GitHub makes the test merge anew when the base branch moves. */
export function refreshMergeCommit(state: FakeGitHubState, repository: Repository, number: number): void {
  const pull = repository.pullRequests.get(number);
  if (pull === undefined) return;
  pull.mergeSha = null;
  writeMergeCommit(state, repository, pull);
}

export function addComment(
  state: FakeGitHubState,
  repository: Repository,
  comment: Pick<Comment, 'issue' | 'author' | 'body'>,
): Comment {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const added = { ...comment, id: state.nextId(), createdAt: now, updatedAt: now };
  repository.comments.push(added);
  return added;
}

export function findArtifact(
  repository: Repository,
  id: number,
): { readonly run: SeedWorkflowRun; readonly artifact: SeedArtifact } | null {
  for (const run of repository.workflowRuns) {
    const artifact = run.artifacts?.find((candidate) => candidate.id === id);
    if (artifact !== undefined) return { run, artifact };
  }
  return null;
}
