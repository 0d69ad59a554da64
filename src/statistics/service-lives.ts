import { requireRange, requireSample } from './preconditions.ts';
import { mean, median, sumOfSquares } from './quantiles.ts';
import { studentQuantile, studentUpperTail } from './student-t.ts';

/** How much two starts of the same service differ for good: memory layout, placement on cores, what was cached first. */
export interface InstanceSpread {
  /** Standard deviation of one start, on the scale; 0.01 is about 1 %. */
  readonly spread: number;
  /** How many degrees of freedom that knowledge counts for. */
  readonly degreesOfFreedom: number;
  /** Measured on this service; without it one life alone proves nothing. */
  readonly isCalibrated: boolean;
}

/** An I/O-bound service of 20 ms has 0.8 to 1.6 %, a CPU-bound one below a millisecond 5 to 10 %. */
export const USUAL_INSTANCE_SPREAD: InstanceSpread = {
  spread: 0.01,
  degreesOfFreedom: 4,
  isCalibrated: false,
};

/** A round's sides by the life of the service that each was measured on. */
export interface RoundLives {
  readonly base: string;
  readonly head: string;
}

/** By round, the number of its cluster: rounds that share a life of either side, if only through others, are one. */
export function clusterByLife(rounds: readonly RoundLives[]): readonly number[] {
  const clusters = rounds.map((_, index) => index);
  const last = new Map<string, number>();
  for (const [index, { base, head }] of rounds.entries()) {
    for (const life of [`base ${base}`, `head ${head}`]) {
      const other = last.get(life) ?? index;
      const [kept, given] = [clusters[other] as number, clusters[index] as number];
      for (let i = 0; i <= index; i += 1) if (clusters[i] === given) clusters[i] = kept;
      last.set(life, index);
    }
  }
  return clusters;
}

/** How the lives' medians stand against 0. */
export interface LifeTest {
  readonly shift: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** One-sided, of this measure alone: that the shift is above 0, and below. */
  readonly above: number;
  readonly below: number;
}

/**
 * Tests differences whose rounds were not all measured on lives of their own: rounds of one life share what that life
 * is like, so only lives are independent. With the medians m of K lives and what is known of the spread between starts,
 *
 *     v = (nu0 2 s^2 + sum (m - mbar)^2) / (nu0 + K - 1),   t = mbar / sqrt(v / K),   nu0 + K - 1 degrees of freedom
 *
 * the prior as in `testAgainstHistory`; 2 s^2 because both sides have a start each. A single life has no spread to
 * see, so its error within is added: v = 2 s^2 + se^2. A spread that is only assumed may make the test stricter, never
 * laxer: from two lives on the ordinary t test of the medians, nu0 = 0, must agree, and the weaker of the two counts.
 * @param errorWithin standard error of the shift as the rounds alone have it
 * @throws RangeError without differences.
 */
export function testLives(
  lives: readonly (readonly number[])[],
  errorWithin: number,
  instance: InstanceSpread,
): LifeTest {
  requireSample('lives', lives.flat(), 1);
  requireRange('the spread between starts', instance.spread, [Number.MIN_VALUE, Number.MAX_VALUE]);
  requireRange('the degrees of freedom of that spread', instance.degreesOfFreedom, [Number.MIN_VALUE, 1e6]);
  const medians = lives.map(median);
  const within = medians.length === 1 ? errorWithin ** 2 : 0;
  const informed = testMedians(medians, instance, within);
  if (instance.isCalibrated || medians.length === 1) return informed;
  const plain = testMedians(medians, { ...instance, degreesOfFreedom: 0 }, within);
  return {
    ...(halfWidth(plain) > halfWidth(informed) ? plain : informed),
    above: Math.max(plain.above, informed.above),
    below: Math.max(plain.below, informed.below),
  };
}

function testMedians(
  medians: readonly number[],
  { spread, degreesOfFreedom: weight }: InstanceSpread,
  within: number,
): LifeTest {
  const shift = mean(medians);
  const degreesOfFreedom = weight + medians.length - 1;
  const between = (weight * 2 * spread ** 2 + sumOfSquares(medians)) / degreesOfFreedom;
  const standardError = Math.sqrt(between / medians.length + within);
  // Medians that are all alike leave no spread: then the shift is as sure as can be, or is none.
  const t = shift === 0 ? 0 : shift / Math.max(standardError, Math.abs(shift) * Number.EPSILON);
  return {
    shift,
    standardError,
    degreesOfFreedom,
    above: studentUpperTail(t, degreesOfFreedom),
    below: studentUpperTail(-t, degreesOfFreedom),
  };
}

function halfWidth({ standardError, degreesOfFreedom }: LifeTest): number {
  return studentQuantile(0.975, degreesOfFreedom) * standardError;
}
