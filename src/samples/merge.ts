import { UserError } from '../common/errors.ts';
import { compareTexts } from '../common/text.ts';
import type { Tags } from '../measurement/metric.ts';
import type { SampleFault } from '../measurement/sample-fault.ts';
import { otherTags } from '../measurement/tags.ts';
import { type Histogram, mergeHistograms } from './histogram.ts';
import { formatSeriesKey, POPULATION, type SampleSeries, type SampleSet, sumUp } from './sample-set.ts';
import { pairUp } from './series-builder.ts';

/**
 * Merges the sample sets of one load that several k6 processes made together (`--execution-segment`, k6-operator
 * pods, jobs of a matrix). Counts add, percentiles come from the merged histograms, time is counted from each
 * part's own start. The order of the sets makes no difference.
 * @throws UserError if there is none, or they are not of one suite, script and way of reading, or one comes twice.
 */
export function mergeSampleSets(sets: readonly SampleSet[]): SampleSet {
  const [first, ...rest] = [...sets].sort(compareSets);
  if (first === undefined)
    throw new UserError('There are no samples to merge.', 'Name at least one sample file.');
  for (const other of rest) assertSameLoad(first, other);
  assertDistinct([first, ...rest]);
  if (rest.length === 0) return first;
  const slotMs = Math.max(...sets.map((set) => set.slotMs));
  const parts = [first, ...rest].map((set) => coarsenTo(set, slotMs));
  const leads = parts.map((set) => set.originMs - set.loadStartMs);
  const originMs = Math.min(...parts.map((set) => set.originMs));
  return {
    ...first,
    identity: { ...first.identity, shard: null },
    slotMs,
    originMs,
    loadStartMs: originMs - Math.max(...leads),
    firstMs: Math.min(...parts.map((set) => set.firstMs)),
    lastMs: Math.max(...parts.map((set) => set.lastMs)),
    samples: parts.reduce((sum, set) => sum + set.samples, 0),
    series: mergeSeries(parts),
    isCutOff: parts.some((set) => set.isCutOff),
    missingTags: first.missingTags.filter(({ name }) => parts.every((set) => lacks(set, name))),
    faults: mergeFaults(parts),
    notes: [...new Set(parts.flatMap((set) => set.notes))].sort(),
  };
}

function mergeFaults(sets: readonly SampleSet[]): SampleFault[] {
  const isOf = (a: SampleFault) => (b: SampleFault) => a.metric === b.metric && a.kind === b.kind;
  const all = sets.flatMap(({ faults }) => faults);
  const first = all.filter((fault, index) => all.findIndex(isOf(fault)) === index);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return first.map((fault) => ({
    ...fault,
    count: sum(all.filter(isOf(fault)).map(({ count }) => count)),
    of: sum(sets.map((set) => countOf(set, fault))),
  }));
}

/** A part without any such fault still has samples of the metric. */
function countOf(set: SampleSet, { metric, kind }: SampleFault): number {
  const own = set.faults.find((fault) => fault.metric === metric && fault.kind === kind);
  const whole = set.series.find(
    (series) => series.metric === metric && Object.keys(series.tags).length === 0,
  );
  return own?.of ?? (whole === undefined ? 0 : sumUp(whole).count);
}

function lacks({ missingTags }: SampleSet, name: string): boolean {
  return missingTags.some((tag) => tag.name === name);
}

