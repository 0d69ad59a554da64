import { UserError } from '../common/errors.ts';
import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import { formatMeasure, type Measure, parseMeasure } from '../measurement/measure.ts';
import type { MeasuredValue } from '../measurement/measured-value.ts';
import type { MetricContents, MetricType } from '../measurement/metric.ts';
import { type Limit, type LimitUnit, parseLimit } from './limit.ts';

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
  // The units of k6's own metrics are known before anything is measured.
  const share = { type: 'rate', contains: 'default' } as const;
  const kind = budget.measure.statistic === 'share' ? share : BUILT_IN_METRICS[budget.measure.metric];
  if (kind !== undefined) limitInUnit(budget, kind);
  return budget;
}

/** The limit in the metric's own unit; of rates a fraction of 1. @throws UserError for a unit that the metric cannot have */
export function limitInUnit(
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
