import { renderCell } from './escape.ts';

/** A GitHub-flavoured table; nothing without rows. `align` holds `-:` for numbers. */
export function renderTable(
  head: readonly string[],
  align: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(renderCell).join(' | ')} |`;
  return [line(head), line(align.map((side) => side || '-')), ...rows.map(line)].join('\n');
}
