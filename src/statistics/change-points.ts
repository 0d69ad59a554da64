import { requireFinite } from './preconditions.ts';
import { median, sum } from './quantiles.ts';

/** A lasting change within a history. */
export interface HistoryChange {
  /** `step`: from one run to the next; `creep`: little by little over the whole window. */
  readonly kind: 'step' | 'creep';
  /** Index, in the values given, of the first value after a step; of a creep, the first value of the window. */
  readonly index: number;
  /** After less before, in the values' unit; on the log scale 0.05 is about +5 %. */
  readonly size: number;
  /** Statistic of the rank test that found it; its sign is that of `size`. */
  readonly z: number;
}

/** Values looked at, the newest last. */
export const SCAN_WINDOW = 30;
const FEWEST_BEFORE = 4;
const FEWEST_AFTER = 3;
/** About one series in a hundred raises an alarm within 50 runs, looked at after every run, with or without outliers. */
const ALARM = 3.47;

/**
 * Looks for a step or a slow creep in the last 30 values, oldest first: one per job, on any scale that rises
 * with the metric (ranks do not care). Null if there is none.
 *
 * Step: the largest |z| of the Wilcoxon-Mann-Whitney rank-sum statistic over all splits with at least 4
 * values before and 3 after, ties corrected (Pettitt 1979, "A non-parametric approach to the change-point
 * problem", Appl. Statist. 28), beyond 3.47. That threshold counts every split and every look.
 * A creep lifts the same statistic; it is told from a step by which of the two, a line (Theil-Sen) or two
 * levels (medians), leaves the smaller absolute residuals.
 *
 * Assumes independent values under one distribution when nothing changed; single outliers are harmless.
 * Ranks of fewer than 18 values cannot differ so much, and among 30 a step must have lasted 5: until then, as for
 * equal values, there is no change to report.
 */
export function findHistoryChange(values: readonly number[]): HistoryChange | null {
  requireFinite('the history', values);
  const offset = Math.max(0, values.length - SCAN_WINDOW);
  const recent = values.slice(offset);
  const z = listSplits(recent)
    .map((split) => computeRankSumZ(recent, split))
    .reduce((largest, next) => (Math.abs(next) > Math.abs(largest) ? next : largest), 0);
  if (Math.abs(z) <= ALARM) return null;
  const step = locateStep(recent);
  const slope = estimateSlope(recent);
  if (measureMisfit(recent.map((value, index) => value - slope * index)) < step.misfit) {
    return { kind: 'creep', index: offset, size: slope * (recent.length - 1), z };
  }
  const size = median(recent.slice(step.split)) - median(recent.slice(0, step.split));
  return { kind: 'step', index: offset + step.split, size, z };
}

/** A step must be so many standard deviations of the values about its two levels to cut a history in two. */
const CLEAR_STEP = 2;

/**
 * The newest step that is clear enough to cut at: after one is found, the values behind it are looked at again.
 * Null if there is none, or if the scan finds a creep, which has no place to cut at. Noise that the scan takes for a
 * step is smaller than two deviations, mostly; to leave its first part out would make the rest look quieter than it is.
 */
export function findLastStep(values: readonly number[]): HistoryChange | null {
  const change = findHistoryChange(values);
  if (change?.kind !== 'step') return null;
  const recent = values.slice(-SCAN_WINDOW);
  const split = change.index - (values.length - recent.length);
  const misfit = measureMisfit(recent.slice(0, split)) + measureMisfit(recent.slice(split));
  // Mean absolute to standard deviation of normal values; two levels were fitted.
  const spread = (Math.sqrt(Math.PI / 2) * misfit) / (recent.length - 2);
  if (Math.abs(change.size) < CLEAR_STEP * spread) return null;
  const later = findLastStep(values.slice(change.index));
  return later === null ? change : { ...later, index: change.index + later.index };
}

function listSplits(values: readonly number[]): readonly number[] {
  const count = Math.max(0, values.length - FEWEST_AFTER - FEWEST_BEFORE + 1);
  return Array.from({ length: count }, (_, index) => FEWEST_BEFORE + index);
}

/** The split that two levels fit best. The split of the largest z says that there is a step, but leans to the middle. */
function locateStep(values: readonly number[]): { readonly split: number; readonly misfit: number } {
  const splits = listSplits(values).map((split) => ({
    split,
    misfit: measureMisfit(values.slice(0, split)) + measureMisfit(values.slice(split)),
  }));
  return splits.reduce((best, next) => (next.misfit < best.misfit ? next : best));
}

/** Sum of absolute distances from the median. */
function measureMisfit(values: readonly number[]): number {
  const level = median(values);
  return sum(values.map((value) => Math.abs(value - level)));
}

/**
 * z of the Wilcoxon-Mann-Whitney test of `values[split..]` against `values[..split]`: normal approximation
 * without continuity correction, mid-ranks and variance corrected for ties (Lehmann 1975, Nonparametrics, §1.4).
 * Positive if the later values are larger; 0 if all are equal.
 */
export function computeRankSumZ(values: readonly number[], split: number): number {
  const [n, before] = [values.length, split];
  const after = n - before;
  const ranks = computeMidRanks(values);
  const excess = sum(ranks.slice(split)) - (after * (n + 1)) / 2;
  const spreadOfRanks = sum(ranks.map((rank) => (rank - (n + 1) / 2) ** 2)) / (n - 1);
  const variance = (before * after * spreadOfRanks) / n;
  return variance === 0 ? 0 : excess / Math.sqrt(variance);
}

/** Ranks 1..n; equal values share the mean of their ranks. */
export function computeMidRanks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, index + 1);
    last.set(value, index + 1);
  }
  return values.map((value) => ((first.get(value) as number) + (last.get(value) as number)) / 2);
}

/** The Theil-Sen slope per value: the median of the slopes between all pairs (Sen 1968, J. Amer. Statist. Assoc. 63). 0 below two values. */
export function estimateSlope(values: readonly number[]): number {
  const slopes = values.flatMap((later, j) =>
    values.slice(0, j).map((earlier, i) => (later - earlier) / (j - i)),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}
