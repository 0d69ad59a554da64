import * as v from 'valibot';
import { UserError } from '../common/errors.ts';
import { parseMeasure } from '../measurement/measure.ts';
import type { MetricContents, MetricRecord } from '../measurement/metric.ts';
import { durations, failures, type ImportedRun, requests } from './imported-run.ts';

/** github-action-benchmark's data.js or data.json, as its `customSmallerIsBetter` and `customBiggerIsBetter` write it. */
const BenchmarkData = v.object({
  entries: v.record(
    v.string(),
    v.array(
      v.object({
        commit: v.object({ id: v.string() }),
        date: v.number(),
        benches: v.array(
          v.object({
            name: v.string(),
            value: v.pipe(v.number(), v.finite()),
            unit: v.optional(v.string(), ''),
          }),
        ),
      }),
    ),
  ),
});
type Bench = v.InferOutput<typeof BenchmarkData>['entries'][string][number]['benches'][number];

const PREFIX = /^\s*window\.BENCHMARK_DATA\s*=\s*/;

/** The JSON inside a data.js, as text; other texts as they are. */
export function unwrapBenchmarkData(text: string): string {
  return PREFIX.test(text) ? text.replace(PREFIX, '').replace(/;\s*$/, '') : text;
}

export function isBenchmarkData(json: unknown): boolean {
  return typeof Object(json).entries === 'object' && Object(json).entries !== null;
}

/**
 * The runs of one of its series, oldest first.
 * @param series its name in the file; null when there is only one
 * @throws UserError naming the series that are there
 */
export function readBenchmarkData(json: unknown, series: string | null, place: string): ImportedRun[] {
  const parsed = v.safeParse(BenchmarkData, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
    throw new UserError(
      `${place} is not valid at "${path}": ${issue.message}.`,
      'Pass the data.js that github-action-benchmark writes.',
    );
  }
  const { entries } = parsed.output;
  const names = Object.keys(entries);
  const name = series !== null && names.includes(series) ? series : names.length === 1 ? names[0] : undefined;
  if (name === undefined) {
    throw new UserError(
      `${place} holds the series ${names.map((other) => `"${other}"`).join(', ') || 'of nothing'}.`,
      'Name the suite like one of them.',
    );
  }
  return (entries[name] ?? []).map(({ commit, date, benches }) => {
    const read = benches.map(readBench);
    const skipped = read.flatMap((bench) => (typeof bench === 'string' ? [bench] : []));
    const metrics = mergeMetrics(read.flatMap((bench) => (typeof bench === 'string' ? [] : [bench])));
    return { time: new Date(date).toISOString(), sha: commit.id, note: null, metrics, skipped };
  });
}

const TO_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  sec: 1000,
  min: 60_000,
};

/** A metric with one statistic, or the name of what is no measure. */
function readBench({ name, value, unit }: Bench): MetricRecord | string {
  const factor = TO_MS[unit.trim().toLowerCase()];
  const short = /^(?:.*\b)?(p\d{1,2}(?:\.\d+)?|avg|mean|med|median)\b/i.exec(name.replace(/[()]/g, ''))?.[1];
  const measure = tryMeasure(name);
  if (measure !== null) {
    const contains: MetricContents = factor === undefined ? 'default' : 'time';
    const type = measure.statistic === 'rate' ? 'rate' : 'trend';
    const scaled = unit.trim() === '%' ? value / 100 : value * (factor ?? 1);
    if (measure.metric === 'http_reqs') return requests(null, value);
    return {
      name: measure.metric,
      tags: measure.tags,
      type,
      contains,
      count: null,
      values: { [measure.statistic]: scaled },
      gated: {},
    };
  }
  if (short !== undefined && factor !== undefined)
    return durations({ [spellStatistic(short)]: value * factor }, null);
  if (/error|fail/i.test(name) && unit.trim() === '%') return failures(value / 100, null);
  if (/req/i.test(name) && /(\/\s*s|per ?s|rps)/i.test(`${name} ${unit}`)) return requests(null, value);
  return `${name} (${unit || 'no unit'})`;
}

function tryMeasure(name: string) {
  // `Error rate` is words; the names of metrics are not.
  if (!/^\w*_\w*[{ ]/.test(name)) return null;
  try {
    return parseMeasure(name);
  } catch {
    return null;
  }
}

/** `p95` is `p(95)`. */
function spellStatistic(short: string): string {
  const lower = short.toLowerCase();
  if (lower.startsWith('p')) return `p(${lower.slice(1)})`;
  return lower.startsWith('med') ? 'p(50)' : 'avg';
}

/** The statistics of one metric belong together. */
function mergeMetrics(metrics: readonly MetricRecord[]): MetricRecord[] {
  const merged = new Map<string, MetricRecord>();
  for (const metric of metrics) {
    const key = JSON.stringify([metric.name, metric.tags]);
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined ? metric : { ...known, values: { ...known.values, ...metric.values } },
    );
  }
  return [...merged.values()];
}
