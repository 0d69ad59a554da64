import { renderLocustStats } from './locust-csv.ts';

/** What Locust leaves behind. */
export const RESULTS = 'perf_results_stats.csv';
export const COMPARE = ['compare', RESULTS, '--format', 'locust', '--baseline', 'perf_baseline.json'];
export const BASE = renderLocustStats({ p50: 100, p95: 300, errors: 1 });
/** A baseline as other tools keep it. */
export const FLAT = JSON.stringify({
  version: '1.0',
  timestamp: new Date(Date.now() - 86_400_000).toISOString(),
  commit: 'c0ffee1c0ffee1c0ffee1c0ffee1c0ffee1c0ff1',
  metrics: {
    p50: 100,
    p95: 300,
    p99: 360,
    avg_response_time: 100,
    requests_per_sec: 100,
    error_rate: 1.0,
    total_requests: 10_000,
  },
  notes: 'by hand',
});
