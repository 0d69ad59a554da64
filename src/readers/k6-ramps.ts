import * as v from 'valibot';
import { parseGoDuration } from '../measurement/quantity.ts';
import type { Interval } from '../measurement/steady-part.ts';

const Stage = v.looseObject({ duration: v.string(), target: v.number() });
const Scenario = v.looseObject({
  executor: v.string(),
  startTime: v.optional(v.nullable(v.string())),
  stages: v.array(Stage),
  startVUs: v.optional(v.nullable(v.number())),
  startRate: v.optional(v.nullable(v.number())),
});
const Inspection = v.looseObject({ scenarios: v.record(v.string(), v.unknown()) });

/** Where a ramping executor starts if the script does not say (lib/executor of k6 v2.2.0). */
const DEFAULT_START: Readonly<Record<string, number>> = { 'ramping-vus': 1, 'ramping-arrival-rate': 0 };

/**
 * When the load was changing, over all scenarios, in ms since the load began: the stages of ramping executors
 * that lead from one target to another.
 * @param inspection the JSON of `k6 inspect --execution-requirements`
 */
export function parseRamps(inspection: unknown): Interval[] {
  const parsed = v.safeParse(Inspection, inspection);
  return parsed.success ? Object.values(parsed.output.scenarios).flatMap(rampsOf) : [];
}

function rampsOf(json: unknown): Interval[] {
  const parsed = v.safeParse(Scenario, json);
  if (!parsed.success || !(parsed.output.executor in DEFAULT_START)) return [];
  const { executor, startTime, stages, startVUs, startRate } = parsed.output;
  const ramps: Interval[] = [];
  let level = (executor === 'ramping-vus' ? startVUs : startRate) ?? DEFAULT_START[executor];
  let fromMs = parseGoDuration(startTime ?? '') ?? 0;
  for (const { duration, target } of stages) {
    const toMs = fromMs + (parseGoDuration(duration) ?? 0);
    if (target !== level && toMs > fromMs) ramps.push({ fromMs, toMs });
    level = target;
    fromMs = toMs;
  }
  return ramps;
}
