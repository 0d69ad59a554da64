import * as v from 'valibot';
import { UserError } from '../common/errors.ts';
import { METRIC_CONTENTS, METRIC_TYPES } from '../measurement/metric.ts';
import { SAMPLE_FAULT_KINDS } from '../measurement/sample-fault.ts';
import { decodeBytes, encodeBytes, readPairs } from './bucket-code.ts';
import { SPAN_LIMIT } from './cells.ts';
import type { Histogram } from './histogram.ts';
import { type SampleSeries, type SampleSet, SHORTEST_SLOT_MS, SLOT_LIMIT } from './sample-set.ts';

const VERSION = 1;
const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** [count, sum, min, max, buckets in base64] */
const Tally = v.pipe(
  v.strictTuple([count, finite, finite, finite, v.string()]),
  v.rawTransform(({ dataset, addIssue, NEVER }): Histogram => {
    const [count, sum, min, max, text] = dataset.value;
    const buckets = decodeBytes(text);
    let counted = 0;
    if (buckets !== null) readPairs(buckets, (_, samples) => (counted += samples));
    if (buckets === null || (buckets.length > 0 && counted !== count) || count === 0) {
      addIssue({ message: 'a histogram whose buckets do not hold its samples' });
      return NEVER;
    }
    return { count, sum, min, max, buckets };
  }),
);

const Series = v.strictObject({
  metric: v.string(),
  tags: v.record(v.string(), v.string()),
  type: v.picklist(METRIC_TYPES),
  contains: v.picklist(METRIC_CONTENTS),
  folded: count,
  last: finite,
  slots: v.pipe(v.array(v.nullable(Tally)), v.maxLength(SLOT_LIMIT)),
  spans: v.optional(v.pipe(v.array(v.nullable(Tally)), v.maxLength(SPAN_LIMIT)), []),
  aside: v.nullable(Tally),
});

const SampleFault = v.strictObject({
  metric: v.string(),
  kind: v.picklist(SAMPLE_FAULT_KINDS),
  count,
  of: count,
});

const isSlotLength = (ms: number) => Number.isInteger(Math.log2(ms / SHORTEST_SLOT_MS));

/** The samples of a run as a file: what one job of a matrix hands to the job that merges. */
const SampleSetDocument = v.strictObject({
  version: v.literal(VERSION),
  identity: v.strictObject({
    suite: v.string(),
    scriptHash: v.nullable(v.string()),
    shard: v.nullable(v.string()),
  }),
  groupings: v.array(v.array(v.string())),
  seriesLimit: v.pipe(count, v.minValue(1)),
  slotMs: v.pipe(finite, v.minValue(SHORTEST_SLOT_MS), v.check(isSlotLength, 'not 100 ms × 2^k')),
  cutsMs: v.optional(v.pipe(v.array(finite), v.maxLength(SPAN_LIMIT)), []),
  originMs: finite,
  loadStartMs: finite,
  firstMs: finite,
  lastMs: finite,
  samples: count,
  isCutOff: v.optional(v.boolean(), false),
  missingTags: v.optional(v.array(v.object({ name: v.string(), isLeftOut: v.boolean() })), []),
  faults: v.optional(v.array(SampleFault), []),
  notes: v.array(v.string()),
  series: v.array(Series),
});

/** The set as one line of JSON, histograms packed. */
export function serialiseSampleSet(set: SampleSet): string {
  const series = set.series.map((one) => ({
    ...one,
    slots: one.slots.map(packTally),
    spans: one.spans.map(packTally),
    aside: packTally(one.aside),
  }));
  return JSON.stringify({ version: VERSION, ...set, series });
}

function packTally(tally: Histogram | null): v.InferInput<typeof Tally> | null {
  if (tally === null) return null;
  return [tally.count, tally.sum, tally.min, tally.max, encodeBytes(tally.buckets)];
}

/** Reads what `serialiseSampleSet` writes. @param source where the text is from, for the error. */
export function parseSampleSet(text: string, source: string): SampleSet {
  const hint = 'Use a sample file as this action wrote it, from the same version of the action.';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${source} is not a sample file: it is not JSON.`, hint, { cause });
  }
  const result = v.safeParse(SampleSetDocument, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new UserError(
      `${source} is not a sample file: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
      hint,
    );
  }
  const { version: _, series, ...rest } = result.output;
  return { ...rest, series: series satisfies SampleSeries[] };
}
