/** Orders texts by code unit: alike on every machine, whatever its language. For `sort`. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The entries of a record in the order of their keys. */
export function sortEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => compareTexts(a, b));
}
