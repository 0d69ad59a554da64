import { formatMetric } from '../measurement/measure.ts';
import type { MetricRecord, Tags } from '../measurement/metric.ts';
import { type RowPattern, selectRows } from '../measurement/patterns.ts';
import { MOST_STAGES, type PlannedStage, type StageRecord } from '../measurement/stage.ts';
import { type LoadCuts, spansBetween } from './cells.ts';
import { mergeHistograms } from './histogram.ts';
import { stateTally } from './metric-records.ts';
import type { SampleSeries, SampleSet } from './sample-set.ts';

export interface StageRecordOptions {
  /** Ranks of the percentiles wanted, 0..100, beside those every report shows. */
  readonly percentiles: readonly number[];
  /** How many the script has, those without stages included. */
  readonly scenarios: number;
  /** Rows that thresholds and budgets speak of; other rows are left out. */
  readonly wanted: readonly RowPattern[];
}

/** The stages that begin first, in their own order. */
export function chooseStages(stages: readonly PlannedStage[]): readonly PlannedStage[] {
  if (stages.length <= MOST_STAGES) return stages;
  const first = new Set([...stages].sort((a, b) => a.fromMs - b.fromMs).slice(0, MOST_STAGES));
  return stages.filter((stage) => first.has(stage));
}

/** Where the samples are to be cut so that every stage has its own. */
export function cutBetween(stages: readonly PlannedStage[], leadMs: number): LoadCuts {
  return { atMs: stages.flatMap(({ fromMs, toMs }) => [fromMs, toMs]), leadMs };
}

/**
 * What was measured in each stage. A sample belongs to the stage in which it was taken: a request to the one in
 * which it ended. The set must be cut where the stages meet.
 */
export function computeStageRecords(
  set: SampleSet,
  stages: readonly PlannedStage[],
  options: StageRecordOptions,
): StageRecord[] {
  const several = options.scenarios > 1;
  const isTold = several && set.series.some(({ tags }) => tags.scenario !== undefined);
  const isOfAll = several && !isTold;
  const rows = set.series.flatMap((series) => {
    const { scenario = null, ...tags } = series.tags;
    const isPart = series.folded === 0 && (scenario !== null || !isTold);
    return isPart && isWanted(series, tags, options) ? [{ series, tags, scenario }] : [];
  });
  return stages.map((stage) => {
    const own = rows.filter(({ scenario }) => scenario === null || scenario === stage.scenario);
    return { ...stage, isOfAll, metrics: listMetrics(own, { set, stage, ...options }) };
  });
}

interface Row {
  readonly series: SampleSeries;
  /** Beside the scenario. */
  readonly tags: Tags;
  readonly scenario: string | null;
}

type StageContext = StageRecordOptions & { readonly set: SampleSet; readonly stage: PlannedStage };

function listMetrics(rows: readonly Row[], { set, stage, percentiles }: StageContext): MetricRecord[] {
  const [first, end] = spansBetween(set.cutsMs, stage);
  const seconds = (stage.toMs - stage.fromMs) / 1000;
  const byKey = new Map<string, MetricRecord>();
  for (const { series, tags } of rows) {
    const tallies = series.spans.slice(first, end).filter((span) => span !== null);
    const { metric: name, type, contains } = series;
    if (type === 'gauge' || tallies.length === 0) continue;
    const values = stateTally(type, mergeHistograms(tallies), { percentiles, seconds });
    byKey.set(formatMetric(name, tags), { name, tags, type, contains, ...values, steady: {} });
  }
  return [...byKey.values()];
}

function isWanted({ metric }: SampleSeries, tags: Tags, { wanted }: StageRecordOptions): boolean {
  const names = Object.keys(tags);
  return names.length === 0 || selectRows(wanted, metric, names)(tags);
}
