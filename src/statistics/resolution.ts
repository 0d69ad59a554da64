import type { HistoryTest } from './history-test.ts';
import { requireRange } from './preconditions.ts';
import type { PriorByJobs } from './prior.ts';
import { type Change, changeFromShift, shiftFromLimit } from './scale.ts';
import { studentQuantile } from './student-t.ts';

/** How noisy a comparison is, and where its base lies. */
export type Noise = Pick<
  HistoryTest,
  'centre' | 'scale' | 'worse' | 'predictionError' | 'degreesOfFreedom' | 'worstSeen'
>;

export interface ResolutionQuestion {
  /** The level a measure must pass: the family's alpha over the number of judged measures (Holm's first step). */
  readonly alpha: number;
  /** The rule's limit, which a change must pass too: 0.1 is +10 % (log) or 10 points (arcsine). A floor counts as floor / expected. */
  readonly limit?: number;
  /** Only a run worse than every run of the history counts, as for proof. */
  readonly beyondAll?: boolean;
  /** With which probability a change of that size is noticed; 90 % unless told otherwise. */
  readonly power?: number;
}

/**
 * The smallest true change for the worse that this run would have shown, had it been there: what a "pass"
 * has excluded. A change D is seen when D + noise passes the largest of: the critical value t(1-alpha) s, the
 * rule's limit, and the worst run of the history; noise stays above -t(power) s with probability `power`:
 *
 *     D = max(t(1-alpha) s, limit, worst seen) + t(power) s
 *
 * The sum of two t quantiles stands for the noncentral t (Julious 2010, Sample Sizes for Clinical Trials,
 * ch. 3); from 4 degrees of freedom on it errs by a few percent of D, to the large side.
 * @returns signed: negative where down is worse.
 */
export function computeSmallestSeen(noise: Noise, question: ResolutionQuestion): Change {
  const { centre, scale, worse, predictionError, degreesOfFreedom, worstSeen } = noise;
  const { alpha, limit = 0, beyondAll = false, power = 0.9 } = question;
  requireRange('the limit of a rule', limit, [0, Number.MAX_VALUE]);
  const sign = worse === 'up' ? 1 : -1;
  const threshold = Math.max(
    studentQuantile(1 - alpha, degreesOfFreedom) * predictionError,
    Math.abs(shiftFromLimit(centre, sign * limit, scale)),
    beyondAll ? worstSeen : 0,
  );
  const seen = threshold + studentQuantile(power, degreesOfFreedom) * predictionError;
  return changeFromShift(centre, sign * seen, scale);
}

export interface SettlingQuestion {
  readonly test: HistoryTest;
  readonly alpha: number;
  readonly prior: PriorByJobs;
  /** The most jobs a history holds; 30 unless told otherwise. */
  readonly most?: number;
}

/**
 * How many jobs the history needs in all for a change as large as the one observed to be proven, if the
 * spread between jobs stays what it is; null if no history of at most `most` jobs is enough, or if the
 * change is not for the worse. A forecast: the next jobs may differ more than those seen.
 */
export function computeJobsToSettle(question: SettlingQuestion): number | null {
  const { test, alpha, most = 30 } = question;
  const worsening = test.worse === 'up' ? test.shift : -test.shift;
  if (worsening <= 0) return null;
  for (let jobs = test.jobs + 1; jobs <= most; jobs += 1) {
    const { predictionError, degreesOfFreedom } = forecastNoise(question, jobs);
    if (worsening >= studentQuantile(1 - alpha, degreesOfFreedom) * predictionError) return jobs;
  }
  return null;
}

/** The formula of `testAgainstHistory` with the expected sum of squares of so many jobs. */
function forecastNoise({ test, prior }: SettlingQuestion, jobs: number) {
  const { spread, degreesOfFreedom: weight } = prior(jobs);
  const { jobVariance, samplingVariance } = test;
  const priorVariance = spread ** 2 + samplingVariance;
  // Two jobs say next to nothing about the spread between jobs.
  const seen = jobVariance === null || test.jobs < 3 ? priorVariance : jobVariance;
  const degreesOfFreedom = weight + jobs - 1;
  const variance = Math.max(
    (weight * priorVariance + (jobs - 1) * seen) / degreesOfFreedom,
    samplingVariance,
  );
  return { degreesOfFreedom, predictionError: Math.sqrt(variance * (1 + 1 / jobs)) };
}
