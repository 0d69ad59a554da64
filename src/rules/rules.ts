import { asUserError, UserError } from '../common/errors.ts';
import { BUILT_IN_METRICS, worseDirection } from '../measurement/built-in-metrics.ts';
import { formatMeasure, type Measure, parseMeasure, percentileRank } from '../measurement/measure.ts';
import type { MeasuredValue } from '../measurement/measured-value.ts';
import type { Direction, MetricType } from '../measurement/metric.ts';
import { fitsPattern } from '../measurement/patterns.ts';
import { findUnitMismatch, type Limit, parseFloor, parseLimit, toMismatchError } from './limit.ts';

/** What a rule speaks of: a pattern of the user's, or a class of measures that only presets name. */
export type RuleSubject =
  | { readonly kind: 'pattern'; readonly measure: Measure }
  | { readonly kind: 'time-trends'; readonly statistic: string }
  | { readonly kind: 'judged-or-custom-trends'; readonly statistic: string }
  /** Metrics that are not k6's own and that say which direction is worse: shares of 0..1, or all others. */
  | { readonly kind: 'directed'; readonly of: 'shares' | 'numbers' }
  /** Measures of metrics that are not k6's own, which a threshold of the script names. */
  | { readonly kind: 'by-threshold'; readonly of: 'shares' | 'numbers' }
  | { readonly kind: 'times-by-threshold'; readonly ranks: RankRange };

/** Percentiles by their rank 0..1; a mean counts as the middle. */
export interface RankRange {
  readonly from: number;
  readonly below: number;
}

/** For the measures it selects: which direction is worse, and how far is too far. */
export interface Rule {
  readonly subject: RuleSubject;
  /** Null: the metric's own worse direction. */
  readonly worse: Direction | null;
  readonly warn: Limit | null;
  readonly fail: Limit | null;
  /** A smaller absolute change never counts. */
  readonly floor: Limit | null;
  /** Throughput says something only where users, not the arrival rate, are given. */
  readonly closedModelOnly: boolean;
}

/** A rule as written in the config. */
export interface RuleText {
  readonly measure: string;
  readonly warn?: string | undefined;
  readonly fail?: string | undefined;
  readonly floor?: string | undefined;
}

/** @throws UserError naming the rule's measure and the part that is wrong. */
export function parseRule(text: RuleText): Rule {
  const subject = { kind: 'pattern', measure: parseMeasure(text.measure) } as const;
  const warn = parsePart(text, 'warn', parseLimit);
  const fail = parsePart(text, 'fail', parseLimit);
  const directions = [warn?.worse, fail?.worse].filter((direction) => direction != null);
  if (new Set(directions).size > 1) {
    throw new UserError(
      `The rule for "${text.measure}" warns in one direction (${text.warn}) and fails in the other (${text.fail}).`,
      'Give both limits the same sign: + if a rise is worse, - if a fall is worse.',
    );
  }
  const limits = {
    warn: warn?.limit ?? null,
    fail: fail?.limit ?? null,
    floor: parsePart(text, 'floor', parseFloor),
  };
  const rule = { subject, worse: directions[0] ?? null, ...limits, closedModelOnly: false };
  refuseIdleLimits(text, rule);
  return rule;
}

/** The unit and the direction of k6's own metrics are known before anything is measured. */
function refuseIdleLimits(
  text: RuleText,
  rule: Pick<Rule, 'warn' | 'fail' | 'floor' | 'worse'> & { readonly subject: { readonly measure: Measure } },
): void {
  const { warn, fail, worse } = rule;
  const { metric, statistic } = rule.subject.measure;
  if (warn !== null && fail !== null && warn.unit === fail.unit && fail.amount < warn.amount) {
    throw new UserError(
      `The rule for "${text.measure}" fails (${text.fail}) before it warns (${text.warn}).`,
      'Make the fail limit the larger of the two, or leave the warn limit out.',
    );
  }
  const share = { type: 'rate', contains: 'default' } as const;
  const kind = statistic === 'share' ? share : BUILT_IN_METRICS[metric];
  if (kind === undefined) return;
  if (
    worse === null &&
    (warn ?? fail) !== null &&
    worseDirection(metric, kind.type, kind.contains) === null
  ) {
    throw refuseUnsigned(text.measure, kind.type);
  }
  for (const part of ['warn', 'fail', 'floor'] as const) {
    const limit = rule[part];
    const mismatch = limit === null ? null : findUnitMismatch(limit, kind);
    if (mismatch !== null) throw toMismatchError(text.measure, part, mismatch);
  }
}

function parsePart<T>(rule: RuleText, part: 'warn' | 'fail' | 'floor', parse: (text: string) => T): T | null {
  const text = rule[part];
  if (text === undefined || text === 'off') return null;
  try {
    return parse(text);
  } catch (error) {
    const { message, hint } = asUserError(error);
    throw new UserError(`The rule for "${rule.measure}", ${part}: ${message}`, hint);
  }
}

