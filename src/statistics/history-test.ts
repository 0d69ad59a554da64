import { clusterByJob, type JobClusters } from './job-clusters.ts';
import { requireRange } from './preconditions.ts';
import type { Prior, PriorByJobs } from './prior.ts';
import { mean, sumOfSquares } from './quantiles.ts';
import { type Change, changeFromShift, type Observation, type Scale, toScale } from './scale.ts';
import { studentQuantile, studentUpperTail } from './student-t.ts';

export interface HistoricalRun extends Observation {
  /** Runs with equal jobs shared a machine: they count as one observation. */
  readonly job: string;
}

export interface HistoryQuestion {
  readonly observed: Observation;
  /** Comparable runs of the base, in any order; at least one. */
  readonly history: readonly HistoricalRun[];
  readonly scale: Scale;
  /** The direction that is worse. */
  readonly worse: 'up' | 'down';
  readonly prior: PriorByJobs;
}

/** How the observed run stands in the distribution of runs that the history spans. */
export interface HistoryTest {
  readonly scale: Scale;
  readonly worse: 'up' | 'down';
  /** Jobs that count, and the runs they hold. */
  readonly jobs: number;
  readonly runs: number;
  /** Centre of the history in the metric's unit: geometric mean over jobs (log), mean share over jobs (arcsine). */
  readonly expected: number;
  /** Observed against expected. */
  readonly change: Change;
  /** Observed less expected on the scale; positive is up. */
  readonly shift: number;
  /** Centre of the history on the scale. */
  readonly centre: number;
  /** Standard deviation of a single run on the scale, prior included; on the log scale 0.04 is about 4 %. */
  readonly spread: number;
  /** Standard deviation of `shift` if nothing changed. */
  readonly predictionError: number;
  readonly degreesOfFreedom: number;
  /** Probability of a shift at least this bad, or this good, if nothing changed; one-sided, unadjusted. */
  readonly pWorse: number;
  readonly pBetter: number;
  /** The observed run is worse, or better, than every run of the history. */
  readonly worseThanAll: boolean;
  readonly betterThanAll: boolean;
  /** How far the history's own worst run lies from its centre in the worse direction, on the scale. */
  readonly worstSeen: number;
  /** Variance between jobs as observed, without the prior; null for a single job. */
  readonly jobVariance: number | null;
  /** Mean squared standard error within runs. */
  readonly samplingVariance: number;
}

/**
 * Tests one run against the distribution of runs on the base: a predictive t interval with a conjugate
 * prior on the variance (Gelman et al., Bayesian Data Analysis, 3rd ed., §2.6 and §3.3).
 *
 *     v = (nu0 (s0^2 + se^2) + sum (y - ybar)^2) / (nu0 + N - 1)      at least se^2
 *     t = (y_observed - ybar) / sqrt(v + v/N),   nu0 + N - 1 degrees of freedom
 *
 * over the N jobs' means y. With one job this is the comparison of two runs, variance 2 (s0^2 + se^2).
 *
 * Assumes: the history and the run come from the same kind of machine and load; jobs are independent; on the
 * scale, runs spread about normally. Heavy tails (a slow machine now and then) break the last one, which is
 * why a fail also needs `worseThanAll`: with N exchangeable jobs an unchanged run is worst with probability 1/(N+1).
 * Nothing is winsorised: on real pools that hid the slow machines and raised false alarms from 6.7 to 11.2 %.
 *
 * Ties are not "worse than all". @throws RangeError for an empty history, or a value that the scale cannot
 * hold (a time of 0, a share above 1, NaN).
 */
