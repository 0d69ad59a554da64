import { normaliseStatistic } from './measure.ts';
import type { Direction, MetricType } from './metric.ts';

const EXPRESSION =
  /^\s*(avg|min|max|med|count|rate|value|p\(\s*[\d.]+\s*\))\s*(<=|>=|===?|!==?|<|>)\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*$/;

/** A k6 threshold's expression; nulls where it is of another form. */
export interface ThresholdExpression {
  /** Canonical: `p(50)` for k6's `med`. */
  readonly statistic: string | null;
  readonly operator: string | null;
  readonly limit: number | null;
}

/** Takes `p(95)<500` apart. */
export function parseThreshold(expression: string): ThresholdExpression {
  const [, statistic, operator = null, limit] = EXPRESSION.exec(expression) ?? [];
  return {
    statistic: statistic === undefined ? null : normaliseStatistic(statistic.replace(/\s/g, '')),
    operator,
    limit: limit === undefined ? null : Number(limit),
  };
}

/** Whether a value is as the expression asks, by k6's own comparison; null where the expression cannot tell. */
export function satisfies(value: number, { operator, limit }: ThresholdExpression): boolean | null {
  if (operator === null || limit === null) return null;
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

/**
 * The direction in which a value of the type breaks what the expression asks; `either` where both do (`value==5`).
 * Null where no value can (`p(95)>=0`, which scripts write to have a row in k6's summary), or the form is another.
 */
export function breakingDirection(
  { operator, limit }: ThresholdExpression,
  type: MetricType,
): Direction | 'either' | null {
  if (operator === null || limit === null) return null;
  if (operator.startsWith('<')) return type === 'rate' && limit >= 1 ? null : 'up';
  if (operator.startsWith('>')) return isAlwaysAbove(operator, limit, type) ? null : 'down';
  const isLeast = limit === 0 && type !== 'gauge';
  const isMost = limit === 1 && type === 'rate';
  if (!isLeast && !isMost) return 'either';
  return isLeast === operator.startsWith('=') ? 'up' : 'down';
}

/** Shares, counts and nearly all that scripts time or count by a Trend are never negative. */
function isAlwaysAbove(operator: string, limit: number, type: MetricType): boolean {
  return limit < 0 || (limit === 0 && (operator === '>=' || type === 'trend'));
}
