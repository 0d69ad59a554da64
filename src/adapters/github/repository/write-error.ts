import { UserError } from '../../../common/errors.ts';
import { GitHubError } from '../api.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { explainReadError } from './read-error.ts';

/** `race`: read again and try again. `protected`: the branch takes no direct pushes. `final`: the user's to mend. */
export type WriteRefusal = 'race' | 'protected' | 'final';

const RULES =
  /rule violation|protected (branch|ref)|through a pull request|required status check|push declined|cannot (force-)?push|verified signatures/i;
const RACES = /fast.forward|already exists|cannot be updated|reference does not exist|is at .* but expected/i;

export function classifyRefusal({ status, message, details }: GitHubError): WriteRefusal {
  const text = `${message} ${details}`;
  if ([403, 409, 422].includes(status) && RULES.test(text)) return 'protected';
  // Without an answer nobody knows whether it was written: reading again tells.
  if (status === 0 || status >= 500 || status === 409) return 'race';
  return status === 422 && RACES.test(text) ? 'race' : 'final';
}

/** A failed write in the user's words. What is no answer of GitHub's stays what it is: a bug. */
export function explainWriteError(error: unknown, what: string, context: WorkflowContext): unknown {
  if (!(error instanceof GitHubError)) return explainReadError(error, what, context);
  const { owner, name } = context.repository;
  const failed = `${what} in ${owner}/${name} could not be written: ${error.message} (${error.status || 'no answer'}).`;
  if (/archived/i.test(error.message))
    return new UserError(failed, 'An archived repository is read-only.', { cause: error });
  if (error.status === 403 || error.status === 404) {
    return new UserError(failed, 'Let the job write it:\npermissions:\n  contents: write', { cause: error });
  }
  if (error.status === 401)
    return new UserError(failed, 'Check the input github-token; leave it out to use the token of the job.', {
      cause: error,
    });
  return new UserError(failed, 'Run the job again in a while.', { cause: error });
}
