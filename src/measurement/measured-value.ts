import { BUILT_IN_METRICS } from './built-in-metrics.ts';
import { formatMeasure, type Measure } from './measure.ts';
import type { Direction, MetricContents, MetricRecord, MetricType, SteadyValue } from './metric.ts';
import type { RunRecord } from './run-record.ts';
import { readThresholdDirections, type ThresholdDirection } from './threshold-direction.ts';

/** One measure as one run, or one stored run, has it. */
export interface MeasuredValue {
  readonly measure: Measure;
  readonly type: MetricType;
  readonly contains: MetricContents;
  /** Over the whole run, in the metric's unit; rates and shares as fractions 0..1. */
  readonly value: number;
  /** Samples behind the value; null where the source does not say. */
  readonly count: number | null;
  readonly steady: SteadyValue | null;
  /** As the metric has it: what gets worse, where the run or its user says so. */
  readonly worse?: Direction;
  /** As the metric has it: only the unit says `worse`. */
  readonly worseByUnit?: true;
  /** As the metric has it: held against budgets and thresholds, never compared or stored. */
  readonly outsideLoad?: true;
  /** What the run itself says gets worse, by a threshold of its script; left out where it says nothing. */
  readonly thresholdWorse?: ThresholdDirection;
}

/** Every measure of a run, by its text. Metrics without samples are left out: their zeros are no values. */
export function listMeasures(
  record: Pick<RunRecord, 'metrics'> & Partial<Pick<RunRecord, 'thresholds'>>,
): ReadonlyMap<string, MeasuredValue> {
  const values = new Map<string, MeasuredValue>();
  const directions = readThresholdDirections(record.thresholds ?? []);
  const add = (value: MeasuredValue) => {
    const key = formatMeasure(value.measure);
    values.set(key, addThresholdDirection(value, directions.get(key)));
  };
  for (const metric of record.metrics.filter(hasSamples)) {
    for (const [statistic, value] of Object.entries(metric.values).filter(([name]) => name !== 'share')) {
      const measure = { metric: metric.name, tags: metric.tags, statistic };
      const { type, contains, count, worse, worseByUnit, outsideLoad } = metric;
      const told = {
        ...(worse === undefined ? {} : { worse }),
        ...(worseByUnit ? { worseByUnit } : {}),
        ...(outsideLoad ? { outsideLoad } : {}),
      };
      add({ measure, type, contains, value, count, steady: metric.steady[statistic] ?? null, ...told });
    }
  }
  const dropped = droppedShare(record.metrics);
  if (dropped !== null) add(dropped);
  return values;
}

/** The value with what its run states of it. */
export function addThresholdDirection(
  value: MeasuredValue,
  worse: ThresholdDirection | undefined,
): MeasuredValue {
  return worse === undefined ? value : { ...value, thresholdWorse: worse };
}

/** k6 writes an all-zero entry for a metric that a threshold names and no sample reached. */
export function hasSamples(metric: MetricRecord): boolean {
  if (metric.type === 'trend')
    return (
      metric.count !== 0 && Object.values(metric.values).some((value) => value !== 0 || metric.count !== null)
    );
  return metric.type === 'rate' ? metric.count !== 0 : true;
}

/** `dropped_iterations` over all iterations that should have started; no such counter means none was dropped. */
export function droppedShare(metrics: readonly MetricRecord[]): MeasuredValue | null {
  const drops = findWhole(metrics, 'dropped_iterations');
  const iterations = findWhole(metrics, 'iterations')?.values.count ?? 0;
  const dropped = drops?.values.count ?? 0;
  if (iterations + dropped === 0) return null;
  return {
    measure: { metric: 'dropped_iterations', tags: {}, statistic: 'share' },
    type: 'rate',
    contains: 'default',
    value: dropped / (iterations + dropped),
    count: iterations + dropped,
    steady: drops?.steady.share ?? null,
  };
}

/** A metric by its name, not one of its rows by tag. */
export function findWhole(metrics: readonly MetricRecord[], name: string): MetricRecord | undefined {
  return metrics.find((metric) => metric.name === name && Object.keys(metric.tags).length === 0);
}

/** The unit of a metric that only a baseline knows. */
export function typeByName(name: string): { type: MetricType; contains: MetricContents } {
  return BUILT_IN_METRICS[name] ?? { type: 'trend', contains: 'default' };
}
