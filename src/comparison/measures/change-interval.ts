import { formatSigned, roundToRead } from '../../common/signed-number.ts';
import type { MeasureComparison } from './measure-comparison.ts';

/** The change with the ends of its 95 % interval, as numbers in `unit`. */
interface Ends {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly unit: string;
}

type Row = Pick<MeasureComparison, 'type' | 'change'> & {
  readonly evidence: Pick<NonNullable<MeasureComparison['evidence']>, 'lower' | 'upper'> | null;
};

/** Both ends of the 95 % interval of the change: `+8 … +108 %`. Null: not judged. */
export function formatEnds(row: Row): string | null {
  const ends = readEnds(row);
  return ends === null ? null : `${formatSigned(ends.lower)} … ${formatSigned(ends.upper)} ${ends.unit}`;
}

/** `measured +14 % ± 9 %`, `measured +50 %, between +8 % and +108 %`; of rates in points. */
export function describeInterval(row: Row): string {
  const ends = readEnds(row);
  if (ends === null) return 'not measured';
  const { value, lower, upper, unit } = ends;
  const measured = `measured ${formatSigned(value)} ${unit}`;
  return isEven(ends)
    ? `${measured} ± ${roundToRead(halfOf(ends))} ${unit}`
    : `${measured}, between ${formatSigned(lower)} and ${formatSigned(upper)} ${unit}`;
}

/** A percentage of a percentage misleads, so rates move in points only. */
function readEnds({ type, change, evidence }: Row): Ends | null {
  if (change === null || evidence === null) return null;
  const inPoints = type === 'rate' || change.relative === null;
  const of = (part: { absolute: number; relative: number | null }) =>
    (inPoints ? part.absolute : (part.relative ?? 0)) * 100;
  const unit = inPoints ? 'points' : '%';
  return { value: of(change), lower: of(evidence.lower), upper: of(evidence.upper), unit };
}

/** The two arms count as alike while they differ by a fifth of the number after ± at most. A share at 0 or 1 has but one. */
const MOST_UNEVEN = 0.2;

function isEven(ends: Ends): boolean {
  const { value, lower, upper } = ends;
  return Math.abs(upper - value - (value - lower)) <= MOST_UNEVEN * halfOf(ends) * (1 + 1e-9);
}

function halfOf({ lower, upper }: Ends): number {
  return (upper - lower) / 2;
}
