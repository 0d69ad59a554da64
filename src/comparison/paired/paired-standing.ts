import { plural } from '../../common/text.ts';
import type { Move } from '../../rules/limit.ts';
import { LIKELY } from '../../statistics/evidence.ts';
import { sum } from '../../statistics/quantiles.ts';
import { type Change, changeFromShift, type Scale, toScale } from '../../statistics/scale.ts';
import {
  estimateShift,
  pairsForBound,
  type ShiftEstimate,
  signedRanks,
} from '../../statistics/signed-rank.ts';
import { changeBetween, findYardstick, type Yardstick } from '../measures/measure-comparison.ts';
import { type NotJudged, notJudged } from '../measures/not-judged.ts';
import { hasTail, toTailCause } from '../measures/standing.ts';
import type { PairedMeasure } from './paired-measure.ts';

/** What the rounds say of one measure, before it is weighed with the others. */
export interface PairedStanding extends Yardstick {
  readonly scale: Scale;
  /** Head less base on the scale, by round; null where a side lacks the measure. */
  readonly differences: readonly (number | null)[];
  /** Signed ranks by round, worse above 0. */
  readonly ranks: readonly number[];
  /** Of the differences, with the bounds of a two-sided 95 % interval. */
  readonly shift: ShiftEstimate;
  /** Where the base lies, in the metric's unit, and the head by the shift; of shares, as counted. */
  readonly move: Move;
}

/** Each end of a two-sided 95 % interval. */
const BOUND = 0.025;

/** The fewest rounds in which a family of so many measures can show a likely change, and bound it: 2^-n times the family. */
export function roundsForFamily(measures: number): number {
  return Math.max(pairsForBound(BOUND), pairsForBound(Math.min(0.5, LIKELY / Math.max(1, measures))));
}

/** Where a measure stands between the two sides, or why it is not judged. @param family measures that a rule judges */
export function findPairedStanding(measure: PairedMeasure, family: number): PairedStanding | NotJudged {
  const { current, levels, pairs } = measure;
  const yardstick = findYardstick(measure, levels?.base ?? 0);
  if ('verdict' in yardstick) return yardstick;
  const thin = findThinness(measure, family);
  if (thin !== null || levels === null) return thin ?? NEVER_BOTH;
  const scale = current.type === 'rate' ? 'arcsine' : 'log';
  const known = pairs.filter((pair) => pair !== null).flatMap(({ base, head }) => [base.value, head.value]);
  if (scale === 'log' && known.some((value) => value <= 0)) {
    return notJudged('value-zero', 'a value of 0 has no relative change');
  }
  if (scale === 'arcsine' && known.some((value) => value < 0 || value > 1)) {
    return notJudged('impossible-share', 'a share is not between 0 and 1');
  }
  const point = (value: number) => toScale({ value, standardError: 0 }, scale);
  const differences = pairs.map((pair) => pair && point(pair.head.value) - point(pair.base.value));
  const shift = estimateShift(
    differences.filter((difference) => difference !== null),
    BOUND,
  );
  const sign = yardstick.worse === 'up' ? 1 : -1;
  return {
    ...yardstick,
    scale,
    differences,
    ranks: signedRanks(differences.map((difference) => difference && sign * difference)),
    shift,
    move: scale === 'log' ? { base: levels.base, current: levels.base * Math.exp(shift.estimate) } : levels,
  };
}

const NEVER_BOTH = notJudged('too-few-samples', 'no round has it on both sides');

/** Too few rounds for the family, or too few samples in all of them for the statistic. */
function findThinness({ current, pairs }: PairedMeasure, family: number): NotJudged | null {
  const known = pairs.filter((pair) => pair !== null);
  const needed = roundsForFamily(family);
  if (known.length < needed) {
    const note = `measured on both sides in ${plural(known.length, 'round')} of the ${needed} that ${plural(family, 'judged measure')} need`;
    return notJudged('too-few-samples', note);
  }
  for (const side of ['base', 'head'] as const) {
    const counts = known.map((pair) => pair[side].count);
    const count = counts.includes(null) ? null : sum(counts.map((each) => each ?? 0));
    if (!hasTail(current.measure.statistic, count)) return toTailCause(current.measure.statistic, count);
  }
  return null;
}

/** What a shift between the sides means in the metric's unit, with that of the move kept where it is the estimate. */
export function changeOf({ scale, move, shift }: PairedStanding, bound: number): Change {
  if (scale === 'log') return changeFromShift(Math.log(move.base), bound, scale);
  const { absolute } = changeFromShift(
    toScale({ value: move.current, standardError: 0 }, scale),
    bound - shift.estimate,
    scale,
  );
  return changeBetween(move.base, Math.min(1, Math.max(0, move.current + absolute)));
}
