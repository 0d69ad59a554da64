/** What a reader of GitHub-flavoured Markdown would see as markup; foreign text must add nothing to it. */
export interface MarkdownStructure {
  /** Tags as written: `<details>`. */
  readonly tags: readonly string[];
  /** Destinations of links. */
  readonly links: readonly string[];
  /** Mentions, issue references and bare addresses that GitHub would turn into links. */
  readonly references: readonly string[];
  /** Cells per row, one list a table. */
  readonly tables: readonly (readonly number[])[];
  /** Lines that begin a heading, quote or list. */
  readonly blocks: readonly string[];
}

/** Reads line by line, which is enough because nothing foreign may hold a line break. */
export function readStructure(markdown: string): MarkdownStructure {
  const tables: number[][] = [];
  const structure = {
    tags: [] as string[],
    links: [] as string[],
    references: [] as string[],
    blocks: [] as string[],
  };
  let table: number[] | null = null;
  for (const line of markdown.split('\n')) {
    const isRow = line.startsWith('|');
    if (!isRow) table = null;
    else if (table === null) {
      table = [splitCells(line).length];
      tables.push(table);
    } else table.push(splitCells(line).length);
    for (const part of isRow ? splitCells(line) : [line]) readInline(part, structure);
    const block = /^(?:#{1,6} |> |[-+*] |\d+[.)] |={3,}|-{3,}|```|~~~)/.exec(line)?.[0];
    if (block !== undefined) structure.blocks.push(block);
  }
  return { ...structure, tables };
}

/** As cmark-gfm does: a bar after an odd number of backslashes is text, in code spans too. */
function splitCells(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (const [, before = '', end = ''] of row.matchAll(/((?:\\.|[^|\\])*)(\||$|\\$)/gs)) {
    cell = before.replace(/\\\|/g, '|');
    if (end === '|') cells.push(cell);
  }
  return cells.slice(1);
}

/** Our own emphasis: leads of paragraphs, and changes. */
const OWN =
  /\*\*(?:Next:|Baseline of ¤|Errors?|What to do next|History of the base branch|Tested less than in the baseline|[+−±][^*]*)\*\*|^_.*_$/g;

function readInline(
  text: string,
  structure: { tags: string[]; links: string[]; references: string[] },
): void {
  const plain = dropEscapes(dropCode(text));
  const withoutLinks = plain.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label: string, destination: string) => {
    structure.links.push(destination);
    return label;
  });
  structure.tags.push(...[...withoutLinks.matchAll(/<[^>]*>?/g)].map(([tag]) => tag));
  // After rendering, an escaped character is a character again: references are looked for in the text people see.
  const seen = dropCode(text)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const patterns = [/@[\w-]/g, /#\d/g, /\bGH-\d/gi, /\w:\/\//g, /www\./gi];
  structure.references.push(
    ...patterns.flatMap((pattern) => [...seen.matchAll(pattern)].map(([found]) => found)),
  );
  for (const mark of ['**', '__', '~~', '$', '`', '![', '[^']) {
    if (withoutLinks.replace(OWN, '').includes(mark)) {
      structure.references.push(mark);
    }
  }
}

/** Code spans end at the next run of as many backticks; escapes count outside them only. */
function dropCode(text: string): string {
  const [all, before = '', fence = ''] = /^((?:\\.|[^\\`])*)(`+)/s.exec(text) ?? [];
  if (all === undefined) return text;
  const after = text.slice(all.length);
  const close = [...after.matchAll(/`+/g)].find(([run]) => run.length === fence.length);
  if (close === undefined) return before + fence + dropCode(after);
  return `${before}¤${dropCode(after.slice(close.index + fence.length))}`;
}

function dropEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, '·');
}
