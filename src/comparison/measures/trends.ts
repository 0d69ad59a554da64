import type { BaselineRun } from '../../baseline/document.ts';
import { percentileRank } from '../../measurement/measure.ts';
import type { Direction } from '../../measurement/metric.ts';
import type { RunnerClass } from '../../measurement/run-record.ts';
import type { Limit } from '../../rules/limit.ts';
import { findHistoryChange } from '../../statistics/change-points.ts';
import { JOBS_FOR_ADVICE, suggestLimits } from '../../statistics/limit-advice.ts';
import { classifyPercentile, priorFor } from '../../statistics/prior.ts';
import { listJobPoints, mapCommits, sinceLastStep } from './last-step.ts';
import { chooseValues, type PreparedMeasure } from './prepared-measure.ts';

/** A lasting change on the base branch. */
export interface HistoryTrend {
  readonly key: string;
  readonly kind: 'step' | 'creep';
  /** 0.05 is +5 %. */
  readonly relative: number;
  readonly isWorse: boolean;
  /** Commits between which it came; of a creep, the ends of the window. */
  readonly from: string;
  readonly to: string;
}

/** Steps and slow creep of the judged times and throughputs over the comparable runs, one point per job. */
export function findTrends(
  measures: readonly PreparedMeasure[],
  runs: readonly BaselineRun[],
): HistoryTrend[] {
  return measures.flatMap((measure) => {
    if (measure.rule === null || measure.current.type === 'rate') return [];
    const points = listJobPoints(chooseValues(measure).stored);
    if (points.some(({ value }) => value <= 0)) return [];
    const change = findHistoryChange(points.map(({ value }) => Math.log(value)));
    if (change === null) return [];
    const last = change.kind === 'step' ? change.index : points.length - 1;
    const first = change.kind === 'step' ? change.index - 1 : change.index;
    const commits = mapCommits(measure.key, runs);
    const shaOf = (index: number) => commits.get(points[index]?.job ?? '') ?? '';
    return [
      {
        key: measure.key,
        kind: change.kind,
        relative: Math.expm1(change.size),
        isWorse: measure.worse === 'down' ? change.size < 0 : change.size > 0,
        from: shaOf(first),
        to: shaOf(last),
      },
    ];
  });
}

/** Limits that the noise of a measure supports. */
export interface LimitHint {
  readonly key: string;
  readonly jobs: number;
  /** Standard deviation of a single run, as a fraction. */
  readonly spread: number;
  /** The direction in which the limits point. */
  readonly worse: Direction;
  /** Fractions of the base. */
  readonly warn: number;
  readonly fail: number;
  /** The rule's own fail limit is tighter than the noise: it decides nothing before `fail` is reached. */
  readonly isTighterThanNoise: boolean;
}

/** Advice on the limits of judged times, once ten jobs are there. @param family judged measures in all */
export function adviseLimits(
  measures: readonly PreparedMeasure[],
  runner: RunnerClass | null,
  family: number,
): LimitHint[] {
  return measures.flatMap((measure) => {
    const rank = percentileRank(measure.current.measure.statistic);
    const { stored } = sinceLastStep(measure);
    if (
      measure.rule === null ||
      rank === null ||
      stored.length < JOBS_FOR_ADVICE ||
      stored.some(({ value }) => value <= 0)
    )
      return [];
    const history = stored.map(({ value, standardError, job }) => ({ value, standardError, job }));
    const prior = priorFor(classifyPercentile(rank), runner);
    const worse = measure.worse ?? 'up';
    const advice = suggestLimits({ history, scale: 'log', worse, prior, family });
    if (advice === null) return [];
    const { jobs, spread, warn, fail } = advice;
    return [
      {
        key: measure.key,
        jobs,
        spread,
        worse,
        warn,
        fail,
        isTighterThanNoise: isTighter(measure.rule.fail, fail),
      },
    ];
  });
}

function isTighter(limit: Limit | null, supported: number): boolean {
  return limit !== null && limit.unit === 'relative' && limit.amount < supported;
}
