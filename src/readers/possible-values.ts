import type * as v from 'valibot';
import { UserError } from '../common/errors.ts';
import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import type { MetricRecord } from '../measurement/metric.ts';
import { type ImpossibleValue, isMoment, isRunLength, keepPossible } from '../measurement/number-ranges.ts';

/** `"metrics.p95": must not be negative, and is -1`, of the first thing that a schema found. */
export function nameIssue({ path, message, input }: v.BaseIssue<unknown>): string {
  const place = (path ?? []).map((item) => String(item.key)).join('.');
  const value = typeof input === 'number' && !message.includes(String(input)) ? `, and is ${input}` : '';
  return `"${place}": ${message}${value}`;
}

const MOST_NAMED = 3;

export interface PossibleMetrics {
  readonly metrics: readonly MetricRecord[];
  readonly left: readonly ImpossibleValue[];
}

/**
 * What was read is stored and compared later: a value that nothing can have measured is refused here, whatever wrote it.
 * A minimum or a maximum of a metric of the script's own is left out instead: between two clocks one sample of many may
 * be below 0, and nothing judges it.
 * @param place what the message begins with
 * @throws UserError naming the first few of them
 */
export function requirePossible(metrics: readonly MetricRecord[], place: string): PossibleMetrics {
  const possible = keepPossible(metrics);
  const wrong = possible.left.filter((value) => !isExtreme(value));
  if (wrong.length === 0) return possible;
  const more = wrong.length > MOST_NAMED ? `; and ${wrong.length - MOST_NAMED} more` : '';
  throw new UserError(
    `${place} has values that nothing can have measured: ${wrong.slice(0, MOST_NAMED).map(describe).join('; ')}${more}.`,
    'Mend what wrote it: times are not negative, rates are from 0 to 1, counts are whole.',
  );
}

function isExtreme({ metric, statistic }: ImpossibleValue): boolean {
  return (statistic === 'min' || statistic === 'max') && BUILT_IN_METRICS[metric] === undefined;
}

function describe({ subject, value, why }: ImpossibleValue): string {
  return `${subject} is ${value}, and ${why}`;
}

/** UTC milliseconds as ISO 8601. @param shown as it stands in the file @throws UserError for what is no time of a run */
export function requireMoment(ms: number, shown: string, place: string): string {
  if (isMoment(ms)) return new Date(ms).toISOString();
  throw new UserError(
    `${place} has ${shown}, which is no time that a run can have been measured at.`,
    'Write it like 2026-11-20T12:00:00Z, or in milliseconds since 1970.',
  );
}

/** @throws UserError for what is no length of a run */
export function requireRunLength(ms: number, place: string): void {
  if (isRunLength(ms)) return;
  throw new UserError(
    `${place} says that the run took ${ms} ms, which no run can have taken.`,
    'Mend what wrote it, or leave the length of the run out.',
  );
}
