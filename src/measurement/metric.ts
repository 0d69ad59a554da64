/** k6's metric types. */
export const METRIC_TYPES = ['counter', 'gauge', 'rate', 'trend'] as const;
export type MetricType = (typeof METRIC_TYPES)[number];

/** What a metric's values are: `time` in milliseconds, `data` in bytes, `default` in a unit of the script's own. */
export const METRIC_CONTENTS = ['default', 'time', 'data'] as const;
export type MetricContents = (typeof METRIC_CONTENTS)[number];

/** Where a value goes when it gets worse. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type Tags = Readonly<Record<string, string>>;

/** A value fit for comparing runs: free of warm-up and ramps, robust against short episodes of noise. */
export interface SteadyValue {
  /** In the metric's unit. */
  readonly value: number;
  /** Standard error of log(value) within the run; for rates, of asin(sqrt(value)). */
  readonly standardError: number;
  /** Samples behind the value. */
  readonly count: number;
}

/** One metric, or one tag set of it, as one run saw it. */
export interface MetricRecord {
  readonly name: string;
  /** Empty for the whole metric. */
  readonly tags: Tags;
  readonly type: MetricType;
  readonly contains: MetricContents;
  /** Samples of a trend or a rate, of a counter the events that its sum is as sure as; null where the source does not say. */
  readonly count: number | null;
  /** Whole-run values by statistic: `avg` `min` `max` `p(95)` of trends, `rate` of rates (0..1), `count` and `rate` (per second) of counters, `value` `min` `max` of gauges. */
  readonly values: Readonly<Record<string, number>>;
  /** By statistic; empty where the samples were not read. */
  readonly steady: Readonly<Record<string, SteadyValue>>;
  /** What gets worse, where the run itself or its user says so: the names and units of a script's own metrics do not tell. */
  readonly worse?: Direction;
  /** Only the unit says `worse`: what a baseline says of the metric counts before it. */
  readonly worseByUnit?: true;
  /** Set where all samples are of setup() and teardown(): k6 counts them, a comparison does not. */
  readonly outsideLoad?: true;
}

/** A k6 threshold and what became of it. */
export interface ThresholdResult {
  /** As written in the script, submetric included: `http_req_duration{name:slow}`. */
  readonly metric: string;
  /** `p(95)<500`. */
  readonly expression: string;
  /** Null where k6 says that some threshold is broken, and the record does not tell whether it is this one. */
  readonly passed: boolean | null;
  /** The value k6 judged, in the metric's unit; null where the record does not hold it. */
  readonly value: number | null;
  readonly limit: number | null;
  readonly type: MetricType;
  readonly contains: MetricContents;
}

export interface CheckResult {
  readonly name: string;
  /** Names of the enclosing groups, outermost first. */
  readonly group: readonly string[];
  readonly passes: number;
  readonly fails: number;
}
