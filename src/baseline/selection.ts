import {
  compareEnvironments,
  type EnvironmentDifference,
  type EnvironmentPart,
} from '../measurement/environment-comparison.ts';
import type { Environment } from '../measurement/run-record.ts';
import type { BaselineDocument, BaselineRun } from './document.ts';

/** The stored runs a new run may be compared with, and why the others may not. */
export interface ComparableRuns {
  /** Newest last. */
  readonly runs: readonly BaselineRun[];
  /** Runs of the leg, comparable or not. */
  readonly ofLeg: number;
  /** How the newest run of the leg differs, if no run is comparable. */
  readonly differences: readonly EnvironmentDifference[];
  /** Parts that one side does not know, over the comparable runs. */
  readonly unchecked: readonly EnvironmentPart[];
  /** Parts in which comparable runs differ without being shut out, under plain thresholds. */
  readonly tolerated: readonly EnvironmentDifference[];
}

export interface SelectionRequest {
  readonly leg: string;
  readonly environment: Environment;
  /** `load-only` under plain thresholds: other differences are reported, not obeyed. */
  readonly strictness: 'all-parts' | 'load-only';
}

/** Runs of the same leg whose environment agrees with the run's. */
export function selectComparableRuns(document: BaselineDocument, request: SelectionRequest): ComparableRuns {
  const compared = document.runs
    .filter((run) => run.leg === request.leg)
    .map((run) => ({ run, ...compareEnvironments(request.environment, run.environment) }));
  const forbids = ({ part }: EnvironmentDifference) => request.strictness === 'all-parts' || part === 'load';
  const comparable = compared.filter(({ different }) => !different.some(forbids));
  const newest = comparable.at(-1);
  return {
    runs: comparable.map(({ run }) => run),
    ofLeg: compared.length,
    differences: newest === undefined ? (compared.at(-1)?.different ?? []) : [],
    unchecked: [...new Set(comparable.flatMap(({ unchecked }) => unchecked))],
    tolerated: newest?.different ?? [],
  };
}
