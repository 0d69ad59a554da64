import type { SuiteComparison } from '../comparison/suite-comparison.ts';
import { formatRelative, formatSha } from './format.ts';

/** What the history of the base branch shows, one sentence each: lasting changes, then limits that its noise supports. */
export function describeHistory({ trends, hints }: Pick<SuiteComparison, 'trends' | 'hints'>): string[] {
  const changes = trends.map(({ key, kind, relative, isWorse, from, to }) => {
    const between = `between ${formatSha(from)} and ${formatSha(to)}`;
    const move = kind === 'step' ? 'moved' : 'crept';
    return `${key} ${move} by ${formatRelative(relative)} ${between}${isWorse ? '' : ', for the better'}.`;
  });
  const advice = hints.map(({ key, jobs, spread, warn, fail, isTighterThanNoise }) => {
    const percent = (fraction: number) => `${Math.ceil(fraction * 1000) / 10} %`;
    const tight = isTighterThanNoise
      ? '; the present fail limit is tighter, so noise decides before it does'
      : '';
    return `${key} varies by ${percent(spread)} from run to run (${jobs} jobs): this supports warn +${percent(warn)} and fail +${percent(fail)}${tight}.`;
  });
  return [...changes, ...advice];
}
