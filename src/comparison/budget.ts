import { UserError } from '../errors.ts';
import { BUILT_IN_METRICS, worseDirection } from '../measurement/built-in-metrics.ts';
import { formatMeasure, type Measure, parseMeasure } from '../measurement/measure.ts';
import { fitsPattern } from '../measurement/measure-pattern.ts';
import type { MeasuredValue } from '../measurement/measured-value.ts';
import type { MetricContents, MetricType } from '../measurement/metric.ts';
import { computeOverBudgetProbability } from '../statistics/budget.ts';
import { type Limit, type LimitUnit, parseLimit, TOLERANCE } from './limit.ts';
import type { Finding } from './verdict.ts';

/** Most important first. */
export const CRITICALITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** An absolute limit on a measure (an SLO); needs no baseline. */
export interface Budget {
  readonly measure: Measure;
  readonly limit: Limit;
  readonly criticality: Criticality;
}

export interface BudgetText {
  readonly measure: string;
  /** A bare number is one without a unit. */
  readonly limit: string | number;
  readonly criticality?: Criticality | undefined;
}

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

/** @throws UserError naming the budget's measure and what is wrong. */
export function parseBudget({ measure, limit, criticality = 'medium' }: BudgetText): Budget {
  const { limit: parsed, worse } = parseLimit(String(limit));
  if (worse !== null) {
    throw new UserError(
      `The budget for "${measure}" has the signed limit "${limit}".`,
      'A budget is an absolute limit: 800 ms, 1 %, 0.',
    );
  }
  const budget = { measure: parseMeasure(measure), limit: parsed, criticality };
  // Of k6's own metrics the unit is known before anything is measured.
  const share = { type: 'rate', contains: 'default' } as const;
  const kind = budget.measure.statistic === 'share' ? share : BUILT_IN_METRICS[budget.measure.metric];
  if (kind !== undefined) limitInUnit(budget, kind);
  return budget;
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

function limitInUnit(
  { limit, measure }: Budget,
  { type, contains }: Pick<MeasuredValue, 'type' | 'contains'>,
): number {
  const units = type === 'rate' ? SHARE_UNITS : AMOUNT_UNITS[contains];
  if (!units.includes(limit.unit)) {
    throw new UserError(
      `The limit of the budget for "${formatMeasure(measure)}" has a unit that ${nameKind(type, contains)} cannot have.`,
      `Write ${EXAMPLES[type === 'rate' ? 'rate' : contains]}.`,
    );
  }
  if (type === 'rate' && limit.amount > 1) {
    throw new UserError(
      `The budget for "${formatMeasure(measure)}" allows a share of ${limit.amount * 100} %; a share is at most 100 %.`,
      `Write ${EXAMPLES.rate}.`,
    );
  }
  return limit.amount;
}

const SHARE_UNITS: readonly LimitUnit[] = ['relative', 'points', 'plain'];
/** A metric of unknown contents may well hold times or sizes. */
const AMOUNT_UNITS: Readonly<Record<MetricContents, readonly LimitUnit[]>> = {
  time: ['ms', 'plain'],
  data: ['bytes', 'plain'],
  default: ['ms', 'bytes', 'plain'],
};
const EXAMPLES = {
  rate: 'a percentage: 1 %',
  time: 'a time: 800 ms, 2 s',
  data: 'a size: 10 KB, 1 MB',
  default: 'an amount in the unit of the metric, or a plain number',
} as const;

function nameKind(type: MetricType, contains: MetricContents): string {
  if (type === 'rate') return 'a rate';
  return contains === 'default' ? `a ${type}` : `a ${type} of ${contains === 'time' ? 'times' : 'bytes'}`;
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
  { value, gated, type }: MeasuredValue,
  limit: number,
  worse: 'up' | 'down',
): number | null {
  const scale = type === 'rate' ? 'arcsine' : 'log';
  // Not a single event where none is allowed: the transform of so few events would call that nearly over.
  if (type === 'rate' && value === limit && (limit === 0 || limit === 1)) return null;
  if (gated === null || gated.standardError === 0 || (scale === 'log' && value <= 0)) return null;
  const observed = { value, standardError: gated.standardError, count: gated.count };
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
