import type { Tags } from '../measurement/metric.ts';
import { selectRows } from '../measurement/patterns.ts';
import type { SampleFault } from '../measurement/sample-fault.ts';
import { otherTags } from '../measurement/tags.ts';
import { countSample, type MetricKind, type SampleBatch, type SampleTarget } from './batch.ts';
import { ASIDE, cellOf, NO_CUTS, SpanFinder } from './cells.ts';
import {
  POPULATION,
  type SampleSeries,
  type SampleSet,
  type SampleSetOptions,
  SHORTEST_SLOT_MS,
  SLOT_LIMIT,
} from './sample-set.ts';
import { SeriesBuilder } from './series-builder.ts';
import { SeriesGroup } from './series-group.ts';

interface MetricBuilder extends MetricKind {
  readonly name: string;
  readonly whole: SeriesBuilder;
  /** In the order of the groupings. */
  readonly groups: readonly SeriesGroup[];
}

const DURATIONS = ['iteration_duration', 'http_req_duration', 'grpc_req_duration'];

/** What a reader knows of a stream beside its samples. */
type StreamEnd = Partial<Pick<SampleSet, 'notes' | 'missingTags' | 'isCutOff'>> & {
  readonly faults?: readonly Omit<SampleFault, 'of'>[];
};

/** Builds a sample set in one pass and bounded memory. */
export class SampleSetBuilder {
  readonly #options: SampleSetOptions;
  readonly #metrics = new Map<string, MetricBuilder>();
  /** What a target was looked up with, to look it up again when series were folded. */
  #targets: { target: SampleTarget; metric: MetricBuilder; tags: Tags }[] = [];
  readonly #spans: SpanFinder;
  #slotMs: number;
  #originMs = Number.NaN;
  #loadStartMs = Number.POSITIVE_INFINITY;
  #firstMs = Number.POSITIVE_INFINITY;
  #lastMs = Number.NEGATIVE_INFINITY;
  #samples = 0;
  #timeMs = Number.NaN;
  #slot = Number.NaN;
  #cell = ASIDE;

