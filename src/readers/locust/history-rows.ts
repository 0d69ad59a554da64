import { toNumber } from './stats.ts';
import type { UserCount } from './user-steps.ts';

/** The totals of a run, up to a second of it. */
export interface HistoryRow extends UserCount {
  readonly requests: number;
  readonly failures: number;
  /** All response times together, ms. */
  readonly totalMs: number;
  /** ms; 0 before the first request. */
  readonly min: number;
  readonly max: number;
  readonly median: number;
  /** ms by rank (`95`); of the run so far or of the last ten seconds. Without those that Locust does not know. */
  readonly percentiles: Readonly<Record<string, number>>;
  /** Requests since Locust last forgot its statistics. */
  readonly sinceReset: number;
}

/** Null for a line that is cut off, or of a version that has other columns (before 1.0). */
export function readHistoryRow(record: Readonly<Record<string, string>>): HistoryRow | null {
  const read = (name: string) => toNumber(record[name]);
  const [second, users] = [read('Timestamp'), read('User Count')];
  const [requests, failures] = [read('Total Request Count'), read('Total Failure Count')];
  const average = read('Total Average Response Time');
  if (second === null || users === null || requests === null || failures === null || average === null)
    return null;
  // The last column: a line that ends before it may end within a number.
  if (read('Total Average Content Size') === null) return null;
  const [min, max, median] = (['Min', 'Max', 'Median'] as const).map(
    (name) => read(`Total ${name} Response Time`) ?? 0,
  ) as [number, number, number];
  const percentiles = Object.entries(record).flatMap(([name, value]): [string, number][] => {
    const rank = /^(\d+(?:\.\d+)?)%$/.exec(name)?.[1];
    const ms = toNumber(value);
    // 0 stands for a window in which Locust kept no state, N/A for a run without requests.
    return rank === undefined || rank === '100' || ms === null || ms === 0 ? [] : [[rank, ms]];
  });
  return {
    ...{ second, users, requests, failures, totalMs: average * requests, min, max, median },
    percentiles: Object.fromEntries(percentiles),
    sinceReset: requests,
  };
}

/**
 * Whether the percentiles are of the last ten seconds: those of the run so far have its median, which Locust writes as
 * well (moved to the smallest or largest time where rounding took it beyond).
 */
export function isSliding(rows: readonly HistoryRow[]): boolean {
  return rows.some(({ median, min, max, percentiles }) => {
    const half = percentiles['50'];
    return half !== undefined && median > min && median < max && half !== Math.trunc(median);
  });
}

/** Totals that only rise: Locust forgets them once all users run (`--reset-stats`), or at a button of its page. */
export function unwrapResets(rows: readonly HistoryRow[]): HistoryRow[] {
  const forgotten = { requests: 0, failures: 0, totalMs: 0 };
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined && row.requests < before.requests) {
      forgotten.requests += before.requests;
      forgotten.failures += before.failures;
      forgotten.totalMs += before.totalMs;
    }
    return {
      ...row,
      requests: row.requests + forgotten.requests,
      failures: row.failures + forgotten.failures,
      totalMs: row.totalMs + forgotten.totalMs,
    };
  });
}
