import type { CheckResult, MetricRecord, ThresholdResult } from './metric.ts';
import type { SampleFault } from './sample-fault.ts';
import type { ScriptFingerprint } from './script-fingerprint.ts';
import type { StageRecord } from './stage.ts';
import type { TestScope } from './test-scope.ts';

/** How k6 ended. `completed` covers broken thresholds and `exec.test.fail()`: the whole load ran. */
export type RunEnding =
  | { readonly kind: 'completed'; readonly thresholdsBroken: boolean; readonly markedFailed: boolean }
  | { readonly kind: 'aborted'; readonly by: AbortCause; readonly detail: string }
  | { readonly kind: 'script-error'; readonly detail: string }
  | { readonly kind: 'crashed'; readonly detail: string }
  | { readonly kind: 'refused'; readonly detail: string };

export type AbortCause = 'timeout' | 'script' | 'rest-api' | 'signal' | 'cancel' | 'time-limit' | 'threshold';

/** How the process that measured ended. */
export interface ProcessExit {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  /** Part of a sentence: `a threshold is broken`. */
  readonly meaning: string;
}

/** Why samples are missing: k6 had no room for them, could not write them, was killed, or left what cannot be read. */
export type LossCause = 'disk-full' | 'write-error' | 'killed' | 'cut-off' | 'unreadable';

/** Samples of a run that should be there and are not. */
export interface SampleLoss {
  readonly cause: LossCause;
  /** What k6 said of it, or whoever read them; empty where nobody said anything. */
  readonly detail: string;
  /** Iterations whose samples were read. */
  readonly read: number;
  /** Iterations as k6 itself counted them; null where it did not say. */
  readonly counted: number | null;
}

/** Where a run comes from. */
export interface Provenance {
  readonly sha: string;
  readonly ref: string;
  /** The workflow run's page; empty outside GitHub Actions. */
  readonly runUrl: string;
  readonly runId: string;
  readonly runAttempt: number;
  /** The job within the workflow run, all of its matrix values included: runs of one job are one cluster. */
  readonly job: string;
  /** UTC, ISO 8601, when k6 started. */
  readonly time: string;
}

/** What two runs must share for their numbers to belong to one distribution. Null: not known. */
export interface Environment {
  /** `2.2.0`. */
  readonly k6Version: string | null;
  readonly script: ScriptFingerprint | null;
  readonly load: LoadFingerprint | null;
  readonly os: string | null;
  readonly cpuModel: string | null;
  readonly cores: number | null;
  readonly runnerClass: RunnerClass | null;
}

export const RUNNER_CLASSES = ['github-hosted', 'self-hosted', 'local'] as const;
export type RunnerClass = (typeof RUNNER_CLASSES)[number];

/** The time of a run that does not say when it was measured: before any that does. */
export const UNKNOWN_TIME = new Date(0).toISOString();

/** Where a run was measured, if nobody knows: only what both sides know is compared. */
export const UNKNOWN_ENVIRONMENT: Environment = {
  k6Version: null,
  script: null,
  load: null,
  os: null,
  cpuModel: null,
  cores: null,
  runnerClass: null,
};

export interface LoadFingerprint {
  /** Equal hashes mean the same load was asked for. */
  readonly hash: string;
  /** The load in words, for people: `api: constant-vus, 10 VUs, 30s`. */
  readonly summary: string;
}

/** One execution of one scenario file. */
export interface RunRecord {
  /** `k6`, or the format of the results that another tool wrote. */
  readonly source: string;
  readonly suite: string;
  readonly leg: string;
  /** Relative to the repository; of a run measured elsewhere, the file of its results. */
  readonly scenarioFile: string;
  readonly provenance: Provenance;
  readonly environment: Environment;
  /** True if every executor sets the number of users, not the arrival rate: throughput is then an outcome. */
  readonly closedModel: boolean;
  readonly durationMs: number;
  readonly ending: RunEnding;
  /** Left out of a run that was measured elsewhere. */
  readonly exit?: ProcessExit;
  readonly metrics: readonly MetricRecord[];
  readonly thresholds: readonly ThresholdResult[];
  readonly checks: readonly CheckResult[];
  /** What was put to the test; left out of a run that was measured elsewhere. */
  readonly scope?: TestScope;
  /** Iterations that threw, as counted in k6's log; null where the log could not be read. */
  readonly failedIterations: number | null;
  /** The stages of the load and what was measured in each; of the run itself, never stored. */
  readonly stages?: readonly StageRecord[];
  /** Set where samples of this run are missing: what is left of it is no evidence. */
  readonly loss?: SampleLoss;
  /** Samples of single metrics that were left out, or are not k6's own; of the run itself, never stored. */
  readonly faults?: readonly SampleFault[];
  /** Files that the measurement rests on and that changed while the job measured, by name; left out where none did. */
  readonly changedFiles?: readonly string[];
  /** What could not be had of this run, one sentence each. */
  readonly notes: readonly string[];
}

/** A run of which nothing is known but where it comes from: what was measured is filled in. */
export function emptyRun(
  origin: Pick<RunRecord, 'source' | 'suite' | 'leg' | 'scenarioFile' | 'provenance'>,
): RunRecord {
  return {
    ...origin,
    environment: UNKNOWN_ENVIRONMENT,
    closedModel: false,
    durationMs: 0,
    ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
    metrics: [],
    thresholds: [],
    checks: [],
    failedIterations: null,
    notes: [],
  };
}

/** What every run of this job has in common. */
export interface RunIdentity {
  readonly provenance: Omit<Provenance, 'time'>;
  readonly leg: string;
}
