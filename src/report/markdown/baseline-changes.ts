import type { BaselineChange } from '../../baseline/update.ts';
import { plural } from '../../common/text.ts';
import { escapeText, renderCode } from '../model/escape.ts';
import { formatDifference, formatRelative, formatValue } from '../model/format.ts';
import { renderTable } from './elements.ts';

/** The old beside the new baseline, one table a suite. Every foreign text in it is escaped here. */
export function renderBaselineChanges(changes: readonly BaselineChange[]): string {
  return changes.map(renderChange).join('\n\n');
}

function renderChange({ suite, runs, jobs, legs, rows, notes }: BaselineChange): string {
  const several = legs.length > 1;
  const head = [...(several ? ['Leg'] : []), 'Measure', 'Before', 'Now', 'Change'];
  const align = [...(several ? [''] : []), '', '-:', '-:', '-:'];
  const table = renderTable(
    head,
    align,
    rows.map((row) => [
      ...(several ? [row.leg === '' ? 'no matrix' : renderCode(row.leg)] : []),
      renderCode(row.measure),
      row.before === null ? '–' : formatValue(row.before, row),
      formatValue(row.after, row),
      row.before === null ? 'new' : formatChange(row.before, row.after, row),
    ]),
  );
  return [
    `**Baseline of ${renderCode(suite)}**: now ${describeRuns(runs)} of ${plural(jobs, 'job')}. Medians over the runs:`,
    table,
    notes.map((note) => `> ${escapeText(note)}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeRuns({ before, after }: BaselineChange['runs']): string {
  return before === 0 ? plural(after, 'run') : `${plural(after, 'run')} (${before} before)`;
}

function formatChange(before: number, after: number, row: BaselineChange['rows'][number]): string {
  const relative = row.type === 'rate' || before === 0 ? null : formatRelative((after - before) / before);
  return relative ?? formatDifference(after - before, row);
}
