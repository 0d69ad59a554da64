import { worseDirection } from '../../measurement/built-in-metrics.ts';
import { formatMeasure, type Measure, parseMetric, percentileRank } from '../../measurement/measure.ts';
import { findWhole, listMeasures, type MeasuredValue } from '../../measurement/measured-value.ts';
import type { MetricContents, MetricType, Tags, ThresholdResult } from '../../measurement/metric.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import type { PlannedStage, StageRecord } from '../../measurement/stage.ts';
import { matchTags } from '../../measurement/tags.ts';
import { parseThreshold, satisfies } from '../../measurement/threshold-expression.ts';
import type { Budget } from '../../rules/budget.ts';
import { DEFAULT_VALIDITY } from '../../rules/validity.ts';
import { judgeBudgets } from './budgets.ts';

export const BREAK_SOURCES = ['budget', 'threshold', 'validity'] as const;
export const STAGE_VERDICTS = ['breaks', 'holds'] as const;
/** Breaks told of one stage; more say nothing new. */
export const MOST_BREAKS = 5;
export const MOST_NOT_HELD = 50;

/** A limit that a stage passes over its own window. */
export interface StageBreak {
  readonly source: (typeof BREAK_SOURCES)[number];
  readonly measure: string;
  readonly type: MetricType;
  readonly contains: MetricContents;
  readonly value: number;
  /** How the value should stand to the limit: `≤`, `≥`, or as the threshold is written. */
  readonly operator: string;
  readonly limit: number;
}

export interface StageResult extends PlannedStage {
  readonly isOfAll: boolean;
  /** Null where the stage has no such samples. */
  readonly requests: number | null;
  readonly p95: number | null;
  /** Share of the requests, 0..1. */
  readonly failed: number | null;
  /** Null as well where the executor drops none. */
  readonly dropped: number | null;
  /** Null where nothing says whether it holds. */
  readonly verdict: (typeof STAGE_VERDICTS)[number] | null;
  /** Budgets and thresholds that it could be held against. */
  readonly limits: number;
  readonly breaks: readonly StageBreak[];
}

export interface StageComparison {
  readonly list: readonly StageResult[];
  /** Budgets and thresholds that no stage could be held against. */
  readonly notHeld: readonly string[];
}

/** A limit of the user's, and what it says of the stages that it speaks of: null of any other. */
interface StageLimit {
  readonly name: string;
  readonly judge: (stage: StageRecord, values: ReadonlyMap<string, MeasuredValue>) => StageBreak[] | null;
}

/**
 * Holds every stage of the load against the budgets, the k6 thresholds, and what a valid run may have, each over the
 * stage's own window. It decides no verdict: those are of the whole run.
 * @returns null for a run without stages
 * @throws UserError for a budget whose unit cannot be the measure's
 */
export function judgeStages(
  { stages = [], thresholds }: Pick<RunRecord, 'stages' | 'thresholds'>,
  budgets: readonly Budget[],
): StageComparison | null {
  if (stages.length === 0) return null;
  const limits = [...budgets.map(limitOfBudget), ...thresholds.map(limitOfThreshold)];
  const held = new Set<string>();
  const list = stages.map((stage): StageResult => {
    const values = listJudgeable(stage);
    const judged = limits.flatMap(({ name, judge }) => {
      const breaks = judge(stage, values);
      if (breaks !== null) held.add(name);
      return breaks === null ? [] : [breaks];
    });
    const own = judged.flat();
    const known = new Set(own.map(({ measure }) => measure));
    const breaks = [...own, ...judgeValidity(stage).filter(({ measure }) => !known.has(measure))];
    const verdict = breaks.length > 0 ? 'breaks' : judged.length > 0 ? 'holds' : null;
    return { ...buildStage(stage), verdict, limits: judged.length, breaks: breaks.slice(0, MOST_BREAKS) };
  });
  const notHeld = limits.map(({ name }) => name).filter((name) => !held.has(name));
  return { list, notHeld: notHeld.slice(0, MOST_NOT_HELD) };
}

