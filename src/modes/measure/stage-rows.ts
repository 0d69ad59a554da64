import type { K6Plan } from '../../k6/plan.ts';
import { parseMetric } from '../../measurement/measure.ts';
import type { RowPattern } from '../../measurement/patterns.ts';
import type { StageRecord } from '../../measurement/stage.ts';
import type { MissingTag, SampleSeries, SampleSet } from '../../samples/sample-set.ts';
import { chooseStages, computeStageRecords } from '../../samples/stage-records.ts';

/** Kinds of rows, and the rows in them that must not be counted together with others. */
export interface RowPlan {
  readonly groupings: readonly (readonly string[])[];
  readonly wanted: readonly RowPattern[];
}

/** Every kind of row costs time at every sample. */
const MOST_KINDS = 5;

/**
 * The rows that telling stages apart takes beside those that were asked for: by scenario where there are several,
 * and what thresholds and budgets name by tags.
 */
export function planStageRows({ course, thresholdMetrics }: K6Plan, asked: RowPlan): RowPlan {
  if (course.stages.length === 0) return { groupings: [], wanted: [] };
  const byScenario = course.scenarios > 1;
  const named = thresholdMetrics.flatMap((text) => parseMetric(text) ?? []);
  const patterns = [...asked.wanted, ...named.map(({ name, tags }) => ({ metric: name, tags }))];
  const wanted = patterns.map(({ metric, tags }) => {
    const { scenario: _, ...rest } = tags;
    return { metric, tags: byScenario ? { scenario: '*', ...rest } : rest };
  });
  const kinds = [
    ...(byScenario ? [['scenario']] : []),
    ...wanted.map(({ tags }) => Object.keys(tags).sort()),
  ];
  const known = new Set(asked.groupings.map(keyOf));
  const more = new Map(kinds.filter(({ length }) => length > 0).map((kind) => [keyOf(kind), kind]));
  const groupings = [...more].filter(([key]) => !known.has(key)).map(([, kind]) => kind);
  return { groupings: groupings.slice(0, MOST_KINDS), wanted };
}

/** What was measured in each stage of the load. */
export function recordStages(
  set: SampleSet,
  { course }: K6Plan,
  options: { readonly percentiles: readonly number[]; readonly wanted: readonly RowPattern[] },
): StageRecord[] {
  const wanted = options.wanted.map(({ metric, tags: { scenario: _, ...tags } }) => ({ metric, tags }));
  const { scenarios } = course;
  return computeStageRecords(set, chooseStages(course.stages), { ...options, wanted, scenarios });
}

/** The stages of a run whose samples could not be read. */
export function listUnmeasured({ course: { stages } }: K6Plan): StageRecord[] {
  return chooseStages(stages).map((stage) => ({ ...stage, metrics: [], isOfAll: false }));
}

/** The set without the rows that only the stages need, and without what it says of them. */
export function withoutStageRows(set: SampleSet, asked: RowPlan): SampleSet {
  const names = new Set(asked.groupings.flat());
  return {
    ...set,
    series: set.series.filter((series) => isAsked(series, asked)),
    missingTags: set.missingTags.filter(({ name }) => names.has(name)),
  };
}

function isAsked({ tags }: Pick<SampleSeries, 'tags'>, { groupings }: RowPlan): boolean {
  const names = Object.keys(tags);
  return names.length === 0 || groupings.some((grouping) => keyOf(grouping) === keyOf(names));
}

function keyOf(names: readonly string[]): string {
  return JSON.stringify([...names].sort());
}

/** Why there are no rows by a tag. */
export function describeMissingTag({ name, isLeftOut }: MissingTag): string {
  const why = isLeftOut ? "the script's systemTags leave the tag out" : 'no sample has that tag';
  return `No rows per ${name}: ${why}.`;
}

/** What is not said of the stages. */
export function describeLeftOut({ course: { stages } }: K6Plan): string[] {
  const listed = chooseStages(stages).length;
  return listed === stages.length
    ? []
    : [`The script has ${stages.length} load stages; the ${listed} that begin first are listed.`];
}
