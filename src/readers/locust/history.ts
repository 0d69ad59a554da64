import { parse } from 'csv-parse/sync';
import type { MetricRecord } from '../../measurement/metric.ts';
import { LOCUST_SCENARIO, MOST_STAGES, type StageRecord } from '../../measurement/stage.ts';
import { durations, failures, requests } from '../imported-run.ts';
import { type HistoryRow, isSliding, readHistoryRow, unwrapResets } from './history-rows.ts';
import { listUserSteps, type UserStep } from './user-steps.ts';

export interface LocustWindows {
  /** One for each step of the number of users; none where they never step. */
  readonly stages: readonly StageRecord[];
  /** What is not told by them, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * How far back a sliding percentile may reach, seconds. Locust takes the requests since the second that is 10 before,
 * or the nearest to that in which it kept a state: 11 before where requests came every second, else up to 18 (its
 * stats.py, get_current_response_time_percentile). Workers report what they measured up to 3 s late.
 */
const REACH = { steady: 11 + 3, sparse: 18 + 3 } as const;

/** A file that was cut off lacks what Locust had not flushed, 5 s and a row; seconds. */
const LONGEST_LAG = 10;

/**
 * Cuts Locust's `<prefix>_stats_history.csv` where the number of users steps: a row each second with the totals so far.
 * Percentiles are of the last ten seconds of a window, and only a file of `--csv-full-history` has them (Locust 2.2.2
 * and later): any other has those of the run so far, which say nothing of a window but the first.
 * @param whole the metrics of the run's statistics; a history that is not of this run is left out
 */
export function parseLocustWindows(text: string, whole: readonly MetricRecord[]): LocustWindows {
  const { rows, isFull } = readRows(text);
  const fault = findFault(rows, whole);
  if (fault !== null) return { stages: [], notes: [`There are no load stages: ${fault}.`] };
  const points = unwrapResets(rows);
  const steps = listUserSteps(points);
  if (steps.length < 2) return { stages: [], notes: [] };
  const slides = isFull && isSliding(rows);
  const listed = steps.slice(0, MOST_STAGES);
  const begin = points[steps[0]?.from ?? 0]?.second ?? 0;
  const stages = listed.map((step, index): StageRecord => {
    // Workers may report after the last user has stopped.
    const upTo = index === steps.length - 1 ? points.length - 1 : step.to;
    const [from, to] = [points[step.from]?.second ?? 0, points[step.to]?.second ?? 0];
    return {
      scenario: LOCUST_SCENARIO,
      number: index + 1,
      target: step.users,
      perMs: null,
      kind: step.kind,
      fromMs: (from - begin) * 1000,
      toMs: (to - begin) * 1000,
      isOfAll: false,
      metrics: measure({ points, step, upTo, slides }),
    };
  });
  const more =
    steps.length === listed.length
      ? []
      : [`The load has ${steps.length} stages; the ${listed.length} that begin first are listed.`];
  return { stages, notes: [slides ? OF_THE_END : OF_ALL_SO_FAR, ...more] };
}

const OF_THE_END = 'Percentiles of a load stage are those of about its last ten seconds.';
const OF_ALL_SO_FAR =
  "Load stages have percentiles of their own only where Locust's history is written with --csv-full-history.";

/** The lines of the whole run: `Aggregated` only, or with `--csv-full-history` after a line for each endpoint. */
function readRows(text: string): { rows: HistoryRow[]; isFull: boolean } {
  let isFull = false;
  const rows: HistoryRow[] = [];
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      columns: true,
      on_record: (record: Readonly<Record<string, string>>) => {
        const isWhole = record.Name === 'Aggregated' && !record.Type;
        const row = isWhole ? readHistoryRow(record) : null;
        if (!isWhole) isFull = true;
        if (row !== null) rows.push(row);
        return null;
      },
    });
  } catch {
    // What stands before the fault counts, if it fits the statistics.
  }
  return { rows, isFull };
}

