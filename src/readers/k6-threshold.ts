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
  // The number of a trend's samples is no duration, whatever the trend measures.
  const counted = statistic === 'count' && record?.type === 'trend';
  const value = statistic === null ? undefined : counted ? record.count : record?.values[statistic];
  const contains = counted ? 'default' : (record?.contains ?? 'default');
  const type = counted ? 'counter' : (record?.type ?? 'trend');
  return { ...threshold, value: value ?? null, limit, type, contains };
}

/** `p(95)<500` as statistic and limit; nulls where the expression is of another form. */
export function parseThreshold(expression: string): { statistic: string | null; limit: number | null } {
  const [, statistic, , limit] = EXPRESSION.exec(expression) ?? [];
  return {
    statistic: statistic === undefined ? null : normaliseStatistic(statistic.replace(/\s/g, '')),
    limit: limit === undefined ? null : Number(limit),
  };
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

function holds({ expression, value, limit }: ThresholdResult): boolean | null {
  const operator = EXPRESSION.exec(expression)?.[2];
  if (operator === undefined || value === null || limit === null) return null;
  return COMPARISONS[operator]?.(value, limit) ?? null;
}

const same = (value: number, limit: number) => value === limit;
const different = (value: number, limit: number) => value !== limit;
const COMPARISONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '==': same,
  '===': same,
  '!=': different,
  '!==': different,
};
