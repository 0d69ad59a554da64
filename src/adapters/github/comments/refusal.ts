import type { CommentOutcome } from '../../../ports/pull-request.ts';
import type { GitHubError } from '../api.ts';
import { classifyError, explainError } from '../refusal.ts';
import type { WorkflowContext } from '../workflow-context.ts';

export type Skipped = Extract<CommentOutcome, { kind: 'skipped' }>;

const PERMISSIONS = ['contents: read', 'pull-requests: write'];

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

/** What a refused comment means to the user. */
export function explainRefusal(error: GitHubError, context: WorkflowContext): Skipped {
  const { kind, reason, hint } = explainError(error, { failed: 'No comment', permissions: PERMISSIONS });
  const isRoutine = kind === 'locked' || kind === 'gone' || (kind === 'permission' && context.isDependabot);
  const hints = [
    kind === 'permission' && context.isDependabot
      ? "Dependabot's runs get a read-only token by default."
      : '',
    hint,
    'The report is in the job summary.',
  ];
  return {
    kind: 'skipped',
    level: isRoutine ? 'notice' : 'warning',
    reason,
    hint: hints.filter((part) => part !== '').join(' '),
  };
}

/** GitHub's answer to a body over its limit. */
export function isTooLong(error: GitHubError): boolean {
  return classifyError(error) === 'too-large';
}
