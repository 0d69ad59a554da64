import type { TestScope } from '../../src/measurement/test-scope.ts';

/** 40 iterations per second for a minute, two endpoints, a threshold, a check. */
export const SCOPE: TestScope = {
  loads: [{ scenario: 'api', unit: 'iterations-per-second', peak: 40, lastsMs: 60_000, amount: 2400 }],
  thresholds: [{ metric: 'http_req_duration', expression: 'p(95)<500' }],
  endpoints: ['GET /orders', 'POST /orders'],
  checks: ['status is 200'],
  systemTags: ['method', 'name', 'status', 'url'],
  switches: [],
};
