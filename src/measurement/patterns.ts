import type { Measure } from './measure.ts';
import type { Tags } from './metric.ts';
import { isFolded, matchTags } from './tags.ts';

/**
 * Whether a measure is one that a pattern of the user's speaks of: the same statistic, a metric and tag values that
 * fit (`*` stands for anything), and exactly the tags that are named. Rows that count several tag sets together
 * (`other (12 more)`) fit no pattern: what they are made of differs from run to run.
 */
export function fitsPattern(pattern: Measure, measure: Measure): boolean {
  const sameTags = Object.keys(pattern.tags).length === Object.keys(measure.tags).length;
  return (
    sameTags &&
    pattern.statistic === measure.statistic &&
    matchTags({ metric: pattern.metric }, { metric: measure.metric }) &&
    matchTags(pattern.tags, measure.tags) &&
    !isFolded(measure.tags)
  );
}

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
