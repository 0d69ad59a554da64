import type { UserError } from '../errors.ts';
import { formatMeasure } from '../measurement/measure.ts';
import type { MeasuredValue } from '../measurement/measured-value.ts';
import { describeMismatch, findUnitMismatch } from './limit.ts';
import type { Rule } from './rules.ts';

/** The first rule whose limit or floor cannot judge a measure that it selects: it would never speak up. */
export function findLimitMismatch(
  selected: readonly { readonly current: MeasuredValue; readonly rule: Rule | null }[],
): UserError | null {
  for (const { current, rule } of selected) {
    if (rule === null) continue;
    for (const part of ['warn', 'fail', 'floor'] as const) {
      const limit = rule[part];
      const mismatch = limit === null ? null : findUnitMismatch(limit, current);
      if (mismatch !== null) return describeMismatch(formatMeasure(current.measure), part, mismatch);
    }
  }
  return null;
}
