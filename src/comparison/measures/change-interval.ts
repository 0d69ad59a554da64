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
  return ends === null ? null : `${sign(ends.lower)} … ${sign(ends.upper)} ${ends.unit}`;
}

/** `measured +14 % ± 9 %`, `measured +50 %, between +8 % and +108 %`; of rates in points. */
export function describeInterval(row: Row): string {
  const ends = readEnds(row);
  if (ends === null) return 'not measured';
  const { value, lower, upper, unit } = ends;
  const measured = `measured ${sign(value)} ${unit}`;
  return isEven(ends)
    ? `${measured} ± ${round(halfOf(ends))} ${unit}`
    : `${measured}, between ${sign(lower)} and ${sign(upper)} ${unit}`;
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

function sign(value: number): string {
  const size = round(Math.abs(value));
  return size === 0 ? '0' : `${value < 0 ? '−' : '+'}${size}`;
}

/** Two significant digits, whole numbers from 10 on. */
function round(value: number): number {
  return value >= 10 ? Math.round(value) : Number(value.toPrecision(2));
}
