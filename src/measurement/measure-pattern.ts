import type { Measure } from './measure.ts';
import { isFolded } from './sample-set.ts';
import { matchTags } from './tag-glob.ts';

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
