import { asUserError, UserError } from '../common/errors.ts';
import { hashText } from '../common/text.ts';
import { input, told } from '../common/told.ts';
import { describeImpossible } from '../measurement/number-ranges.ts';
import {
  emptyRun,
  type RunIdentity,
  type RunRecord,
  UNKNOWN_ENVIRONMENT,
} from '../measurement/run-record.ts';
import { isBenchmarkData } from './benchmark-data.ts';
import { requirePossible, requireRunLength } from './possible-values.ts';
import { RESULT_FORMATS, type ResultFormat } from './result-formats.ts';
import type { ResultFile, ResultReader, ResultSource } from './result-reader.ts';
import { RESULT_READERS, readerOf } from './result-readers.ts';

interface ResultContext {
  readonly suite: string;
  /** Null: as the file looks. */
  readonly format: ResultFormat | null;
  /** Whether the thresholds of the file count. */
  readonly thresholds: boolean;
  readonly identity: RunIdentity;
}

/**
 * A run that was measured elsewhere, and what its file was taken for.
 * @param now UTC milliseconds: the end of a run that does not say when it was
 * @throws UserError whose message is a clause about the file
 */
export function buildResultRecord(
  source: ResultSource,
  context: ResultContext,
  now: number,
): { record: RunRecord; title: string } {
  const reader = context.format === null ? guessReader(source) : readerOf(context.format);
  try {
    return { record: buildRecord(source, reader, context, now), title: reader.title };
  } catch (error) {
    const isGuess = context.format === null && reader.isCatchAll === true;
    const otherwise = told` If it is something else, ${input('format')} says what: ${RESULT_FORMATS.join(', ')}.`;
    throw asUserError(error).within(`read as ${reader.title}: `, isGuess ? otherwise : '');
  }
}

/** Files that hold no results of one run, and are given for such all the same. */
const NO_RESULTS: readonly {
  readonly title: string;
  readonly fits: (file: ResultFile) => boolean;
  readonly hint: string;
}[] = [
  {
    title: "k6's samples (--out json)",
    fits: ({ text }) => /^\{"(metric|type)":/.test(text),
    hint: 'Pass the file of k6 run --summary-export, or the data of handleSummary() as JSON.',
  },
  {
    title: 'the history that github-action-benchmark keeps',
    fits: ({ json }) => isBenchmarkData(json),
    hint: 'Pass the list that your tool wrote of this run. A history is a baseline: name it by baseline.path, or turn it into one by perf-baseline baseline import.',
  },
  {
    title: 'a baseline',
    fits: ({ json }) => {
      const { version, suite, runs } = Object(json) as Record<string, unknown>;
      return typeof version === 'number' && typeof suite === 'string' && Array.isArray(runs);
    },
    hint: 'Pass the results of the new run; what they are compared with is named by baseline.path, or by --baseline.',
  },
];

/** @throws UserError when the file is known not to hold results */
function guessReader(file: ResultFile): ResultReader {
  const other = NO_RESULTS.find(({ fits }) => fits(file));
  if (other !== undefined)
    throw new UserError(`this is ${other.title}, and results are of one run.`, other.hint);
  return RESULT_READERS.find(({ fits }) => fits(file)) as ResultReader;
}

/** What the file says was measured, before what is checked out where it is read; the whole name where both mean one. */
function chooseSha(own: string, checkedOut: string): string {
  const isShort = /^[\da-f]{7,40}$/i.test(own) && checkedOut.startsWith(own.toLowerCase());
  return own === '' || isShort ? checkedOut : own;
}

/** The machine that reads the file need not be the one that measured. */
function buildRecord(
  source: ResultSource,
  reader: ResultReader,
  { suite, identity, ...context }: ResultContext,
  now: number,
): RunRecord {
  const contents = reader.read(source);
  const { metrics, left } = requirePossible(contents.metrics, 'it');
  const stages = contents.stages?.map((stage) => ({
    ...stage,
    metrics: requirePossible(stage.metrics, 'it').metrics,
  }));
  const { provenance } = identity;
  const durationMs = contents.durationMs ?? 0;
  requireRunLength(durationMs, 'it');
  const thresholds = context.thresholds ? (contents.thresholds ?? []) : [];
  const time = new Date(Math.min(contents.endedAt ?? now, now) - durationMs).toISOString();
  // Outside of workflows the file itself tells the run apart: stored twice it is still one measurement.
  const runId = provenance.runId || `results-${hashText(source.text)}`;
  const run = emptyRun({
    source: reader.format,
    suite,
    leg: identity.leg,
    scenarioFile: source.path,
    provenance: { ...provenance, sha: chooseSha(contents.sha ?? '', provenance.sha), runId, time },
  });
  const thresholdsBroken = thresholds.some(({ passed }) => passed === false);
  return {
    ...run,
    environment: { ...UNKNOWN_ENVIRONMENT, k6Version: contents.k6Version ?? null },
    closedModel: contents.closedModel,
    durationMs,
    ending: { kind: 'completed', thresholdsBroken, markedFailed: false },
    metrics,
    thresholds,
    checks: contents.checks ?? [],
    ...(stages === undefined ? {} : { stages }),
    notes: [...(contents.notes ?? []), ...describeImpossible(left)],
  };
}
