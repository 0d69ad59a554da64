import { mean, sum, sumOfSquares } from './quantiles.ts';

/** What a history of runs is worth when runs of one job share a machine: its jobs. */
export interface JobClusters {
  /** Mean of each job's runs, in order of each job's first run. */
  readonly means: readonly number[];
  /** Mean over jobs of 1 / runs; 1 if no job has a second run. */
  readonly meanInverseSize: number;
  /** Pooled variance of runs about their job's mean; 0 if no job has a second run. */
  readonly withinVariance: number;
}

/**
 * Runs of one job ran on one machine and agree with each other more than they agree with tomorrow's machine:
 * they are one observation, their mean (cluster means; Donner & Klar 2000, ch. 6). @throws RangeError without runs.
 */
export function clusterByJob(
  points: readonly { readonly point: number; readonly job: string }[],
): JobClusters {
  const byJob = new Map<string, number[]>();
  for (const { point, job } of points) byJob.set(job, [...(byJob.get(job) ?? []), point]);
  const groups = [...byJob.values()];
  const freedom = points.length - groups.length;
  return {
    means: groups.map(mean),
    meanInverseSize: mean(groups.map((runs) => 1 / runs.length)),
    withinVariance: freedom === 0 ? 0 : sum(groups.map(sumOfSquares)) / freedom,
  };
}
