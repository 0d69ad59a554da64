import type { BaselineRun, StoredMeasure } from '../../baseline/document.ts';
import type { MeasuredValue } from '../../measurement/measured-value.ts';
import type { Direction } from '../../measurement/metric.ts';
import type { Rule } from '../../rules/rules.ts';
import { shareStandardError } from '../../statistics/proportion.ts';
import type { NotJudged } from './not-judged.ts';
import { estimateWholeRunError, type Percentiles, readPercentiles } from './whole-run-error.ts';

/** A measure as one comparable run of the baseline holds it. */
export interface StoredValue extends StoredMeasure {
  /** Runs of one job shared a machine. */
  readonly job: string;
  /** Percentiles of the metric in this run. */
  readonly percentiles: Percentiles;
}

/** One measure of a run beside what the comparable runs have of it. */
export interface PreparedMeasure {
  readonly key: string;
  readonly current: MeasuredValue;
  /** Percentiles of the metric in the run to judge. */
  readonly percentiles: Percentiles;
  readonly rule: Rule | null;
  /** Null where neither the rule nor the metric says which direction is worse. */
  readonly worse: Direction | null;
  /** Why the samples behind it cannot be trusted; null or left out if they can. */
  readonly doubt?: NotJudged | null;
  /** Newest last; empty where the baseline does not have the measure. */
  readonly stored: readonly StoredValue[];
}

/** The stored values of a measure over several runs. */
export function listStored(key: string, runs: readonly BaselineRun[]): StoredValue[] {
  return runs.flatMap(({ measures, provenance }) => {
    const stored = measures[key];
    if (stored === undefined) return [];
    const percentiles = readPercentiles(key, (beside) => measures[beside]?.value);
    return [{ ...stored, percentiles, job: identifyJob({ provenance }) }];
  });
}

/** The job that a run shares its machine with. Outside GitHub Actions every commit's measurement is one of its own. */
export function identifyJob({ provenance }: Pick<BaselineRun, 'provenance'>): string {
  const { runId, runAttempt, job, sha } = provenance;
  return `${runId || sha} ${runAttempt} ${job}`;
}

/** A value to compare: free of warm-up where both sides have it so, else of the whole run. */
export interface ComparedValue {
  readonly value: number;
  /** On the scale; 0 where nothing tells it. */
  readonly standardError: number;
  readonly count: number | null;
}

export interface ComparedValues {
  readonly current: ComparedValue;
  /** Newest last. */
  readonly stored: readonly (ComparedValue & { readonly job: string })[];
  /** Whether every value's standard error is known. */
  readonly hasErrors: boolean;
}

/** One basis for both sides: the steady values if every run has them, else the whole runs'. */
export function chooseValues(measure: PreparedMeasure): ComparedValues {
  const { current, stored } = measure;
  const { steady } = current;
  if (steady === null || stored.some((run) => run.steady === null)) return chooseWholeRuns(measure);
  // Trials are independent at best: a share is never known better than that.
  const least = (count: number | null) =>
    current.type === 'rate' && count !== null && count >= 1 ? shareStandardError(count) : 0;
  return {
    current: { ...steady, standardError: Math.max(steady.standardError, least(steady.count)) },
    stored: stored.map((run) => ({
      value: run.steady?.value ?? run.value,
      standardError: Math.max(run.steady?.standardError ?? 0, least(run.count)),
      count: run.count,
      job: run.job,
    })),
    hasErrors: true,
  };
}

function chooseWholeRuns({ current, percentiles, stored }: PreparedMeasure): ComparedValues {
  const { type, measure } = current;
  const errorOf = (run: Pick<StoredValue, 'value' | 'count' | 'percentiles'>) =>
    estimateWholeRunError({ ...run, type, statistic: measure.statistic });
  const errors = stored.map(errorOf);
  const error = errorOf({ ...current, percentiles });
  return {
    current: { value: current.value, standardError: error ?? 0, count: current.count },
    stored: stored.map(({ value, count, job }, index) => ({
      value,
      standardError: errors[index] ?? 0,
      count,
      job,
    })),
    hasErrors: error !== null && !errors.includes(null),
  };
}
