import { UserError } from '../common/errors.ts';
import { compareTexts, hashText } from '../common/text.ts';
import type { Direction, MetricContents, MetricType } from '../measurement/metric.ts';
import type { Environment, Provenance } from '../measurement/run-record.ts';
import type { TestScope } from '../measurement/test-scope.ts';

/** A measure as a stored run holds it. */
export interface StoredMeasure {
  /** Over the whole run, in the metric's unit. */
  readonly value: number;
  readonly count: number | null;
  /** For comparing runs; null where the run's samples were not read. */
  readonly steady: { readonly value: number; readonly standardError: number } | null;
}

/** One accepted run. */
export interface BaselineRun {
  readonly provenance: Provenance;
  readonly leg: string;
  readonly environment: Environment;
  /** Left out of runs that versions before it stored, and of those that were measured elsewhere. */
  readonly scope?: TestScope;
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
 * Runs with the same key are what one job measured. A re-run of the job has a higher attempt and the same key, so that
 * it does not count twice; what one attempt measured several times is told apart by when it was (`mergeDocuments`).
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
  // All of them, however many: a name that is left out would bring its run back.
  const dropped = [...new Set([...(one.dropped ?? []), ...(other.dropped ?? [])])].sort(compareTexts);
  const isDropped = new Set(dropped);
  const kept = listMeasurements([...one.runs, ...other.runs]).filter((run) => !isDropped.has(nameRun(run)));
  const runs = kept.sort((a, b) => compareTimes(a, b) || compareTexts(runKey(a), runKey(b)));
  const { dropped: _, ...rest } = one;
  const named = dropped.length === 0 ? {} : { dropped };
  return trimDocument({ ...rest, metrics: mergeMetrics(one, other), runs, ...named }, history);
}

/** What only one side says of a metric, as the direction that is worse, both say. */
function mergeMetrics(one: BaselineDocument, other: BaselineDocument): BaselineDocument['metrics'] {
  const common = Object.entries(one.metrics).map(([name, metric]) => {
    const worse = metric.worse ?? other.metrics[name]?.worse;
    return [name, worse === undefined ? metric : { ...metric, worse }] as const;
  });
  return { ...other.metrics, ...Object.fromEntries(common) };
}

/** Each measurement once; of a job that was run again, those of the last attempt. */
function listMeasurements(runs: readonly BaselineRun[]): BaselineRun[] {
  const attempts = new Map<string, number>();
  for (const run of runs) {
    const key = runKey(run);
    attempts.set(key, Math.max(attempts.get(key) ?? 0, run.provenance.runAttempt));
  }
  const measurements = new Map<string, BaselineRun>();
  for (const run of runs) {
    const { runAttempt, job, time } = run.provenance;
    if (runAttempt < (attempts.get(runKey(run)) ?? 0)) continue;
    // Outside of jobs a run's name is its own already.
    const name = JSON.stringify([runKey(run), job === '' ? '' : time]);
    const known = measurements.get(name);
    measurements.set(name, known === undefined ? run : laterOf(known, run));
  }
  return [...measurements.values()];
}

/** The one measured later; then the order of their texts decides, so that merging commutes. */
function laterOf(one: BaselineRun, other: BaselineRun): BaselineRun {
  const order =
    compareTimes(one, other) || compareTexts(JSON.stringify(one.measures), JSON.stringify(other.measures));
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
  const counts = new Map<string, number>();
  return runs
    .toReversed()
    .filter(({ leg }) => {
      const count = (counts.get(leg) ?? 0) + 1;
      counts.set(leg, count);
      return count <= history;
    })
    .toReversed();
}
