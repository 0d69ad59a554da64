import type { CommentOutcome } from '../../../ports/pull-request.ts';
import { type GitHubError, readRateLimitWait } from '../api.ts';
import type { WorkflowContext } from '../workflow-context.ts';

export type Skipped = Extract<CommentOutcome, { kind: 'skipped' }>;

const PERMISSION_HINT = `Add to the job that runs this action:
permissions:
  contents: read
  pull-requests: write`;

/**
 * Whether it is known beforehand that GitHub will refuse: on `pull_request` events the token of a fork's pull
 * request is read-only whatever `permissions:` says. Dependabot's may be widened there, so it is tried.
 */
export function predictRefusal(context: WorkflowContext): Skipped | null {
  const restricted = /^pull_request(_review(_comment)?)?$/.test(context.eventName);
  if (!restricted || context.pullRequest?.isFork !== true) return null;
  return {
    kind: 'skipped',
    level: 'notice',
    reason: 'No comment: the pull request comes from a fork, so the token of this job is read-only.',
    hint: 'The report is in the job summary.',
  };
}

/** What a refused comment means to the user (reference: the statuses of "Create an issue comment"). */
export function explainRefusal(error: GitHubError, context: WorkflowContext): Skipped {
  const said = `${error.message}${error.details === '' ? '' : `: ${error.details}`}`;
  const answer = error.status === 0 ? said : `${said} (${error.status})`;
  const skip = (level: Skipped['level'], reason: string, hint = ''): Skipped => ({
    kind: 'skipped',
    level,
    reason,
    hint,
  });
  if (isTooLong(error)) {
    return skip(
      'warning',
      `No comment: the report is too long for one: ${answer}.`,
      'It is in the job summary.',
    );
  }
  if (readRateLimitWait(error, 0) !== null) {
    return skip(
      'warning',
      `No comment: GitHub's rate limit is reached: ${answer}.`,
      'Run the job again later.',
    );
  }
  if (error.status === 423 || (error.status === 403 && /locked/i.test(error.message))) {
    return skip('notice', `No comment: the pull request is locked: ${answer}.`);
  }
  if (error.status === 410)
    return skip('notice', `No comment: GitHub does not take comments here: ${answer}.`);
  if (error.status === 403 && context.isDependabot) {
    const hint = `Dependabot's runs get a read-only token by default. ${PERMISSION_HINT}`;
    return skip('notice', `No comment: the token may not write it: ${answer}.`, hint);
  }
  if (error.status === 403)
    return skip('warning', `No comment: the token may not write it: ${answer}.`, PERMISSION_HINT);
  if (error.status === 404) {
    const reason = `No comment: the token does not see the pull request, or it may not comment: ${answer}.`;
    return skip('warning', reason, PERMISSION_HINT);
  }
  if (error.status === 401) {
    return skip(
      'warning',
      `No comment: GitHub does not accept the token: ${answer}.`,
      'Check the input github-token.',
    );
  }
  return skip('warning', `No comment: GitHub refused it: ${answer}.`, 'The report is in the job summary.');
}

/** GitHub's answer to a body over its limit. */
export function isTooLong(error: GitHubError): boolean {
  return (
    error.status === 413 || (error.status === 422 && /too long/i.test(`${error.message} ${error.details}`))
  );
}
