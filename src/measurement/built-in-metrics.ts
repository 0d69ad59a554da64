import type { Direction, MetricContents, MetricType } from './metric.ts';

/** What is known of k6's own metrics (k6 docs, "Built-in metrics"). */
export interface BuiltInMetric {
  readonly type: MetricType;
  readonly contains: MetricContents;
  /** The direction that is worse; null where neither is. */
  readonly worse: Direction | null;
  /** A phase of a request, shown but not judged: the whole request is. */
  readonly phase?: true;
}

const time = { type: 'trend', contains: 'time', worse: 'up' } as const;
const phase = { ...time, phase: true } as const;
const requestFailures = { type: 'rate', contains: 'default', worse: 'up' } as const;
const events = { type: 'counter', contains: 'default', worse: null } as const;
const bytes = { type: 'counter', contains: 'data', worse: null } as const;
const throughput = { type: 'counter', contains: 'default', worse: 'down' } as const;
const users = { type: 'gauge', contains: 'default', worse: null } as const;

const METRICS: Readonly<Record<string, BuiltInMetric>> = {
  http_req_duration: time,
  http_req_blocked: phase,
  http_req_connecting: phase,
  http_req_tls_handshaking: phase,
  http_req_sending: phase,
  http_req_waiting: phase,
  http_req_receiving: phase,
  http_req_failed: requestFailures,
  http_reqs: throughput,
  iterations: throughput,
  iteration_duration: time,
  dropped_iterations: { type: 'counter', contains: 'default', worse: 'up' },
  checks: { type: 'rate', contains: 'default', worse: 'down' },
  group_duration: time,
  vus: users,
  vus_max: users,
  data_received: bytes,
  data_sent: bytes,
  ws_connecting: time,
  ws_ping: time,
  ws_session_duration: { ...time, worse: null },
  ws_sessions: events,
  ws_msgs_sent: events,
  ws_msgs_received: events,
  grpc_req_duration: time,
  grpc_streams: events,
  grpc_streams_msgs_sent: events,
  grpc_streams_msgs_received: events,
  browser_web_vital_lcp: time,
  browser_web_vital_fcp: time,
  browser_web_vital_ttfb: time,
  browser_web_vital_inp: time,
  browser_web_vital_cls: { type: 'trend', contains: 'default', worse: 'up' },
  browser_http_req_duration: time,
  browser_http_req_failed: requestFailures,
  browser_data_sent: bytes,
  browser_data_received: bytes,
};

/** By name, without a prototype: a script may well name a metric `constructor`. */
export const BUILT_IN_METRICS: Readonly<Record<string, BuiltInMetric>> = Object.assign(
  Object.create(null),
  METRICS,
);

/** Whether a counter is one of k6's that add 1 for every event, so that its sum is their number. */
export function countsEvents(counter: string): boolean {
  const builtIn = BUILT_IN_METRICS[counter];
  return builtIn?.type === 'counter' && builtIn.contains === 'default';
}

/** The direction that is worse for a metric: k6's own by name, custom time Trends up, otherwise unknown. */
export function worseDirection(name: string, type: MetricType, contains: MetricContents): Direction | null {
  const builtIn = BUILT_IN_METRICS[name];
  if (builtIn !== undefined) return builtIn.worse;
  return type === 'trend' && contains === 'time' ? 'up' : null;
}