export function testAgainstHistory(question: HistoryQuestion): HistoryTest {
  const { observed, history, scale, worse } = question;
  if (history.length === 0) throw new RangeError('there is no history to judge a run against');
  const point = toScale(observed, scale);
  const runs = history.map((run) => ({ point: toScale(run, scale), job: run.job }));
  const clusters = clusterByJob(runs);
  const centre = mean(clusters.means);
  const shift = point - centre;
  const noise = estimateNoise(question, clusters);
  const points = runs.map((run) => run.point);
  const t = shift / noise.predictionError;
  const [lowest, highest] = [Math.min(...points), Math.max(...points)];
  const up = worse === 'up';
  const expected = scale === 'log' ? Math.exp(centre) : meanShare(history);
  return {
    scale,
    worse,
    jobs: clusters.means.length,
    runs: history.length,
    expected,
    change: changeFrom(expected, observed.value),
    shift,
    centre,
    ...noise,
    pWorse: studentUpperTail(up ? t : -t, noise.degreesOfFreedom),
    pBetter: studentUpperTail(up ? -t : t, noise.degreesOfFreedom),
    worseThanAll: up ? point > highest : point < lowest,
    betterThanAll: up ? point < lowest : point > highest,
    worstSeen: up ? highest - centre : centre - lowest,
  };
}

/**
 * The interval that holds the true change with this confidence, two-sided: shift -+ t x predictionError,
 * brought back to the metric's unit. On the arcsine scale it is centred on the change of the raw shares.
 */
export function computeChangeInterval(
  test: HistoryTest,
  confidence = 0.95,
): { readonly lower: Change; readonly upper: Change } {
  const { centre, shift, scale, expected, change } = test;
  const half = studentQuantile((1 + confidence) / 2, test.degreesOfFreedom) * test.predictionError;
  if (scale === 'log') {
    return {
      lower: changeFromShift(centre, shift - half, scale),
      upper: changeFromShift(centre, shift + half, scale),
    };
  }
  const end = (distance: number) => {
    const absolute = change.absolute + changeFromShift(centre + shift, distance, scale).absolute;
    return changeFrom(expected, Math.min(1, Math.max(0, expected + absolute)));
  };
  return { lower: end(-half), upper: end(half) };
}

interface Noise {
  readonly spread: number;
  readonly predictionError: number;
  readonly degreesOfFreedom: number;
  readonly jobVariance: number | null;
  readonly samplingVariance: number;
}

function estimateNoise(
  { observed, history, prior: priorByJobs }: HistoryQuestion,
  clusters: JobClusters,
): Noise {
  const jobs = clusters.means.length;
  const prior = requirePrior(priorByJobs(jobs));
  const samplingVariance = mean(history.map(({ standardError }) => standardError ** 2));
  const squares = sumOfSquares(clusters.means);
  const degreesOfFreedom = prior.degreesOfFreedom + jobs - 1;
  const between =
    (prior.degreesOfFreedom * (prior.spread ** 2 + samplingVariance) + squares) / degreesOfFreedom;
  // Means of several runs spread less than single runs do; the run under test is a single one.
  const single = between + (1 - clusters.meanInverseSize) * clusters.withinVariance;
  const variance = Math.max(single, samplingVariance);
  const noisierThanHistory = Math.max(0, observed.standardError ** 2 - samplingVariance);
  return {
    spread: Math.sqrt(variance),
    predictionError: Math.sqrt(variance + noisierThanHistory + between / jobs),
    degreesOfFreedom,
    jobVariance: jobs < 2 ? null : squares / (jobs - 1),
    samplingVariance,
  };
}

function requirePrior(prior: Prior): Prior {
  requireRange('the prior spread', prior.spread, [Number.MIN_VALUE, Number.MAX_VALUE]);
  requireRange('the degrees of freedom of the prior', prior.degreesOfFreedom, [Number.MIN_VALUE, 1e6]);
  return prior;
}

function meanShare(history: readonly HistoricalRun[]): number {
  return mean(clusterByJob(history.map(({ value, job }) => ({ point: value, job }))).means);
}

function changeFrom(base: number, value: number): Change {
  return { absolute: value - base, relative: base === 0 ? null : value / base - 1 };
}