/** What can be held against a limit within one stage. A count that must be high is only due at the end of the run. */
function listJudgeable(stage: StageRecord): ReadonlyMap<string, MeasuredValue> {
  const values = [...listMeasures(stage)].filter(([, { measure, type, contains, count }]) => {
    if (type === 'counter') return worseDirection(measure.metric, type, contains) !== 'down';
    const rank = percentileRank(measure.statistic);
    // A percentile of fewer samples is their largest: one slow request would be the stage.
    return rank === null || rank === 1 || (count ?? 0) * (1 - rank) >= 1 - 1e-9;
  });
  return new Map(values);
}

function limitOfBudget(budget: Budget): StageLimit {
  const name = formatMeasure(budget.measure);
  return {
    name,
    judge(stage, values) {
      const tags = tagsWithin(budget.measure.tags, stage);
      if (tags === null) return null;
      const own = { ...budget, measure: { ...budget.measure, tags } };
      const results = judgeBudgets([own], values, () => undefined);
      if (results.length === 0) return null;
      return results
        .filter(({ verdict }) => verdict === 'over')
        .map(({ key: measure, type, contains, value, limit, worse }) => {
          const operator = worse === 'up' ? '≤' : '≥';
          return { source: 'budget', measure, type, contains, value, operator, limit };
        });
    },
  };
}

function limitOfThreshold({ metric, expression }: ThresholdResult): StageLimit {
  const named = parseMetric(metric);
  const parsed = parseThreshold(expression);
  const { statistic, operator, limit } = parsed;
  return {
    name: `${metric} ${expression}`,
    judge(stage, values) {
      const tags = named === null ? null : tagsWithin(named.tags, stage);
      if (named === null || tags === null || statistic === null) return null;
      const measure: Measure = { metric: named.name, tags, statistic };
      const seen = values.get(formatMeasure(measure));
      if (seen === undefined || operator === null || limit === null) return null;
      // What is counted grows until the run ends, so that only what must stay small can be passed before.
      if (seen.type === 'counter' && !operator.startsWith('<')) return null;
      if (satisfies(seen.value, parsed) !== false) return [];
      const { type, contains, value } = seen;
      const told = { measure: formatMeasure(measure), type, contains, value, operator, limit };
      return [{ source: 'threshold', ...told }];
    },
  };
}

/** The tags beside the scenario; null where they name another scenario, or one that the samples do not tell. */
function tagsWithin({ scenario, ...rest }: Tags, stage: StageRecord): Tags | null {
  if (scenario === undefined) return rest;
  return !stage.isOfAll && matchTags({ scenario }, { scenario: stage.scenario }) ? rest : null;
}

/** The default limits, also where the suite switches them off: it expects to pass them, and this says where. */
function judgeValidity(stage: StageRecord): StageBreak[] {
  const values = listMeasures(stage);
  const limits = [
    ['http_req_failed rate', DEFAULT_VALIDITY.failedRequests],
    ['dropped_iterations share', DEFAULT_VALIDITY.droppedIterations],
  ] as const;
  return limits.flatMap(([measure, limit]) => {
    const seen = values.get(measure);
    if (seen === undefined || limit === null || seen.value <= limit) return [];
    const { type, contains, value } = seen;
    return [{ source: 'validity', measure, type, contains, value, operator: '≤', limit }];
  });
}

function buildStage({ metrics, ...stage }: StageRecord): Omit<StageResult, 'verdict' | 'limits' | 'breaks'> {
  const read = (name: string, statistic: string) => findWhole(metrics, name)?.values[statistic] ?? null;
  const dropped = read('dropped_iterations', 'count');
  const drops = stage.perMs !== null && findWhole(metrics, 'iterations') !== undefined;
  return {
    ...stage,
    requests: read('http_reqs', 'count'),
    p95: read('http_req_duration', 'p(95)'),
    failed: read('http_req_failed', 'rate'),
    dropped: dropped ?? (drops ? 0 : null),
  };
}
