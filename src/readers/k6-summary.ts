import * as v from 'valibot';
import { UserError } from '../errors.ts';
import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import { normaliseStatistic, parseMetric } from '../measurement/measure.ts';
import type {
  CheckResult,
  MetricContents,
  MetricRecord,
  MetricType,
  ThresholdResult,
} from '../measurement/metric.ts';
import { type Check, Export, Group, HandleSummary, MachineReadable } from './k6-summary-shapes.ts';
import { resolveThreshold } from './k6-threshold.ts';

export interface K6Summary {
  readonly metrics: readonly MetricRecord[];
  readonly thresholds: readonly ThresholdResult[];
  readonly checks: readonly CheckResult[];
  /** Whole run, setup and teardown included; null where the summary does not say. */
  readonly durationMs: number | null;
}

/** Units of custom metrics by name, where another source knows them: the summary export does not. */
export type KnownContents = ReadonlyMap<string, MetricContents>;

/**
 * Reads k6's end-of-test summary in its three shapes: the export of `--summary-export`, the data of
 * `handleSummary()`, and the machine-readable summary of k6 1.5 and later. Setup data is never kept.
 * @throws UserError if the text is none of them, naming what is missing
 */
export function parseK6Summary(text: string, contents: KnownContents = new Map()): K6Summary {
  const json = parseJson(text);
  for (const read of [readMachineReadable, readHandleSummary, readExport]) {
    const summary = read(json, contents);
    if (summary !== null) return summary;
  }
  throw new UserError(
    'The k6 summary has none of the three known shapes: it needs "metrics" (an object) or "version" with "results.metrics" (a list).',
    'Pass the file of --summary-export, or the data of handleSummary() as JSON.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `The k6 summary is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      'The file may be cut off: look whether k6 ended by itself and the disk has room.',
    );
  }
}

function readMachineReadable(json: unknown): K6Summary | null {
  const parsed = v.safeParse(MachineReadable, json);
  if (!parsed.success) return null;
  const { results, config } = parsed.output;
  const succeeded = results.checks?.metrics?.find((metric) => metric.name === 'checks_succeeded');
  // The shape takes `checks` apart; put together again it is the rate every other shape has.
  const checks = succeeded === undefined ? [] : [{ ...succeeded, name: 'checks' }];
  return {
    metrics: [...results.metrics, ...checks].flatMap((metric) =>
      toRecord(metric.name, metric, metric.values),
    ),
    thresholds: [],
    checks: (results.checks?.results ?? []).map(toCheck),
    durationMs: config?.duration === undefined ? null : config.duration * 1000,
  };
}

function readHandleSummary(json: unknown): K6Summary | null {
  const parsed = v.safeParse(HandleSummary, json);
  if (!parsed.success || Object.keys(parsed.output.metrics).length === 0) return null;
  const { metrics, state, root_group } = parsed.output;
  const records = Object.entries(metrics).flatMap(([key, metric]) => toRecord(key, metric, metric.values));
  const thresholds = Object.entries(metrics).flatMap(([key, metric]) =>
    Object.entries(metric.thresholds ?? {}).map(([expression, { ok }]) =>
      resolveThreshold({ metric: key, expression, passed: ok }, records),
    ),
  );
  return {
    metrics: records,
    thresholds,
    checks: listChecks(root_group),
    durationMs: state?.testRunDurationMs ?? null,
  };
}

function readExport(json: unknown, contents: KnownContents): K6Summary | null {
  const parsed = v.safeParse(Export, json);
  if (!parsed.success) return null;
  const { metrics, root_group } = parsed.output;
  const records = Object.entries(metrics).flatMap(([key, values]) =>
    toRecord(key, inferHead(key, values, contents), values),
  );
  const thresholds = Object.entries(metrics).flatMap(([key, metric]) =>
    Object.entries(metric.thresholds ?? {}).map(([expression, failed]) =>
      // Here `true` means broken (k6 summary-wrapper.js; grafana/k6#1498).
      resolveThreshold({ metric: key, expression, passed: !failed }, records),
    ),
  );
  return { metrics: records, thresholds, checks: listChecks(root_group), durationMs: durationOf(records) };
}

/** The export names no types, but each type has keys of its own. */
function inferHead(
  key: string,
  values: object,
  contents: KnownContents,
): { type: MetricType; contains: MetricContents } {
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
  return { type, contains: contents.get(name) ?? 'default' };
}

function toRecord(
  key: string,
  head: { type: MetricType; contains: MetricContents },
  raw: Record<string, unknown>,
): MetricRecord[] {
  const metric = parseMetric(key);
  if (metric === null) return [];
  const number = (name: string) => (typeof raw[name] === 'number' ? (raw[name] as number) : null);
  const values: Record<string, number> = {};
  for (const [statistic, value] of Object.entries(raw)) {
    const canonical = normaliseStatistic(statistic.replace(/^p(\d+(\.\d+)?)$/, 'p($1)'));
    if (canonical !== null && typeof value === 'number' && Number.isFinite(value)) values[canonical] = value;
  }
  let count = number('count');
  if (head.type === 'rate') {
    const passes = number('passes') ?? number('matches');
    const fails = number('fails');
    count = number('total') ?? (passes !== null && fails !== null ? passes + fails : null);
    const rate = number('rate') ?? number('value');
    for (const statistic of Object.keys(values)) delete values[statistic];
    if (rate !== null) values.rate = rate;
  }
  if (head.type === 'trend') delete values.count;
  return [{ ...metric, type: head.type, contains: head.contains, count, values, gated: {} }];
}

/** Any counter knows the length of the run: its count over its rate. */
function durationOf(metrics: readonly MetricRecord[]): number | null {
  for (const { type, values } of metrics) {
    const { count, rate } = values;
    if (type === 'counter' && count !== undefined && rate !== undefined && count > 0 && rate > 0)
      return (count / rate) * 1000;
  }
  return null;
}

function listChecks(group: unknown, parents: readonly string[] = []): CheckResult[] {
  const parsed = v.safeParse(Group, group);
  if (!parsed.success) return [];
  const { name = '', groups = [], checks = [] } = parsed.output;
  const path = name === '' ? parents : [...parents, name];
  return [
    ...Object.values(checks).map(({ name: check, passes, fails }) => ({
      name: check,
      group: path,
      passes,
      fails,
    })),
    ...Object.values(groups).flatMap((child) => listChecks(child, path)),
  ];
}

function toCheck({ name, passes, fails }: Check): CheckResult {
  return { name, group: [], passes, fails };
}
