import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import { listMeasures, type MeasuredValue } from '../measurement/measured-value.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import { isFolded } from '../measurement/tags.ts';
import type { BaselineDocument, StoredMeasure } from './document.ts';

const TREND_STATISTICS = ['p(50)', 'p(95)', 'p(99)'];

/**
 * What of a run is stored: the measures that default rules may judge, so that rules can change without
 * measuring anew, and whatever else the present rules select.
 */
export function selectStored(
  record: Pick<RunRecord, 'metrics'> & Partial<Pick<RunRecord, 'thresholds'>>,
  isSelected: (value: MeasuredValue) => boolean,
): { measures: Readonly<Record<string, StoredMeasure>>; metrics: BaselineDocument['metrics'] } {
  const chosen = [...listMeasures(record)].filter(
    ([, value]) => value.outsideLoad !== true && (isAlwaysStored(value) || isSelected(value)),
  );
  const measures = chosen.map(([key, { value, count, steady }]): [string, StoredMeasure] => [
    key,
    {
      value,
      count,
      steady: steady === null ? null : { value: steady.value, standardError: steady.standardError },
    },
  ]);
  const metrics = chosen
    .filter(([, { measure }]) => !(measure.metric in BUILT_IN_METRICS))
    .map(([, { measure, type, contains, worse }]) => {
      const kind = { type, contains, ...(worse === undefined ? {} : { worse }) };
      return [measure.metric, kind] as const;
    });
  return { measures: Object.fromEntries(measures), metrics: Object.fromEntries(metrics) };
}

/** Whether a baseline holds the measure whatever the rules are. */
export function isAlwaysStored({ measure, type }: Pick<MeasuredValue, 'measure' | 'type'>): boolean {
  const { metric, tags, statistic } = measure;
  if (Object.keys(tags).length > 0) return !isFolded(tags) && isAlwaysStoredByTag(metric, statistic);
  const builtIn = BUILT_IN_METRICS[metric];
  if (builtIn?.phase === true || metric === 'vus' || metric === 'vus_max') return false;
  if (type === 'trend') return TREND_STATISTICS.includes(statistic);
  if (type === 'counter') return metric === 'http_reqs' && statistic === 'rate';
  if (type === 'gauge') return builtIn === undefined && statistic === 'value';
  return type === 'rate' && (statistic === 'rate' || statistic === 'share');
}

/** Rows by tag may be many: only what tells a slow endpoint from the others is stored. */
function isAlwaysStoredByTag(metric: string, statistic: string): boolean {
  return metric === 'http_req_duration' && (statistic === 'p(50)' || statistic === 'p(95)');
}
