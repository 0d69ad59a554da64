import { formatMetric, normaliseStatistic, parseMetric } from '../measurement/measure.ts';
import type { MetricRecord, ThresholdResult } from '../measurement/metric.ts';

const EXPRESSION =
  /^\s*(avg|min|max|med|count|rate|value|p\(\s*[\d.]+\s*\))\s*(<=|>=|===?|!==?|<|>)\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*$/;

/** Adds to a threshold the value that k6 judged and the limit of its expression. */
export function resolveThreshold(
  threshold: { metric: string; expression: string; passed: boolean },
  metrics: readonly MetricRecord[],
): ThresholdResult {
  const named = parseMetric(threshold.metric);
  const key = named === null ? threshold.metric : formatMetric(named.name, named.tags);
  const record = metrics.find((metric) => formatMetric(metric.name, metric.tags) === key);
  const { statistic, limit } = parseThreshold(threshold.expression);
  const value = statistic === null ? undefined : record?.values[statistic];
  return { ...threshold, value: value ?? null, limit, contains: record?.contains ?? 'default' };
}

/** `p(95)<500` as statistic and limit; nulls where the expression is of another form. */
export function parseThreshold(expression: string): { statistic: string | null; limit: number | null } {
  const [, statistic, , limit] = EXPRESSION.exec(expression) ?? [];
  return {
    statistic: statistic === undefined ? null : normaliseStatistic(statistic.replace(/\s/g, '')),
    limit: limit === undefined ? null : Number(limit),
  };
}
