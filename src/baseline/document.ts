import { UserError } from '../common/errors.ts';
import { compareTexts, hashText } from '../common/text.ts';
import type { Direction, MetricContents, MetricType } from '../measurement/metric.ts';
import type { Environment, Provenance } from '../measurement/run-record.ts';

/** A measure as a stored run holds it. */
export interface StoredMeasure {
  /** Over the whole run, in the metric's unit. */
  readonly value: number;
  readonly count: number | null;
  /** For comparing runs; null where the run's samples were not read. */
  readonly gated: { readonly value: number; readonly standardError: number } | null;
}

/** One accepted run. */
export interface BaselineRun {
  readonly provenance: Provenance;
  readonly leg: string;
  readonly environment: Environment;
  readonly note: string | null;
  /** By the measure's text. */
  readonly measures: Readonly<Record<string, StoredMeasure>>;
}

/** What a baseline knows of a metric that is not k6's own. */
export interface StoredMetric {
  readonly type: MetricType;
  readonly contains: MetricContents;
  /** Where the runs or their user said so. */
  readonly worse?: Direction;
}

/** The baseline of one suite: its recent accepted runs, newest last. */
export interface BaselineDocument {
  readonly suite: string;
  readonly metrics: Readonly<Record<string, StoredMetric>>;
  readonly runs: readonly BaselineRun[];
  /** Names of runs that a reset took out (`nameRun`): merging with a copy that still has them does not bring them back. */
  readonly dropped?: readonly string[];
}

/**
 * Runs with the same key are the same measurement: storing it again replaces it. A re-run of a job has a higher
 * attempt and the same key, so that it does not count twice.
 */
export function runKey(run: Pick<BaselineRun, 'provenance' | 'leg'>): string {
  const { sha, runId, job, time } = run.provenance;
  // Runs of no workflow are told apart by when they were measured.
  return JSON.stringify([sha, runId === '' ? time : runId, job, run.leg]);
}

/** A short name of the run's key. */
export function nameRun(run: Pick<BaselineRun, 'provenance' | 'leg'>): string {
  return hashText(runKey(run));
}

/** Adds a run at the end and drops the oldest beyond `history`. The same run is replaced where it stands. */
export function appendRun(
  document: BaselineDocument,
  run: BaselineRun,
  options: { metrics: BaselineDocument['metrics']; history: number },
): BaselineDocument {
  const key = runKey(run);
  const known = document.runs.some((stored) => runKey(stored) === key);
  const runs = known
    ? document.runs.map((stored) =>
        runKey(stored) === key && stored.provenance.runAttempt <= run.provenance.runAttempt ? run : stored,
      )
    : [...document.runs, run];
  const metrics = { ...document.metrics, ...options.metrics };
  return trimDocument({ ...document, metrics, runs }, options.history);
}

/**
 * The runs of both, each once, in the order they were measured; of a job that was run again the later attempt.
 * In whatever order documents are merged, the result is the same.
 * @throws UserError when they are of two suites
 */
export function mergeDocuments(
  one: BaselineDocument,
  other: BaselineDocument,
  history: number,
): BaselineDocument {
  if (one.suite !== other.suite)
    throw new UserError(
      `A baseline of the suite "${one.suite}" cannot take runs of the suite "${other.suite}".`,
      'Give each suite a file of its own: config, baseline.path with {suite} in it.',
    );
  const byKey = new Map<string, BaselineRun>();
  for (const run of [...one.runs, ...other.runs]) {
    const known = byKey.get(runKey(run));
    byKey.set(runKey(run), known === undefined ? run : newerAttempt(known, run));
  }
  const dropped = joinDropped(one.dropped ?? [], other.dropped ?? []);
  const kept = [...byKey.values()].filter((run) => !dropped.includes(nameRun(run)));
  const runs = kept.sort((a, b) => compareTimes(a, b) || compareTexts(runKey(a), runKey(b)));
  const { dropped: _, ...rest } = one;
  const named = dropped.length === 0 ? {} : { dropped };
  return trimDocument({ ...rest, metrics: { ...other.metrics, ...one.metrics }, runs, ...named }, history);
}

/** More than anybody resets before the copies that still have the runs are gone. */
const MOST_DROPPED = 400;

function joinDropped(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].sort(compareTexts).slice(0, MOST_DROPPED);
}

/** The later attempt, or within one the run measured later; then the order of their texts decides, so that merging commutes. */
function newerAttempt(one: BaselineRun, other: BaselineRun): BaselineRun {
  const order =
    one.provenance.runAttempt - other.provenance.runAttempt ||
    compareTimes(one, other) ||
    compareTexts(JSON.stringify(one.measures), JSON.stringify(other.measures));
  return order > 0 ? one : other;
}

function compareTimes(a: BaselineRun, b: BaselineRun): number {
  return Date.parse(a.provenance.time) - Date.parse(b.provenance.time);
}

function trimDocument(document: BaselineDocument, history: number): BaselineDocument {
  const runs = dropOldest(document.runs, history);
  const used = new Set(
    runs.flatMap((stored) => Object.keys(stored.measures).map((measure) => measure.split(/[{ ]/, 1)[0])),
  );
  const metrics = Object.entries(document.metrics).filter(([name]) => used.has(name));
  return { ...document, metrics: Object.fromEntries(metrics), runs };
}

/** Every leg keeps its own newest `history` runs, so that a wide matrix does not starve its legs. */
function dropOldest(runs: readonly BaselineRun[], history: number): BaselineRun[] {
  const kept = new Map<string, number>();
  return runs
    .toReversed()
    .filter(({ leg }) => {
      const count = (kept.get(leg) ?? 0) + 1;
      kept.set(leg, count);
      return count <= history;
    })
    .toReversed();
}
