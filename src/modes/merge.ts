import { type BaselineDocument, mergeDocuments } from '../baseline/document.ts';
import { renderBaseline } from '../baseline/document-text.ts';
import { nameFormat, readStoredDocument } from '../baseline/foreign-document.ts';
import { UserError } from '../common/errors.ts';
import { plural } from '../common/text.ts';
import { parseSampleSet, serialiseSampleSet } from '../samples/document.ts';
import { mergeSampleSets } from '../samples/merge.ts';

/** A file by its path, for messages. */
export interface MergedFile {
  readonly path: string;
  readonly text: string;
}

export interface MergeResult {
  readonly text: string;
  /** What it is, in words. */
  readonly summary: string;
}

/**
 * Baselines of one suite, or sample files of one load, as one document.
 * @param history the most runs that are kept of a leg
 * @throws UserError when they do not belong together, or one is neither
 */
export function mergeFiles(files: readonly MergedFile[], history: number): MergeResult {
  const samples = files.filter(({ text }) => isSampleFile(text));
  if (samples.length === 0) return mergeBaselines(files, history);
  const other = files.find((file) => !samples.includes(file));
  if (other !== undefined)
    throw new UserError(
      `${other.path} is no sample file, and ${samples[0]?.path} is one.`,
      'Merge baselines with baselines, and sample files with sample files.',
    );
  const merged = mergeSampleSets(samples.map(({ path, text }) => parseSampleSet(text, path)));
  return {
    text: `${serialiseSampleSet(merged)}\n`,
    summary: `${plural(merged.samples, 'sample')} of ${plural(files.length, 'file')}, suite ${merged.identity.suite}`,
  };
}

function isSampleFile(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'series' in json;
  } catch {
    return false;
  }
}

/** @throws UserError for what other tools keep: it names no suite */
function parseOwn({ path, text }: MergedFile): BaselineDocument {
  const { document, format } = readStoredDocument(text, { suite: path, place: path });
  if (format === 'baseline') return document;
  throw new UserError(
    `${path} is ${nameFormat(format)}, not a baseline.`,
    'Turn it into one first: perf-baseline baseline import.',
  );
}

function mergeBaselines(files: readonly MergedFile[], history: number): MergeResult {
  const [first, ...rest] = files.map(parseOwn);
  if (first === undefined) throw new UserError('There is nothing to merge.', 'Name at least one file.');
  const merge = (one: BaselineDocument, other: BaselineDocument) => mergeDocuments(one, other, history);
  // With itself, so that a single document is put in order and shortened as well.
  const merged = rest.reduce(merge, merge(first, first));
  return {
    text: renderBaseline(merged),
    summary: `${plural(merged.runs.length, 'run')} of ${plural(files.length, 'file')}, suite ${merged.suite}`,
  };
}
