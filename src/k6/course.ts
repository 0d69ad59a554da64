import * as v from 'valibot';
import type { Interval, PlannedStage } from '../measurement/stage.ts';
import { parseGoDuration } from './go-duration.ts';

const amount = v.optional(v.nullable(v.number()));
const Scenario = v.looseObject({
  executor: v.string(),
  startTime: v.optional(v.nullable(v.string())),
  duration: v.optional(v.nullable(v.string())),
  timeUnit: v.optional(v.nullable(v.string())),
  stages: v.optional(v.nullable(v.array(v.looseObject({ duration: v.string(), target: v.number() })))),
  startVUs: amount,
  startRate: amount,
});
type Scenario = v.InferOutput<typeof Scenario>;
const Inspection = v.looseObject({ scenarios: v.record(v.string(), v.unknown()) });

/** Where a ramping executor starts if the script does not say (lib/executor of k6 v2.2.0). */
const DEFAULT_START: Readonly<Record<string, number>> = { 'ramping-vus': 1, 'ramping-arrival-rate': 0 };
const DEFAULT_TIME_UNIT_MS = 1000;

/** How the load is meant to run. */
export interface LoadCourse {
  readonly stages: readonly PlannedStage[];
  readonly scenarios: number;
  /** When the first iteration is due, ms after the load began: a scenario that ramps up from nothing waits. */
  readonly leadMs: number;
  /** How long it lasts, graceful stops aside; null where a number of iterations decides. */
  readonly lengthMs: number | null;
}

/** @param inspection the JSON of `k6 inspect --execution-requirements` */
export function parseCourse(inspection: unknown): LoadCourse {
  const parsed = v.safeParse(Inspection, inspection);
  const entries = parsed.success ? Object.entries(parsed.output.scenarios) : [];
  const scenarios = entries.flatMap(([name, json]) => {
    const scenario = v.safeParse(Scenario, json);
    return scenario.success ? [listStages(name, scenario.output)] : [];
  });
  const stages = scenarios.flat();
  const leads = entries.map(([name, json]) => findFirstIteration(name, json));
  const ends = entries.map(([, json]) => findEnd(json));
  return {
    stages,
    scenarios: entries.length,
    leadMs: leads.length === 0 ? 0 : Math.min(...leads),
    lengthMs: ends.length === 0 || ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0)),
  };
}

function findEnd(json: unknown): number | null {
  const parsed = v.safeParse(Scenario, json);
  if (!parsed.success) return null;
  const { startTime, duration, stages } = parsed.output;
  const parts = stages?.map((stage) => stage.duration) ?? [duration ?? ''];
  const lengths = parts.map(parseGoDuration);
  if (lengths.includes(null)) return null;
  return lengths.reduce((sum: number, length) => sum + (length ?? 0), parseGoDuration(startTime ?? '') ?? 0);
}

/** When the load was changing, over all scenarios: the stages that lead from one target to another. */
export function listRamps(stages: readonly PlannedStage[]): Interval[] {
  return stages.filter(({ kind }) => kind === 'ramp').map(({ fromMs, toMs }) => ({ fromMs, toMs }));
}

function listStages(scenario: string, options: Scenario): PlannedStage[] {
  const { executor, startTime, stages, timeUnit } = options;
  if (!(executor in DEFAULT_START)) return [];
  const perMs = executor === 'ramping-vus' ? null : (parseGoDuration(timeUnit ?? '') ?? DEFAULT_TIME_UNIT_MS);
  let level = startLevel(options);
  let fromMs = parseGoDuration(startTime ?? '') ?? 0;
  return (stages ?? []).map(({ duration, target }, index) => {
    const toMs = fromMs + (parseGoDuration(duration) ?? 0);
    const kind = target === level ? 'hold' : toMs > fromMs ? 'ramp' : 'jump';
    const stage = { scenario, number: index + 1, target, perMs, kind, fromMs, toMs } as const;
    level = target;
    fromMs = toMs;
    return stage;
  });
}

function startLevel({ executor, startVUs, startRate }: Scenario): number {
  return (executor === 'ramping-vus' ? startVUs : startRate) ?? DEFAULT_START[executor] ?? 0;
}

/** As k6 v2.2.0 schedules them: every other executor begins at once. */
function findFirstIteration(name: string, json: unknown): number {
  const parsed = v.safeParse(Scenario, json);
  if (!parsed.success) return 0;
  const startMs = parseGoDuration(parsed.output.startTime ?? '') ?? 0;
  let level = startLevel(parsed.output);
  let due = 0;
  const stages = listStages(name, parsed.output);
  for (const { fromMs, toMs, target, perMs } of stages) {
    const inMs = perMs === null ? waitForUser(level, target, toMs - fromMs) : null;
    if (inMs !== null) return fromMs + inMs;
    if (perMs !== null) {
      const rates = { from: level / perMs, to: target / perMs };
      const waited = waitForArrival(rates, toMs - fromMs, 1 - due);
      if (waited !== null) return fromMs + waited;
      due += ((rates.from + rates.to) / 2) * (toMs - fromMs);
    }
    level = target;
  }
  return stages.at(-1)?.toMs ?? startMs;
}

/** Users are added at equal steps; the first of n comes after the n-th part of the stage. */
function waitForUser(level: number, target: number, lengthMs: number): number | null {
  if (level > 0) return 0;
  return target > 0 ? lengthMs / target : null;
}

/** When iterations that start at a rate (per ms) rising or falling evenly add up to `due`; null if they do not. */
function waitForArrival(rates: { from: number; to: number }, lengthMs: number, due: number): number | null {
  const { from, to } = rates;
  if (lengthMs === 0 || ((from + to) / 2) * lengthMs < due) return null;
  const slope = (to - from) / lengthMs;
  // Solves from·t + slope·t²/2 = due in the form that also stands where the slope is 0.
  return (2 * due) / (from + Math.sqrt(from * from + 2 * slope * due));
}
