import type { Direction } from '../measurement/built-in-metrics.ts';
import { formatMeasure, type Measure } from '../measurement/measure.ts';
import type { MeasuredValue } from '../measurement/measured-value.ts';
import type { MetricContents, MetricType } from '../measurement/metric.ts';
import { exceedsLimit, type Limit } from './limit.ts';
import type { Rule } from './rules.ts';

export const MEASURE_VERDICTS = [
  'pass',
  'improved',
  'warn',
  'fail',
  'inconclusive',
  'not-judged',
  'new',
  'missing',
] as const;
export type MeasureVerdict = (typeof MEASURE_VERDICTS)[number];

export interface Change {
  /** Current less base, in the metric's unit. */
  readonly absolute: number;
  /** Absolute over base; null where the base is 0. */
  readonly relative: number | null;
}

/** One row of the comparison. */
export interface MeasureComparison {
  readonly measure: Measure;
  /** The measure's text. */
  readonly key: string;
  readonly type: MetricType;
  readonly contains: MetricContents;
  readonly current: number | null;
  readonly base: number | null;
  readonly change: Change | null;
  /** The rule's limits; nulls where no rule selects the measure. */
  readonly warn: Limit | null;
  readonly fail: Limit | null;
  readonly floor: Limit | null;
  readonly worse: Direction | null;
  readonly verdict: MeasureVerdict;
  /** Why it was not judged, or what stands behind the verdict; may be empty. */
  readonly note: string;
}

/** What the judgement of one measure needs. */
export interface MeasureCase {
  readonly current: MeasuredValue;
  readonly base: number;
  readonly rule: Rule | null;
  /** Null where neither the rule nor the metric says which direction is worse. */
  readonly worse: Direction | null;
}

/** Compares by the limits alone, as plain thresholds (`evidence: off`). */
export function compareByLimits(item: MeasureCase): MeasureComparison {
  return describeCase(item, judgeByLimits(item));
}

/** The limits a change passes, floors obeyed. */
export type PassedLimit = 'fail' | 'warn' | 'none';

export function passedLimit(
  rule: Rule,
  move: { base: number; current: number; worse: Direction },
): PassedLimit {
  if (rule.floor !== null && exceedsLimit(rule.floor, move) === false) return 'none';
  if (rule.fail !== null && exceedsLimit(rule.fail, move) === true) return 'fail';
  return rule.warn !== null && exceedsLimit(rule.warn, move) === true ? 'warn' : 'none';
}

/** Relative limits say nothing about a base of 0. */
export function lacksUsableLimit(rule: Rule, base: number): boolean {
  return base === 0 && [rule.warn, rule.fail].every((limit) => limit === null || limit.unit === 'relative');
}

function judgeByLimits({ current, base, rule, worse }: MeasureCase): {
  verdict: MeasureVerdict;
  note: string;
} {
  if (rule === null) return { verdict: 'not-judged', note: 'no rule selects it' };
  if (worse === null)
    return { verdict: 'not-judged', note: 'the rule has no sign, and the metric no known direction' };
  if (lacksUsableLimit(rule, base))
    return { verdict: 'not-judged', note: 'the base is 0 and its limits are relative' };
  const passed = passedLimit(rule, { base, current: current.value, worse });
  if (passed !== 'none') return { verdict: passed, note: '' };
  const mirrored = passedLimit(rule, { base, current: current.value, worse: worse === 'up' ? 'down' : 'up' });
  return { verdict: mirrored === 'none' ? 'pass' : 'improved', note: '' };
}

export function describeCase(
  { current, base, rule, worse }: MeasureCase,
  judgement: { verdict: MeasureVerdict; note: string },
): MeasureComparison {
  return {
    ...describeValue(current, rule, worse),
    current: current.value,
    base,
    change: changeBetween(base, current.value),
    ...judgement,
  };
}

/** A measure that only one side has. */
export function describeUnpaired(
  value: MeasuredValue,
  side: 'new' | 'missing',
  rule: { rule: Rule | null; worse: Direction | null },
): MeasureComparison {
  return {
    ...describeValue(value, rule.rule, rule.worse),
    current: side === 'new' ? value.value : null,
    base: side === 'missing' ? value.value : null,
    change: null,
    verdict: side,
    note: side === 'new' ? 'not in the baseline' : 'in the baseline, not in this run',
  };
}

function describeValue(
  { measure, type, contains }: MeasuredValue,
  rule: Rule | null,
  worse: Direction | null,
) {
  const limits = { warn: rule?.warn ?? null, fail: rule?.fail ?? null, floor: rule?.floor ?? null };
  return { measure, key: formatMeasure(measure), type, contains, worse, ...limits };
}

export function changeBetween(base: number, current: number): Change {
  const absolute = current - base;
  return { absolute, relative: base === 0 ? null : absolute / base };
}
