import { plural } from '../../common/text.ts';
import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import { percentileRank } from '../../measurement/measure.ts';
import type { RunnerClass } from '../../measurement/run-record.ts';
import type { DirectedMove } from '../../rules/limit.ts';
import { passedLimit, passesWarning } from '../../rules/passed-limit.ts';
import type { Rule } from '../../rules/rules.ts';
import { type HistoryTest, testAgainstHistory } from '../../statistics/history-test.ts';
import { classifyPercentile, type MeasureClass, type PriorByJobs, priorFor } from '../../statistics/prior.ts';
import { sinceLastStep } from './last-step.ts';
import { type NotJudged, notJudged } from './not-judged.ts';
import type { ComparedValues, PreparedMeasure } from './prepared-measure.ts';

/** Where a measure stands in the distribution of runs, or how far it is known, or why it is not. */
export type Standing =
  | {
      readonly kind: 'tested';
      readonly test: HistoryTest;
      readonly prior: PriorByJobs;
      readonly values: ComparedValues;
    }
  | LimitOnly
  | Untested;

/** `why` is null of a measure that no stored run has. */
export interface Untested {
  readonly kind: 'untested';
  readonly why: NotJudged | null;
}

/** A value of 0 has no logarithm: the limits alone can speak, held against the worst run of the history. */
export interface LimitOnly {
  readonly kind: 'limit-only';
  readonly value: number;
  readonly worst: number;
  readonly verdict: 'fail' | 'warn' | 'inconclusive' | 'pass';
  readonly note: string;
}

/** Below this many samples beyond a percentile its own scatter is unknown: n (1 - p) >= 10. */
const TAIL_SAMPLES = 10;

/** Where the run stands among the stored runs of the measure. */
export function findStanding(prepared: PreparedMeasure, runner: RunnerClass | null): Standing {
  const values = sinceLastStep(prepared);
  const { type, measure } = prepared.current;
  const enough = values.stored.filter(({ count }) => hasTail(measure.statistic, count));
  if (!hasTail(measure.statistic, values.current.count))
    return { kind: 'untested', why: toTailCause(measure.statistic, values.current.count) };
  if (enough.length === 0) return untested('too-few-stored', 'too few samples in the baseline');
  const scale = type === 'rate' ? 'arcsine' : 'log';
  const all = [values.current, ...enough];
  if (scale === 'log' && all.some(({ value }) => value <= 0)) {
    return standByLimit(prepared, values.current.value, enough);
  }
  if (isOfUnknownEvents(prepared, values))
    return untested(
      'events-unknown',
      'how often the counter was added to is not known, so its scatter is not',
    );
  if (scale === 'arcsine' && all.some(({ value }) => value < 0 || value > 1)) {
    return untested('impossible-share', 'a stored share is not between 0 and 1');
  }
  // Where the scatter within runs is unknown, the wider of the usual spreads makes up for it.
  const prior = priorFor(classOf(prepared), values.hasErrors ? runner : 'github-hosted');
  const observe = ({ value, standardError, count }: ComparedValues['current']) => ({
    value,
    standardError,
    ...(count === null ? {} : { count }),
  });
  const test = testAgainstHistory({
    observed: observe(values.current),
    history: enough.map((run) => ({ ...observe(run), job: run.job })),
    scale,
    worse: prepared.worse ?? 'up',
    prior,
  });
  return { kind: 'tested', test, prior, values };
}

/** Of a counter that a results file lists, with what gets worse, the history alone tells the scatter. */
function isOfUnknownEvents({ current }: PreparedMeasure, values: ComparedValues): boolean {
  const { type, measure, worse } = current;
  const isUncounted = [values.current, ...values.stored].some(({ count }) => count === null);
  return (
    isUncounted &&
    !values.hasErrors &&
    type === 'counter' &&
    worse === undefined &&
    !(measure.metric in BUILT_IN_METRICS)
  );
}

function untested(...why: Parameters<typeof notJudged>): Untested {
  return { kind: 'untested', why: notJudged(...why) };
}

/** From so many jobs on that all came out alike, a run that differs is no scatter of theirs. */
const STEADY_JOBS = 3;

function standByLimit(
  { rule, worse }: PreparedMeasure,
  value: number,
  stored: ComparedValues['stored'],
): Standing {
  const noChange = untested('value-zero', 'a value of 0 has no relative change');
  if (rule === null || worse === null) return noChange;
  const history = stored.map((run) => run.value);
  const worst = worse === 'up' ? Math.max(...history) : Math.min(...history);
  const move = { base: worst, current: value, worse };
  const isAbsolute = [rule.warn, rule.fail].some((limit) => limit !== null && limit.unit !== 'relative');
  // A relative limit cannot acquit here, but what it finds against the worst run stands.
  if (!isAbsolute && passedLimit(rule, move) === 'none') return noChange;
  const jobs = new Set(stored.map(({ job }) => job)).size;
  const isSteady = jobs >= STEADY_JOBS && history.every((each) => each === worst);
  return {
    kind: 'limit-only',
    value,
    worst,
    verdict: judgeByLimitAlone(rule, move, isSteady),
    note: `with a value of 0 the limits alone count, against the worst of ${plural(jobs, 'job')}`,
  };
}

function judgeByLimitAlone(rule: Rule, move: DirectedMove, isSteady: boolean): LimitOnly['verdict'] {
  const passed = passedLimit(rule, move);
  if (passed === 'fail' && isSteady) return 'fail';
  if (passesWarning(rule, move)) return 'warn';
  return passed === 'fail' ? 'inconclusive' : 'pass';
}

/** Whether so many samples show the statistic's own scatter; unknown counts are trusted. */
export function hasTail(statistic: string, count: number | null): boolean {
  const rank = percentileRank(statistic);
  return rank === null || count === null || count * (1 - rank) >= TAIL_SAMPLES * (1 - 1e-9);
}

/** Why so many samples do not. */
export function toTailCause(statistic: string, count: number | null): NotJudged {
  const needed = Math.ceil(TAIL_SAMPLES / (1 - (percentileRank(statistic) ?? 0)) - 1e-6);
  return Number.isFinite(needed)
    ? notJudged('too-few-samples', `too few samples: ${count} of the ${needed} that ${statistic} needs`)
    : notJudged('extreme', 'a maximum is never judged');
}

function classOf({ current }: PreparedMeasure): MeasureClass {
  if (current.type === 'rate') return 'rate';
  const rank = percentileRank(current.measure.statistic);
  if (rank !== null) return classifyPercentile(rank);
  return current.type === 'counter' ? 'throughput' : 'p50';
}
