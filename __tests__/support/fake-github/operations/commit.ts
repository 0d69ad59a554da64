import { type Call, notFound, type Operations, Problem, paginate } from '../answer.ts';
import { type Commit, diffTrees, findMergeBase, listAncestors, readTree } from '../git-store.ts';
import { findHeadSha } from '../state.ts';
import { renderActor } from './actor.ts';
import { renderPullRequest } from './pull-request.ts';

/** A commit by its hash, a branch, a tag, a full ref, or another repository's `owner:branch`. */
export function resolveCommit(call: Call, name: string): Commit | null {
  const { state, repository } = call;
  const [owner, branch] = name.split(':');
  if (owner !== undefined && branch !== undefined) {
    const fork = [...state.repositories.values()].find((each) => each.name.startsWith(`${owner}/`));
    return state.git.commits.get(fork?.refs.get(`refs/heads/${branch}`) ?? '') ?? null;
  }
  const spellings = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
  const sha = spellings.map((ref) => repository.refs.get(ref)).find((found) => found !== undefined);
  const full = [...state.git.commits.keys()].filter((each) => name.length >= 7 && each.startsWith(name));
  return state.git.commits.get(sha ?? full[0] ?? '') ?? null;
}

function renderCommit({ state, repository, url }: Call, commit: Commit) {
  const at = `${url}/repos/${repository.name}/commits/${commit.sha}`;
  const person = {
    name: commit.author,
    email: `${commit.author}@github.example`,
    date: '2026-01-01T00:00:00Z',
  };
  return {
    sha: commit.sha,
    url: at,
    html_url: at,
    node_id: `C_${commit.sha}`,
    commit: {
      message: commit.message,
      author: person,
      committer: person,
      tree: { sha: commit.tree, url: at },
    },
    author: renderActor(state.actor(commit.author)),
    committer: renderActor(state.actor(commit.author)),
    parents: commit.parents.map((sha) => ({ sha, url: at, html_url: at })),
  };
}

function renderComparison(call: Call, base: Commit, head: Commit) {
  const { git } = call.state;
  const origin = findMergeBase(git, base.sha, head.sha);
  const originCommit = git.commits.get(origin ?? '');
  if (originCommit === undefined)
    throw new Problem(404, `No common ancestor between ${base.sha} and ${head.sha}.`);
  const [ofBase, ofHead] = [new Set(listAncestors(git, base.sha)), new Set(listAncestors(git, head.sha))];
  const ahead = [...ofHead].filter((sha) => !ofBase.has(sha)).reverse();
  const behind = [...ofBase].filter((sha) => !ofHead.has(sha)).length;
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  return {
    base_commit: renderCommit(call, base),
    merge_base_commit: renderCommit(call, originCommit),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.map((sha) => renderCommit(call, git.commits.get(sha) as Commit)),
    files: diffTrees(readTree(git, originCommit), readTree(git, head)).map((change) => ({
      sha: change.sha,
      filename: change.path,
      status: change.status,
    })),
  };
}

export const commitOperations: Operations = {
  'repos/get-commit': (call) => {
    const name = call.params.ref ?? '';
    const commit = resolveCommit(call, name);
    if (commit === null) throw new Problem(422, `No commit found for SHA: ${name}`);
    return { status: 200, body: renderCommit(call, commit) };
  },
  'repos/list-commits': (call) => {
    const start = resolveCommit(call, call.query.sha ?? call.repository.defaultBranch);
    if (start === null) throw notFound();
    const { git } = call.state;
    const path = call.query.path ?? '';
    const touches = (commit: Commit) => {
      const parent = git.commits.get(commit.parents[0] ?? '');
      const before = parent === undefined ? new Map() : readTree(git, parent);
      return diffTrees(before, readTree(git, commit)).some((change) => change.path.startsWith(path));
    };
    const commits = listAncestors(git, start.sha).map((sha) => git.commits.get(sha) as Commit);
    const shown = path === '' ? commits : commits.filter(touches);
    return paginate(
      call,
      shown.map((commit) => renderCommit(call, commit)),
    );
  },
  'repos/compare-commits-with-basehead': (call) => {
    const [base = '', head = ''] = (call.params.basehead ?? '').split('...');
    const [from, to] = [resolveCommit(call, base), resolveCommit(call, head)];
    if (from === null || to === null) throw notFound();
    return { status: 200, body: renderComparison(call, from, to) };
  },
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = call.params.commit_sha ?? '';
    const pulls = [...call.repository.pullRequests.values()];
    const found = pulls.filter((pull) => findHeadSha(call.state, pull) === sha || pull.mergeSha === sha);
    return paginate(
      call,
      found.map((pull) => renderPullRequest(call, pull)),
    );
  },
};
