import { requireFinite, requireRange, requireSample } from './preconditions.ts';

/**
 * Wilcoxon's signed ranks: each difference's sign times the rank of its size, equal sizes sharing the middle of
 * their ranks. Differences of 0 get 0 and take no rank; so does null, a pair that is missing.
 * Wilcoxon (1945), "Individual Comparisons by Ranking Methods", Biometrics Bulletin 1, 80-83.
 * @throws RangeError for NaN and infinities.
 */
export function signedRanks(differences: readonly (number | null)[]): number[] {
  const known = differences.filter((difference) => difference !== null);
  requireFinite('differences', known);
  const sizes = known.map(Math.abs).filter((size) => size > 0);
  const sorted = Float64Array.from(sizes).sort();
  const ranks = new Map<number, number>();
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    const size = sorted[first] as number;
    while (next < sorted.length && sorted[next] === size) next += 1;
    ranks.set(size, (first + 1 + next) / 2);
  }
  return differences.map((difference) =>
    difference === null || difference === 0
      ? 0
      : Math.sign(difference) * (ranks.get(Math.abs(difference)) as number),
  );
}

/**
 * P(sum of signed ranks >= the observed one) if every difference were as likely to have the other sign: the exact
 * one-sided p of the signed-rank test, with ties and zeros as they are. Computed by convolution over the ranks,
 * doubled so that shared ones are whole. 1 where no difference has a rank.
 */
export function signedRankUpperTail(ranks: readonly number[]): number {
  const doubled = ranks.filter((rank) => rank !== 0).map((rank) => Math.round(2 * rank));
  const observed = doubled.reduce((total, rank) => total + Math.max(0, rank), 0);
  const chances = sumDistribution(doubled.map(Math.abs));
  let tail = 0;
  for (let sum = chances.length - 1; sum >= observed; sum -= 1) tail += chances[sum] as number;
  return Math.min(1, tail);
}

/** Index s: the probability that the sum of the given whole numbers, each taken with probability 1/2, is s. */
function sumDistribution(parts: readonly number[]): Float64Array {
  const chances = new Float64Array(parts.reduce((total, part) => total + part, 0) + 1);
  chances[0] = 1;
  let largest = 0;
  for (const part of parts) {
    largest += part;
    for (let sum = largest; sum >= 0; sum -= 1) {
      const without = chances[sum] as number;
      const withPart = sum >= part ? (chances[sum - part] as number) : 0;
      chances[sum] = (without + withPart) / 2;
    }
  }
  return chances;
}

/** A shift with its one-sided bounds: each holds with probability 1 - alpha. */
export interface ShiftEstimate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The fewest pairs that can bound a shift at one-sided level alpha: 2^-n <= alpha. */
export function pairsForBound(alpha: number): number {
  requireRange('a one-sided level', alpha, [Number.MIN_VALUE, 0.5]);
  return Math.ceil(Math.log2(1 / alpha) - 1e-9);
}

/**
 * Hodges-Lehmann estimate of the shift: the median of all n (n + 1) / 2 averages of two differences, each with
 * itself included. Its bounds are the k-th averages from either end, k the least with P(V <= k) >= alpha, V the
 * signed-rank statistic of n pairs without ties; with ties they hold with more than 1 - alpha.
 * Hodges & Lehmann (1963), "Estimates of Location Based on Rank Tests", Ann. Math. Statist. 34, 598-611;
 * Hollander, Wolfe & Chicken (2014), Nonparametric Statistical Methods, 3.2 and 3.3. R: wilcox.test(conf.int = TRUE).
 * @throws RangeError for fewer pairs than `pairsForBound(alpha)`, NaN and infinities.
 */
export function estimateShift(differences: readonly number[], alpha: number): ShiftEstimate {
  requireSample('differences', differences, pairsForBound(alpha));
  const averages = walshAverages(differences);
  const middle = (averages.length - 1) / 2;
  const from = boundIndex(differences.length, alpha);
  return {
    estimate: ((averages[Math.floor(middle)] as number) + (averages[Math.ceil(middle)] as number)) / 2,
    lower: averages[from - 1] as number,
    upper: averages[averages.length - from] as number,
  };
}

function walshAverages(differences: readonly number[]): Float64Array {
  const averages = new Float64Array((differences.length * (differences.length + 1)) / 2);
  let next = 0;
  for (const [i, a] of differences.entries()) {
    for (let j = 0; j <= i; j += 1) {
      averages[next] = (a + (differences[j] as number)) / 2;
      next += 1;
    }
  }
  return averages.sort();
}

/** The least k with P(V <= k) >= alpha, at least 1. R: qsignrank. */
function boundIndex(pairs: number, alpha: number): number {
  const known = INDICES.get(alpha)?.get(pairs);
  if (known !== undefined) return known;
  const chances = sumDistribution(Array.from({ length: pairs }, (_, index) => index + 1));
  let below = chances[0] as number;
  let index = 0;
  while (below < alpha * (1 - 1e-12)) {
    index += 1;
    below += chances[index] as number;
  }
  const found = Math.max(1, index);
  INDICES.set(alpha, (INDICES.get(alpha) ?? new Map<number, number>()).set(pairs, found));
  return found;
}

/** By level and pairs: a comparison asks for one of them, and for it dozens of times. */
const INDICES = new Map<number, Map<number, number>>();
