import type { BaselineDocument } from '../baseline/document.ts';
import { summariseUpdate } from '../baseline/update.ts';
import { UNKNOWN_TIME } from '../measurement/run-record.ts';
import { plural } from '../plural.ts';
import { flattenText } from './escape.ts';
import { formatSha, formatValue } from './format.ts';
import type { Paint } from './paint.ts';
import { renderHeadedTable } from './text-table.ts';

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
  const commit = newest === undefined || newest.sha === '' ? 'an unknown commit' : formatSha(newest.sha);
  const day = newest === undefined || newest.time === UNKNOWN_TIME ? 'unknown day' : newest.time.slice(0, 10);
  return `${plural(runs.after, 'run')} of ${plural(jobs, 'job')}, the newest of ${write(commit)} (${write(day)}), in ${write(path)}`;
}

/** Stored baselines for a terminal. */
export function renderBaselineTables(suites: readonly ShownBaseline[], paint: Paint): string {
  if (suites.length === 0) return 'There is no baseline yet, and the config names no suites.\n';
  const parts = suites.map(({ suite, path, document }) => {
    const title = paint.bold(flattenText(suite));
    if (document === null) return `${title}\n${PENDING}: ${flattenText(path)} is not there yet.`;
    const table = renderHeadedTable(
      ['Measure', 'Median'],
      summariseUpdate(null, document).rows.map((row) => [
        { text: flattenText(`${row.measure}${row.leg === '' ? '' : ` (${row.leg})`}`) },
        { text: formatValue(row.after, row) },
      ]),
      { align: ['left', 'right'], paint },
    );
    return `${title}\n${describeStored(document, path)}\n${table}`;
  });
  return `${parts.join('\n\n')}\n`;
}

/** The same for programs. */
export function renderBaselineJson(suites: readonly ShownBaseline[]): string {
  const shown = suites.map(({ suite, path, document }) => {
    if (document === null) return { suite, path, found: false };
    const { runs, jobs, legs, rows, notes } = summariseUpdate(null, document);
    const { sha = '', time = '' } = document.runs.at(-1)?.provenance ?? {};
    const measures = rows.map(({ leg, measure, after }) => ({ leg, measure, value: after }));
    return { suite, path, found: true, runs: runs.after, jobs, legs, newest: { sha, time }, measures, notes };
  });
  return `${JSON.stringify(shown, null, 2)}\n`;
}
