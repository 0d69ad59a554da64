import { percentileRank } from '../../measurement/measure.ts';
import type { MetricType } from '../../measurement/metric.ts';
import { shareStandardError } from '../../statistics/proportion.ts';
import { meanStandardError, quantileStandardError, spreadBetween } from '../../statistics/sampling-error.ts';

/** The percentiles of the same metric in the same run; null where the run does not have them. */
export interface Percentiles {
  readonly p50: number | null;
  readonly p95: number | null;
}

/** @param key the measure's text @param lookUp of another measure of the same run */
export function readPercentiles(key: string, lookUp: (key: string) => number | undefined): Percentiles {
  const metric = key.slice(0, key.lastIndexOf(' ') + 1);
  return { p50: lookUp(`${metric}p(50)`) ?? null, p95: lookUp(`${metric}p(95)`) ?? null };
}

export interface WholeRunValue {
  readonly type: MetricType;
  readonly statistic: string;
  readonly value: number;
  readonly count: number | null;
  readonly percentiles: Percentiles;
}

/**
 * Standard error, on the scale, of a value of a whole run, whose samples were not read; null where nothing tells
 * it. Of shares the binomial one, of counters that of so many events of a Poisson process, of times that of a lognormal distribution
 * with the run's own percentiles. All hold for independent samples: lower bounds.
 */
export function estimateWholeRunError(whole: WholeRunValue): number | null {
  const { type, statistic, count } = whole;
  if (count === null || count < 1) return null;
  if (type === 'rate') return shareStandardError(count);
  if (type === 'counter') return 1 / Math.sqrt(count);
  const rank = percentileRank(statistic);
  const spread = spreadOf(whole, rank);
  if (type !== 'trend' || spread === null) return null;
  if (statistic === 'avg') return meanStandardError(count, spread);
  return rank === null || rank <= 0 || rank >= 1 ? null : quantileStandardError(rank, count, spread);
}

/** Beyond p(95) the tail itself may be wider than the body says. */
function spreadOf({ value, percentiles }: WholeRunValue, rank: number | null): number | null {
  const { p50, p95 } = percentiles;
  if (p50 === null || p95 === null) return null;
  const body = spreadBetween({ rank: 0.5, value: p50 }, { rank: 0.95, value: p95 });
  if (body === null || rank === null || rank <= 0.95 || rank >= 1) return body;
  return Math.max(body, spreadBetween({ rank: 0.95, value: p95 }, { rank, value }) ?? 0);
}
