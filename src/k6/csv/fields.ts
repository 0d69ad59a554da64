/**
 * Splits a row, line end included or not, as RFC 4180 says: a field in quotes may hold commas, line breaks and
 * doubled quotes. Null if a quote is not closed or stands where none may.
 */
export function splitFields(row: string): string[] | null {
  const text = row.replace(/\r?\n$/, '');
  if (!text.includes('"')) return text.split(',');
  const fields: string[] = [];
  for (let at = 0; ; ) {
    const quoted = text[at] === '"';
    const stop = quoted ? findClosingQuote(text, at) : findComma(text, at);
    if (stop < 0 || (stop < text.length && text[stop] !== ',')) return null;
    const field = text.slice(at, stop);
    if (!quoted && field.includes('"')) return null;
    fields.push(quoted ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (stop === text.length) return fields;
    at = stop + 1;
  }
}

/** The place after the quote that ends the field, or −1. */
function findClosingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

function findComma(text: string, start: number): number {
  const at = text.indexOf(',', start);
  return at < 0 ? text.length : at;
}

/**
 * Reads k6's `extra_tags`, `flow=api&team=a`. k6 escapes nothing there: a piece without `=` is taken for the rest
 * of a value that holds `&`; a value that itself holds `&name=` cannot be told from two tags.
 */
export function parseExtraTags(text: string): Record<string, string> {
  const tags: Record<string, string> = {};
  let last: string | null = null;
  for (const piece of text === '' ? [] : text.split('&')) {
    const equals = piece.indexOf('=');
    if (equals > 0) {
      last = piece.slice(0, equals);
      tags[last] = piece.slice(equals + 1);
    } else if (last !== null) tags[last] += `&${piece}`;
  }
  return tags;
}
