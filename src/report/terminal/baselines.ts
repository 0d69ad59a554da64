import { summariseUpdate } from '../../baseline/update.ts';
import type { Paint } from '../../ports/terminal.ts';
import { flattenText } from '../model/escape.ts';
import { formatValue } from '../model/format.ts';
import { describeStored, PENDING, type ShownBaseline } from '../model/shown-baseline.ts';
import { renderHeadedTable } from './text-table.ts';

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
