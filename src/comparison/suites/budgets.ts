import { worseDirection } from '../../measurement/built-in-metrics.ts';
import { formatMeasure } from '../../measurement/measure.ts';
import type { MeasuredValue } from '../../measurement/measured-value.ts';
import type { MetricContents, MetricType } from '../../measurement/metric.ts';
import { fitsPattern } from '../../measurement/patterns.ts';
import { type Budget, CRITICALITIES, type Criticality, limitInUnit } from '../../rules/budget.ts';
import { TOLERANCE } from '../../rules/limit.ts';
import type { Finding } from '../../rules/verdict.ts';
import { computeOverBudgetProbability } from '../../statistics/budget.ts';

export const BUDGET_VERDICTS = ['over', 'near', 'within'] as const;

/** How a measure of a run stands to its budget. */
export interface BudgetResult {
  readonly key: string;
  readonly type: MetricType;
  readonly contains: MetricContents;
  readonly criticality: Criticality;
  /** Over the whole run, in the metric's unit. */
  readonly value: number;
  readonly limit: number;
  /** The value must not exceed the limit (`up`), or not fall below it (`down`). */
  readonly worse: 'up' | 'down';
  readonly verdict: (typeof BUDGET_VERDICTS)[number];
  /** Probability that the true value of this run is over; null where its scatter is not known. */
  readonly overProbability: number | null;
  /** The newest comparable run of the base is over as well; null without one. */
  readonly baseIsOver: boolean | null;
}

/** Budgets that select a measure of the run, the most critical first. @throws UserError for a unit that cannot be the measure's */
export function judgeBudgets(
  budgets: readonly Budget[],
  values: ReadonlyMap<string, MeasuredValue>,
  base: (key: string) => number | undefined,
): BudgetResult[] {
  const results = budgets.flatMap((budget) => {
    return [...values.values()]
      .filter((value) => fitsPattern(budget.measure, value.measure))
      .map((value) => judge(budget, value, base));
  });
  const order = ({ criticality }: BudgetResult) => CRITICALITIES.indexOf(criticality);
  return results.sort(
    (a, b) => order(a) - order(b) || BUDGET_VERDICTS.indexOf(a.verdict) - BUDGET_VERDICTS.indexOf(b.verdict),
  );
}

/** Whether the budget speaks of any of the measures. */
export function judgesAny({ measure }: Budget, values: ReadonlyMap<string, MeasuredValue>): boolean {
  return [...values.values()].some((value) => fitsPattern(measure, value.measure));
}

function judge(
  budget: Budget,
  measured: MeasuredValue,
  base: (key: string) => number | undefined,
): BudgetResult {
  const { measure, type, contains, value } = measured;
  const key = formatMeasure(measure);
  const limit = limitInUnit(budget, measured);
  const worse = worseDirection(measure.metric, type, contains) ?? 'up';
  const baseValue = base(key);
  const over = isOver(value, limit, worse);
  return {
    key,
    type,
    contains,
    criticality: budget.criticality,
    value,
    limit,
    worse,
    verdict: over ? 'over' : isNear(value, limit, worse, type) ? 'near' : 'within',
    overProbability: estimateOver(measured, limit, worse),
    baseIsOver: baseValue === undefined ? null : isOver(baseValue, limit, worse),
  };
}

function isOver(value: number, limit: number, worse: 'up' | 'down'): boolean {
  const excess = worse === 'up' ? value - limit : limit - value;
  return excess > TOLERANCE * Math.max(Math.abs(value), Math.abs(limit));
}

/** Within 10 % of the limit; of a share that must be high, within 10 % of what it may lack. */
function isNear(value: number, limit: number, worse: 'up' | 'down', type: MetricType): boolean {
  if (worse === 'down' && type === 'rate') return 1 - value > 0.9 * (1 - limit);
  return worse === 'up' ? value > 0.9 * limit : value < 1.1 * limit;
}

function estimateOver(
  { value, steady, type }: MeasuredValue,
  limit: number,
  worse: 'up' | 'down',
): number | null {
  const scale = type === 'rate' ? 'arcsine' : 'log';
  // Not a single event where none is allowed: the transform of so few events would call that nearly over.
  if (type === 'rate' && value === limit && (limit === 0 || limit === 1)) return null;
  if (steady === null || steady.standardError === 0 || (scale === 'log' && value <= 0)) return null;
  const observed = { value, standardError: steady.standardError, count: steady.count };
  return computeOverBudgetProbability({ observed, limit, scale, worse });
}

/** Exceeded budgets fail, those of low criticality warn; so does being within 10 % of the limit. */
export function findBudgets(results: readonly BudgetResult[]): Finding[] {
  const list = (rows: readonly BudgetResult[]) =>
    rows
      .map(
        ({ key, criticality, baseIsOver }) =>
          `${key} (${criticality}${baseIsOver === true ? ', over on the base branch already' : ''})`,
      )
      .join(', ');
  const over = results.filter((result) => result.verdict === 'over');
  const near = results.filter((result) => result.verdict === 'near');
  const failing = over.filter((result) => result.criticality !== 'low');
  const low = over.filter((result) => result.criticality === 'low');
  const findings: (Finding & { rows: readonly BudgetResult[] })[] = [
    { verdict: 'fail', reason: 'budget', text: `Over budget: ${list(failing)}.`, rows: failing },
    { verdict: 'warn', reason: 'budget', text: `Over budget, of low criticality: ${list(low)}.`, rows: low },
    { verdict: 'warn', reason: 'near-budget', text: `Within 10 % of the budget: ${list(near)}.`, rows: near },
  ];
  return findings.filter(({ rows }) => rows.length > 0).map(({ rows: _, ...finding }) => finding);
}
