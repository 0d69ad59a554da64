import type { BaselineDocument, BaselineRun } from '../baseline/document.ts';
import { parseMeasure } from '../measurement/measure.ts';
import { type MeasuredValue, typeByName } from '../measurement/measured-value.ts';

/** The measures of a stored run that the new run lacks. */
export function listMissing(
  entry: BaselineRun,
  values: ReadonlyMap<string, MeasuredValue>,
  metrics: BaselineDocument['metrics'],
): MeasuredValue[] {
  return Object.entries(entry.measures)
    .filter(([key]) => !values.has(key))
    .map(([key, stored]) => {
      const measure = parseMeasure(key);
      const head = metrics[measure.metric] ?? typeByName(measure.metric);
      return { measure, ...head, value: stored.value, count: stored.count, gated: null };
    });
}
