import { UserError } from '../../../common/errors.ts';
import { GitHubError } from '../api.ts';
import type { WorkflowContext } from '../workflow-context.ts';

/** A failed read in the user's words. What is no answer of GitHub's stays what it is: a bug. */
export function explainReadError(error: unknown, what: string, context: WorkflowContext): unknown {
  const { owner, name } = context.repository;
  if (error instanceof GitHubError) return explainAnswer(error, what, `${owner}/${name}`);
  if (error instanceof Error && error.name === 'ValiError') {
    const message = `GitHub's answer about ${what} in ${owner}/${name} is not understood: ${error.message}`;
    return new UserError(message, 'Check that the API address of the job is that of a GitHub.', {
      cause: error,
    });
  }
  return error;
}

function explainAnswer(error: GitHubError, what: string, repository: string): UserError {
  const cause = { cause: error };
  const failed = `${what} in ${repository} could not be read from GitHub`;
  if (error.status === 401) {
    const hint = 'Check the input github-token; leave it out to use the token of the job.';
    return new UserError(`${failed}: GitHub does not accept the token (401 ${error.message}).`, hint, cause);
  }
  if (error.status === 403 || error.status === 404) {
    return new UserError(
      `${failed}: ${error.message} (${error.status}).`,
      'The baseline is read from the base branch. Let the job read it:\npermissions:\n  contents: read',
      cause,
    );
  }
  const answer = error.status === 0 ? 'no answer' : `${error.status}`;
  return new UserError(`${failed}: ${error.message} (${answer}).`, 'Run the job again in a while.', cause);
}
