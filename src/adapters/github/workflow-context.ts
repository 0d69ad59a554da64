import { UserError } from '../../common/errors.ts';
import { branchOfRef } from '../../common/git-ref.ts';
import { asFields, asNumber, asSha, asText, type Fields } from './payload-fields.ts';

/** The repository as parameters of GitHub's routes. */
export function repositoryOf({ repository }: WorkflowContext): {
  readonly owner: string;
  readonly repo: string;
} {
  return { owner: repository.owner, repo: repository.name };
}

/** What GitHub Actions says of this job, in our words. */
export interface WorkflowContext {
  /** `pull_request`, `push`, …; the caller's in a reusable workflow. */
  readonly eventName: string;
  readonly repository: RepositoryContext;
  /** `GITHUB_SHA`: on `pull_request` the merge commit, not the head. */
  readonly sha: string;
  /** `refs/heads/main`, `refs/pull/12/merge`. */
  readonly ref: string;
  readonly actor: string;
  /** Dependabot's runs get a read-only token unless the workflow's `permissions:` say more. */
  readonly isDependabot: boolean;
  readonly workflow: string;
  /** `.github/workflows/perf.yml`; empty where the runner does not say. */
  readonly workflowPath: string;
  readonly job: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly runUrl: string;
  readonly apiUrl: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  /** The pull request that the event is about. */
  readonly pullRequest: PullRequestContext | null;
  /** `issue_comment` names a pull request, but neither its branches nor its commits. */
  readonly commentedPullRequest: number | null;
  readonly mergeGroup: MergeGroupContext | null;
  readonly workflowRun: WorkflowRunContext | null;
  /** What the event's payload lacked; for the log. */
  readonly problems: readonly string[];
}

export interface RepositoryContext {
  readonly owner: string;
  readonly name: string;
  readonly id: number | null;
  readonly isPrivate: boolean | null;
  /** Null where the payload has no repository, as on `schedule`. */
  readonly defaultBranch: string | null;
}

export interface PullRequestContext {
  readonly number: number;
  readonly baseRef: string;
  readonly headRef: string;
  readonly headSha: string;
  /** Null when the fork is gone. */
  readonly headRepositoryId: number | null;
  /** The head is in another repository, or in none any more. */
  readonly isFork: boolean;
  /** GitHub's test merge as the event saw it; null while GitHub has none. */
  readonly mergeSha: string | null;
}

export interface MergeGroupContext {
  readonly baseSha: string;
  readonly baseRef: string;
  readonly headSha: string;
}

/** The run that caused a `workflow_run` event. Branch names and titles in it may be an attacker's. */
export interface WorkflowRunContext {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepositoryId: number | null;
  readonly headRepositoryOwner: string | null;
  readonly conclusion: string | null;
  readonly runAttempt: number;
  readonly path: string;
}

/** Whether what is checked out may be what somebody proposes, and nobody has accepted yet. */
export function isProposal({ eventName, pullRequest, commentedPullRequest }: WorkflowContext): boolean {
  return pullRequest !== null || commentedPullRequest !== null || eventName === 'workflow_run';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param payload the parsed event file; anything else than an object counts as empty.
 * @throws UserError when `GITHUB_REPOSITORY` is no repository: then this is no job of GitHub Actions.
 */
export function resolveWorkflowContext(env: Environment, payload: unknown): WorkflowContext {
  const event = asFields(payload);
  const repository = resolveRepository(env, asFields(event.repository));
  const eventName = env.GITHUB_EVENT_NAME ?? '';
  const runId = env.GITHUB_RUN_ID ?? '';
  const pullRequest = resolvePullRequest(asFields(event.pull_request), repository);
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  const actor = env.GITHUB_ACTOR ?? '';
  return {
    eventName,
    repository,
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    actor,
    isDependabot: actor === 'dependabot[bot]',
    workflow: env.GITHUB_WORKFLOW ?? '',
    workflowPath: /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1] ?? '',
    job: env.GITHUB_JOB ?? '',
    runId,
    runAttempt: asNumber(env.GITHUB_RUN_ATTEMPT) ?? 1,
    runUrl: runId === '' ? '' : `${server}/${repository.owner}/${repository.name}/actions/runs/${runId}`,
    serverUrl: server,
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    pullRequest,
    commentedPullRequest: resolveCommentedPullRequest(asFields(event.issue)),
    mergeGroup: resolveMergeGroup(asFields(event.merge_group)),
    workflowRun: resolveWorkflowRun(asFields(event.workflow_run)),
    problems: listProblems(eventName, event, pullRequest),
  };
}

function resolveRepository(env: Environment, repository: Fields): RepositoryContext {
  const match = /^([^/\s]+)\/([^/\s]+)$/.exec(env.GITHUB_REPOSITORY ?? '');
  if (match === null) {
    throw new UserError(
      `GITHUB_REPOSITORY is "${env.GITHUB_REPOSITORY ?? ''}", not owner/name.`,
      'This program is made to be started by GitHub Actions: use it in a workflow with uses:.',
    );
  }
  return {
    owner: match[1] ?? '',
    name: match[2] ?? '',
    id: asNumber(repository.id) ?? asNumber(env.GITHUB_REPOSITORY_ID),
    isPrivate: typeof repository.private === 'boolean' ? repository.private : null,
    defaultBranch: asText(repository.default_branch),
  };
}

function resolvePullRequest(pull: Fields, repository: RepositoryContext): PullRequestContext | null {
  const [number, base, head] = [asNumber(pull.number), asFields(pull.base), asFields(pull.head)];
  const [baseRef, headSha] = [asText(base.ref), asSha(head.sha)];
  if (number === null || baseRef === null || headSha === null) return null;
  const headRepositoryId = asNumber(asFields(head.repo).id);
  const baseRepositoryId = asNumber(asFields(base.repo).id) ?? repository.id;
  return {
    number,
    baseRef,
    headRef: asText(head.ref) ?? '',
    headSha,
    headRepositoryId,
    isFork: headRepositoryId === null || headRepositoryId !== baseRepositoryId,
    mergeSha: asSha(pull.merge_commit_sha),
  };
}

function resolveCommentedPullRequest(issue: Fields): number | null {
  return issue.pull_request === undefined || issue.pull_request === null ? null : asNumber(issue.number);
}

function resolveMergeGroup(group: Fields): MergeGroupContext | null {
  const [baseSha, headSha] = [asSha(group.base_sha), asSha(group.head_sha)];
  if (baseSha === null || headSha === null) return null;
  const ref = asText(group.base_ref) ?? '';
  return { baseSha, headSha, baseRef: branchOfRef(ref) ?? ref };
}

function resolveWorkflowRun(run: Fields): WorkflowRunContext | null {
  const [id, headSha] = [asNumber(run.id), asSha(run.head_sha)];
  if (id === null || headSha === null) return null;
  const head = asFields(run.head_repository);
  return {
    id,
    event: asText(run.event) ?? '',
    headSha,
    headBranch: asText(run.head_branch) ?? '',
    headRepositoryId: asNumber(head.id),
    headRepositoryOwner: asText(asFields(head.owner).login),
    conclusion: asText(run.conclusion),
    runAttempt: asNumber(run.run_attempt) ?? 1,
    path: asText(run.path) ?? '',
  };
}

function listProblems(eventName: string, event: Fields, pullRequest: PullRequestContext | null): string[] {
  if (Object.keys(event).length === 0) return [`The payload of the event "${eventName}" could not be read.`];
  if (eventName.startsWith('pull_request') && pullRequest === null) {
    return [`The payload of the event "${eventName}" holds no pull request.`];
  }
  return [];
}
