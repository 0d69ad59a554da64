import type { EnvironmentDifference } from '../../measurement/environment.ts';
import type { Finding, Reason } from '../../rules/verdict.ts';

export function inconclusive(reason: Reason, text: string): Finding {
  return { verdict: 'inconclusive', reason, text };
}

/** One sentence about a part in which the run and the baseline differ. */
export function describeDifference({ part, current, base }: EnvironmentDifference): string {
  if (current === base) {
    return `The ${part} differs from the baseline's in a variable, flag or option that this summary does not show: ${current}.`;
  }
  return `The ${part} differs from the baseline's: ${base} there, ${current} here.`;
}

/** The first few names, and how many more there are. */
export function listSome(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}
