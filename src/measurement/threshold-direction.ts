import { formatMeasure, parseMetric } from './measure.ts';
import type { Direction, ThresholdResult } from './metric.ts';
import { breakingDirection, parseThreshold } from './threshold-expression.ts';

/** The direction that is worse, as the source of a run states it; `either` where what it states goes both ways. */
export type ThresholdDirection = Direction | 'either';

/** What the thresholds of a script state of the measures they name, by the measure's text. */
export function readThresholdDirections(
  thresholds: readonly Pick<ThresholdResult, 'metric' | 'expression' | 'type'>[],
): ReadonlyMap<string, ThresholdDirection> {
  const stated = new Map<string, ThresholdDirection>();
  for (const { metric, expression, type } of thresholds) {
    const named = parseMetric(metric);
    const parsed = parseThreshold(expression);
    const worse = breakingDirection(parsed, type);
    if (named === null || parsed.statistic === null || worse === null) continue;
    const key = formatMeasure({ metric: named.name, tags: named.tags, statistic: parsed.statistic });
    const known = stated.get(key);
    stated.set(key, known === undefined || known === worse ? worse : 'either');
  }
  return stated;
}
