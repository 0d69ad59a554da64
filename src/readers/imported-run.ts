import type { MetricRecord } from '../measurement/metric.ts';

/** A run as another tool's file tells it. */
export interface ImportedRun {
  /** UTC, ISO 8601; null where the file does not say. */
  readonly time: string | null;
  readonly sha: string;
  readonly note: string | null;
  readonly metrics: readonly MetricRecord[];
  /** What could not be taken over, one clause each. */
  readonly skipped: readonly string[];
}

const NOTHING = { tags: {}, steady: {} } as const;

/** Response times in milliseconds, by statistic. */
export function durations(values: Readonly<Record<string, number>>, count: number | null): MetricRecord {
  return { ...NOTHING, name: 'http_req_duration', type: 'trend', contains: 'time', count, values };
}

/** @param rate failed requests, as a fraction 0 to 1 */
export function failures(rate: number, count: number | null): MetricRecord {
  return { ...NOTHING, name: 'http_req_failed', type: 'rate', contains: 'default', count, values: { rate } };
}

/** Requests, and requests per second. */
export function requests(count: number | null, rate: number | null): MetricRecord {
  const values = { ...(count === null ? {} : { count }), ...(rate === null ? {} : { rate }) };
  return { ...NOTHING, name: 'http_reqs', type: 'counter', contains: 'default', count, values };
}
