import type { Tags } from './metric.ts';

/** Folded tag sets are counted up to this many; remembering more of them would need memory without bound. */
export const MOST_FOLDED = 10_000;

/** The tags of the series that counts what was folded. */
export function otherTags(grouping: readonly string[], folded: number): Tags {
  const more = folded >= MOST_FOLDED ? `${MOST_FOLDED}+` : folded;
  return Object.fromEntries(grouping.map((name) => [name, `other (${more} more)`]));
}

/** Whether tags are those of `otherTags`. */
export function isFolded(tags: Tags): boolean {
  return Object.values(tags).some((value) => /^other \(\d+\+? more\)$/.test(value));
}

/** True if every tag of the pattern is there and its value matches; `*` stands for any text, `/` included. */
export function matchTags(pattern: Tags, tags: Tags): boolean {
  return Object.entries(pattern).every(([key, glob]) => {
    const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
    return value !== undefined && matchGlob(glob, value);
  });
}

/**
 * Greedy with one step back: the earliest place for each piece between stars is never worse than a later one,
 * so the time stays within pattern × text whatever a script names its requests. No regular expression does that.
 */
function matchGlob(glob: string, text: string): boolean {
  const [head = '', ...rest] = glob.split('*');
  const tail = rest.pop();
  if (tail === undefined) return text === glob;
  if (!text.startsWith(head)) return false;
  let at = head.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - tail.length >= at && text.endsWith(tail);
}
