import { summariseUpdate } from '../../baseline/update.ts';
import type { Paint } from '../../ports/terminal.ts';
import { buildMedianTable } from '../model/baseline-tables.ts';
import { flattenText } from '../model/escape.ts';
import { describeStored, PENDING, type ShownBaseline } from '../model/shown-baseline.ts';
import { renderTable } from './text-table.ts';

/** Stored baselines for a terminal. */
export function renderBaselineTables(suites: readonly ShownBaseline[], paint: Paint): string {
  if (suites.length === 0) return 'There is no baseline yet, and the config names no suites.\n';
  const parts = suites.map(({ suite, path, document }) => {
    const title = paint.bold(flattenText(suite));
    if (document === null) return `${title}\n${PENDING}: ${flattenText(path)} is not there yet.`;
    const table = renderTable(buildMedianTable(summariseUpdate(null, document)), {
      paint,
      width: Number.POSITIVE_INFINITY,
    });
    return `${title}\n${describeStored(document, path)}\n${table}`;
  });
  return `${parts.join('\n\n')}\n`;
}

/** Stored baselines as JSON, for programs. */
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
