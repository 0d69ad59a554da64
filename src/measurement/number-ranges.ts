import { listSome } from '../common/text.ts';
import { BUILT_IN_METRICS, countsEvents } from './built-in-metrics.ts';
import { formatMeasure } from './measure.ts';
import type { MetricRecord, SteadyValue } from './metric.ts';

/** Beyond these no ratio of two values, and no square, is a number any more; nothing that is measured comes near. */
const SMALLEST_SIZE = 1e-100;
const LARGEST_SIZE = 1e100;
/** Of a standard error on the scale of logarithms; a factor of e^100 tells nothing of a value. */
export const LARGEST_ERROR = 100;
/** 9999-12-31T23:59:59.999Z, the last that ISO 8601 writes with four digits of the year. */
const LAST_MOMENT = 253_402_300_799_999;
const LONGEST_RUN_MS = 10 * 366 * 24 * 3600 * 1000;

/** A number of events, which is whole and not negative. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A point of time that a run can have been measured at: UTC milliseconds since 1970. */
export function isMoment(value: number): boolean {
  return value >= 0 && value <= LAST_MOMENT;
}

/** How long a run can have taken, in milliseconds. */
export function isRunLength(value: number): boolean {
  return value >= 0 && value <= LONGEST_RUN_MS;
}

/** 0, or of a size that can be compared. */
export function isComparableSize(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST_SIZE && size <= LARGEST_SIZE);
}

/** A value that nothing can have measured. */
export interface ImpossibleValue {
  /** `http_req_duration p(95)`; the metric alone where its number of samples is meant. */
  readonly subject: string;
  readonly metric: string;
  readonly statistic: string | null;
  readonly value: number;
  /** A clause: `a time is not negative`. */
  readonly why: string;
}

type Head = Pick<MetricRecord, 'name' | 'tags' | 'type' | 'contains'>;

/** What is wrong with these metrics, in their order: times are not negative, shares are 0 to 1, counts are whole. */
export function listImpossible(
  metrics: readonly (Head & Pick<MetricRecord, 'count' | 'values'>)[],
): ImpossibleValue[] {
  return metrics.flatMap((metric) => {
    const { name, tags, count } = metric;
    const of = (statistic: string) => formatMeasure({ metric: name, tags, statistic });
    const samples =
      count === null || isCount(count)
        ? []
        : [
            {
              subject: of('').trim(),
              metric: name,
              statistic: null,
              value: count,
              why: 'a number of samples is whole and not negative',
            },
          ];
    const values = Object.entries(metric.values).flatMap(([statistic, value]) => {
      const why = findFault(metric, statistic, value);
      return why === null ? [] : [{ subject: of(statistic), metric: name, statistic, value, why }];
    });
    return [...samples, ...values];
  });
}

/** Why a statistic of a metric cannot be this number, a clause; null: it can. */
export function findFault(head: Omit<Head, 'tags'>, statistic: string, value: number): string | null {
  // A script may give a metric of k6's name any type; what is stored is read back by the name.
  const metric = { ...head, ...BUILT_IN_METRICS[head.name] };
  if (!Number.isFinite(value)) return 'it is no finite number';
  if (isShare(metric, statistic))
    return value >= 0 && value <= 1 ? sizeFault(value) : 'a rate is from 0 to 1';
  if (metric.type === 'counter' && statistic === 'count' && countsEvents(metric.name))
    return isCount(value) ? null : 'a count is whole and not negative';
  if (value < 0 && !mayBeNegative(metric))
    return `${metric.contains === 'time' ? 'a time' : 'it'} is not negative`;
  return sizeFault(value);
}

function isShare({ type }: Pick<Head, 'type'>, statistic: string): boolean {
  return statistic === 'share' || (type === 'rate' && statistic === 'rate');
}

/** k6's own metrics count and time; a script's own may add what it likes, but no time below 0. */
function mayBeNegative({ name, contains }: Pick<Head, 'name' | 'contains'>): boolean {
  return BUILT_IN_METRICS[name] === undefined && contains !== 'time';
}

function sizeFault(value: number): string | null {
  return isComparableSize(value)
    ? null
    : `what can be compared is 0, or between ${SMALLEST_SIZE} and ${LARGEST_SIZE}`;
}

/** The metrics without the values that nothing can have measured, and those that were left out. */
export function keepPossible(metrics: readonly MetricRecord[]): {
  readonly metrics: readonly MetricRecord[];
  readonly left: readonly ImpossibleValue[];
} {
  const left = listImpossible(metrics);
  const kept = metrics.map((metric): MetricRecord => {
    const isPossible = ([statistic, value]: [string, number]) => findFault(metric, statistic, value) === null;
    const steady = Object.entries(metric.steady).filter(([statistic, value]) =>
      isPossibleSteady(metric, statistic, value),
    );
    return {
      ...metric,
      count: metric.count === null || isCount(metric.count) ? metric.count : null,
      values: Object.fromEntries(Object.entries(metric.values).filter(isPossible)),
      steady: Object.fromEntries(steady),
    };
  });
  return { metrics: kept, left };
}

/** A standard error that a value for comparing can have. */
export function isPossibleError(standardError: number): boolean {
  return standardError >= 0 && standardError <= LARGEST_ERROR;
}

/** Whether a value for comparing and its error can be those of a statistic. */
function isPossibleSteady(
  metric: Omit<Head, 'tags'>,
  statistic: string,
  { value, standardError }: Pick<SteadyValue, 'value' | 'standardError'>,
): boolean {
  return findFault(metric, statistic, value) === null && isPossibleError(standardError);
}

const MOST_NAMED = 3;

/**
 * What was left out, as a line of the report: a script adds what it likes, and what comes of it may be no number of a
 * measurement.
 */
export function describeImpossible(left: readonly ImpossibleValue[]): string[] {
  if (left.length === 0) return [];
  const faults = [...new Set(left.map(({ why }) => why))].map((fault) => {
    const values = left.filter(({ why }) => why === fault);
    return `${listSome(
      values.map(({ subject, value }) => `${subject} is ${value}`),
      MOST_NAMED,
    )} (${fault})`;
  });
  return [`Left out, because nothing can have measured it: ${faults.join('; ')}.`];
}
