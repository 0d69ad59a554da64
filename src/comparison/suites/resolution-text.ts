import { listSome, plural } from '../../common/text.ts';
import { describeInterval } from '../measures/change-interval.ts';
import type { MeasureComparison } from '../measures/measure-comparison.ts';

/** What a pass has excluded: "no slowdown found (12 % or more would have been seen)". */
export function describeSmallestSeen(measures: readonly MeasureComparison[]): string {
  const improved = measures.filter((row) => row.verdict === 'improved').map((row) => row.key);
  const better = improved.length === 0 ? '' : ` Improved: ${listSome(improved)}.`;
  return `${describeResolution(measures)}${better}`;
}

/** Times and throughput that can fail, else those that can warn; shares speak where there is nothing else. */
function describeResolution(measures: readonly MeasureComparison[]): string {
  const judged = measures.filter((row) => row.evidence !== null && (row.fail !== null || row.warn !== null));
  const amounts = judged.filter((row) => row.type !== 'rate');
  const failing = amounts.filter((row) => row.fail !== null);
  const coarsest = findCoarsest(failing.length > 0 ? failing : amounts, 'relative');
  if (coarsest !== null)
    return `No slowdown found (${roundUp(coarsest * 100, 1)} % or more would have been seen).`;
  const points = findCoarsest(
    judged.filter((row) => row.type === 'rate'),
    'absolute',
  );
  if (points === null) return 'No slowdown found.';
  return `Nothing got worse (${roundUp(points * 100, 0.1)} points or more would have been seen); no time was judged.`;
}

/** The measure whose smallest visible worsening is largest: for the others less is enough. */
function findCoarsest(rows: readonly MeasureComparison[], part: 'relative' | 'absolute'): number | null {
  const sizes = rows.map((row) => Math.abs(row.evidence?.smallestSeen[part] ?? 0));
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/** A promise must not be smaller than what it stands on. */
function roundUp(value: number, step: number): number {
  return Number((Math.ceil(value / step - 1e-9) * step).toFixed(1));
}

interface NoisyRun {
  /** 0 where it is not known. */
  readonly durationMs: number;
  /** The baseline has no room for a second one. */
  readonly isOnly: boolean;
}

/** What was measured plus or minus what, and what would settle it. */
export function describeNoise(rows: readonly MeasureComparison[], run: NoisyRun): string {
  const worst = findLargestChange(rows);
  if (worst === undefined) return '';
  const others = rows.length - 1;
  const same = others === 0 ? '' : ` The same holds for ${others} more measure${others === 1 ? '' : 's'}.`;
  return `${worst.key} is past its fail limit (${describeInterval(worst)}), but that may be noise.${same} ${describeSettling(worst, run)}`;
}

/** The row that the sentence, and the advice, speaks of. */
export function findLargestChange<T extends Pick<MeasureComparison, 'change'>>(
  rows: readonly T[],
): T | undefined {
  const size = ({ change }: T) => Math.abs(change?.relative ?? 0);
  return [...rows].sort((a, b) => size(b) - size(a))[0];
}

/** More requests per run help only where the scatter lies within the runs, not between machines. */
export function isScatterWithinRuns({ withinRuns }: { readonly withinRuns: number }): boolean {
  return withinRuns >= 0.5;
}

/** Below this many jobs the spread between them is taken from the prior. */
const JOBS_OF_OWN_SPREAD = 3;

function describeSettling({ evidence }: MeasureComparison, { durationMs, isOnly }: NoisyRun): string {
  if (evidence === null) return '';
  if (isOnly) return 'The baseline has room for one run only; only a history tells noise from change.';
  const { jobs, jobsToSettle } = evidence;
  if (jobsToSettle === null) {
    return isScatterWithinRuns(evidence)
      ? 'More jobs would not settle it, but more requests in each run would: the noise is within the runs.'
      : 'More jobs would not settle it, nor would more requests in each run: the jobs themselves differ. A quieter machine would.';
  }
  const more = jobsToSettle - jobs;
  const load = durationMs > 0 ? ` (about ${Math.ceil((more * durationMs) / 60_000)} min of load)` : '';
  const assumption =
    jobs < JOBS_OF_OWN_SPREAD ? ', if jobs here differ as much as is usual on such runners' : '';
  return `${plural(more, 'more job')} in the baseline${load} could prove a change of this size${assumption}.`;
}
