import type { MetricContents, MetricType } from '../measurement/metric.ts';
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

/** The baseline of one suite: its recent accepted runs, newest last. */
export interface BaselineDocument {
  readonly suite: string;
  readonly metrics: Readonly<
    Record<string, { readonly type: MetricType; readonly contains: MetricContents }>
  >;
  readonly runs: readonly BaselineRun[];
}

/** Runs with the same key are the same measurement: storing it again replaces it. */
export function runKey(run: Pick<BaselineRun, 'provenance' | 'leg'>): string {
  const { sha, runId, runAttempt, job } = run.provenance;
  return JSON.stringify([sha, runId, runAttempt, job, run.leg]);
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
    ? document.runs.map((stored) => (runKey(stored) === key ? run : stored))
    : [...document.runs, run];
  const kept = dropOldest(runs, options.history);
  const used = new Set(
    kept.flatMap((stored) => Object.keys(stored.measures).map((measure) => measure.split(/[{ ]/, 1)[0])),
  );
  const metrics = Object.entries({ ...document.metrics, ...options.metrics }).filter(([name]) =>
    used.has(name),
  );
  return { ...document, metrics: Object.fromEntries(metrics), runs: kept };
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
