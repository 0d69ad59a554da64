import * as v from 'valibot';
import type { ScopeThreshold } from '../measurement/test-scope.ts';

const Options = v.looseObject({ thresholds: v.nullish(v.record(v.string(), v.array(v.unknown()))) });

/**
 * The thresholds of a script, also where they are switched off: `k6 inspect` names them all the same.
 * @param inspection the JSON of `k6 inspect`
 */
export function parsePlannedThresholds(inspection: unknown): ScopeThreshold[] {
  const parsed = v.safeParse(Options, inspection);
  const thresholds = parsed.success ? (parsed.output.thresholds ?? {}) : {};
  return Object.entries(thresholds).flatMap(([metric, list]) =>
    list.flatMap((threshold) => {
      const expression = thresholdText(threshold);
      return expression === null ? [] : [{ metric, expression }];
    }),
  );
}

/** A threshold is a text, or an object with the text in it. */
export function thresholdText(threshold: unknown): string | null {
  const text =
    typeof threshold === 'object' && threshold !== null && 'threshold' in threshold
      ? threshold.threshold
      : threshold;
  return typeof text === 'string' ? text : null;
}
