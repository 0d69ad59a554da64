import { normalUpperTail } from './normal.ts';
import { type Observation, type Scale, toScale } from './scale.ts';

export interface BudgetQuestion {
  readonly observed: Observation;
  /** In the metric's unit. */
  readonly limit: number;
  readonly scale: Scale;
  /** `up`: the value must not exceed the limit (a latency); `down`: not fall below it (a share of passed checks). */
  readonly worse: 'up' | 'down';
}

/**
 * The probability that the true value of this run is over its budget, given the measured one: the normal
 * posterior with a flat prior, Phi((y - limit) / se) on the scale. It covers the noise within this run only,
 * not that of other machines. Without a standard error it is 1, 0, or one half exactly at the limit.
 * A limit of 0 or less on the log scale is always exceeded.
 */
export function computeOverBudgetProbability({ observed, limit, scale, worse }: BudgetQuestion): number {
  const point = toScale(observed, scale);
  const up = worse === 'up';
  if (scale === 'log' && limit <= 0) return up ? 1 : 0;
  const bound = toScale({ value: limit, standardError: 0 }, scale);
  const over = up ? point - bound : bound - point;
  if (observed.standardError === 0) return (Math.sign(over) + 1) / 2;
  return normalUpperTail(-over / observed.standardError);
}
