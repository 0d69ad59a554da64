import { formatMetric, parseMetric } from '../measurement/measure.ts';
import type { MetricRecord, ThresholdResult } from '../measurement/metric.ts';
import { parseThreshold, satisfies } from '../measurement/threshold-expression.ts';

/** How to do without thresholds openly, for hints. */
export const SWITCHING_THRESHOLDS_OFF =
  'To switch the thresholds of a suite off, write thresholds: off for it in the config file; the report then says so.';

/** Adds to a threshold the value that k6 judged and the limit of its expression. */
export function resolveThreshold(
  threshold: { metric: string; expression: string; passed: boolean },
  metrics: readonly MetricRecord[],
): ThresholdResult {
  const named = parseMetric(threshold.metric);
  const key = named === null ? threshold.metric : formatMetric(named.name, named.tags);
  const record = metrics.find((metric) => formatMetric(metric.name, metric.tags) === key);
  const { statistic, limit } = parseThreshold(threshold.expression);
  // The number of a trend's samples is no duration, whatever the trend measures.
  const counted = statistic === 'count' && record?.type === 'trend';
  // k6 writes 0 % for a share of nothing.
  const isEmpty = record?.type === 'rate' && record.count === 0;
  const value =
    statistic === null || isEmpty ? undefined : counted ? record.count : record?.values[statistic];
  const contains = counted ? 'default' : (record?.contains ?? 'default');
  const type = counted ? 'counter' : (record?.type ?? 'trend');
  return { ...threshold, value: value ?? null, limit, type, contains };
}

/**
 * For a run that k6 ended for broken thresholds though its summary says that all hold: handleSummary() of the
 * script may write there what it likes. The values and the expressions tell which are broken, where they can;
 * where they show none, any may be the one.
 */
export function doubtThresholds(thresholds: readonly ThresholdResult[]): readonly ThresholdResult[] {
  if (thresholds.some(({ passed }) => passed !== true)) return thresholds;
  const judged = thresholds.map((threshold) => ({ ...threshold, passed: holds(threshold) }));
  return judged.some(({ passed }) => passed === false)
    ? judged
    : judged.map((threshold) => ({ ...threshold, passed: null }));
}

function holds({ expression, value }: ThresholdResult): boolean | null {
  return value === null ? null : satisfies(value, parseThreshold(expression));
}
