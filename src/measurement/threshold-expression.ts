import { normaliseStatistic } from './measure.ts';

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
