const ZERO_WIDTH_SPACE = '\u200b';
/** Controls, line and paragraph separators, zero-width characters, and marks that turn the reading direction. */
const INVISIBLE = /[\p{Cc}\u2028\u2029\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Foreign text on one line, without invisible characters. The thin spaces of numbers stay. */
export function flattenText(text: string, maximum = 500): string {
  const flat = text
    .replace(/[^\S\u202f]+/g, ' ')
    .replace(INVISIBLE, ' ')
    .trim();
  // A cut may split a surrogate pair, and a lone half is no text that GitHub takes.
  return (flat.length > maximum ? `${flat.slice(0, maximum - 1)}…` : flat).toWellFormed();
}

/**
 * Foreign text as plain Markdown text: no markup, no HTML, and nothing that GitHub makes a link of
 * (mentions, issue numbers, addresses are found after rendering, so a backslash does not stop them).
 */
export function escapeText(text: string): string {
  return flattenText(text, 4000)
    .replace(/[\\`*_{}[\]<>#~|^$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/www\./gi, `www${ZERO_WIDTH_SPACE}.`);
}

/** A piece of a line, escaped. The spaces at its ends part it from its neighbours. */
export function escapePiece(text: string, write: (text: string) => string): string {
  const [start, end] = [/^\s/, /\s$/].map((space) => (space.test(text) ? ' ' : ''));
  const inside = write(text);
  return inside === '' ? (start ?? '') : `${start}${inside}${end}`;
}

/** Whether a link may lead there: only http(s), without anything that could end the link. */
export function isPlainAddress(url: string): boolean {
  return /^https?:\/\/[\w.:/@%?=&~#+-]+$/.test(url);
}

/** The longest beginning of a foreign text that is at most `maximum` long once escaped. */
export function escapeWithin(text: string, maximum: number): string {
  for (let length = maximum; length > 1; length = Math.floor(length * 0.8)) {
    const escaped = escapeText(flattenText(text, length));
    if (escaped.length <= maximum) return escaped;
  }
  return '…';
}

/** Foreign text as a code span; the fence is longer than any run of backticks inside. */
export function renderCode(text: string): string {
  const flat = flattenText(text);
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || flat === '' ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/**
 * Anything already Markdown, made fit for a cell: a bar would end it, even inside a code span. Backslashes before
 * it pair up, so one is added only where their number is even.
 */
export function renderCell(markdown: string): string {
  return markdown
    .replace(/\n/g, ' ')
    .replace(/(\\*)\|/g, (_, before: string) => `${before}${before.length % 2 === 0 ? '\\' : ''}|`);
}
