import { UserError } from '../common/errors.ts';
import { hashText } from '../common/text.ts';
import { readK6SummaryOrigin } from '../k6/summary/origin.ts';
import { readSummaryJson } from '../k6/summary/summary.ts';
import type { Direction } from '../measurement/metric.ts';
import { UNKNOWN_ENVIRONMENT, UNKNOWN_TIME } from '../measurement/run-record.ts';
import { isBenchmarkData, readBenchmarkData } from '../readers/benchmark-data.ts';
import { isFlatMetrics, readFlatMetrics } from '../readers/flat-metrics.ts';
import type { ImportedRun } from '../readers/imported-run.ts';
import { requirePossible } from '../readers/possible-values.ts';
import { titleOf } from '../readers/result-formats.ts';
import { openResultFile, type ResultFile } from '../readers/result-reader.ts';
import { isValueList, readValueList } from '../readers/value-list.ts';
import type { BaselineDocument } from './document.ts';
import { parseBaseline } from './document-text.ts';
import { selectStored } from './stored-measures.ts';

export interface StoredDocument {
  readonly document: BaselineDocument;
  /** What it was read from. */
  readonly format: StoredFormat;
  /** What could not be taken over, one clause each. */
  readonly skipped: readonly string[];
}

export interface ImportTarget {
  readonly suite: string;
  /** Where the text is from, for messages. */
  readonly place: string;
  /** When a run was measured that does not say so: ISO 8601; without it long ago. */
  readonly unknownTime?: string;
  /** Which direction is worse of a list that does not say so. */
  readonly worse?: Direction | null;
}

/** How one tool's file is read as runs: a row of the table. */
interface StoredReader {
  /** In words. */
  readonly title: string;
  readonly fits: (json: unknown) => boolean;
  readonly read: (file: ResultFile, target: ImportTarget) => ImportedRun[];
}

const READERS = {
  'flat-metrics': {
    title: titleOf('json'),
    fits: isFlatMetrics,
    read: ({ json }, { place }) => [readFlatMetrics(json, place)],
  },
  'benchmark-data': {
    title: 'data of github-action-benchmark',
    fits: isBenchmarkData,
    read: ({ json }, { suite, place }) => readBenchmarkData(json, suite, place),
  },
  'value-list': {
    title: titleOf('values'),
    fits: isValueList,
    read: ({ json }, { worse, place }) => {
      const { metrics } = readValueList(json, worse ?? null, place);
      return [{ time: null, sha: '', note: null, metrics, skipped: [] }];
    },
  },
  'k6-summary': {
    title: titleOf('k6'),
    fits: (json) => ['metrics', 'results'].some((key) => Object.hasOwn(Object(json), key)),
    read: ({ json }, { place }) => [readSummary(json, place)],
  },
} as const satisfies Readonly<Record<string, StoredReader>>;

type ForeignFormat = keyof typeof READERS;
export type StoredFormat = 'baseline' | ForeignFormat;

/** Whether a file of this kind has no room for a second run. */
export function holdsOneRun(format: StoredFormat): boolean {
  return format !== 'baseline' && format !== 'benchmark-data';
}

/** What a file was taken for, in words. */
export function nameFormat(format: StoredFormat): string {
  return format === 'baseline' ? 'a baseline' : READERS[format].title;
}

/**
 * A baseline as it lies in a repository: our document, or what people had before, read in place: the flat metrics JSON,
 * github-action-benchmark's data and its list of values, a k6 summary.
 * @throws UserError with path and position of what is wrong, and what the file was taken for
 */
export function readStoredDocument(text: string, target: ImportTarget): StoredDocument {
  const file = openResultFile(target.place, text);
  const { text: plain, json } = file;
  refuseLocust(plain, target.place);
  const formats = Object.keys(READERS) as ForeignFormat[];
  // What is no known shape is held against ours, whose messages name path and position.
  const format = isOwn(json) ? undefined : formats.find((name) => READERS[name].fits(json));
  if (format === undefined) {
    refuseStrange(json, target.place);
    return { document: parseBaseline(plain, target.place), format: 'baseline', skipped: [] };
  }
  const { title, read }: StoredReader = READERS[format];
  const place = `${target.place}, read as ${title},`;
  const runs = read(file, { ...target, place }).map((run): ImportedRun => {
    const { metrics, left } = requirePossible(run.metrics, place);
    return {
      ...run,
      metrics,
      skipped: [...run.skipped, ...left.map(({ subject, why }) => `${subject} (${why})`)],
    };
  });
  return { format, ...importRuns(target, runs) };
}

/** @throws UserError where the file is one of those that Locust writes of a run */
function refuseLocust(text: string, place: string): void {
  if (!/^"?(Type|Method|Timestamp)"?,"?(Name|User Count)"?,/.test(text)) return;
  throw new UserError(
    `${place} is a CSV file of Locust's, and a baseline is JSON.`,
    "It is left untouched. Results of Locust become a baseline by perf-baseline baseline update --results <prefix>_stats.csv, or by the action's mode: baseline with results.",
  );
}

/** @throws UserError where nothing tells what the file was meant to be */
function refuseStrange(json: unknown, place: string): void {
  const keys = Object.keys(Object(json));
  if (json === null || ['version', 'suite', 'runs', 'environments'].some((key) => keys.includes(key))) return;
  const known = Object.values(READERS).map(({ title }) => title);
  throw new UserError(
    `${place} is neither a baseline nor ${known.join(', ')}.`,
    'It is left untouched. Is it the right file?',
  );
}

function isOwn(json: unknown): boolean {
  return !Array.isArray(json) && Object(json).runs !== undefined;
}

function readSummary(json: unknown, place: string): ImportedRun {
  const { metrics } = readSummaryJson(json, place);
  const { writtenAt } = readK6SummaryOrigin(json);
  const time = writtenAt === null ? null : new Date(writtenAt).toISOString();
  return { time, sha: '', note: null, metrics, skipped: [] };
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
function importRun(
  { time, sha, note, metrics }: ImportedRun,
  suite: string,
  unknownTime: string,
): BaselineDocument {
  const stored = selectStored({ metrics }, () => true);
  const provenance = {
    sha,
    ref: '',
    runUrl: '',
    runId: '',
    runAttempt: 1,
    // Of runs that say neither when nor of which commit they are, each is one of its own by what it measured.
    job: time === null && sha === '' ? `import-${hashText(JSON.stringify(stored.measures))}` : '',
    time: time ?? unknownTime,
  };
  return {
    suite,
    metrics: stored.metrics,
    runs: [{ provenance, leg: '', environment: UNKNOWN_ENVIRONMENT, note, measures: stored.measures }],
  };
}
