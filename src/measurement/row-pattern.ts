import type { Tags } from './metric.ts';
import { matchTags } from './tag-glob.ts';

/** A metric and its tags as a rule or a budget names them, `*` as wildcard. */
export interface RowPattern {
  readonly metric: string;
  readonly tags: Tags;
}

/** Tells which rows of a metric and kind of row a pattern speaks of. */
export function selectRows(
  patterns: readonly RowPattern[],
  metric: string,
  grouping: readonly string[],
): (tags: Tags) => boolean {
  const ours = patterns.filter(
    (pattern) =>
      Object.keys(pattern.tags).length === grouping.length &&
      matchTags({ name: pattern.metric }, { name: metric }),
  );
  return (tags) => ours.some((pattern) => matchTags(pattern.tags, tags));
}
