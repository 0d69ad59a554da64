import type { BaselineDocument } from '../../baseline/document.ts';
import { summariseUpdate } from '../../baseline/update.ts';
import { shortenSha } from '../../common/git-ref.ts';
import { plural } from '../../common/text.ts';
import { UNKNOWN_TIME } from '../../measurement/run-record.ts';
import { flattenText } from './escape.ts';

/** A suite and what is stored of it. */
export interface ShownBaseline {
  readonly suite: string;
  readonly path: string;
  /** Null: there is none yet. */
  readonly document: BaselineDocument | null;
}

/** Stands where there are no numbers yet. */
export const PENDING = 'PENDING';

/** `5 runs of 5 jobs, the newest of c0ffee1 (2026-11-17), in x.json`. @param write how foreign text is written */
export function describeStored(
  document: BaselineDocument,
  path: string,
  write: (text: string) => string = flattenText,
): string {
  const { runs, jobs } = summariseUpdate(null, document);
  const newest = document.runs.at(-1)?.provenance;
  const commit = newest === undefined || newest.sha === '' ? 'an unknown commit' : shortenSha(newest.sha);
  const day = newest === undefined || newest.time === UNKNOWN_TIME ? 'unknown day' : newest.time.slice(0, 10);
  return `${plural(runs.after, 'run')} of ${plural(jobs, 'job')}, the newest of ${write(commit)} (${write(day)}), in ${write(path)}`;
}
