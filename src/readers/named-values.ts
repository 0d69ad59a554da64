import { BUILT_IN_METRICS, countsEvents, worseDirection } from '../measurement/built-in-metrics.ts';
import { formatMeasure, formatMetric, type Measure, parseMeasure } from '../measurement/measure.ts';
import type { Direction, MetricRecord } from '../measurement/metric.ts';
import { readUnit, type UnitKind } from './units.ts';

/** One item of what github-action-benchmark calls a benchmark. */
export interface NamedValue {
  readonly name: string;
  /** Empty where there is none. */
  readonly unit: string;
  readonly value: number;
}

export interface NamedMetrics {
  readonly metrics: readonly MetricRecord[];
  /** Names of several items that come to one measure; none of them is taken. */
  readonly doubled: readonly string[];
  /** Metrics in a unit that reports do not show, as `Score (points)`. */
  readonly ownUnits: readonly string[];
  /** Names of values that are a metric of k6's, which gets worse in the other direction than was said of all. */
  readonly contradicting: readonly string[];
}

/** What github-action-benchmark's word for a tool says of all of its values; of any other tool the units say it. */
export function worseOf(tool: string): Direction | null {
  if (tool === 'customSmallerIsBetter') return 'up';
  return tool === 'customBiggerIsBetter' ? 'down' : null;
}

/** The item, or what is wrong with it, as a clause. */
export function readNamedValue(item: unknown): NamedValue | string {
  const { name, unit, value } = Object(item) as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '') return 'has no name';
  const number = readNumber(value);
  const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value)?.slice(0, 40) ?? 'none');
  if (number === null) return `("${name.slice(0, 80)}") has the value ${shown}, which is no number`;
  return { name, unit: typeof unit === 'string' ? unit : '', value: number };
}

/** Tools that print their figures write them as text. */
function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/**
 * Values as metrics. Names of k6's measures, and plain ones (`p95`, `Error rate`, `Requests per second`), are k6's
 * metrics; any other is a metric of its name. What a value is called depends on no direction, so that both sides of a
 * comparison call it alike.
 * @param worse of all values; null: as each unit says. What is k6's gets worse as it does in k6.
 */
export function toMetrics(values: readonly NamedValue[], worse: Direction | null): NamedMetrics {
  const read = values.map((value) => ({ ...value, metric: toMetric(value, worse) }));
  const byMeasure = new Map<string, typeof read>();
  for (const one of read) {
    const key = formatMeasure(measureOf(one.metric));
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), one]);
  }
  const doubled = [...byMeasure.values()].filter((same) => same.length > 1);
  const single = [...byMeasure.values()].flatMap((same) => (same.length > 1 ? [] : same));
  return {
    metrics: mergeMetrics(single.map(({ metric }) => metric)),
    doubled: doubled.map((same) => [...new Set(same.map(({ name }) => name))].join(' and ')),
    ownUnits: single
      .filter(({ metric, unit }) => metric.type === 'gauge' && metric.contains === 'default' && unit !== '')
      .map(({ metric, unit }) => `${metric.name} (${unit})`),
    contradicting: single
      .filter(({ metric }) => contradicts(metric, worse))
      .map(({ name, metric }) => `"${name}" (${formatMeasure(measureOf(metric))})`),
  };
}

function measureOf({ name, tags, values }: MetricRecord): Measure {
  return { metric: name, tags, statistic: Object.keys(values)[0] ?? '' };
}

function toMetric({ name, unit, value }: NamedValue, worse: Direction | null): MetricRecord {
  // A name may be its own unit: `Requests per second`.
  const kind = readUnit(unit === '' ? name : unit);
  const measure = tryMeasure(name) ?? nameStandard(name, kind);
  if (measure !== null) {
    const standard = toKnownMetric(measure, kind, value);
    if (standard !== null) return withDirection(standard, worse);
  }
  const shown = kind.type === 'rate' && (value < 0 || value > 100) ? PLAIN : kind;
  const statistic = shown.type === 'gauge' ? 'value' : 'rate';
  const own = { metric: toMetricName(name), tags: {}, statistic };
  const metric = build(own, shown, value * shown.factor);
  const told = shown.worse === 'down' && MISHAP.test(name) ? null : shown.worse;
  if (worse !== null || told === null) return withDirection(metric, worse);
  return { ...withDirection(metric, told), worseByUnit: true };
}

/** `Failed requests` in `req/s`: more of them is not better, whatever the unit. */
const MISHAP =
  /err|fail|time-?out|drop|reject|retr[iy]|exception|pause|conflict|abort|lost|miss|stall|throttl/i;

const PLAIN: UnitKind = { type: 'gauge', contains: 'default', factor: 1, worse: null };

function build(
  { metric: name, tags, statistic }: Measure,
  { type, contains }: Pick<MetricRecord, 'type' | 'contains'>,
  value: number,
): MetricRecord {
  return { name, tags, type, contains, count: null, values: { [statistic]: value }, steady: {} };
}

