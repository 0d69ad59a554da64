import { signOf } from '../../common/signed-number.ts';
import { describePlace } from '../../comparison/measures/last-step.ts';
import type { SuiteComparison } from '../../comparison/suite-comparison.ts';
import { formatRelative } from './format.ts';

/** What the history of the base branch shows, one sentence each: lasting changes, then limits that its noise supports. */
export function describeHistory({ trends, hints }: Pick<SuiteComparison, 'trends' | 'hints'>): string[] {
  const changes = trends.map(({ key, kind, relative, isWorse, from, to }) => {
    const move = kind === 'step' ? 'moved' : 'crept';
    return `${key} ${move} by ${formatRelative(relative)}${isWorse ? '' : ', for the better,'} ${describePlace(from, to)}.`;
  });
  const advice = hints.map(({ key, jobs, spread, worse, warn, fail, isTighterThanNoise }) => {
    const percent = (fraction: number) => `${Math.ceil(fraction * 1000 - 1e-9) / 10} %`;
    const limit = (fraction: number) => `${signOf(worse === 'down' ? -1 : 1)}${percent(fraction)}`;
    const tight = isTighterThanNoise
      ? `; changes between the present fail limit and ${limit(fail)} cannot be proven`
      : '';
    return `${key} varies by ${percent(spread)} from run to run (${jobs} jobs): this supports warn ${limit(warn)} and fail ${limit(fail)}${tight}.`;
  });
  return [...changes, ...advice];
}
