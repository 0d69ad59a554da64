import type { MeasuredValue } from '../../measurement/measured-value.ts';
import type { Direction } from '../../measurement/metric.ts';
import type { Move } from '../../rules/limit.ts';
import { type Rule, selectRule, worseBy } from '../../rules/rules.ts';
import { median, sum } from '../../statistics/quantiles.ts';
import type { ComparedValue } from '../measures/prepared-measure.ts';

/** One side of a round: what a short run measured, warm-up excluded. */
export interface RoundSide {
  /** The life of the service that it was measured on; another start is another life. */
  readonly life: string;
  /** By their text, as `listMeasures` has them. */
  readonly measures: ReadonlyMap<string, MeasuredValue>;
}

/** Base and head, measured at once or one after the other in random order. */
export interface MeasuredRound {
  readonly base: RoundSide;
  readonly head: RoundSide;
}

/** The rounds of one suite so far, and how to judge them. */
export interface PairedSuite {
  readonly rounds: readonly MeasuredRound[];
  readonly rules: readonly Rule[];
  /** True if every executor sets the number of users, not the arrival rate. */
  readonly closedModel: boolean;
}

/** A measure in one round, as both sides have it. */
export interface RoundPair {
  readonly base: ComparedValue;
  readonly head: ComparedValue;
}

/** One measure over all rounds. */
export interface PairedMeasure {
  readonly key: string;
  /** As the last round has it, the head's before the base's; its value stands for all rounds. */
  readonly current: MeasuredValue;
  readonly rule: Rule | null;
  /** Null where neither the rule nor the metric says which direction is worse. */
  readonly worse: Direction | null;
  /** By round; null where a side lacks it. */
  readonly pairs: readonly (RoundPair | null)[];
  /** Over the rounds that both sides have; null where there is none. */
  readonly levels: Move | null;
  /** The only side that has it in any round. */
  readonly only: 'base' | 'head' | null;
}

/** Pairs the two sides of every measure, round by round; the head's measures first, in its order. */
export function pairMeasures({ rounds, rules, closedModel }: PairedSuite): PairedMeasure[] {
  const keysOf = (side: keyof MeasuredRound) => rounds.flatMap((round) => [...round[side].measures.keys()]);
  const [heads, bases] = [new Set(keysOf('head')), new Set(keysOf('base'))];
  return [...new Set([...heads, ...bases])].map((key) => {
    const last = findLast(rounds, key);
    const rule = selectRule(rules, last, closedModel);
    const pairs = pairRounds(rounds, key);
    const levels = findLevels(last, pairs);
    return {
      key,
      current: levels === null ? last : { ...last, value: levels.current },
      rule,
      worse: rule === null ? null : worseBy(rule, last),
      pairs,
      levels,
      only: !bases.has(key) ? 'head' : heads.has(key) ? null : 'base',
    };
  });
}

function findLast(rounds: readonly MeasuredRound[], key: string): MeasuredValue {
  const of = (side: keyof MeasuredRound) =>
    rounds.findLast((round) => round[side].measures.has(key))?.[side].measures.get(key);
  return (of('head') ?? of('base')) as MeasuredValue;
}

/** One basis for all rounds: the steady values if every one has them, else the whole rounds'. */
function pairRounds(rounds: readonly MeasuredRound[], key: string): (RoundPair | null)[] {
  const values = rounds.map(({ base, head }) => {
    const pair = { base: base.measures.get(key), head: head.measures.get(key) };
    return hasTrials(pair.base) && hasTrials(pair.head) ? { base: pair.base, head: pair.head } : null;
  });
  const isSteady = values.every(
    (pair) => pair === null || (pair.base.steady !== null && pair.head.steady !== null),
  );
  const pick = ({ value, count, steady }: MeasuredValue): ComparedValue =>
    isSteady && steady !== null ? steady : { value, standardError: 0, count };
  return values.map((pair) => pair && { base: pick(pair.base), head: pick(pair.head) });
}

/** A share of no trials is no value. */
function hasTrials(value: MeasuredValue | undefined): value is MeasuredValue {
  return value !== undefined && (value.type !== 'rate' || value.count === null || value.count >= 1);
}

/** Where each side lies over all rounds: the median round; of shares all events over all trials, as limits in points mean it. */
function findLevels({ type }: MeasuredValue, pairs: PairedMeasure['pairs']): Move | null {
  const known = pairs.filter((pair) => pair !== null);
  if (known.length === 0) return null;
  const levelOf = (values: readonly ComparedValue[]) =>
    type === 'rate' ? pool(values) : median(values.map(({ value }) => value));
  return { base: levelOf(known.map(({ base }) => base)), current: levelOf(known.map(({ head }) => head)) };
}

function pool(shares: readonly ComparedValue[]): number {
  const isCounted = shares.every(({ count }) => count !== null);
  const weightOf = ({ count }: ComparedValue) => (isCounted ? (count ?? 1) : 1);
  return sum(shares.map((share) => share.value * weightOf(share))) / sum(shares.map(weightOf));
}
