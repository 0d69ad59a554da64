const LONGEST = 120;

/**
 * A text as part of an artifact's or a branch's name. GitHub allows neither `" : < > | * ? \ /` nor line breaks in
 * artifacts' names; what had to be replaced or cut is told apart by a hash.
 */
export function slugOf(text: string): string {
  const slug = text
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, LONGEST);
  return slug === text ? slug : [slug, hashText(text)].filter((part) => part !== '').join('-');
}

/** `1 job`, `3 jobs`. @param text the count as it is to be written */
export function plural(count: number, noun: string, text = `${count}`): string {
  return `${text} ${noun}${count === 1 ? '' : 's'}`;
}

/** FNV-1a, 32 bit, 8 hexadecimal digits: a short name that depends on the text only. Not for secrets. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Orders texts by code unit: alike on every machine, whatever its language. For `sort`. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The entries of a record in the order of their keys. */
export function sortEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => compareTexts(a, b));
}

/** The first few names, and how many more there are: `a, b and 3 more`. */
export function listSome(names: readonly string[], most = 5): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

/** A whole number with narrow groups of three digits from 1000 on. */
export function groupDigits(value: number): string {
  const text = value.toString();
  return Math.abs(value) < 1000 ? text : text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** A span of time for a sentence: `95 s`, `2.5 min`. */
export function sayMinutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Number((seconds / 60).toFixed(1))} min`;
}
