import { UserError } from '../../common/errors.ts';
import { compareTexts } from '../../common/text.ts';
import { BUILT_IN_METRICS, countsEvents } from '../../measurement/built-in-metrics.ts';
import { formatMetric, normaliseStatistic, parseMetric } from '../../measurement/measure.ts';
import type {
  CheckResult,
  MetricContents,
  MetricRecord,
  MetricType,
  ThresholdResult,
} from '../../measurement/metric.ts';
import { isCount, isRunLength } from '../../measurement/number-ranges.ts';
import { resolveThreshold } from '../thresholds.ts';
import {
  type Check,
  Export,
  Group,
  HandleSummary,
  MachineReadable,
  parseShape,
  parseSummaryText,
} from './shapes.ts';

export interface K6Summary {
  readonly metrics: readonly MetricRecord[];
  readonly thresholds: readonly ThresholdResult[];
  readonly checks: readonly CheckResult[];
  /** Whole run, setup and teardown included; null where the summary does not say. */
  readonly durationMs: number | null;
}

/**
 * Reads k6's end-of-test summary in its three shapes: the export of `--summary-export`, the data of
 * `handleSummary()`, and the machine-readable summary of k6 1.5 and later. Setup data is never kept.
 * k6 writes its maps in random order, so everything is sorted: equal summaries give equal records.
 * @param name what messages call it
 * @throws UserError if the text is none of them, naming what is missing
 */
export function parseK6Summary(text: string, name = 'The k6 summary'): K6Summary {
  return readSummaryJson(parseSummaryText(text, name), name);
}

/** `parseK6Summary` of a text that is parsed already. @throws UserError */
export function readSummaryJson(json: unknown, name: string): K6Summary {
  const { metrics, thresholds, checks, durationMs } = readShape(json, name);
  return {
    metrics: sortBy(metrics, ({ name, tags }) => formatMetric(name, tags)),
    thresholds: sortBy(thresholds, ({ metric, expression }) => `${metric} ${expression}`),
    checks: sortBy(checks, ({ group, name }) => JSON.stringify([...group, name])),
    durationMs,
  };
}

function readShape(json: unknown, name: string): K6Summary {
  const { results, metrics } = Object(json) as { results?: unknown; metrics?: unknown };
  if (results !== undefined) return readMachineReadable(json, name);
  if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics)) {
    throw new UserError(
      `${name} has neither "metrics" (an object) nor "results" with a list of metrics.`,
      'Pass the file of --summary-export, or the data of handleSummary() as JSON.',
    );
  }
  const typed = Object.values(metrics).some(
    (metric) => 'type' in Object(metric) || 'values' in Object(metric),
  );
  return typed ? readHandleSummary(json, name) : readExport(json, name);
}

function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: key(item) }));
  return keyed.sort((a, b) => compareTexts(a.key, b.key)).map(({ item }) => item);
}

function readMachineReadable(json: unknown, name: string): K6Summary {
  const { results, config } = parseShape(MachineReadable, json, name);
  const succeeded = results.checks?.metrics?.find((metric) => metric.name === 'checks_succeeded');
  // The shape takes `checks` apart; put together again it is the rate every other shape has.
  const checks = succeeded === undefined ? [] : [{ ...succeeded, name: 'checks' }];
  return {
    metrics: [...results.metrics, ...checks].flatMap((metric) =>
      toRecord(metric.name, metric, { raw: metric.values, source: name }),
    ),
    thresholds: [],
    checks: (results.checks?.results ?? []).map((check) => toCheck(check, [], name)),
    durationMs: config?.duration === undefined ? null : config.duration * 1000,
  };
}

function readHandleSummary(json: unknown, name: string): K6Summary {
  const { metrics, state, root_group } = parseShape(HandleSummary, json, name);
  const records = Object.entries(metrics).flatMap(([key, metric]) =>
    toRecord(key, metric, { raw: metric.values, source: name }),
  );
  const thresholds = Object.entries(metrics).flatMap(([key, metric]) =>
    Object.entries(metric.thresholds ?? {}).map(([expression, { ok }]) =>
      resolveThreshold({ metric: key, expression, passed: ok }, records),
    ),
  );
  return {
    metrics: records,
    thresholds,
    checks: listChecks(root_group, name),
    durationMs: state?.testRunDurationMs ?? null,
  };
}

