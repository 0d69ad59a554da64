import type { Interval } from '../measurement/stage.ts';
import { type SampleSet, SLOT_LIMIT } from './sample-set.ts';

export interface SteadyOptions {
  /** When the load was to change, ms after it began. */
  readonly ramps: readonly Interval[];
  /** When the first iteration was due, ms after the load began; left out: at once. */
  readonly leadMs?: number;
  /** Leave this much out at the start instead of the default. */
  readonly warmUpMs: number | null;
}

/** The slots a comparison uses. */
export interface SteadyPart {
  readonly slots: readonly number[];
  readonly warmUpMs: number;
  /** True if the load was ramping nearly all the time, so that nothing is left out. */
  readonly allRamp: boolean;
}

/** Below this share of the run without a ramp, the ramp is what the suite tests. */
const LEAST_STEADY_SHARE = 0.2;
/** A slot may overlap what is left out by this share of its length: slots seldom begin where a stage does. */
const TOLERATED_OVERLAP = 0.05;

/**
 * Chooses what is compared: all slots but the warm-up (the first 5 s or 10 %, whichever is longer, but never
 * more than a quarter of the run) and the ramps. What is left out still counts for budgets and thresholds.
 */
export function chooseSteadyPart(set: SampleSet, options: SteadyOptions): SteadyPart {
  const lengthMs = Math.max(0, lastLoadMs(set) - set.loadStartMs);
  const warmUpMs = options.warmUpMs ?? Math.min(Math.max(5000, lengthMs / 10), lengthMs / 4);
  const every = listSlots(set);
  // Slots count from the first iteration, ramps from the planned start: what ramps up from nothing begins later.
  const { leadMs = 0 } = options;
  const ramps = options.ramps.map(({ fromMs, toMs }) => ({ fromMs: fromMs - leadMs, toMs: toMs - leadMs }));
  const outsideRamps = every.filter((slot) => isOutside(slot, set, ramps));
  const allRamp = every.length > 0 && outsideRamps.length < every.length * LEAST_STEADY_SHARE;
  if (allRamp) return { slots: every, warmUpMs: 0, allRamp };
  const start = { fromMs: Number.NEGATIVE_INFINITY, toMs: warmUpMs };
  const steady = outsideRamps.filter((slot) => isOutside(slot, set, [start]));
  // A run as short as one slot has no part to spare.
  return steady.length === 0
    ? { slots: outsideRamps, warmUpMs: 0, allRamp }
    : { slots: steady, warmUpMs, allRamp };
}

/** Seconds of load in a slot: the last is seldom full, and the first begins with the load, not its first sample. */
export function slotSeconds(set: SampleSet, slot: number): number {
  const leadMs = slot === 0 ? set.originMs - set.loadStartMs : 0;
  const ms = Math.min(set.slotMs, lastLoadMs(set) - set.originMs - slot * set.slotMs);
  return Math.max(1, leadMs + ms) / 1000;
}

/** UTC ms of the last sample, of the load as far as slots tell: teardown() may come much later. */
function lastLoadMs(set: SampleSet): number {
  return Math.min(set.lastMs, set.originMs + countSlots(set) * set.slotMs);
}

function listSlots(set: SampleSet): number[] {
  return Array.from({ length: countSlots(set) }, (_, slot) => slot);
}

function countSlots(set: SampleSet): number {
  return Math.min(SLOT_LIMIT, Math.max(0, ...set.series.map(({ slots }) => slots.length)));
}

function isOutside(slot: number, set: SampleSet, intervals: readonly Interval[]): boolean {
  const fromMs = slot * set.slotMs + (set.originMs - set.loadStartMs);
  const toMs = fromMs + set.slotMs;
  const overlap = intervals.map((one) => Math.min(toMs, one.toMs) - Math.max(fromMs, one.fromMs));
  return overlap.every((ms) => ms <= set.slotMs * TOLERATED_OVERLAP);
}
