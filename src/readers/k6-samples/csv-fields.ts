const COMMA = 44;
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * Splits the bytes of one row, line end included or not, as RFC 4180 says: a field in quotes may hold commas,
 * line breaks and doubled quotes. Null if a quote is not closed or stands where none may.
 */
export function splitFields(row: Uint8Array): string[] | null {
  const decoder = new TextDecoder();
  const fields: string[] = [];
  let end = row.length;
  if (end > 0 && row[end - 1] === NEWLINE) end--;
  if (end > 0 && row[end - 1] === RETURN) end--;
  let at = 0;
  for (;;) {
    const stop = row[at] === QUOTE ? findClosingQuote(row, at, end) : findComma(row, at, end);
    if (stop < 0 || (stop < end && row[stop] !== COMMA)) return null;
    const text = decoder.decode(row.subarray(at, stop));
    fields.push(row[at] === QUOTE ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (stop >= end) return fields;
    at = stop + 1;
  }
}

/** The place after the quote that ends the field, or −1. */
function findClosingQuote(row: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (row[at] !== QUOTE) continue;
    if (at + 1 < end && row[at + 1] === QUOTE) at++;
    else return at + 1;
  }
  return -1;
}

/** The place of the comma or of the end, or −1 if there is a quote before. */
function findComma(row: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && row[at] !== COMMA) if (row[at++] === QUOTE) return -1;
  return at;
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
