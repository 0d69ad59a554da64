import { UserError } from '../common/errors.ts';
import type { Direction, MetricContents, MetricType } from '../measurement/metric.ts';

/** `relative` is a fraction of the base, `points` a fraction of 1 (0.02 = 2 points), `ms` and `bytes` the metric's own unit. */
export const LIMIT_UNITS = ['relative', 'points', 'ms', 'bytes', 'plain'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** How far a measure may move in its worse direction before it counts. */
export interface Limit {
  /** Always positive; the direction is the rule's. */
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** Relative. Exactly +10 % is within +10 %: it covers what binary fractions lose. */
export const TOLERANCE = 1e-9;

const LIMIT = /^([+\-−])?\s*(\d+(?:\.\d+)?)\s*(%|points?|pp|ms|s|B|KB|MB)?$/;
const UNITS: Readonly<Record<string, { unit: LimitUnit; factor: number }>> = {
  '%': { unit: 'relative', factor: 0.01 },
  point: { unit: 'points', factor: 0.01 },
  points: { unit: 'points', factor: 0.01 },
  pp: { unit: 'points', factor: 0.01 },
  ms: { unit: 'ms', factor: 1 },
  s: { unit: 'ms', factor: 1000 },
  B: { unit: 'bytes', factor: 1 },
  KB: { unit: 'bytes', factor: 1000 },
  MB: { unit: 'bytes', factor: 1e6 },
};

/** Reads `+5 %`, `-30 %`, `+2 points`, `10 ms`. `worse` is null where no sign was written. @throws UserError */
export function parseLimit(text: string): { limit: Limit; worse: Direction | null } {
  const [match, sign, amount, unitText] = LIMIT.exec(text.trim()) ?? [];
  if (match === undefined || amount === undefined) {
    throw new UserError(
      `"${text}" is not a limit.`,
      'Write a sign, a number and its unit: +5 %, -30 %, +2 points, +10 ms. The sign is the direction that is worse.',
    );
  }
  const { unit, factor } = unitText === undefined ? { unit: 'plain' as const, factor: 1 } : unitOf(unitText);
  // 7 * 0.01 is no 0.07: the report shows these numbers.
  const limit = { amount: Number((Number(amount) * factor).toPrecision(12)), unit };
  return { limit, worse: sign === undefined ? null : sign === '+' ? 'up' : 'down' };
}

function unitOf(text: string): { unit: LimitUnit; factor: number } {
  return UNITS[text] as { unit: LimitUnit; factor: number };
}

/** Why this limit can never be passed by a metric of this kind; null if it can. */
export function findUnitMismatch(
  { unit, amount }: Limit,
  { type, contains }: { readonly type: MetricType; readonly contains: MetricContents },
): string | null {
  if (type === 'rate') {
    if (unit === 'ms' || unit === 'bytes') return 'a rate needs a limit in points, such as +2 points';
    const tooFar = unit !== 'relative' && amount >= 1;
    return tooFar ? 'a rate cannot move by more than 100 points; write +2 points' : null;
  }
  if (unit === 'points') return 'only a rate has a limit in points';
  if (contains === 'time' && unit === 'bytes') return 'a time needs a limit in %, ms or s';
  return contains === 'data' && unit === 'ms' ? 'an amount of data needs a limit in %, B, KB or MB' : null;
}

/** @param measure as the rule names it, or as it was measured */
export function toMismatchError(measure: string, part: string, mismatch: string): UserError {
  return new UserError(
    `The ${part === 'floor' ? 'floor' : `limit "${part}"`} of the rule for "${measure}" could never count: ${mismatch}.`,
    'Change its unit or its size in the rules.',
  );
}

/** A floor: an absolute amount below which a change never counts. @throws UserError */
export function parseFloor(text: string): Limit {
  const { limit } = parseLimit(text);
  if (limit.unit === 'relative') {
    throw new UserError(
      `The floor "${text}" is relative.`,
      'A floor is an absolute amount: 5 ms, 0.5 points.',
    );
  }
  return limit;
}

/** A measure on both sides of a comparison, in its own unit. */
export interface Move {
  readonly base: number;
  readonly current: number;
}

/** A move, and the direction that is worse. */
export interface DirectedMove extends Move {
  readonly worse: Direction;
}

/**
 * Whether the move from `base` to `current` in the worse direction strictly exceeds the limit.
 * Null: the limit is relative and the base is 0, so it says nothing.
 */
export function exceedsLimit(limit: Limit, move: DirectedMove): boolean | null {
  const worsening = (move.worse === 'up' ? 1 : -1) * (move.current - move.base);
  if (limit.unit === 'relative' && move.base === 0) return null;
  const allowed = limit.unit === 'relative' ? limit.amount * Math.abs(move.base) : limit.amount;
  const slack = TOLERANCE * Math.max(Math.abs(move.base), Math.abs(move.current), allowed);
  return worsening > allowed + slack;
}
