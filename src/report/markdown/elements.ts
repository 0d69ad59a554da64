import { renderCell } from '../model/escape.ts';
/** How much of a report is written, most first; a smaller one is taken when a larger does not fit. */
export const DETAILS = ['everything', 'judged', 'changed', 'headline'] as const;
export type Detail = (typeof DETAILS)[number];

/** Folds content under a title of ours. */
export function fold(title: string, content: string): string {
  return content === '' ? '' : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

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
