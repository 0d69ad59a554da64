import { LIKELY, PROVEN } from './evidence.ts';
import { type HistoricalRun, testAgainstHistory } from './history-test.ts';
import { requireRange } from './preconditions.ts';
import type { PriorByJobs } from './prior.ts';
import { changeFromShift, type Scale } from './scale.ts';
import { studentQuantile } from './student-t.ts';

/** Fewer jobs say too little about their own noise to advise on. */
export const JOBS_FOR_ADVICE = 10;

export interface LimitQuestion {
  readonly history: readonly HistoricalRun[];
  readonly scale: Scale;
  readonly worse: 'up' | 'down';
  readonly prior: PriorByJobs;
  /** Judged measures of the suite: the more are judged, the more each must show. */
  readonly family: number;
}

/** Limits as sizes, above 0: relative on the log scale (0.1 is 10 %), in shares on the arcsine scale. */
export interface LimitAdvice {
  readonly jobs: number;
  /** Standard deviation of a single run, on the scale. */
  readonly spread: number;
  /** From here on a measured change is likely, or proven. Below it, the limit would decide nothing. */
  readonly warn: number;
  readonly fail: number;
}

/**
 * The limits that the noise of this history supports: the smallest changes that one more run of it could
 * show to be likely (5 %) and proven (1 %) as the first of `family` measures, rounded up to a whole percent
 * or a tenth of a point. Null below 10 jobs. It judges a typical run of the history, that at its centre.
 */
export function suggestLimits(question: LimitQuestion): LimitAdvice | null {
  const { history, scale, family } = question;
  requireRange('the judged measures of a family', family, [1, Number.MAX_SAFE_INTEGER]);
  const first = history[0];
  if (first === undefined) return null;
  const typical = testAgainstHistory({ ...question, observed: first });
  if (typical.jobs < JOBS_FOR_ADVICE) return null;
  const sign = question.worse === 'up' ? 1 : -1;
  const sizeOf = (shift: number) => {
    const change = changeFromShift(typical.centre, sign * shift, scale);
    return Math.abs(scale === 'log' ? (change.relative as number) : change.absolute);
  };
  const limitAt = (level: number) =>
    sizeOf(studentQuantile(1 - level / family, typical.degreesOfFreedom) * typical.predictionError);
  return {
    jobs: typical.jobs,
    spread: typical.spread,
    warn: roundUp(limitAt(LIKELY), scale),
    fail: roundUp(limitAt(PROVEN), scale),
  };
}

function roundUp(size: number, scale: Scale): number {
  const steps = scale === 'log' ? 100 : 1000;
  return Math.ceil(size * steps) / steps;
}
