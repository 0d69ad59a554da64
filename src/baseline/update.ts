import { compareTexts, sortEntries } from '../common/text.ts';
import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import { parseMeasure } from '../measurement/measure.ts';
import type { MetricContents, MetricType } from '../measurement/metric.ts';
import { median } from '../statistics/quantiles.ts';
import { type BaselineDocument, type BaselineRun, mergeDocuments, nameRun, runKey } from './document.ts';

export interface UpdateOptions {
  /** The most runs that are kept of a leg. */
  readonly history: number;
  /** Whether the runs stored before, of the legs that come in, are dropped. */
  readonly reset: boolean;
}

/**
 * A document with more runs. Doing it twice changes nothing the second time. With `reset`, runs of the same workflow
 * run stay: they were measured beside these.
 */
export function addRuns(
  current: BaselineDocument | null,
  addition: BaselineDocument,
  { history, reset }: UpdateOptions,
): BaselineDocument {
  if (current === null) return mergeDocuments({ ...addition, runs: [] }, addition, history);
  const further = { ...addition, runs: addition.runs.filter((run) => !holds(current, run)) };
  const legs = new Set(addition.runs.map(({ leg }) => leg));
  const siblings = new Set(addition.runs.map(({ provenance }) => provenance.runId));
  const isKept = ({ leg, provenance: { runId } }: BaselineRun) =>
    !reset || !legs.has(leg) || (runId !== '' && siblings.has(runId));
  const added = new Set(addition.runs.map(nameRun));
  const gone = current.runs.filter((run) => !isKept(run)).map(nameRun);
  // What is stored now counts, even if a reset once took it out.
  const dropped = [...(current.dropped ?? []), ...gone].filter((name) => !added.has(name));
  return mergeDocuments({ ...current, runs: current.runs.filter(isKept), dropped }, further, history);
}

/** Results that do not say when they were measured are as new as their reading: the same values are the same run. */
function holds({ runs }: BaselineDocument, added: BaselineRun): boolean {
  return runs.some(
    (stored) =>
      runKey(stored) === runKey(added) &&
      stored.provenance.runAttempt === added.provenance.runAttempt &&
      stored.provenance.time !== added.provenance.time &&
      listValues(stored) === listValues(added),
  );
}

/** To the digits that are stored. */
function listValues({ measures }: BaselineRun): string {
  return JSON.stringify(
    sortEntries(measures).map(([key, { value, count }]) => [key, Number(value.toPrecision(5)), count]),
  );
}

/** What an update does to the runs of one suite, for people. */
export interface BaselineChange {
  readonly suite: string;
  readonly runs: { readonly before: number; readonly after: number };
  /** Runs of the document as it becomes that it did not hold, or held with other values: one may take another's place. */
  readonly added: number;
  /** Jobs in the document as it becomes. */
  readonly jobs: number;
  readonly legs: readonly string[];
  readonly rows: readonly ChangedMeasure[];
  /** Newest last, each once. */
  readonly notes: readonly string[];
}

/** A measure as the median of a leg's runs; a tag's row is left to the document. */
export interface ChangedMeasure {
  readonly leg: string;
  readonly measure: string;
  readonly type: MetricType;
  readonly contains: MetricContents;
  readonly before: number | null;
  readonly after: number;
}

/** The old beside the new baseline, by medians over runs. */
export function summariseUpdate(before: BaselineDocument | null, after: BaselineDocument): BaselineChange {
  const legs = [...new Set(after.runs.map(({ leg }) => leg))].sort(compareTexts);
  const jobs = new Set(after.runs.map(({ provenance: { runId, job, time } }) => `${runId || time} ${job}`));
  return {
    suite: after.suite,
    runs: { before: before?.runs.length ?? 0, after: after.runs.length },
    added: countAdded(before, after),
    jobs: jobs.size,
    legs,
    rows: legs.flatMap((leg) => summariseLeg(leg, before, after)),
    notes: [...new Set(after.runs.flatMap(({ note }) => (note === null ? [] : [note])))],
  };
}

function countAdded(before: BaselineDocument | null, after: BaselineDocument): number {
  const known = new Set(before?.runs.map((run) => JSON.stringify(run)));
  return after.runs.filter((run) => !known.has(JSON.stringify(run))).length;
}

/** A counter's share of what it could have counted. */
const SHARE = { type: 'rate', contains: 'default' } as const;

function summariseLeg(
  leg: string,
  before: BaselineDocument | null,
  after: BaselineDocument,
): ChangedMeasure[] {
  const old = before?.runs.filter((run) => run.leg === leg) ?? [];
  return listMedians(after, leg)
    .filter(({ measure }) => Object.keys(parseMeasure(measure).tags).length === 0)
    .map(({ value, ...row }) => ({ ...row, before: medianOf(row.measure, old), after: value }));
}

/** A measure of a leg, as the median of its runs. */
export interface MedianMeasure extends Pick<ChangedMeasure, 'leg' | 'measure' | 'type' | 'contains'> {
  readonly value: number;
}

/** Every measure that runs of the leg hold, rows by tag included. */
export function listMedians(document: BaselineDocument, leg: string): MedianMeasure[] {
  const runs = document.runs.filter((run) => run.leg === leg);
  const keys = [...new Set(runs.flatMap(({ measures }) => Object.keys(measures)))].sort(compareTexts);
  return keys.flatMap((measure): MedianMeasure[] => {
    const { metric, statistic } = parseMeasure(measure);
    const kind = statistic === 'share' ? SHARE : (BUILT_IN_METRICS[metric] ?? document.metrics[metric]);
    const value = medianOf(measure, runs);
    if (kind === undefined || value === null) return [];
    return [{ leg, measure, type: kind.type, contains: kind.contains, value }];
  });
}

function medianOf(measure: string, runs: readonly BaselineRun[]): number | null {
  const values = runs.flatMap(({ measures }) => measures[measure]?.value ?? []);
  return values.length === 0 ? null : median(values);
}
