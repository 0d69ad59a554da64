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
  /**
   * What proof is held to: over the measures whose rules can fail, and over all looks so far. A rule that only warns
   * raises no false fail, so it costs the others none of their proof. Null: the rule cannot fail.
   */
  readonly proofP: number | null;
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
  const failing = telling.filter(({ standing }) => standing.rule.fail !== null);
  const tests = new Map(family.map((member) => [member, testOwnLives(member, instance)]));
  const likely = testFamily(telling, { looks: looks.slice(-1), seed, tests });
  const proof = testFamily(failing, { looks, seed, tests });
  const spent = looks.at(-1)?.spent ?? PROVEN;
  const alpha = (level: number) =>
    level === PROVEN
      ? (spent > 0 ? spent : PROVEN) / Math.max(1, failing.length)
      : level / Math.max(1, telling.length);
  return family.map((member) => {
    const own = testAlone(member, tests.get(member) ?? null);
    const all = likely.get(member) ?? NO_EVIDENCE;
    const weigh = (side: keyof Sides) =>
      weighEvidence({ p: own[side], adjustedP: all[side], beyondAll: side === 'better' });
    const lives = listLives(member).length;
    const proofP = proof.get(member)?.worse ?? null;
    const mayProve = lives > 1 || lives === countRounds(member) || instance.isCalibrated;
    return {
      p: own.worse,
      adjustedP: all.worse,
      proofP,
      level: proofP !== null && proofP <= spent && mayProve ? 'proven' : weigh('worse'),
      betterLevel: weigh('better'),
      rounds: countRounds(member),
      lives,
      ...boundChange(member, tests.get(member) ?? null, alpha),
    };
  });
}

const NO_EVIDENCE: Sides = { worse: 1, better: 1 };

/** One-sided p-values. */
interface Sides {
  readonly worse: number;
  readonly better: number;
}

/** A measure that was alike in every round raises no false alarm and costs the others no power (as `canShowChange`). */
export function canDiffer({ standing }: PairedMember): boolean {
  return standing.ranks.some((rank) => rank !== 0);
}

/** Of this measure alone: by its rounds and, where they were not measured on lives of their own, by its lives. */
function testAlone({ standing: { ranks } }: PairedMember, life: Sides | null): Sides {
  return {
    worse: Math.max(signedRankUpperTail(ranks), life?.worse ?? 0),
    better: Math.max(signedRankUpperTail(ranks.map((rank) => -rank)), life?.better ?? 0),
  };
}

interface FamilyOptions extends Pick<WeighingOptions, 'looks' | 'seed'> {
  readonly tests: ReadonlyMap<PairedMember, Sides | null>;
}

/** Adjusted over the members and the looks. */
function testFamily(
  members: readonly PairedMember[],
  { looks, seed, tests }: FamilyOptions,
): ReadonlyMap<PairedMember, Sides> {
  const rounds = Math.max(0, ...members.map(({ standing }) => standing.ranks.length));
  const stages = looks.map((look, index) => {
    const end = index === looks.length - 1 ? rounds : Math.min(look.rounds, rounds);
    return { scores: members.map((member) => rankUntil(member, end)), spent: look.spent };
  });
  const { above, below } = testJointly(stages, seed);
  const lives = adjustLives(members, tests);
  // What earlier looks may have spent is gone: lives are tested anew at each.
  const before = looks.at(-2)?.spent ?? 0;
  return new Map(
    members.map((member, index) => {
      const own = testAlone(member, tests.get(member) ?? null);
      const life = lives.get(member);
      const lifeWorse = life === undefined ? 0 : Math.min(1, life.worse + before);
      return [
        member,
        {
          worse: Math.max(own.worse, above[index] ?? 1, lifeWorse),
          better: Math.max(own.better, below[index] ?? 1, life?.better ?? 0),
        },
      ];
    }),
  );
}

/** Signed ranks of the first rounds, worse above 0. A suite that was left early says nothing of the rounds it has not. */
function rankUntil({ standing: { differences, worse } }: PairedMember, end: number): number[] {
  const known = differences.slice(0, end);
  const ranks = signedRanks(worse === 'up' ? known : known.map((one) => one && -one));
  return [...ranks, ...Array<number>(Math.max(0, end - ranks.length)).fill(0)];
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
  members: readonly PairedMember[],
  tests: ReadonlyMap<PairedMember, Sides | null>,
): ReadonlyMap<PairedMember, Sides> {
  const clustered = members.filter((member) => tests.get(member) != null);
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