/** Why these rows cannot be the run's history, a clause; null where they can. */
function findFault(rows: readonly HistoryRow[], whole: readonly MetricRecord[]): string | null {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2) return "Locust's history has no lines with totals of the run";
  if (rows.some(({ second }, index) => second < (rows[index - 1]?.second ?? second)))
    return "the times of Locust's history go back";
  const read = (name: string) => whole.find((metric) => metric.name === name && !hasTags(metric));
  const count = read('http_reqs')?.values.count ?? 0;
  const failed = Math.round((read('http_req_failed')?.values.rate ?? 0) * count);
  const { min = 0, max = Number.POSITIVE_INFINITY } = read('http_req_duration')?.values ?? {};
  // No spread: a run of days has more rows than a call takes arguments.
  const peak = rows.reduce(
    (most, row, index) => Math.max(most, row.requests - (rows[index - 1]?.requests ?? 0)),
    0,
  );
  const isPart =
    last.requests <= count &&
    last.failures <= failed &&
    failed - last.failures <= count - last.requests &&
    last.max <= max &&
    (last.min === 0 || last.min >= min);
  return isPart && count - last.requests <= peak * LONGEST_LAG
    ? null
    : `Locust's history is of another run (${last.requests} requests, ${last.failures} failed; the statistics have ${count} and ${failed})`;
}

function hasTags({ tags }: MetricRecord): boolean {
  return Object.keys(tags).length > 0;
}

interface Window {
  readonly points: readonly HistoryRow[];
  readonly step: UserStep;
  /** The row whose totals it ends with, by index. */
  readonly upTo: number;
  readonly slides: boolean;
}

function measure(window: Window): MetricRecord[] {
  const { points, step, upTo } = window;
  const [from, to, end] = [points[step.from], points[step.to], points[upTo]];
  if (from === undefined || to === undefined || end === undefined) return [];
  const count = end.requests - from.requests;
  const seconds = to.second - from.second;
  const served = requests(count, seconds > 0 ? count / seconds : null);
  if (count === 0) return [served];
  const took = end.totalMs - from.totalMs;
  const times = { ...(took >= 0 ? { avg: took / count } : {}), ...listPercentiles(window) };
  const failed = Math.max(0, end.failures - from.failures);
  return [durations(times, count), failures(Math.min(1, failed / count), count), served];
}

/** Those of requests of this window alone, where enough of them lie beyond. */
function listPercentiles({ points, step, upTo, slides }: Window): Record<string, number> {
  const [from, end] = [points[step.from], points[upTo]];
  if (from === undefined || end === undefined) return {};
  const covered = slides ? countSliding(points, step) : countSoFar(points, step, upTo);
  const row = slides ? points[step.to] : end;
  const known = Object.entries(row?.percentiles ?? {});
  return Object.fromEntries(
    known
      .filter(([rank]) => covered * (1 - Number(rank) / 100) >= 1 - 1e-9)
      .map(([rank, ms]) => [`p(${rank})`, ms]),
  );
}

/** Requests that the sliding percentiles at a step's end are of, at least; 0 where they may reach before it. */
function countSliding(points: readonly HistoryRow[], { from, to }: UserStep): number {
  const [begin, end] = [points[from], points[to]];
  if (begin === undefined || end === undefined) return 0;
  const near = points.slice(from, to + 1).filter(({ second }) => second >= end.second - REACH.steady);
  const isSteady = near.every((row, index) => {
    const before = near[index - 1];
    return before === undefined || (row.requests > before.requests && row.second - before.second <= 2);
  });
  const reach = isSteady ? REACH.steady : REACH.sparse;
  if (begin.requests > 0 && end.second - begin.second < reach) return 0;
  const sure = near.find(({ second }) => second >= end.second - 8);
  return sure === undefined ? 0 : end.requests - sure.requests;
}

/** All requests so far are the first step's own, unless Locust forgot some (`--reset-stats`) or had some before. */
function countSoFar(points: readonly HistoryRow[], { from }: UserStep, upTo: number): number {
  const end = points[upTo];
  const isOwn = points[from]?.requests === 0 && end !== undefined && end.requests === end.sinceReset;
  return isOwn ? end.requests : 0;
}
