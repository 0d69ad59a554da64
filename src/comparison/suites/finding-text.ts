import { listSome, plural } from '../../common/text.ts';
import type { EnvironmentDifference } from '../../measurement/environment.ts';
import type { DataDifference } from '../../measurement/script-fingerprint.ts';
import type { Finding, Reason } from '../../rules/verdict.ts';

/** A ground for `inconclusive`. */
export function inconclusive(reason: Reason, text: string): Finding {
  return { verdict: 'inconclusive', reason, text };
}

/** `2 k6 thresholds and 1 budget`. */
export function countOwnLimits(thresholds: number, budgets: number): string {
  const kinds = [
    ...(thresholds > 0 ? [plural(thresholds, 'k6 threshold')] : []),
    ...(budgets > 0 ? [plural(budgets, 'budget')] : []),
  ];
  return kinds.join(' and ');
}

/** One sentence about a part in which the run and the baseline differ. */
export function describeDifference(difference: EnvironmentDifference): string {
  const { part, current, base, files, isToTheLetter } = difference;
  if (files !== undefined) return describeData(files);
  if (isToTheLetter === true) {
    return "To the letter the script differs from the baseline's, whose fingerprint was made by an earlier version: that one counted data, comments and formatting as well.";
  }
  if (current === base) {
    return `The ${part} differs from the baseline's in a variable, flag or option that this summary does not show: ${current}.`;
  }
  return `The ${part} differs: ${base} in the baseline, ${current} here.`;
}

function describeData({ changed, added, gone }: DataDifference): string {
  const differ = (names: readonly string[]) =>
    `${listSome(names)} ${names.length === 1 ? 'differs' : 'differ'}`;
  const clauses = [
    ...(changed.length === 0 ? [] : [`${differ(changed)} from the baseline's`]),
    ...(added.length === 0 ? [] : [`${listSome(added)} was not opened by the baseline's runs`]),
    ...(gone.length === 0 ? [] : [`${listSome(gone)} was opened by the baseline's runs only`]),
  ];
  return clauses.length === 0
    ? "One of many data files differs from the baseline's."
    : `${clauses.join('; ')}.`;
}
