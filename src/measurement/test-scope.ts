/** What a run put to the test: kept with it, so that a later run can be told to test less. */
export interface TestScope {
  readonly loads: readonly ScopeLoad[];
  /** Those that were judged, as k6 spells them. */
  readonly thresholds: readonly ScopeThreshold[];
  /** `POST /orders`, of the load itself, without setup() and teardown(); null where there are too many, or nothing tells. */
  readonly endpoints: readonly string[] | null;
  /** `group :: name`; null where there are too many. */
  readonly checks: readonly string[] | null;
  /** k6's own tags on every sample. */
  readonly systemTags: readonly string[];
  /** Options of k6's that are on and change what a request is: `discardResponseBodies`. */
  readonly switches: readonly string[];
}

/** The load of one of k6's scenarios. */
export interface ScopeLoad {
  readonly scenario: string;
  /** What its peak is: iterations per second, or users. */
  readonly unit: LoadUnit;
  readonly peak: number;
  /** Null where a number of iterations decides. */
  readonly lastsMs: number | null;
  /** Of a rate or a number of iterations the iterations that are planned; of users the ms that all of them run; null: not known. */
  readonly amount: number | null;
}

export const LOAD_UNITS = ['iterations-per-second', 'users'] as const;
export type LoadUnit = (typeof LOAD_UNITS)[number];

export interface ScopeThreshold {
  readonly metric: string;
  readonly expression: string;
}

/** So many names are told apart in a run: none that the baseline has is lost among others that a script makes up. */
export const MOST_SEEN_NAMES = 2000;
/** More names than this are kept of no run: with so many they are made up by the data. */
export const MOST_SCOPE_NAMES = 40;

/** Names as a scope has them, each once and in one order; null where they are too many to be told apart. */
export function listScopeNames(names: Iterable<string>): readonly string[] | null {
  const unique = [...new Set(names)].sort();
  return unique.length > MOST_SEEN_NAMES ? null : unique;
}

/** What is kept of a scope. */
export function toKeptScope(scope: TestScope): TestScope {
  const keep = (names: readonly string[] | null) =>
    names === null || names.length > MOST_SCOPE_NAMES ? null : names;
  return { ...scope, endpoints: keep(scope.endpoints), checks: keep(scope.checks) };
}