/** A fixed order, so that sums of floating-point numbers come out the same for any order given. */
function compareSets(a: SampleSet, b: SampleSet): number {
  const keyOf = (set: SampleSet) => [
    set.identity.shard ?? '',
    set.firstMs,
    set.originMs,
    set.lastMs,
    set.samples,
  ];
  const [left, right] = [keyOf(a), keyOf(b)];
  for (const [i, value] of left.entries()) {
    const other = right[i] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function assertSameLoad(a: SampleSet, b: SampleSet): void {
  const differing = [
    ['suite', a.identity.suite, b.identity.suite],
    ['script', a.identity.scriptHash ?? 'unknown', b.identity.scriptHash ?? 'unknown'],
    ['group-by', JSON.stringify(a.groupings), JSON.stringify(b.groupings)],
    ['course of the load', JSON.stringify(a.cutsMs), JSON.stringify(b.cutsMs)],
    ['series limit', String(a.seriesLimit), String(b.seriesLimit)],
  ].find(([, left, right]) => left !== right);
  if (differing === undefined) return;
  const [what, left, right] = differing;
  throw new UserError(
    `Samples of different runs cannot be merged: the ${what} is ${left} in one and ${right} in another.`,
    'Merge only the parts of one load: the same scenario file and configuration, split by --execution-segment or a matrix.',
  );
}

function assertDistinct(sets: readonly SampleSet[]): void {
  const seen = new Set<string>();
  for (const { identity } of sets) {
    if (identity.shard === null) continue;
    if (seen.has(identity.shard)) {
      throw new UserError(
        `Shard ${identity.shard} of ${identity.suite} is there twice.`,
        'Give every job its own `shard`, and delete results of earlier attempts.',
      );
    }
    seen.add(identity.shard);
  }
}

function coarsenTo(set: SampleSet, slotMs: number): SampleSet {
  if (set.slotMs >= slotMs) return set;
  const series = set.series.map((one) => ({ ...one, slots: pairUp(one.slots).map((slot) => slot ?? null) }));
  return coarsenTo({ ...set, slotMs: set.slotMs * 2, series }, slotMs);
}

function mergeSeries(sets: readonly SampleSet[]): SampleSeries[] {
  const named = new Map<string, SampleSeries[]>();
  for (const series of sets.flatMap((set) => set.series)) {
    if (series.folded > 0) continue;
    const key = formatSeriesKey(series.metric, series.tags);
    named.set(key, [...(named.get(key) ?? []), series]);
  }
  const merged = [...named.values()].map((parts) => addSeries(parts, parts[0]?.tags ?? {}, 0));
  const wholes = merged.filter(({ tags }) => Object.keys(tags).length === 0);
  const kinds = new Map<string, SampleSeries[]>();
  for (const series of merged.filter(({ tags }) => Object.keys(tags).length > 0)) {
    const kind = kindOf(series);
    kinds.set(kind, [...(kinds.get(kind) ?? []), series]);
  }
  return [...wholes, ...[...kinds.values()].flatMap((series) => foldRest(series, sets))];
}

/** A metric and the tag names of a row: the rows that share a limit. */
function kindOf({ metric, tags }: SampleSeries): string {
  return JSON.stringify([metric, Object.keys(tags).sort()]);
}

/**
 * Folds what is beyond the limit, and what one of the sets has folded already: a row that lacks the samples of
 * one part would look like the row of all parts.
 */
function foldRest(series: readonly SampleSeries[], sets: readonly SampleSet[]): SampleSeries[] {
  const kind = series[0] === undefined ? '' : kindOf(series[0]);
  const keyOf = (one: SampleSeries) => formatSeriesKey(one.metric, one.tags);
  const folding = sets.flatMap((set) => {
    const other = set.series.find((one) => one.folded > 0 && kindOf(one) === kind);
    return other === undefined ? [] : [{ other, named: new Set(set.series.map(keyOf)) }];
  });
  const whole = series.filter((one) => folding.every(({ named }) => named.has(keyOf(one))));
  const size = new Map(whole.map((one) => [one, sumUp(one).count]));
  const bySize = [...whole].sort((a, b) => {
    return (size.get(b) ?? 0) - (size.get(a) ?? 0) || compareTexts(keyOf(a), keyOf(b));
  });
  const kept = bySize.slice(0, sets[0]?.seriesLimit);
  const rest = series.filter((one) => !kept.includes(one));
  if (rest.length === 0 && folding.length === 0) return kept;
  const folded = Math.max(0, ...folding.map(({ other }) => other.folded)) + rest.length;
  const grouping = Object.keys(series[0]?.tags ?? {});
  return [
    ...kept,
    addSeries([...rest, ...folding.map(({ other }) => other)], otherTags(grouping, folded), folded),
  ];
}

function addSeries(parts: readonly SampleSeries[], tags: Tags, folded: number): SampleSeries {
  const [first] = parts as [SampleSeries];
  const add = (slots: readonly (Histogram | null | undefined)[]) => {
    const filled = slots.filter((slot) => slot != null);
    return filled.length === 0 ? null : mergeHistograms(filled);
  };
  const addAll = (lists: readonly (readonly (Histogram | null)[])[]) => {
    const length = Math.max(...lists.map((list) => list.length));
    return Array.from({ length }, (_, i) => add(lists.map((list) => list[i])));
  };
  const slots = addAll(parts.map((part) => part.slots));
  const spans = addAll(parts.map((part) => part.spans));
  const aside = add(parts.map((part) => part.aside));
  const merged = { ...first, tags, folded, slots, spans, aside, last: parts.at(-1)?.last ?? 0 };
  return POPULATION.includes(first.metric) ? { ...merged, ...addPopulations(parts) } : merged;
}

/** Users of all parts are users together; of any other gauge, the part that comes last has the last word. */
function addPopulations(parts: readonly SampleSeries[]): Pick<SampleSeries, 'aside' | 'last'> {
  const tallies = parts.map(sumUp).filter(({ count }) => count > 0);
  const add = (pick: (tally: Histogram) => number) => tallies.reduce((sum, tally) => sum + pick(tally), 0);
  const aside = {
    ...mergeHistograms(tallies),
    min: add(({ min }) => min),
    max: add(({ max }) => max),
  };
  return {
    aside: tallies.length === 0 ? null : aside,
    last: parts.reduce((sum, part) => sum + part.last, 0),
  };
}
