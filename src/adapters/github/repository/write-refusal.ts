import type { GitHubError } from '../api.ts';

/** `race`: read again and try again. `protected`: the branch takes no direct pushes. `final`: the user's to mend. */
export type WriteRefusal = 'race' | 'protected' | 'final';

const RULES =
  /rule violation|protected (branch|ref)|through a pull request|required status check|push declined|cannot (force-)?push|verified signatures/i;
const RACES = /fast.forward|already exists|cannot be updated|reference does not exist|is at .* but expected/i;

/** What a refused write means for whoever wrote. */
export function classifyWriteRefusal({ status, message, details }: GitHubError): WriteRefusal {
  const text = `${message} ${details}`;
  if ([403, 409, 422].includes(status) && RULES.test(text)) return 'protected';
  // Without an answer nobody knows whether it was written: reading again tells.
  if (status === 0 || status >= 500 || status === 409) return 'race';
  return status === 422 && RACES.test(text) ? 'race' : 'final';
}
