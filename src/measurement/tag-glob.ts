import type { Tags } from './metric.ts';

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
