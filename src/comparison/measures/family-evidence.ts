import type { Limit } from '../../rules/limit.ts';
import type { Rule } from '../../rules/rules.ts';
import { type EvidenceLevel, LIKELY, PROVEN, weighEvidence } from '../../statistics/evidence.ts';
import { computeChangeInterval, type HistoryTest } from '../../statistics/history-test.ts';
import { adjustByHolm } from '../../statistics/holm.ts';
import { computeJobsToSettle, computeSmallestSeen, type Noise } from '../../statistics/resolution.ts';
import type { Change } from '../../statistics/scale.ts';
import type { PreparedMeasure } from './prepared-measure.ts';
import type { Standing } from './standing.ts';

/** How a change stands against the noise, whatever it was measured against. */
export interface ChangeEvidence {
  /** One-sided, of this measure alone, in the worse direction. */
  readonly p: number;
  /** Over all judged measures of the pull request. */
  readonly adjustedP: number;
  readonly level: EvidenceLevel;
  /** How well a change in the better direction is proven. */
  readonly betterLevel: EvidenceLevel;
  /** Two-sided 95 % interval of the change. */
  readonly lower: Change;
  readonly upper: Change;
  /** The smallest worsening that would have been noticed in 9 cases of 10. */
  readonly smallestSeen: Change;
}

/** How a change stands against the noise of the runs of a history; adjusted by Holm's method. */
export interface MeasureEvidence extends ChangeEvidence {
  /** Jobs and runs of the history that count. */
  readonly jobs: number;
  readonly runs: number;
  /** Jobs the history needs for a change of the measured size to be proven; null: no number helps. */
  readonly jobsToSettle: number | null;
  /** Share of the noise's variance that lies within the runs, 0..1; the rest lies between jobs. */
  readonly withinRuns: number;
}

/** A judged measure with its standing. */
export interface FamilyMember {
  readonly measure: PreparedMeasure;
  readonly standing: Standing & { readonly kind: 'tested' };
}

/** The most jobs a history holds where the caller does not say. */
const USUAL_HISTORY = 30;

/**
 * The evidence of every tested measure of one pull request, as one family of hypotheses.
 * @param mostJobs that the stored history can hold
 */
export function weighFamily(
  family: readonly FamilyMember[],
  mostJobs: number = USUAL_HISTORY,
): MeasureEvidence[] {
  const telling = family.filter(canShowChange);
  const worse = adjust(telling, ({ pWorse }) => pWorse);
  const better = adjust(telling, ({ pBetter }) => pBetter);
  const alpha = (level: number) => level / Math.max(1, telling.length);
  return family.map((member) => {
    const { test, prior } = member.standing;
    const adjustedP = worse.get(member) ?? 1;
    return {
      p: test.pWorse,
      adjustedP,
      level: weighEvidence({ p: test.pWorse, adjustedP, beyondAll: test.worseThanAll }),
      betterLevel: weighEvidence({
        p: test.pBetter,
        adjustedP: better.get(member) ?? 1,
        beyondAll: test.betterThanAll,
      }),
      jobs: test.jobs,
      runs: test.runs,
      ...computeChangeInterval(test),
      smallestSeen: findSmallestFlagged(member.measure.rule, test, alpha),
      // More jobs do not undo that the history already holds a run as bad as this one.
      jobsToSettle: test.worseThanAll
        ? computeJobsToSettle({ test, prior, alpha: alpha(PROVEN), most: mostJobs })
        : null,
      withinRuns: test.samplingVariance / test.spread ** 2,
    };
  });
}

/**
 * A share with no event at all on either side (no failed request, no dropped iteration, every check passed)
 * cannot come out as a change whatever is true, so it raises no false alarm and costs the others no power:
 * Tarone (1990), "A modified Bonferroni method for discrete data", Biometrics 46, 515-522.
 */
export function canShowChange({ measure, standing }: FamilyMember): boolean {
  if (measure.current.type !== 'rate') return true;
  const shares = [standing.values.current, ...standing.values.stored].map(({ value }) => value);
  return !shares.every((share) => share === 0) && !shares.every((share) => share === 1);
}

function adjust(
  family: readonly FamilyMember[],
  pick: (test: HistoryTest) => number,
): ReadonlyMap<FamilyMember, number> {
  const adjusted = adjustByHolm(family.map(({ standing }) => pick(standing.test)));
  return new Map(family.map((member, index) => [member, adjusted[index] ?? 1]));
}

/**
 * A worsening is flagged by a likely warning or by a proven failure, whichever comes first; without limits by
 * likelihood alone. @param alpha what a measure alone must reach for a level of the family
 */
export function findSmallestFlagged(
  rule: Pick<Rule, 'warn' | 'fail' | 'floor'> | null,
  noise: Noise & { readonly expected: number },
  alpha: (level: number) => number,
): Change {
  const limitOf = (limit: Limit) =>
    Math.max(sizeOnScale(limit, noise), rule?.floor == null ? 0 : sizeOnScale(rule.floor, noise));
  const warning = computeSmallestSeen(noise, {
    alpha: alpha(LIKELY),
    limit: rule?.warn == null ? 0 : limitOf(rule.warn),
  });
  if (rule?.fail == null) return warning;
  const failure = computeSmallestSeen(noise, {
    alpha: alpha(PROVEN),
    limit: limitOf(rule.fail),
    beyondAll: true,
  });
  if (rule.warn === null) return failure;
  return Math.abs(failure.absolute) < Math.abs(warning.absolute) ? failure : warning;
}

/** A limit as the fraction that the statistics take: of the expected value on the log scale, of 1 for shares. */
function sizeOnScale(limit: Limit, { expected, scale }: Pick<HistoryTest, 'expected' | 'scale'>): number {
  if (limit.unit === 'relative') return scale === 'log' ? limit.amount : limit.amount * expected;
  return scale === 'log' ? limit.amount / expected : limit.amount;
}
