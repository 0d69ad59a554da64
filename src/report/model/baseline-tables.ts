import type { BaselineChange } from '../../baseline/update.ts';
import { plural } from '../../common/text.ts';
import {
  type Alignment,
  type Block,
  code,
  type Line,
  number,
  paragraph,
  strong,
  type Table,
} from './blocks.ts';
import { formatDifference, formatRelative, formatValue } from './format.ts';

type Measures = Pick<BaselineChange, 'legs' | 'rows'>;
type Row = BaselineChange['rows'][number];

/** The old beside the new baseline of every suite: a sentence, the medians, the notes of its runs. */
export function listBaselineBlocks(changes: readonly BaselineChange[]): Block[] {
  return changes.flatMap((change) => {
    const { suite, runs, jobs, notes } = change;
    return [
      ...paragraph(
        strong('Baseline of ', code(suite)),
        `: now ${describeRuns(runs)} of ${plural(jobs, 'job')}. Medians over the runs:`,
      ),
      { kind: 'table' as const, table: buildChangeTable(change) },
      ...notes.map((note) => ({ kind: 'quote' as const, line: [note] })),
    ];
  });
}

/** `8 runs`, `9 runs (8 before)`. */
export function describeRuns({ before, after }: BaselineChange['runs']): string {
  return before === 0 ? plural(after, 'run') : `${plural(after, 'run')} (${before} before)`;
}

/** Medians before and now. */
export function buildChangeTable({ legs, rows }: Measures): Table {
  return buildTable({ legs, rows }, [
    ['Before', ({ before, ...row }) => (before === null ? '–' : formatValue(before, row))],
    ['Now', (row) => formatValue(row.after, row)],
    ['Change', ({ before, ...row }) => (before === null ? 'new' : formatChange(before, row))],
  ]);
}

/** Medians as they are. */
export function buildMedianTable({ legs, rows }: Measures): Table {
  return buildTable({ legs, rows }, [['Median', (row) => formatValue(row.after, row)]]);
}

type Column = readonly [string, (row: Row) => string];

/** The leg stands in a column of its own, where there are several. */
function buildTable({ legs, rows }: Measures, columns: readonly Column[]): Table {
  const isSplit = legs.length > 1;
  const sides: Alignment[] = columns.map(() => 'right');
  return {
    head: [...(isSplit ? ['Leg'] : []), 'Measure', ...columns.map(([name]) => name)],
    align: [...(isSplit ? (['left'] as const) : []), 'left', ...sides],
    rows: rows.map((row): Line[] => [
      ...(isSplit ? [[row.leg === '' ? 'no matrix' : code(row.leg)]] : []),
      [code(row.measure)],
      ...columns.map(([, write]) => [number(write(row))]),
    ]),
  };
}

function formatChange(before: number, row: Omit<Row, 'before'>): string {
  const relative = row.type === 'rate' || before === 0 ? null : formatRelative((row.after - before) / before);
  return relative ?? formatDifference(row.after - before, row);
}
