import * as v from 'valibot';
import type { ScopeLoad, TestScope } from '../measurement/test-scope.ts';
import { parseGoDuration } from './go-duration.ts';
import { parsePlannedThresholds } from './planned-thresholds.ts';

/** What the options alone say of the scope. */
export type PlannedScope = Pick<TestScope, 'loads' | 'thresholds' | 'systemTags' | 'switches'>;

const amount = v.fallback(v.nullish(v.number(), null), null);
const text = v.fallback(v.nullish(v.string(), null), null);
const Scenario = v.looseObject({
  executor: v.string(),
  vus: amount,
  iterations: amount,
  duration: text,
  rate: amount,
  timeUnit: text,
  startVUs: amount,
  startRate: amount,
  stages: v.fallback(v.nullish(v.array(v.looseObject({ duration: v.string(), target: v.number() })), []), []),
});
type Scenario = v.InferOutput<typeof Scenario>;

const Options = v.looseObject({
  scenarios: v.fallback(v.nullish(v.record(v.string(), v.unknown()), {}), {}),
  systemTags: v.fallback(v.nullish(v.array(v.string()), []), []),
});

/** Options that are off unless a script sets them. */
const SWITCHES = [
  'discardResponseBodies',
  'noConnectionReuse',
  'noVUConnectionReuse',
  'noSetup',
  'noTeardown',
  'throw',
];

/** @param inspection the JSON of `k6 inspect --execution-requirements` */
export function parsePlannedScope(inspection: unknown): PlannedScope {
  const parsed = v.safeParse(Options, inspection);
  if (!parsed.success) return { loads: [], thresholds: [], systemTags: [], switches: [] };
  const options = parsed.output;
  return {
    loads: Object.entries(options.scenarios ?? {}).flatMap(([name, json]) => {
      const scenario = v.safeParse(Scenario, json);
      return scenario.success ? keepFinite(readLoad(name, scenario.output)) : [];
    }),
    thresholds: parsePlannedThresholds(inspection),
    systemTags: [...(options.systemTags ?? [])].sort(),
    switches: SWITCHES.filter((name) => options[name] === true),
  };
}

/** What is computed of two huge numbers may be none, and a document holds none. */
function keepFinite(load: ScopeLoad | null): ScopeLoad[] {
  if (load === null || !Number.isFinite(load.peak)) return [];
  return [{ ...load, amount: Number.isFinite(load.amount) ? load.amount : null }];
}

/** Null of an executor that nothing is known of. */
function readLoad(scenario: string, options: Scenario): ScopeLoad | null {
  const { executor } = options;
  const vus = options.vus ?? 1;
  const lastsMs = parseGoDuration(options.duration ?? '');
  const perSecond = 1000 / (parseGoDuration(options.timeUnit ?? '') ?? 1000);
  switch (executor) {
    case 'constant-vus':
      return { scenario, unit: 'users', peak: vus, lastsMs, amount: lastsMs === null ? null : vus * lastsMs };
    case 'shared-iterations':
      return { scenario, unit: 'users', peak: vus, lastsMs: null, amount: options.iterations ?? 1 };
    case 'per-vu-iterations':
      return { scenario, unit: 'users', peak: vus, lastsMs: null, amount: vus * (options.iterations ?? 1) };
    case 'constant-arrival-rate': {
      const peak = (options.rate ?? 0) * perSecond;
      const planned = lastsMs === null ? null : (peak * lastsMs) / 1000;
      return { scenario, unit: 'iterations-per-second', peak, lastsMs, amount: planned };
    }
    case 'ramping-vus':
      return { scenario, unit: 'users', ...addStages(options, options.startVUs ?? 1) };
    case 'ramping-arrival-rate': {
      const { peak, lastsMs: length, amount: sum } = addStages(options, options.startRate ?? 0);
      const planned = (sum * perSecond) / 1000;
      return {
        scenario,
        unit: 'iterations-per-second',
        peak: peak * perSecond,
        lastsMs: length,
        amount: planned,
      };
    }
    default:
      return null;
  }
}

/** Over the stages: the largest target, the length, and the area under the line (target × ms). */
function addStages({ stages }: Scenario, start: number): { peak: number; lastsMs: number; amount: number } {
  let level = start;
  let [peak, lastsMs, sum] = [start, 0, 0];
  for (const { duration, target } of stages ?? []) {
    const length = parseGoDuration(duration) ?? 0;
    sum += ((level + target) / 2) * length;
    lastsMs += length;
    peak = Math.max(peak, target);
    level = target;
  }
  return { peak, lastsMs, amount: sum };
}
