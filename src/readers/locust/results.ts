import type { Companions, ResultContents, ResultSource } from '../result-reader.ts';
import { parseLocustWindows } from './history.ts';
import { listLocustFailures, parseLocustDuration, parseLocustStats } from './stats.ts';

const HISTORY = '_stats_history.csv';
const FAILURES = '_failures.csv';

/** Locust writes four files of one run, and `_stats.csv` holds the statistics. */
export const LOCUST_COMPANIONS: Companions = {
  ending: /(_stats)?\.csv$/i,
  read: [HISTORY, FAILURES],
  others: ['_exceptions.csv'],
};

/** @throws UserError */
export function readLocust({ text, beside }: ResultSource): ResultContents {
  const { metrics } = parseLocustStats(text);
  const history = beside[HISTORY] ?? null;
  const failures = beside[FAILURES] ?? null;
  const windows = history === null ? null : parseLocustWindows(history, metrics);
  const causes = failures === null ? [] : listLocustFailures(failures);
  const failed = causes.length === 0 ? [] : [`Most frequent failures: ${causes.join('; ')}.`];
  return {
    metrics,
    closedModel: true,
    durationMs: history === null ? null : parseLocustDuration(history),
    stages: windows?.stages ?? [],
    notes: [
      "Times are Locust's: whole milliseconds, percentiles rounded to two digits.",
      ...failed,
      ...(windows?.notes ?? []),
    ],
  };
}
