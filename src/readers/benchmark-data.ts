import * as v from 'valibot';
import { UserError } from '../common/errors.ts';
import type { ImportedRun } from './imported-run.ts';
import { readNamedValue, toMetrics, worseOf } from './named-values.ts';
import { nameIssue, requireMoment } from './possible-values.ts';

/** github-action-benchmark's data.js or data.json, as its `customSmallerIsBetter` and `customBiggerIsBetter` write it. */
const BenchmarkData = v.object({
  entries: v.record(
    v.string(),
    v.array(
      v.object({
        commit: v.object({ id: v.string() }),
        date: v.number(),
        tool: v.optional(v.string(), ''),
        benches: v.array(v.unknown()),
      }),
    ),
  ),
});

const PREFIX = /^\s*window\.BENCHMARK_DATA\s*=\s*/;

/** The JSON inside a data.js, as text; other texts as they are. */
export function unwrapBenchmarkData(text: string): string {
  return PREFIX.test(text) ? text.replace(PREFIX, '').replace(/;\s*$/, '') : text;
}

/** Whether a parsed JSON document is of this shape. */
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
    throw new UserError(
      `${place} is not valid at ${nameIssue(issue)}.`,
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
  return (entries[name] ?? []).map(({ commit, date, tool, benches }, index) => {
    const time = requireMoment(date, `the date ${date} of run ${index + 1} of "${name}"`, place);
    const items = benches.map(readNamedValue);
    const wrong = items.flatMap((item) => (typeof item === 'string' ? [item] : []));
    const values = items.flatMap((item) => (typeof item === 'string' ? [] : [item]));
    const { metrics, doubled } = toMetrics(values, worseOf(tool));
    const skipped = [...wrong, ...doubled.map((double) => `${double} (several values)`)];
    return { time, sha: commit.id, note: null, metrics, skipped };
  });
}
