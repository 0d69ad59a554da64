import type { Paint } from '../../ports/terminal.ts';

/** A cell, and what is done to it once it has its width: colours have none. */
export interface TextCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export type Alignment = 'left' | 'right';

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

/** Rows in columns under a dimmed head; nothing where there are no rows. */
export function renderHeadedTable(
  head: readonly string[],
  rows: readonly (readonly TextCell[])[],
  { align, paint }: { readonly align: readonly Alignment[]; readonly paint: Paint },
): string {
  if (rows.length === 0) return '';
  return renderTextTable([head.map((text) => ({ text, paint: paint.dim })), ...rows], align).join('\n');
}
