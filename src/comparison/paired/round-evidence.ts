import { PROVEN, weighEvidence } from '../../statistics/evidence.ts';
import { adjustByHolm } from '../../statistics/holm.ts';
import type { Look } from '../../statistics/planned-looks.ts';
import { toScale } from '../../statistics/scale.ts';
import { type InstanceSpread, type LifeTest, testLives } from '../../statistics/service-lives.ts';
import { testJointly } from '../../statistics/sign-flips.ts';
import { signedRanks, signedRankUpperTail } from '../../statistics/signed-rank.ts';
import { studentQuantile } from '../../statistics/student-t.ts';
import { type ChangeEvidence, findSmallestFlagged } from '../measures/family-evidence.ts';
import type { PairedMeasure } from './paired-measure.ts';
import { changeOf, type PairedStanding } from './paired-standing.ts';

/** How a change stands against the noise between rounds; adjusted by joint sign flips. */
export interface PairedEvidence extends ChangeEvidence {
  /** Rounds in which both sides have the measure, and how many clusters they are: rounds of one life are one. */
  readonly rounds: number;
  readonly lives: number;
  /** Rounds that a change of the measured size would need to be proven; null: it is none for the worse, or lives are what is missing. */
  readonly roundsToSettle: number | null;
}

export interface PairedMember {
  readonly measure: PairedMeasure;
  readonly standing: PairedStanding;
  /** By round, the number of its cluster (`clusterByLife`). */
  readonly clusters: readonly number[];
}

export interface WeighingOptions {
  /** At which the rounds were judged, the present one last (`looksUntil`). */
  readonly looks: readonly Look[];
  readonly instance: InstanceSpread;
  /** Of the run's identity; only beyond 16 rounds is anything drawn. */
  readonly seed: string;
}

/** The evidence of every judged measure of one pull request, as one family of hypotheses. */
export function weighRounds(
  family: readonly PairedMember[],
  { looks, instance, seed }: WeighingOptions,
): PairedEvidence[] {
  const telling = family.filter(canDiffer);
  const joint = testFamily(telling, looks, seed);
  const spent = looks.at(-1)?.spent ?? PROVEN;
  const before = looks.at(-2)?.spent ?? 0;
  const tests = new Map(family.map((member) => [member, testOwnLives(member, instance)]));
  const ofLives = adjustLives(telling, tests);
  const alpha = (level: number) => level / Math.max(1, telling.length);
  return family.map((member) => {
    const { ranks } = member.standing;
    const life = tests.get(member) ?? null;
    const lives = countLives(member);
    const weigh = (side: keyof Sides) => {
      const own = signedRankUpperTail(side === 'worse' ? ranks : ranks.map((rank) => -rank));
      const p = Math.max(own, life?.[side] ?? 0);
      // What earlier looks may have spent is gone: lives are tested anew at each.
      const lifeP = life === null ? 0 : Math.min(1, (ofLives.get(member)?.[side] ?? 1) + before);
      const adjustedP = Math.max(p, joint.get(member)?.[side] ?? 1, lifeP);
      const mayProve = life === null || lives > 1 || instance.isCalibrated;
      return {
        p,
        adjustedP,
        level: weighEvidence({ p, adjustedP, beyondAll: mayProve, proven: spent }),
      };
    };
    return {
      ...weigh('worse'),
      betterLevel: weigh('better').level,
      rounds: countRounds(member),
      lives,
      ...boundChange(member, life, (level) => alpha(level === PROVEN && spent > 0 ? spent : level)),
    };
  });
}

/** One-sided p-values. */
interface Sides {
  readonly worse: number;
  readonly better: number;
}

/** A measure that was alike in every round raises no false alarm and costs the others no power (as `canShowChange`). */
export function canDiffer({ standing }: PairedMember): boolean {
  return standing.ranks.some((rank) => rank !== 0);
}

