import type { Block, Line, Mark, Piece, Table } from '../model/blocks.ts';
import { escapePiece, escapeText, isPlainAddress, renderCell, renderCode } from '../model/escape.ts';

export const SIGNS: Readonly<Record<Mark, string>> = {
  bad: '❌',
  invalid: '⛔',
  warning: '🟡',
  open: '⚪',
  good: '✅',
  better: '🟢',
  missing: '➖',
  new: '➕',
  unknown: '❔',
  none: '',
};

const UNBREAKABLE_SPACE = '\u00a0';

/** Blocks as GitHub-flavoured Markdown, a blank line between two. Every foreign text in them is escaped here. */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'warning':
      return `> [!WARNING]\n> ${renderLine(block.line)}`;
    case 'quote':
      return `> ${renderLine(block.line)}`;
    case 'paragraph':
      return renderLine(block.line);
    case 'small':
      return `<sub>${renderLine(block.line)}</sub>`;
    case 'list': {
      const items = block.items.map((item) => `- ${renderLine(item)}`).join('\n');
      return block.title === null ? items : `**${block.title}**\n${items}`;
    }
    case 'table':
      return dressTable(block.table);
    case 'fold':
      return `<details><summary>${block.title}</summary>\n\n${renderBlocks(block.blocks)}\n\n</details>`;
  }
}

/** A line as Markdown. Every foreign text in it is escaped here. */
export function renderLine(line: Line): string {
  return line.map(renderPiece).join('');
}

function renderPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapePiece(piece, escapeText);
  switch (piece.kind) {
    case 'code':
      return renderCode(piece.text);
    case 'strong':
      return `**${renderLine(piece.line)}**`;
    case 'number':
      return escapeText(piece.text).replace(/ /g, UNBREAKABLE_SPACE);
    case 'emphasis':
      return `_${escapeText(piece.text)}_`;
    case 'mark':
      return `${SIGNS[piece.mark]} ${escapeText(piece.text)}`.trimStart();
    case 'link':
      return renderLink(renderPiece(piece.label), piece.url);
  }
}

/** The text alone where the address is no plain one. */
export function renderLink(text: string, url: string): string {
  return isPlainAddress(url) ? `[${text}](${url})` : text;
}

function dressTable({ head, align, rows }: Table): string {
  const sides = align.map((side) => (side === 'right' ? '-:' : ''));
  const cells = rows.map((row) => row.map(renderLine));
  return renderTable(head.map(escapeText), sides, cells);
}

/** A GitHub-flavoured table of cells that are Markdown; nothing without rows. `align` holds `-:` for numbers. */
export function renderTable(
  head: readonly string[],
  align: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(renderCell).join(' | ')} |`;
  return [line(head), line(align.map((side) => side || '-')), ...rows.map(line)].join('\n');
}
