import type { Report } from '../report/model/schema.ts';
import type { Arguments } from './arguments.ts';

/** Two files without a baseline, which somebody may have meant to compare with each other; null: nothing to say. */
export function describePair(
  { suites }: Pick<Report, 'suites'>,
  { command, operands, options }: Pick<Arguments, 'command' | 'operands' | 'options'>,
): string | null {
  const [first, second] = operands;
  if (command !== 'compare' || first === undefined || second === undefined || operands.length > 2)
    return null;
  const areNew = suites.every(({ findings }) => findings.some(({ reason }) => reason === 'no-baseline'));
  if (options.has('baseline') || suites.length !== 2 || !areNew) return null;
  return `${first} and ${second} were taken for a suite each. To compare the two: perf-baseline compare ${second} --baseline ${first}`;
}
