/** What a mark tells at a glance; each writer has its own sign or colour for it. */
export type Mark =
  | 'bad'
  | 'invalid'
  | 'warning'
  | 'open'
  | 'good'
  | 'better'
  | 'missing'
  | 'new'
  | 'unknown'
  | 'none';

/** A piece of a line: plain text, or text with a role. Foreign text is as it came: whoever writes it out escapes it. */
export type Piece =
  | string
  /** A number with its unit does not go on in the next line. */
  | { readonly kind: 'code' | 'number' | 'emphasis'; readonly text: string }
  | { readonly kind: 'strong'; readonly line: Line }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly text: string }
  /** An address that is no plain http(s) one is left out by the writer. */
  | { readonly kind: 'link'; readonly label: Piece; readonly url: string };

export type Line = readonly Piece[];

export type Alignment = 'left' | 'right';

/** As many sides as names in the head, as many cells in every row. */
export interface Table {
  readonly head: readonly string[];
  readonly align: readonly Alignment[];
  readonly rows: readonly (readonly Line[])[];
  /** Names of the head: what is left out first, in this order, where lines would break. */
  readonly spare?: readonly string[];
  /** Two names of the head: where the first is left out, its cells go below the table, each with those of the second. */
  readonly below?: readonly [cells: string, subject: string];
}

/** What stands between two blank lines. Nothing in it is a table without rows or a list without items. */
export type Block =
  | { readonly kind: 'warning' | 'paragraph' | 'small' | 'quote'; readonly line: Line }
  | { readonly kind: 'list'; readonly title: string | null; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'fold'; readonly title: string; readonly blocks: readonly Block[] };

/** Text that is shown as it is written: names of measures, paths, commits. */
export function code(text: string): Piece {
  return { kind: 'code', text };
}

/** A part of a line that stands out. */
export function strong(...line: Line): Piece {
  return { kind: 'strong', line };
}

/** A number with its unit, which stay in one line. */
export function number(text: string): Piece {
  return { kind: 'number', text };
}

/** A sign or a colour, and the word that says the same. */
export function mark(sign: Mark, text: string): Piece {
  return { kind: 'mark', mark: sign, text };
}

/** A line as a paragraph of its own. */
export function paragraph(...line: Line): Block[] {
  return [{ kind: 'paragraph', line }];
}

/** Nothing without rows. */
export function tableBlock(table: Table): Block[] {
  return table.rows.length === 0 ? [] : [{ kind: 'table', table }];
}

/** Nothing without items. */
export function listBlock(title: string | null, items: readonly Line[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}

/** Nothing without content. */
export function fold(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'fold', title, blocks }];
}

/** The line without its roles, for writers that have none. */
export function readLine(line: Line): string {
  return line.map(readPiece).join('');
}

function readPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'link') return readPiece(piece.label);
  return piece.kind === 'strong' ? readLine(piece.line) : piece.text;
}
