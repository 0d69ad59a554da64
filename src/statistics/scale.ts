import { requireFinite, requireRange } from './preconditions.ts';
import { transformShare } from './proportion.ts';

/**
 * The scale on which noise is additive and alike at every size: `log` for times and throughput (noise is
 * proportional), `arcsine` for shares of 0..1 (asin sqrt makes the variance of a share independent of it).
 */
export type Scale = 'log' | 'arcsine';

/** One value as a run measured it. */
export interface Observation {
  /** In the metric's unit; above 0 on the log scale, 0..1 on the arcsine scale. */
  readonly value: number;
  /** Standard error within the run, on the scale; 0 where it is not known. */
  readonly standardError: number;
  /** Trials behind a share; without it the share is taken as exact. */
  readonly count?: number;
}

/** A change in the metric's unit and against its base; relative is null where the base is 0. */
export interface Change {
  /** In the metric's unit; for shares, 0.02 is 2 points. */
  readonly absolute: number;
  /** 0.1 is +10 %. */
  readonly relative: number | null;
}

/** The value on the scale. @throws RangeError for a value that the scale cannot hold. */
export function toScale(observation: Observation, scale: Scale): number {
  const { value, standardError, count } = observation;
  requireFinite('an observation', [value, standardError]);
  requireRange('a standard error', standardError, [0, Number.MAX_VALUE]);
  if (scale === 'arcsine') return transformShare(value, count ?? Number.POSITIVE_INFINITY);
  requireRange('a value on the log scale', value, [Number.MIN_VALUE, Number.MAX_VALUE]);
  return Math.log(value);
}

/** What a step of `shift` from the point `centre` of the scale means in the metric's unit. */
export function changeFromShift(centre: number, shift: number, scale: Scale): Change {
  if (scale === 'log') {
    return { absolute: Math.exp(centre) * Math.expm1(shift), relative: Math.expm1(shift) };
  }
  const base = shareAt(centre);
  const absolute = shareAt(centre + shift) - base;
  return { absolute, relative: base > 0 ? absolute / base : null };
}

/** The step on the scale that a limit means at the point `centre`: relative on `log` (0.1 is +10 %), in shares on `arcsine`. */
export function shiftFromLimit(centre: number, limit: number, scale: Scale): number {
  if (scale === 'log') return Math.log1p(Math.max(limit, -1 + Number.EPSILON));
  const share = Math.min(1, Math.max(0, shareAt(centre) + limit));
  return Math.asin(Math.sqrt(share)) - centre;
}

function shareAt(point: number): number {
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, point))) ** 2;
}
