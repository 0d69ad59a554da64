import { PROVEN } from './evidence.ts';
import { requireRange } from './preconditions.ts';

/** A point at which the rounds so far are judged. */
export interface Look {
  readonly rounds: number;
  /** What may be spent of the error rate up to and with this look (`testJointly`); 0: too early to prove anything. */
  readonly spent: number;
}

/** The last of them is the last round. */
const FRACTIONS = [0.4, 0.6, 0.8, 1];
/** Before it hardly any family of measures can show a likely change. */
const FIRST_LOOK = 8;
/** With 8 rounds a family of four has no p below 4 / 2^8 = 1.6 %; with 12 one of eight reaches 0.2 %. */
const FIRST_PROOF = 12;

/**
 * When to look at so many planned rounds, and what proves a change there: looks after 40, 60, 80 and 100 % of the
 * rounds, none before the eighth. By round n of N, alpha (n / N)^3 may be spent (Kim & DeMets 1987, "Design and
 * analysis of group sequential tests based on the type I error spending rate function", Biometrika 74, 149-154),
 * so that the last look keeps nearly the power of an only one.
 * For 20 rounds: .0022 after 12, .0051 after 16, .01 after 20, and after 8 only whether it can be left at that.
 */
export function planLooks(rounds: number, alpha: number = PROVEN): readonly Look[] {
  requireRange('the planned rounds', rounds, [1, 1e6]);
  const planned = FRACTIONS.map((fraction) => Math.max(FIRST_LOOK, Math.ceil(fraction * rounds - 1e-9)));
  const points = [...new Set(planned.map((point) => Math.min(point, rounds)))];
  return points.map((point) => ({
    rounds: point,
    spent: point < FIRST_PROOF && point < rounds ? 0 : alpha * (point / rounds) ** 3,
  }));
}

/**
 * The looks of a plan up to now, the present one last. Where the rounds end before the plan does, for want of time, the
 * present look is the last and may spend all. Only for ends that have nothing to do with what was measured.
 */
export function looksUntil(
  plan: readonly Look[],
  { rounds, isEnd }: { readonly rounds: number; readonly isEnd: boolean },
): readonly Look[] {
  const before = plan.filter((look) => look.rounds < rounds);
  const planned = plan.find((look) => look.rounds === rounds);
  if (planned !== undefined && !isEnd) return [...before, planned];
  if (!isEnd) throw new RangeError(`no look is planned after ${rounds} rounds`);
  return [...before, { rounds, spent: Math.max(...plan.map(({ spent }) => spent)) }];
}
