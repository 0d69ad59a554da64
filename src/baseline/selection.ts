import {
  compareEnvironments,
  type EnvironmentDifference,
  type EnvironmentPart,
} from '../measurement/environment.ts';
import type { Environment } from '../measurement/run-record.ts';
import type { BaselineDocument, BaselineRun } from './document.ts';

/** The stored runs a new run may be compared with, and why the others may not. */
export interface ComparableRuns {
  /** Newest last. */
  readonly runs: readonly BaselineRun[];
  /** Runs of the leg, comparable or not. */
  readonly ofLeg: number;
  /** Runs of the leg that do not count, newest last. */
  readonly excluded: readonly ExcludedRun[];
  /** Parts that one side does not know, over the comparable runs. */
  readonly unchecked: readonly EnvironmentPart[];
  /** How the newest comparable run differs without being shut out: in its data, and under plain thresholds in most parts. */
  readonly tolerated: readonly EnvironmentDifference[];
}

export interface ExcludedRun {
  readonly run: BaselineRun;
  readonly differences: readonly EnvironmentDifference[];
}

export interface SelectionRequest {
  readonly leg: string;
  readonly environment: Environment;
  /** `load-only` under plain thresholds: other differences are reported, not obeyed. */
  readonly strictness: 'all-parts' | 'load-only';
  /** Whether other data forbids a comparison as other code does. */
  readonly strictData: boolean;
}

/** Runs of the same leg whose environment agrees with the run's. */
export function selectComparableRuns(document: BaselineDocument, request: SelectionRequest): ComparableRuns {
  const compared = document.runs
    .filter((run) => run.leg === request.leg)
    .map((run) => ({ run, ...compareEnvironments(request.environment, run.environment) }));
  const forbids = ({ part }: EnvironmentDifference) => {
    if (part === 'data') return request.strictData;
    return request.strictness === 'all-parts' || part === 'load';
  };
  const comparable = compared.filter(({ different }) => !different.some(forbids));
  return {
    runs: comparable.map(({ run }) => run),
    ofLeg: compared.length,
    excluded: compared
      .filter(({ different }) => different.some(forbids))
      .map(({ run, different }) => ({ run, differences: different.filter(forbids) })),
    unchecked: [...new Set(comparable.flatMap(({ unchecked }) => unchecked))],
    tolerated: comparable.at(-1)?.different ?? [],
  };
}
