import { mean, sumOfSquares } from '../src/statistics/quantiles.ts';
import { studentQuantile, studentUpperTail } from '../src/statistics/student-t.ts';
import { normalCdfFast, REQUEST_SPREAD, REQUESTS, type SimulatedRun } from './detection-model.ts';
import { judgeByProduct } from './detection-product.ts';

export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive';

/** A pull request as a rule sees it: its run, and the base's runs, newest last. */
export interface Case {
  readonly head: SimulatedRun;
  readonly history: readonly SimulatedRun[];
  /** The rules that compare requests get their sampling noise from here: a standard normal variate. */
  readonly noise: number;
}

export interface Rule {
  readonly name: string;
  /** The goals are asserted for it. */
  readonly ours: boolean;
  /** Jobs in the history that the goals are stated for. */
  readonly jobs: number;
  judge(pullRequest: Case): Verdict;
}

/** As the product decides it, on the last so many jobs. */
export function judgeOurs({ head, history }: Case, jobs: number): Verdict {
  return judgeByProduct(head, history.slice(-jobs));
}

/** p95 more than so much above the last run's. */
export function judgeRatio({ head, history }: Case, ratio: number): Verdict {
  return head.pooledP95 > ratio * last(history).pooledP95 ? 'fail' : 'pass';
}

const BENCHER = new Map<number, number>();

/** Bencher's t-test boundary at .99 on p95: mean + sd sqrt(1 + 1/n) t (bencher_boundary). */
export function judgeBencher({ head, history }: Case, jobs: number): Verdict {
  const values = history.slice(-jobs).map(({ pooledP95 }) => pooledP95);
  const n = values.length;
  const quantile = BENCHER.get(n) ?? studentQuantile(0.99, n - 1);
  BENCHER.set(n, quantile);
  const spread = Math.sqrt((sumOfSquares(values) / (n - 1)) * (1 + 1 / n));
  return head.pooledP95 > mean(values) + quantile * spread ? 'fail' : 'pass';
}

/** Mann-Whitney on all requests of the last run and this one, p < .05: its statistic in expectation over the windows' levels, plus its sampling noise. */
export function judgeMannWhitney({ head, history, noise }: Case): Verdict {
  const base = last(history).levels;
  let above = 0;
  for (const x of base)
    for (const y of head.levels) above += normalCdfFast((y - x) / (REQUEST_SPREAD * Math.SQRT2));
  const excess = above / (base.length * head.levels.length) - 0.5;
  const error = Math.sqrt((2 * REQUESTS + 1) / (12 * REQUESTS * REQUESTS));
  return excess / error + noise > 1.96 ? 'fail' : 'pass';
}

/** Otava (Hunter): Student's t at the best split of the series of p95, p < .001; alarm when the newest run is the new level. */
export function judgeStep({ head, history }: Case, jobs: number): Verdict {
  const values = [...history.slice(-jobs), head].map(({ pooledP95 }) => pooledP95);
  const strength = (split: number) => {
    const [a, b] = [values.slice(0, split), values.slice(split)];
    // Hunter's standard deviation divides by n, not n - 1.
    const pooled = Math.sqrt((sumOfSquares(a) + sumOfSquares(b)) / values.length);
    return (mean(b) - mean(a)) / (pooled * Math.sqrt(1 / a.length + 1 / b.length));
  };
  const splits = values.slice(1).map((_, index) => strength(index + 1));
  const newest = splits.at(-1) as number;
  const best = splits.every((t) => Math.abs(t) <= Math.abs(newest));
  return best && newest > 0 && 2 * studentUpperTail(newest, values.length - 2) < 0.001 ? 'fail' : 'pass';
}

function last(history: readonly SimulatedRun[]): SimulatedRun {
  return history.at(-1) as SimulatedRun;
}

export const RULES: readonly Rule[] = [
  ...[1, 3, 5, 10].map((jobs) => ({
    name: jobs === 1 ? 'ours, single run' : `ours, history ${jobs}`,
    ours: true,
    jobs,
    judge: (pullRequest: Case) => judgeOurs(pullRequest, jobs),
  })),
  { name: 'naive p95 +20 %', ours: false, jobs: 1, judge: (pr) => judgeRatio(pr, 1.2) },
  { name: 'ratio 150 %', ours: false, jobs: 1, judge: (pr) => judgeRatio(pr, 1.5) },
  { name: 'Mann-Whitney, requests', ours: false, jobs: 1, judge: judgeMannWhitney },
  { name: 'Bencher t .99, history 10', ours: false, jobs: 10, judge: (pr) => judgeBencher(pr, 10) },
  { name: 'step detector, history 10', ours: false, jobs: 10, judge: (pr) => judgeStep(pr, 10) },
];