/** A measure as k6 has it; null where the unit cannot be that measure's. */
function toKnownMetric(measure: Measure, kind: UnitKind, value: number): MetricRecord | null {
  const { metric, statistic } = measure;
  const scaled = value * kind.factor;
  const builtIn = BUILT_IN_METRICS[metric];
  if (statistic === 'share') return null;
  if (statistic === 'rate') {
    const isShare = builtIn === undefined ? kind.type === 'rate' : builtIn.type === 'rate';
    if (isShare && (scaled < 0 || scaled > 1)) return null;
    return build(measure, { type: isShare ? 'rate' : 'counter', contains: kind.contains }, scaled);
  }
  if (statistic === 'count') return build(measure, { type: 'counter', contains: kind.contains }, scaled);
  if (statistic === 'value') return build(measure, { type: 'gauge', contains: kind.contains }, scaled);
  // k6 writes times without a unit in milliseconds.
  const contains = builtIn?.contains ?? kind.contains;
  return kind.type === 'gauge' ? build(measure, { type: 'trend', contains }, scaled) : null;
}

function contradicts({ name, type, contains }: MetricRecord, worse: Direction | null): boolean {
  const known = name in BUILT_IN_METRICS ? worseDirection(name, type, contains) : null;
  return worse !== null && known !== null && known !== worse;
}

function withDirection(metric: MetricRecord, worse: Direction | null): MetricRecord {
  return worse === null || metric.name in BUILT_IN_METRICS ? metric : { ...metric, worse };
}

function tryMeasure(name: string): Measure | null {
  // `Error rate` is words; the names of metrics are not.
  if (!/^\w*_\w*[{ ]/.test(name)) return null;
  try {
    return parseMeasure(name);
  } catch {
    return null;
  }
}

const REQUEST_WORDS = /^(http|req|request|response|latency|duration|time)s?$/;
const PERCENTILE = /^(?:p(\d{1,2}(?:\.\d+)?)|(\d{1,2}(?:\.\d+)?)(?:st|nd|rd|th)(?: percentile)?)$/;
const TIME_STATISTICS: readonly (readonly [RegExp, string])[] = [
  [/^(med|median)$/, 'p(50)'],
  [/^(avg|mean|average)$/, 'avg'],
  [/^(min|minimum)$/, 'min'],
  [/^(max|maximum)$/, 'max'],
];
const THROUGHPUT = /^(rps|throughput|reqs?\/s(ec)?|requests?\/s(ec)?|per sec(ond)?|rate)?$/;

/** What home-made tools call what k6 measures; the whole name, because `search p95` is of something else than `p95`. */
function nameStandard(name: string, { type, contains }: UnitKind): Measure | null {
  const own = nameWhole(name, type);
  if (own !== null) return own;
  const words = name
    .toLowerCase()
    .replaceAll(/[()]/g, '')
    .split(/[\s_-]+/);
  const rest = words.filter((word) => !REQUEST_WORDS.test(word)).join(' ');
  if (type === 'gauge' && contains === 'time') {
    const [, rank, ordinal] = PERCENTILE.exec(rest) ?? [];
    const percentile = rank ?? ordinal;
    const statistic =
      percentile === undefined
        ? TIME_STATISTICS.find(([word]) => word.test(rest))?.[1]
        : `p(${Number(percentile)})`;
    return statistic === undefined ? null : wholeMeasure('http_req_duration', statistic);
  }
  if (type === 'rate')
    return /^(errors?|fail|failed|failures?)( rate)?$/.test(rest)
      ? wholeMeasure('http_req_failed', 'rate')
      : null;
  const isThroughput = type === 'counter' && contains === 'default' && THROUGHPUT.test(rest);
  return isThroughput ? wholeMeasure('http_reqs', 'rate') : null;
}

/** k6's metric of exactly this name, where it has one statistic that matters. */
function nameWhole(name: string, type: UnitKind['type']): Measure | null {
  const builtIn = BUILT_IN_METRICS[name.trim()];
  if (builtIn === undefined || builtIn.type === 'trend') return null;
  if (builtIn.type === 'gauge') return wholeMeasure(name.trim(), 'value');
  return wholeMeasure(name.trim(), builtIn.type === 'rate' || type === 'counter' ? 'rate' : 'count');
}

function wholeMeasure(metric: string, statistic: string): Measure {
  return { metric, tags: {}, statistic };
}

/** The name as a rule can name it, without spaces and braces; never that of a metric of k6's. */
function toMetricName(name: string): string {
  const plain = name.trim().replaceAll(/[\s{}\p{Cc}\p{Cs}]+/gu, '_');
  return plain in BUILT_IN_METRICS ? `${plain}_value` : plain;
}

/** The statistics of one metric belong together. */
function mergeMetrics(metrics: readonly MetricRecord[]): MetricRecord[] {
  const merged = new Map<string, MetricRecord>();
  for (const metric of metrics) {
    const key = formatMetric(metric.name, metric.tags);
    const values = { ...merged.get(key)?.values, ...metric.values };
    // The sum of a counter of the list's own tells nothing of how many times it was added to.
    const count = metric.type === 'counter' && countsEvents(metric.name) ? (values.count ?? null) : null;
    merged.set(key, { ...metric, values, count });
  }
  return [...merged.values()];
}
