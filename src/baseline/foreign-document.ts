import { parseK6SummaryOrigin } from '../k6/summary/origin.ts';
import { parseK6Summary } from '../k6/summary/summary.ts';
import { UNKNOWN_ENVIRONMENT, UNKNOWN_TIME } from '../measurement/run-record.ts';
import { isBenchmarkData, readBenchmarkData, unwrapBenchmarkData } from '../readers/benchmark-data.ts';
import { isFlatMetrics, readFlatMetrics } from '../readers/flat-metrics.ts';
import type { ImportedRun } from '../readers/imported-run.ts';
import type { BaselineDocument } from './document.ts';
import { parseBaseline } from './document-text.ts';
import { storeMeasures } from './stored-measures.ts';

export interface StoredDocument {
  readonly document: BaselineDocument;
  /** What it was read from. */
  readonly format: 'baseline' | 'flat-metrics' | 'benchmark-data' | 'k6-summary';
  /** What could not be taken over, one clause each. */
  readonly skipped: readonly string[];
}

/** The formats in words. */
export const STORED_FORMATS = {
  baseline: 'a baseline',
  'flat-metrics': 'flat metrics JSON',
  'benchmark-data': 'data of github-action-benchmark',
  'k6-summary': 'a k6 summary',
} as const;

export interface ImportTarget {
  readonly suite: string;
  /** Where the text is from, for messages. */
  readonly place: string;
  /** When a run was measured that does not say so: ISO 8601; without it long ago. */
  readonly unknownTime?: string;
}

/**
 * A baseline as it lies in a repository: our document, or what people had before, read in place: the flat metrics JSON,
 * github-action-benchmark's data, a k6 summary.
 * @throws UserError with path and position of what is wrong
 */
export function readStoredDocument(text: string, target: ImportTarget): StoredDocument {
  const { suite, place } = target;
  const json = tryJson(unwrapBenchmarkData(text.replace(/^\uFEFF/, '')));
  if (isOwn(json)) return { document: parseBaseline(text, place), format: 'baseline', skipped: [] };
  if (isFlatMetrics(json))
    return { format: 'flat-metrics', ...importRuns(target, [readFlatMetrics(json, place)]) };
  if (isBenchmarkData(json))
    return { format: 'benchmark-data', ...importRuns(target, readBenchmarkData(json, suite, place)) };
  return { format: 'k6-summary', ...importRuns(target, [readSummary(text)]) };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is no known shape is held against ours, whose messages name path and position. */
function isOwn(json: unknown): boolean {
  if (Array.isArray(json)) return true;
  const { runs, metrics, results, entries } = Object(json) as Record<string, unknown>;
  return runs !== undefined || (metrics === undefined && results === undefined && entries === undefined);
}

function readSummary(text: string): ImportedRun {
  const { writtenAt } = parseK6SummaryOrigin(text);
  const time = writtenAt === null ? null : new Date(writtenAt).toISOString();
  return { time, sha: '', note: null, metrics: parseK6Summary(text).metrics, skipped: [] };
}

function importRuns(target: ImportTarget, runs: readonly ImportedRun[]): Omit<StoredDocument, 'format'> {
  const documents = runs.map((run) => importRun(run, target.suite, target.unknownTime ?? LONG_AGO));
  return {
    skipped: [...new Set(runs.flatMap(({ skipped }) => skipped))],
    document: {
      suite: target.suite,
      metrics: Object.assign({}, ...documents.map(({ metrics }) => metrics)),
      runs: documents.flatMap(({ runs: imported }) => imported),
    },
  };
}

/** Before any run that says when it was. */
const LONG_AGO = UNKNOWN_TIME;

/** Where it was measured is not known, so only what both sides know is compared. */
export function importRun(
  { time, sha, note, metrics }: ImportedRun,
  suite: string,
  unknownTime: string,
): BaselineDocument {
  const stored = storeMeasures({ metrics }, () => true);
  const provenance = {
    sha,
    ref: '',
    runUrl: '',
    runId: '',
    runAttempt: 1,
    job: '',
    time: time ?? unknownTime,
  };
  return {
    suite,
    metrics: stored.metrics,
    runs: [{ provenance, leg: '', environment: UNKNOWN_ENVIRONMENT, note, measures: stored.measures }],
  };
}
