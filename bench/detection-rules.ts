import { weighEvidence } from '../src/statistics/evidence.ts';
import { adjustByHolm } from '../src/statistics/holm.ts';
import { type HistoryJudgement, judgeAgainstHistory } from '../src/statistics/predictive.ts';
import { type MeasureClass, priorFor } from '../src/statistics/prior.ts';
import { mean, sumOfSquares } from '../src/statistics/quantiles.ts';
import { studentQuantile, studentUpperTail } from '../src/statistics/student-t.ts';
import { normalCdfFast, REQUEST_SPREAD, REQUESTS, type SimulatedRun } from './detection-model.ts';

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

export interface GatedMeasure {
  readonly judgement: HistoryJudgement;
  /** Relative for times, in shares for errors; null where the measure cannot fail. */
  readonly warn: number;
  readonly fail: number | null;
  /** In the metric's unit. */
  readonly floor: number;
}

/** DESIGN §4 over one family of measures: limit, floor and evidence. The place to swap the product's own decision in. */
export function decide(measures: readonly GatedMeasure[]): Verdict {
  const adjusted = adjustByHolm(measures.map(({ judgement }) => judgement.pWorse));
  const verdicts = measures.map(({ judgement, warn, fail, floor }, index): Verdict => {
    const { change, pWorse: p, worseThanAll: beyondAll, scale } = judgement;
    const size = scale === 'log' ? (change.relative as number) : change.absolute;
    const passed = (limit: number | null) =>
      limit !== null && size > limit * (1 + 1e-9) && change.absolute > floor;
    const evidence = weighEvidence({ p, adjustedP: adjusted[index] as number, beyondAll });
    if (passed(fail) && evidence === 'proven') return 'fail';
    if (passed(warn) && (evidence === 'proven' || evidence === 'likely')) return 'warn';
    return passed(fail) && evidence !== 'none' ? 'inconclusive' : 'pass';
  });
  return (['fail', 'warn', 'inconclusive'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

const MACHINE = 'github-hosted';

/** The product's way: history of the same CPU model, four gated measures, default limits. */
export function judgeOurs({ head, history }: Case, jobs: number): Verdict {
  const comparable = history.slice(-jobs).filter(({ model }) => model === head.model);
  if (comparable.length === 0) return 'inconclusive';
  const time = (name: 'p50' | 'p95' | 'p99') => judgeTime({ head, comparable, name });
  return decide([
    { judgement: time('p50'), warn: 0.05, fail: 0.1, floor: 2 },
    { judgement: time('p95'), warn: 0.05, fail: 0.1, floor: 5 },
    { judgement: time('p99'), warn: 0.2, fail: null, floor: 10 },
    { judgement: judgeErrors(head, comparable), warn: 0.005, fail: 0.02, floor: 0 },
  ]);
}

function judgeTime(of: {
  head: SimulatedRun;
  comparable: readonly SimulatedRun[];
  name: MeasureClass & keyof SimulatedRun['gated'];
}) {
  return judgeAgainstHistory({
    observed: of.head.gated[of.name],
    history: of.comparable.map(({ gated, job }) => ({ ...gated[of.name], job })),
    scale: 'log',
    worse: 'up',
    prior: priorFor(of.name, MACHINE),
  });
}

function judgeErrors(head: SimulatedRun, history: readonly SimulatedRun[]) {
  const observe = ({ errors, job }: SimulatedRun) => ({
    value: errors / REQUESTS,
    standardError: 0.5 / Math.sqrt(REQUESTS),
    count: REQUESTS,
    job,
  });
  return judgeAgainstHistory({
    observed: observe(head),
    history: history.map(observe),
    scale: 'arcsine',
    worse: 'up',
    prior: priorFor('rate', MACHINE),
  });
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
