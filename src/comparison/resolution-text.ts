import type { MeasureComparison } from './measure-comparison.ts';

/** What a pass has excluded: "no slowdown found (12 % or more would have been seen)". */
export function describeSmallestSeen(measures: readonly MeasureComparison[]): string {
  const improved = measures.filter((row) => row.verdict === 'improved');
  const faster = improved.length === 0 ? '' : ` Improved: ${improved.map((row) => row.key).join(', ')}.`;
  const coarsest = findCoarsest(measures);
  const seen = coarsest === null ? '' : ` (${formatSeen(coarsest)} or more would have been seen)`;
  return `No slowdown found${seen}.${faster}`;
}

/** Of the latencies that can fail, the one whose smallest visible slowdown is largest: for the others less is enough. */
function findCoarsest(measures: readonly MeasureComparison[]): number | null {
  const sizes = measures
    .filter((row) => row.fail !== null && row.type === 'trend' && row.evidence !== null)
    .map((row) => Math.abs(row.evidence?.smallestSeen.relative ?? 0));
  return sizes.length === 0 ? null : Math.max(...sizes);
}

function formatSeen(fraction: number): string {
  return `${Math.ceil(fraction * 100)} %`;
}

/** What was measured plus or minus what, and what would settle it. @param durationMs of one run */
export function describeNoise(rows: readonly MeasureComparison[], durationMs: number): string {
  const [worst] = [...rows].sort(
    (a, b) => Math.abs(b.change?.relative ?? 0) - Math.abs(a.change?.relative ?? 0),
  );
  if (worst === undefined) return '';
  const others = rows.length > 1 ? ` So do ${rows.length - 1} more.` : '';
  return `${worst.key} passes its fail limit (${describeInterval(worst)}), but the noise is too large to prove it.${others} ${describeSettling(worst, durationMs)}`;
}

/** `measured +14 % ± 9 %`; of rates in points. */
export function describeInterval({ type, change, evidence }: MeasureComparison): string {
  if (change === null || evidence === null) return 'not measured';
  const inPoints = type === 'rate' || change.relative === null;
  const of = (part: { absolute: number; relative: number | null }) =>
    (inPoints ? part.absolute : (part.relative ?? 0)) * 100;
  const unit = inPoints ? 'points' : '%';
  const half = (of(evidence.upper) - of(evidence.lower)) / 2;
  const value = of(change);
  return `measured ${value < 0 ? '−' : '+'}${round(Math.abs(value))} ${unit} ± ${round(half)} ${unit}`;
}

function describeSettling({ evidence }: MeasureComparison, durationMs: number): string {
  if (evidence === null) return '';
  const { jobs, jobsToSettle } = evidence;
  if (jobsToSettle === null)
    return 'No history of this noise would settle it: take a quieter machine or more requests per run.';
  const more = jobsToSettle - jobs;
  const minutes = Math.max(1, Math.ceil((more * durationMs) / 60_000));
  return `A change of this size could be proven with ${more} more job${more === 1 ? '' : 's'} in the baseline (about ${minutes} min of load).`;
}

function round(value: number): number {
  return Number(value.toPrecision(2));
}
