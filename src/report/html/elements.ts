import type { Block, Line, Mark, Piece, Table } from '../model/blocks.ts';
import { escapePiece, flattenText, isPlainAddress } from '../model/escape.ts';

const SIGNS: Readonly<Record<Mark, string>> = {
  bad: '✕',
  invalid: '⊘',
  warning: '!',
  open: '?',
  good: '✓',
  better: '↗',
  missing: '–',
  new: '+',
  unknown: '?',
  none: '',
};

/** Foreign text as the text of an element or the value of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return flattenText(text, 8000)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Blocks as elements. Every foreign text in them is escaped here. */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'warning':
      return `<p class="warning"><strong>Warning:</strong> ${renderLine(block.line)}</p>`;
    case 'quote':
      return `<blockquote>${renderLine(block.line)}</blockquote>`;
    case 'paragraph':
      return `<p>${renderLine(block.line)}</p>`;
    case 'small':
      return `<p class="small">${renderLine(block.line)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${renderLine(item)}</li>`).join('\n');
      const title = block.title === null ? '' : `<h3>${escapeHtml(block.title)}</h3>\n`;
      return `${title}<ul>\n${items}\n</ul>`;
    }
    case 'table':
      return renderTable(block.table);
    case 'fold':
      return `<details>\n<summary>${escapeHtml(block.title)}</summary>\n${renderBlocks(block.blocks)}\n</details>`;
  }
}

/** A line as the inside of an element. Every foreign text in it is escaped here. */
export function renderLine(line: Line): string {
  return line.map(renderPiece).join('');
}

function renderPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapePiece(piece, escapeHtml);
  switch (piece.kind) {
    case 'code':
      return `<code>${breakBetweenWords(piece.text)}</code>`;
    case 'strong':
      return `<strong>${renderLine(piece.line)}</strong>`;
    case 'number':
      return escapeHtml(piece.text).replace(/ /g, '&nbsp;');
    case 'emphasis':
      return `<em>${escapeHtml(piece.text)}</em>`;
    case 'mark':
      return renderMark(piece.mark, escapeHtml(piece.text));
    case 'link':
      return renderLink(renderPiece(piece.label), piece.url);
  }
}

/** @param text already escaped */
export function renderMark(mark: Mark, text: string): string {
  const sign = SIGNS[mark] === '' ? '' : `<span aria-hidden="true">${SIGNS[mark]}</span> `;
  return `<span class="mark ${mark}">${sign}${text}</span>`;
}

/** A long name may go on in the next line before its tags and after what parts words, and nowhere else. */
function breakBetweenWords(text: string): string {
  return escapeHtml(text).replace(/(?=\{)|(?<=[,/:])/g, '<wbr>');
}

/** The text alone where the address is no plain one. */
function renderLink(text: string, url: string): string {
  return isPlainAddress(url) ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
}

function renderTable({ head, align, rows }: Table): string {
  const side = (column: number) => (align[column] === 'right' ? ' class="number"' : '');
  const names = head.map((name, column) => `<th scope="col"${side(column)}>${escapeHtml(name)}</th>`);
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) => `<td${side(column)}>${renderLine(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table"><table>
<thead><tr>${names.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}