/** The first rule that selects the measure, the user's before the preset's. Null: shown, not judged. */
export function selectRule(rules: readonly Rule[], value: MeasuredValue, closedModel: boolean): Rule | null {
  const rule = rules.find((candidate) => selects(candidate.subject, value));
  if (rule === undefined || (rule.closedModelOnly && !closedModel)) return null;
  return rule.warn === null && rule.fail === null ? null : rule;
}

/** The direction in which the rule's measure gets worse; null if neither the rule, the run nor the metric says. */
export function worseBy(rule: Rule, value: MeasuredValue): Direction | null {
  if (rule.worse !== null) return rule.worse;
  const { measure, type, contains, worse, thresholdWorse } = value;
  const known = worse ?? worseDirection(measure.metric, type, contains);
  const isNamed = thresholdWorse !== undefined && thresholdWorse !== 'either';
  // A script knows best about a metric of its own.
  if (isNamed && (known === null || !(measure.metric in BUILT_IN_METRICS))) return thresholdWorse;
  return known ?? (rule.subject.kind === 'judged-or-custom-trends' ? 'up' : null);
}

/** The first rule whose limits cannot judge a measure that it selects: it would never speak up. */
export function findIdleRule(
  selected: readonly { readonly current: MeasuredValue; readonly rule: Rule | null }[],
): UserError | null {
  for (const { current, rule } of selected) {
    if (rule === null) continue;
    if (rule.subject.kind === 'pattern' && worseBy(rule, current) === null) {
      return refuseUnsigned(formatMeasure(current.measure), current.type);
    }
    for (const part of ['warn', 'fail', 'floor'] as const) {
      const limit = rule[part];
      const mismatch = limit === null ? null : findUnitMismatch(limit, current);
      if (mismatch !== null) return toMismatchError(formatMeasure(current.measure), part, mismatch);
    }
  }
  return null;
}

/** @param measure as the rule names it, or as it was measured */
function refuseUnsigned(measure: string, type: MetricType): UserError {
  const limit = type === 'rate' ? '2 points' : '10 %';
  return new UserError(
    `The limits of the rule for "${measure}" have no sign, and nothing else says which direction is worse.`,
    `Write it into the rule: +${limit} if a rise is worse, -${limit} if a fall is worse.`,
  );
}

function selects(subject: RuleSubject, value: MeasuredValue): boolean {
  if (subject.kind === 'pattern') return fitsPattern(subject.measure, value.measure);
  if (subject.kind === 'directed')
    return isDirected(value) && (value.type === 'rate') === (subject.of === 'shares');
  if (subject.kind === 'by-threshold' || subject.kind === 'times-by-threshold')
    return selectsNamed(subject, value);
  const { metric, tags, statistic } = value.measure;
  if (subject.statistic !== statistic || Object.keys(tags).length > 0 || value.type !== 'trend') return false;
  const custom = !(metric in BUILT_IN_METRICS);
  const judged = JUDGED_TIME_TRENDS.includes(metric) || (custom && value.contains === 'time');
  return subject.kind === 'time-trends' ? judged : judged || custom;
}

/** One number tells how a metric does; of Trends it is the percentiles. */
const TELLING_STATISTICS: Readonly<Record<MetricType, readonly string[]>> = {
  counter: ['rate'],
  gauge: ['value'],
  rate: ['rate'],
  trend: ['p(50)', 'p(95)'],
};

function isDirected({ measure, type, worse }: MeasuredValue): boolean {
  const { metric, tags, statistic } = measure;
  if (worse === undefined || metric in BUILT_IN_METRICS || Object.keys(tags).length > 0) return false;
  return TELLING_STATISTICS[type].includes(statistic);
}

function selectsNamed(
  subject: RuleSubject & { readonly kind: 'by-threshold' | 'times-by-threshold' },
  { measure, type, contains, thresholdWorse }: MeasuredValue,
): boolean {
  if (thresholdWorse === undefined || measure.metric in BUILT_IN_METRICS) return false;
  // What a gauge is at its end is one sample, which tells as little of a run as a maximum does.
  if (type === 'gauge') return false;
  if (subject.kind === 'by-threshold') return (type === 'rate') === (subject.of === 'shares');
  const rank = percentileRank(measure.statistic) ?? 0.5;
  const { from, below } = subject.ranks;
  return type === 'trend' && contains === 'time' && rank >= from && rank < below;
}

/** k6's time Trends that are judged by default; phases of a request are shown only. */
const JUDGED_TIME_TRENDS = ['http_req_duration', 'grpc_req_duration', 'ws_connecting', 'group_duration'];

/** Whether any rule speaks of the measure, whatever the load model. */
export function isSelectedByRules(rules: readonly Rule[], value: MeasuredValue): boolean {
  return selectRule(rules, value, true) !== null;
}

export type Evidence = 'required' | 'off';
