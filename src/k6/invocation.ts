import type { K6Exit } from './exit.ts';

/** What the user asked for, before anything is known of this machine. */
export interface K6Request {
  /** Exact (`2.2.0`), range (`2.x`, `^1.8`), `latest`; a `v` in front is fine. */
  readonly version: string;
  /** A ready binary, from the config; wins over everything. */
  readonly path: string | null;
  /** Base address that holds `v2.2.0/k6-v2.2.0-linux-amd64.tar.gz`; null for the official releases. */
  readonly downloadUrl: string | null;
  /** Why a program that is found on this machine must not be run, as a clause; null: it may be. Left out where any may be. */
  readonly refuse?: (path: string) => Promise<string | null>;
  /** Ways to k6 that were passed over before, each with its reason in brackets. */
  readonly declined?: readonly string[];
}

export interface InstalledK6 {
  readonly path: string;
  /** `2.2.0`. */
  readonly version: string;
}

/** How to call k6 on one scenario file. */
export interface K6Invocation {
  readonly k6: InstalledK6;
  /** Path as k6 gets it, relative to the working directory. */
  readonly scenarioFile: string;
  /** The user's own flags, split, checked against the flags we own. */
  readonly flags: readonly string[];
  /** Variables to add to k6's environment: the config's, then the input `env`. */
  readonly env: Readonly<Record<string, string>>;
  /** UTC milliseconds by which k6 has to be gone, its summary written; infinite or left out where nothing bounds it. */
  readonly deadline?: number;
}

/** `k6 inspect --execution-requirements`: the options as k6 computed them. */
export interface K6Inspection {
  /** Parsed JSON, untrusted in shape. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface K6RunRequest extends K6Invocation {
  readonly suite: string;
  /** For `--summary-trend-stats`. */
  readonly trendStats: readonly string[];
  /** How long the load is meant to last, setup() and teardown() aside; null where iterations decide. */
  readonly plannedMs: number | null;
  /** When k6 is interrupted; earlier where the deadline asks for it. */
  readonly timeLimitMs: number;
  /** Takes what k6 measured once it has ended; nothing of it is there afterwards. */
  readonly takeSamples?: (run: K6Samples) => Promise<void>;
}

/** Every sample of a run, beside its summary. */
export interface K6Samples {
  /** As in the result. */
  readonly summary: string | null;
  /** `--out csv` with timestamps in ns, decompressed, from the start each time; empty where k6 wrote none. */
  readonly csv: AsyncIterable<Uint8Array>;
  readonly exit: K6Exit;
  /** What k6 said when it could not write the samples; null if it could, or its log went elsewhere. */
  readonly writeError: string | null;
  /** True if there was no room left where the samples lie. */
  readonly isDiskFull: boolean;
  /** How long k6 ran. */
  readonly durationMs: number;
}

export interface K6RunResult {
  readonly exit: K6Exit;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Text of the summary export; null if k6 wrote none. */
  readonly summary: string | null;
  /** Iterations that threw, counted in k6's log; null if the log went elsewhere. */
  readonly failedIterations: number | null;
  /** The last lines k6 logged at level error, without control characters. */
  readonly errorLines: readonly string[];
  /** Why the first request failed that got no answer; null if all got one, or k6's log went elsewhere. */
  readonly requestError: string | null;
}
