import { UserError } from '../../common/errors.ts';
import { GitHubError, readRateLimitWait } from './api.ts';
import type { WorkflowContext } from './workflow-context.ts';

/** What a refusal of GitHub's comes down to (docs.github.com, "Troubleshooting the REST API"). */
export type RefusalKind =
  | 'token'
  | 'rate-limit'
  | 'archived'
  | 'locked'
  | 'too-large'
  | 'permission'
  | 'hidden'
  | 'gone'
  | 'no-answer'
  | 'other';

/** What was asked for, in words. */
export interface Asked {
  /** Begins the sentence: `The artifacts of org/shop could not be listed`. */
  readonly failed: string;
  /** What the job needs for it: `contents: read`. */
  readonly permissions: readonly string[];
}

export interface Explanation {
  readonly kind: RefusalKind;
  readonly reason: string;
  /** What to do next, may hold several lines; empty where nothing can be done. */
  readonly hint: string;
}

/** What an error of GitHub comes down to. */
export function classifyError(error: GitHubError): RefusalKind {
  const { status, message, details } = error;
  if (status === 401) return 'token';
  if (readRateLimitWait(error, 0) !== null) return 'rate-limit';
  if (status === 403 && /archived/i.test(message)) return 'archived';
  if (status === 423 || (status === 403 && /\blocked\b/i.test(message))) return 'locked';
  if (status === 413 || (status === 422 && /too long/i.test(`${message} ${details}`))) return 'too-large';
  if (status === 403) return 'permission';
  if (status === 404) return 'hidden';
  if (status === 410) return 'gone';
  return status === 0 || status >= 500 ? 'no-answer' : 'other';
}

/** A refusal in the user's words: what failed, why, GitHub's own message, and what to do next. */
export function explainError(error: GitHubError, { failed, permissions }: Asked): Explanation {
  const kind = classifyError(error);
  const said = [error.message, error.details].filter((part) => part !== '').join(': ');
  const answer = error.status === 0 ? `${said} (no answer)` : `${said} (${error.status})`;
  const why = REASONS[kind];
  return {
    kind,
    reason: `${failed}: ${why === '' ? '' : `${why}: `}${answer}.`,
    hint: kind === 'rate-limit' ? adviseWaiting(error) : HINTS[kind](permissions),
  };
}

/** A failed request as a user's mistake. What is neither an answer of GitHub's nor one of another shape stays what it is: a bug. */
export function toUserError(error: unknown, asked: Asked): unknown {
  if (error instanceof GitHubError) {
    const { reason, hint } = explainError(error, asked);
    return new UserError(reason, hint, { cause: error });
  }
  if (error instanceof Error && error.name === 'ValiError') {
    return new UserError(
      `${asked.failed}: its answer is not understood: ${error.message}.`,
      'Check that the API address of the job is that of a GitHub.',
      { cause: error },
    );
  }
  return error;
}

/** `explainReadError(error, 'the file x')`: a failed read of the base branch. */
export function explainReadError(error: unknown, what: string, context: WorkflowContext): unknown {
  const { owner, name } = context.repository;
  const failed = `${what} in ${owner}/${name} could not be read from GitHub`;
  return toUserError(error, { failed, permissions: ['contents: read'] });
}

/** `explainWriteError(error, 'The branch x')`: a failed write. */
export function explainWriteError(error: unknown, what: string, context: WorkflowContext): unknown {
  const { owner, name } = context.repository;
  const failed = `${what} in ${owner}/${name} could not be written`;
  return toUserError(error, { failed, permissions: ['contents: write'] });
}

/** `permissions:` as a workflow writes it. */
export function renderPermissions(permissions: readonly string[]): string {
  return ['permissions:', ...permissions.map((permission) => `  ${permission}`)].join('\n');
}

const REASONS: Readonly<Record<RefusalKind, string>> = {
  token: 'GitHub does not accept the token',
  'rate-limit': "GitHub's rate limit is reached",
  archived: 'the repository is archived',
  locked: 'it is locked',
  'too-large': 'it is too long',
  permission: 'the token may not do it',
  hidden: 'it is not there, or the token may not see it',
  gone: 'it is gone, or turned off here',
  'no-answer': '',
  other: '',
};

const allow = (permissions: readonly string[]) => `Let the job do it:\n${renderPermissions(permissions)}`;
const tryAgain = () => 'Run the job again in a while.';

const HINTS: Readonly<
  Record<Exclude<RefusalKind, 'rate-limit'>, (permissions: readonly string[]) => string>
> = {
  token: () => 'Check the input github-token; leave it out to use the token of the job.',
  archived: () => 'An archived repository is read-only.',
  locked: () => '',
  'too-large': () => '',
  permission: allow,
  hidden: allow,
  gone: () => '',
  'no-answer': tryAgain,
  other: tryAgain,
};

/** GitHub names the second at which the limit ends, or says nothing of it. */
function adviseWaiting({ headers }: GitHubError): string {
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
    return 'Run the job again in a few minutes.';
  const end = new Date(reset * 1000);
  if (Number.isNaN(end.getTime())) return 'Run the job again in a few minutes.';
  return `Run the job again after ${end.toISOString().slice(11, 16)} UTC.`;
}