  constructor(options: SampleSetOptions) {
    this.#options = options;
    this.#spans = new SpanFinder(options.cuts ?? NO_CUTS);
    this.#slotMs = SHORTEST_SLOT_MS;
    while (this.#slotMs * SLOT_LIMIT < (options.durationMs ?? 0)) this.#slotMs *= 2;
  }

  /** The target for a metric and the tags of a sample; tags that no grouping names may be left out. */
  resolve(name: string, kind: MetricKind, tags: Tags, aside: boolean): SampleTarget {
    const metric = this.#metrics.get(name) ?? this.#addMetric(name, kind);
    const target: SampleTarget = {
      kind: metric.type,
      aside: aside || POPULATION.includes(name),
      isDuration: !aside && DURATIONS.includes(name),
      series: [],
    };
    this.#targets.push({ target, metric, tags });
    if (this.#point(target, metric, tags)) this.#pointAll();
    return target;
  }

  /** Forgets all targets, so that a caller that drops its own keeps memory bounded. None may be used again. */
  dropTargets(): void {
    this.#targets = [];
  }

  /** Counts the samples of a batch and empties it. */
  add(batch: SampleBatch): void {
    const { targets, times, values, length } = batch;
    for (let i = 0; i < length; i++) {
      const target = targets[i] as SampleTarget;
      const timeMs = times[i] as number;
      const value = values[i] as number;
      if (timeMs !== this.#timeMs) this.#turnTo(timeMs);
      if (target.aside) {
        countSample(target, ASIDE, value);
        continue;
      }
      if (!(this.#slot < SLOT_LIMIT)) this.#makeRoom(timeMs);
      if (target.isDuration && timeMs - value < this.#loadStartMs) this.#loadStartMs = timeMs - value;
      countSample(target, this.#cell, value);
    }
    this.#samples += length;
    batch.length = 0;
  }

  finish({ notes = [], missingTags = [], isCutOff = false, faults = [] }: StreamEnd = {}): SampleSet {
    const { identity, groupings, seriesLimit } = this.#options;
    const originMs = Number.isNaN(this.#originMs) ? this.#firstMs : this.#originMs;
    return {
      identity,
      groupings,
      seriesLimit,
      slotMs: this.#slotMs,
      cutsMs: this.#spans.cutsMs,
      originMs,
      loadStartMs: Math.min(this.#loadStartMs, originMs),
      firstMs: this.#firstMs,
      lastMs: this.#lastMs,
      samples: this.#samples,
      isCutOff,
      missingTags,
      faults: faults.map((fault) => ({ ...fault, of: this.#countAll(fault.metric, faults) })),
      series: [...this.#metrics.values()].flatMap((metric) => this.#finishMetric(metric)),
      notes,
    };
  }

  #countAll(metric: string, faults: readonly Omit<SampleFault, 'of'>[]): number {
    const leftOut = faults.filter((fault) => fault.metric === metric && fault.kind !== 'foreign');
    const counted = this.#metrics.get(metric)?.whole.count ?? 0;
    return leftOut.reduce((sum, { count }) => sum + count, counted);
  }

  #finishMetric(metric: MetricBuilder): SampleSeries[] {
    const { type, contains } = metric;
    const cuts = this.#spans.cutsMs.length;
    const build = (series: SeriesBuilder, tags: Tags, folded: number): SampleSeries => {
      return { metric: metric.name, tags, type, contains, folded, ...series.finish(cuts), last: series.last };
    };
    const rows = metric.groups.flatMap((group, i) => {
      const grouping = this.#options.groupings[i] ?? [];
      const { named, other, folded } = group.finish();
      const series = [...named].map(([key, one]) => build(one, keyTags(grouping, key), 0));
      return other === null ? series : [...series, build(other, otherTags(grouping, folded), folded)];
    });
    return [build(metric.whole, {}, 0), ...rows];
  }

  #addMetric(name: string, kind: MetricKind): MetricBuilder {
    const { seriesLimit, wanted } = this.#options;
    const groups = this.#options.groupings.map((grouping) => {
      const isWanted = selectRows(wanted, name, grouping);
      return new SeriesGroup(seriesLimit, (key) => isWanted(keyTags(grouping, key)));
    });
    const metric = { name, ...kind, whole: new SeriesBuilder(), groups };
    this.#metrics.set(name, metric);
    return metric;
  }

  /** Fills in the series of a target; true if series were folded meanwhile. */
  #point(target: SampleTarget, metric: MetricBuilder, tags: Tags): boolean {
    let anySealed = false;
    target.series.length = 0;
    target.series.push(metric.whole);
    for (const [i, grouping] of this.#options.groupings.entries()) {
      const values = grouping.map((name) => tags[name] ?? '');
      if (values.includes('')) continue;
      const { series, sealed } = (metric.groups[i] as SeriesGroup).open(JSON.stringify(values));
      target.series.push(series);
      anySealed ||= sealed;
    }
    return anySealed;
  }

  #pointAll(): void {
    for (const { target, metric, tags } of this.#targets) this.#point(target, metric, tags);
  }

  #turnTo(timeMs: number): void {
    this.#timeMs = timeMs;
    if (timeMs < this.#firstMs) this.#firstMs = timeMs;
    if (timeMs > this.#lastMs) this.#lastMs = timeMs;
    const slot = this.#slotOf(timeMs);
    if (slot > this.#slot) this.#settle();
    this.#place(timeMs, slot);
  }

  #place(timeMs: number, slot: number): void {
    this.#slot = slot;
    this.#cell = cellOf(slot, this.#spans.find(timeMs, Math.min(this.#loadStartMs, this.#originMs)));
  }

  /** NaN before the load began; a sample out of order from before the origin belongs to the first slot. */
  #slotOf(timeMs: number): number {
    return Math.max(0, Math.floor((timeMs - this.#originMs) / this.#slotMs));
  }

  /** Begins the load at the first sample of it; later on, makes the slots longer until the time has one. */
  #makeRoom(timeMs: number): void {
    if (Number.isNaN(this.#originMs)) this.#originMs = timeMs;
    while (this.#slotOf(timeMs) >= SLOT_LIMIT) this.#coarsen();
    this.#place(timeMs, this.#slotOf(timeMs));
  }

  #coarsen(): void {
    this.#slotMs *= 2;
    for (const { whole, groups } of this.#metrics.values()) {
      whole.coarsen();
      for (const group of groups) group.coarsen();
    }
  }

  /** Folds small series as soon as it shows which they are. */
  #settle(): void {
    let settled = false;
    for (const { groups } of this.#metrics.values()) {
      for (const group of groups) settled = group.sealIfSettled() || settled;
    }
    if (settled) this.#pointAll();
  }
}

function keyTags(grouping: readonly string[], key: string): Tags {
  const values: readonly string[] = JSON.parse(key);
  return Object.fromEntries(grouping.map((name, i) => [name, values[i] ?? '']));
}