function readExport(json: unknown, name: string): K6Summary {
  const { metrics, root_group } = parseShape(Export, json, name);
  const records = Object.entries(metrics).flatMap(([key, values]) =>
    toRecord(key, inferHead(key, values), { raw: values, source: name }),
  );
  const thresholds = Object.entries(metrics).flatMap(([key, metric]) =>
    Object.entries(metric.thresholds ?? {}).map(([expression, failed]) =>
      // Here `true` means broken (k6 summary-wrapper.js; grafana/k6#1498).
      resolveThreshold({ metric: key, expression, passed: !failed }, records),
    ),
  );
  return {
    metrics: records,
    thresholds,
    checks: listChecks(root_group, name),
    durationMs: durationOf(records),
  };
}

/** The export names no types, but each type has keys of its own; what a custom metric contains it does not say. */
function inferHead(key: string, values: object): { type: MetricType; contains: MetricContents } {
  const name = parseMetric(key)?.name ?? key;
  const builtIn = BUILT_IN_METRICS[name];
  if (builtIn !== undefined) return builtIn;
  const has = (...keys: string[]) => keys.every((wanted) => wanted in values);
  const type = has('passes', 'fails')
    ? 'rate'
    : has('value')
      ? 'gauge'
      : has('count', 'rate')
        ? 'counter'
        : 'trend';
  return { type, contains: 'default' };
}

function toRecord(
  key: string,
  head: { type: MetricType; contains: MetricContents },
  { raw, source }: { readonly raw: Readonly<Record<string, unknown>>; readonly source: string },
): MetricRecord[] {
  const metric = parseMetric(key);
  if (metric === null) return [];
  const number = (name: string) => (typeof raw[name] === 'number' ? (raw[name] as number) : null);
  const values: Record<string, number> = {};
  for (const [statistic, value] of Object.entries(raw)) {
    const canonical = normaliseStatistic(statistic.replace(/^p(\d+(\.\d+)?)$/, 'p($1)'));
    if (canonical !== null && typeof value === 'number' && Number.isFinite(value)) values[canonical] = value;
  }
  let count = tellsCount(metric.name, head.type) ? number('count') : null;
  if (head.type === 'rate') {
    const passes = number('passes') ?? number('matches');
    const fails = number('fails');
    requireCounts(key, { passes, fails, total: number('total') }, source);
    count = number('total') ?? (passes !== null && fails !== null ? passes + fails : null);
    const rate = number('rate') ?? number('value');
    for (const statistic of Object.keys(values)) delete values[statistic];
    if (rate !== null) values.rate = rate;
  }
  if (head.type === 'trend') delete values.count;
  return [{ ...metric, type: head.type, contains: head.contains, count, values, steady: {} }];
}

/** @throws UserError: they are added up to the samples of the metric, where nobody would see it any more */
function requireCounts(key: string, counts: Readonly<Record<string, number | null>>, source: string): void {
  for (const [what, value] of Object.entries(counts)) {
    if (value === null || isCount(value)) continue;
    throw new UserError(
      `${source} has ${value} as ${what} of ${key}, and a count is whole and not negative.`,
      'Pass the file as k6 writes it.',
    );
  }
}

/** The sum of a counter that adds what it likes tells nothing of how many times it did. */
function tellsCount(name: string, type: MetricType): boolean {
  return type !== 'counter' || countsEvents(name);
}

/** Any counter knows the length of the run: its count over its rate; they agree but for the last digits. */
function durationOf(metrics: readonly MetricRecord[]): number | null {
  const lengths = metrics.flatMap(({ type, values: { count = 0, rate = 0 } }) =>
    type === 'counter' && count > 0 && rate > 0 && isRunLength((count / rate) * 1000)
      ? [(count / rate) * 1000]
      : [],
  );
  return lengths.length === 0 ? null : Math.max(...lengths);
}

function listChecks(group: unknown, source: string, parents: readonly string[] = []): CheckResult[] {
  if (group === undefined || group === null) return [];
  const { name = '', groups = [], checks = [] } = parseShape(Group, group, source);
  const path = name === '' ? parents : [...parents, name];
  return [
    ...Object.values(checks).map((check) => toCheck(check, path, source)),
    ...Object.values(groups).flatMap((child) => listChecks(child, source, path)),
  ];
}

/** @throws UserError */
function toCheck({ name, passes, fails }: Check, group: readonly string[], source: string): CheckResult {
  requireCounts(`the check "${name}"`, { passes, fails }, source);
  return { name, group, passes, fails };
}
