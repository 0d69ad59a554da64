import { type Call, notFound, type Operations, Problem, paginate } from '../answer.ts';
import { diffTrees, findMergeBase, readTree } from '../git-store.ts';
import {
  closePullRequest,
  findHeadSha,
  type PullRequest,
  type Repository,
  writeMergeCommit,
} from '../state.ts';
import { renderActor } from './actor.ts';
import { renderRepository } from './repository.ts';

const NO_COMMIT = '0'.repeat(40);

export function renderPullRequest(call: Call, pull: PullRequest) {
  const { state, repository } = call;
  const at = `${call.url}/repos/${repository.name}/pulls/${pull.number}`;
  const fork = pull.headRepository === null ? null : state.repository(pull.headRepository);
  const [owner = 'unknown'] = (pull.headRepository ?? '').split('/');
  const [baseOwner = ''] = repository.name.split('/');
  const baseSha = repository.refs.get(`refs/heads/${pull.base}`) ?? NO_COMMIT;
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    url: at,
    html_url: `https://github.example/${repository.name}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    locked: pull.locked,
    user: renderActor(pull.author),
    merge_commit_sha: pull.mergeSha,
    labels: pull.labels.map((name) => renderLabel(name)),
    head: {
      label: `${owner}:${pull.head}`,
      ref: pull.head,
      sha: findHeadSha(state, pull) ?? NO_COMMIT,
      user: renderActor(state.actor(owner)),
      repo: fork === null ? null : renderRepository(state, fork),
    },
    base: {
      label: `${baseOwner}:${pull.base}`,
      ref: pull.base,
      sha: baseSha,
      user: renderActor(state.actor(baseOwner)),
      repo: renderRepository(state, repository),
    },
  };
}

function renderLabel(name: string) {
  return {
    id: name.length,
    node_id: `L_${name}`,
    url: 'https://github.example/',
    name,
    color: 'ededed',
    default: false,
  };
}

function findPull(call: Call): PullRequest {
  const number = Number(call.params.pull_number ?? call.params.issue_number);
  const found = call.repository.pullRequests.get(number);
  if (found === undefined) throw notFound();
  return found;
}

function listPulls(call: Call) {
  const { state = 'open', head, base } = call.query;
  const found = [...call.repository.pullRequests.values()].filter((pull) => {
    const [owner] = (pull.headRepository ?? '').split('/');
    if (state !== 'all' && pull.state !== state) return false;
    return (
      (head === undefined || head === `${owner}:${pull.head}`) && (base === undefined || base === pull.base)
    );
  });
  return paginate(
    call,
    found.map((pull) => renderPullRequest(call, pull)),
  );
}

function createPull(call: Call) {
  const { state, repository, body } = call;
  const [owner, branch] = String(body.head).includes(':')
    ? String(body.head).split(':')
    : [null, String(body.head)];
  const from = owner === null ? repository : findFork(call, String(owner));
  const base = String(body.base);
  if (!from.refs.has(`refs/heads/${branch}`)) throw invalid('head');
  if (!repository.refs.has(`refs/heads/${base}`)) throw invalid('base');
  const open = [...repository.pullRequests.values()].filter((pull) => pull.state === 'open');
  if (open.some((pull) => pull.head === branch && pull.base === base && pull.headRepository === from.name)) {
    const message = `A pull request already exists for ${owner ?? repository.name.split('/')[0]}:${branch}.`;
    throw new Problem(422, 'Validation Failed', {
      errors: [{ resource: 'PullRequest', code: 'custom', message }],
    });
  }
  const pull: PullRequest = {
    number: Math.max(0, ...repository.pullRequests.keys()) + 1,
    id: state.nextId(),
    title: String(body.title ?? ''),
    body: String(body.body ?? ''),
    state: 'open',
    locked: false,
    base,
    head: String(branch),
    headRepository: from.name,
    author: call.token.actor,
    mergeSha: null,
    closedHead: null,
    labels: [],
    events: [],
  };
  repository.pullRequests.set(pull.number, pull);
  writeMergeCommit(state, repository, pull);
  return { status: 201, body: renderPullRequest(call, pull) };
}

function findFork(call: Call, owner: string): Repository {
  const found = [...call.state.repositories.values()].find((each) => each.name.startsWith(`${owner}/`));
  if (found === undefined) throw invalid('head');
  return found;
}

function invalid(field: string): Problem {
  return new Problem(422, 'Validation Failed', {
    errors: [{ resource: 'PullRequest', field, code: 'invalid' }],
  });
}

function listFiles(call: Call) {
  const { git } = call.state;
  const pull = findPull(call);
  const head = git.commits.get(findHeadSha(call.state, pull) ?? '');
  const baseSha = call.repository.refs.get(`refs/heads/${pull.base}`) ?? '';
  const origin = head === undefined ? null : findMergeBase(git, baseSha, head.sha);
  const originCommit = git.commits.get(origin ?? '');
  if (head === undefined || originCommit === undefined) throw notFound();
  const changes = diffTrees(readTree(git, originCommit), readTree(git, head));
  return paginate(
    call,
    changes.map(({ path, status, sha }) => ({ sha, filename: path, status })),
  );
}

export const pullRequestOperations: Operations = {
  'pulls/list': listPulls,
  'pulls/get': (call) => ({ status: 200, body: renderPullRequest(call, findPull(call)) }),
  'pulls/create': createPull,
  'pulls/update': (call) => {
    const pull = findPull(call);
    if (call.body.title !== undefined) pull.title = String(call.body.title);
    if (call.body.body !== undefined) pull.body = String(call.body.body ?? '');
    if (call.body.base !== undefined) pull.base = String(call.body.base);
    if (call.body.state === 'closed') closePullRequest(call.state, pull);
    return { status: 200, body: renderPullRequest(call, pull) };
  },
  'pulls/list-files': listFiles,
  'issues/list-labels-on-issue': (call) => paginate(call, findPull(call).labels.map(renderLabel)),
  'issues/add-labels': (call) => {
    const pull = findPull(call);
    for (const label of (call.body.labels ?? []) as string[]) {
      if (pull.labels.includes(label)) continue;
      pull.labels.push(label);
      pull.events.push({ event: 'labeled', actor: call.token.actor, label });
    }
    return { status: 200, body: pull.labels.map(renderLabel) };
  },
  'issues/list-events': (call) => {
    const events = findPull(call).events.map(({ event, actor, label }, index) => ({
      id: index + 1,
      node_id: `E_${index}`,
      url: 'https://github.example/',
      actor: renderActor(actor),
      event,
      created_at: '2026-01-01T00:00:00Z',
      commit_id: null,
      commit_url: null,
      performed_via_github_app: null,
      ...(label === null ? {} : { label: { name: label, color: 'ededed' } }),
    }));
    return paginate(call, events);
  },
};
