import type { BaselineRun, StoredMeasure } from '../baseline/document.ts';
import type { Direction } from '../measurement/built-in-metrics.ts';
import type { MeasuredValue } from '../measurement/measured-value.ts';
import type { Rule } from './rules.ts';

/** A measure as one comparable run of the baseline holds it. */
export interface StoredValue extends StoredMeasure {
  /** Runs of one job shared a machine. */
  readonly job: string;
}

/** One measure of a run beside what the comparable runs have of it. */
export interface MeasureCase {
  readonly key: string;
  readonly current: MeasuredValue;
  readonly rule: Rule | null;
  /** Null where neither the rule nor the metric says which direction is worse. */
  readonly worse: Direction | null;
  /** Newest last; empty where the baseline does not have the measure. */
  readonly stored: readonly StoredValue[];
}

/** The stored values of a measure over several runs. */
export function listStored(key: string, runs: readonly BaselineRun[]): StoredValue[] {
  return runs.flatMap(({ measures, provenance }) => {
    const stored = measures[key];
    const { runId, runAttempt, job, sha } = provenance;
    // Outside GitHub Actions a run has no id; then every commit's measurement counts as a job of its own.
    return stored === undefined ? [] : [{ ...stored, job: `${runId || sha} ${runAttempt} ${job}` }];
  });
}

/** A value to compare: free of warm-up where both sides have it so, else of the whole run. */
export interface ComparedValue {
  readonly value: number;
  readonly standardError: number;
  readonly count: number | null;
}

export interface ComparedValues {
  readonly current: ComparedValue;
  /** Newest last. */
  readonly stored: readonly (ComparedValue & { readonly job: string })[];
}

/** One basis for both sides: the gated values if every run has them, else the whole runs'. */
export function chooseValues({ current, stored }: MeasureCase): ComparedValues {
  const { gated } = current;
  if (gated !== null && stored.every((run) => run.gated !== null)) {
    return {
      current: gated,
      stored: stored.map((run) => ({
        ...(run.gated ?? run),
        standardError: run.gated?.standardError ?? 0,
        count: run.count,
        job: run.job,
      })),
    };
  }
  const whole = { value: current.value, standardError: 0, count: current.count };
  return {
    current: whole,
    stored: stored.map(({ value, count, job }) => ({ value, standardError: 0, count, job })),
  };
}
