import { listSome } from '../../common/text.ts';
import type { Paint } from '../../ports/terminal.ts';
import { type Alignment, type Line, readLine, type Table } from '../model/blocks.ts';
import { flattenText } from '../model/escape.ts';
import { paintMark } from './paint.ts';

/** A cell, and what is done to it once it has its width: colours have none. */
export interface TextCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Columns as wide as their widest cell, two spaces between; no spaces at the ends of lines. */
export function renderTextTable(
  rows: readonly (readonly TextCell[])[],
  align: readonly Alignment[],
): string[] {
  const widths = align.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.text.length ?? 0)));
  return rows.map((row) =>
    row
      .map(({ text, paint = (plain) => plain }, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - text.length);
        const isLast = column === row.length - 1;
        return align[column] === 'right' ? `${space}${paint(text)}` : `${paint(text)}${isLast ? '' : space}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Under a dimmed head; without its spare columns where lines would break. Nothing where there are no rows. */
export function renderTable(
  table: Table,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string {
  if (table.rows.length === 0) return '';
  const { spare = [] } = table;
  const toCell = (line: Line): TextCell => ({
    text: flattenText(readLine(line)),
    paint: paintLine(line, paint),
  });
  const candidates = [0, ...spare.map((_, index) => index + 1)].map((count) => {
    const { head, align, rows } = dropColumns(table, spare.slice(0, count));
    const cells = [head.map((text) => ({ text, paint: paint.dim })), ...rows.map((row) => row.map(toCell))];
    return { cells, align, left: head };
  });
  const fitting = candidates.find(({ cells }) => measureWidth(cells) <= width) ?? candidates.at(-1);
  if (fitting === undefined) return '';
  const gone = table.head.filter((name) => !fitting.left.includes(name));
  const lines = renderTextTable(fitting.cells, fitting.align).join('\n');
  const leftOut = describeGone(table, gone);
  return [lines, listBelow(table, gone), leftOut === '' ? '' : paint.dim(leftOut)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Why a row is not judged must be read, whatever the width: `the run is not valid: a, b`. */
function listBelow({ head, rows, below }: Table, gone: readonly string[]): string {
  if (below === undefined || !gone.includes(below[0])) return '';
  const [cells, subject] = below.map((name) => head.indexOf(name));
  const read = (row: Table['rows'][number], column = -1) => flattenText(readLine(row[column] ?? []));
  const subjects = new Map<string, string[]>();
  for (const row of rows) {
    const text = read(row, cells);
    if (text !== '') subjects.set(text, [...(subjects.get(text) ?? []), read(row, subject)]);
  }
  return [...subjects].map(([text, names]) => `- ${listSome(names, 3)}: ${text}`).join('\n');
}

function describeGone({ below }: Table, gone: readonly string[]): string {
  const names = gone.filter((name) => name !== below?.[0]);
  return names.length === 0
    ? ''
    : `Left out for the width of the terminal: ${names.join(', ')}; a wider one, or a pipe, shows them.`;
}

function dropColumns({ head, align, rows }: Table, names: readonly string[]): Table {
  const left = head.flatMap((name, column) => (names.includes(name) ? [] : [column]));
  const pick = <T>(list: readonly T[]): T[] => left.flatMap((column) => list.slice(column, column + 1));
  return { head: pick(head), align: pick(align), rows: rows.map(pick) };
}

function measureWidth(rows: readonly (readonly TextCell[])[]): number {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0)));
  return widths.reduce((sum, width) => sum + width + 2, -2);
}

function paintLine(line: Line, paint: Paint): (text: string) => string {
  const [first] = line;
  return typeof first === 'object' && first.kind === 'mark' ? paintMark(first.mark, paint) : (text) => text;
}