function testFamily(
  telling: readonly PairedMember[],
  looks: readonly Look[],
  seed: string,
): ReadonlyMap<PairedMember, Sides> {
  const rounds = Math.max(0, ...telling.map(({ standing }) => standing.ranks.length));
  const ranksAt = ({ standing: { differences, worse } }: PairedMember, end: number) => {
    const known = differences.slice(0, end);
    const ranks = signedRanks(worse === 'up' ? known : known.map((one) => one && -one));
    // A suite that was left early says nothing of the rounds it has not.
    return [...ranks, ...Array<number>(Math.max(0, end - ranks.length)).fill(0)];
  };
  const stages = looks.map((look, index) => {
    const end = index === looks.length - 1 ? rounds : Math.min(look.rounds, rounds);
    return { scores: telling.map((member) => ranksAt(member, end)), spent: look.spent };
  });
  const { above, below } = testJointly(stages, seed);
  return new Map(
    telling.map((member, index) => [member, { worse: above[index] ?? 1, better: below[index] ?? 1 }]),
  );
}

function listLives({ standing, clusters }: PairedMember): number[][] {
  const lives = new Map<number, number[]>();
  for (const [round, difference] of standing.differences.entries()) {
    const cluster = clusters[round] as number;
    if (difference !== null) lives.set(cluster, [...(lives.get(cluster) ?? []), difference]);
  }
  return [...lives.values()];
}

function countRounds({ standing }: PairedMember): number {
  return standing.differences.filter((difference) => difference !== null).length;
}

function countLives(member: PairedMember): number {
  return listLives(member).length;
}

/** Null where every round was measured on lives of its own: the rounds say it all. */
function testOwnLives(member: PairedMember, instance: InstanceSpread): (LifeTest & Sides) | null {
  const lives = listLives(member);
  if (lives.length === countRounds(member)) return null;
  const test = testLives(lives, errorOf(member), instance);
  const [worse, better] =
    member.standing.worse === 'up' ? [test.above, test.below] : [test.below, test.above];
  return { ...test, worse, better };
}

function adjustLives(
  telling: readonly PairedMember[],
  tests: ReadonlyMap<PairedMember, Sides | null>,
): ReadonlyMap<PairedMember, Sides> {
  const clustered = telling.filter((member) => tests.get(member) != null);
  const adjust = (side: keyof Sides) =>
    adjustByHolm(clustered.map((member) => tests.get(member)?.[side] ?? 1));
  const [worse, better] = [adjust('worse'), adjust('better')];
  return new Map(
    clustered.map((member, index) => [member, { worse: worse[index] ?? 1, better: better[index] ?? 1 }]),
  );
}

/** Standard error of the shift, as the width of its exact interval has it: robust as that is. */
function errorOf({ standing: { shift } }: PairedMember): number {
  return (shift.upper - shift.lower) / (2 * 1.96);
}

function boundChange(
  { measure, standing, clusters }: PairedMember,
  life: LifeTest | null,
  alpha: (level: number) => number,
): Pick<PairedEvidence, 'lower' | 'upper' | 'smallestSeen' | 'roundsToSettle'> {
  const member = { measure, standing, clusters };
  const { scale, shift, move, worse } = standing;
  const rounds = countRounds(member);
  const half = life === null ? 0 : studentQuantile(0.975, life.degreesOfFreedom) * life.standardError;
  const noise = {
    scale,
    worse,
    expected: move.base,
    centre: toScale({ value: move.base, standardError: 0 }, scale),
    predictionError: Math.max(errorOf(member), life?.standardError ?? 0),
    degreesOfFreedom: life?.degreesOfFreedom ?? rounds - 1,
    worstSeen: 0,
  };
  const worsening = worse === 'up' ? shift.estimate : -shift.estimate;
  const critical = studentQuantile(1 - alpha(PROVEN), noise.degreesOfFreedom) * noise.predictionError;
  return {
    lower: changeOf(standing, Math.min(shift.lower, life === null ? shift.lower : life.shift - half)),
    upper: changeOf(standing, Math.max(shift.upper, life === null ? shift.upper : life.shift + half)),
    smallestSeen: findSmallestFlagged(measure.rule, noise, alpha),
    roundsToSettle:
      life !== null || worsening <= 0
        ? null
        : Math.max(rounds, Math.ceil(rounds * (critical / worsening) ** 2)),
  };
}
