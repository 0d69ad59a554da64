import { sayMinutes } from '../common/text.ts';
import type { RunEnding } from '../measurement/run-record.ts';
import type { K6Plan } from './plan.ts';

/** Which limit ended a run: the longest that its own plan takes, or what was left of the time budget. */
export function explainTimeLimit(
  ending: RunEnding,
  ranMs: number,
  { totalDurationMs: loadMs, longestMs }: Pick<K6Plan, 'totalDurationMs' | 'longestMs'>,
): RunEnding {
  if (ending.kind !== 'aborted' || ending.by !== 'time-limit') return ending;
  const after = `k6 was ended after ${sayMinutes(ranMs)}`;
  const outlived = loadMs !== null && longestMs !== null && ranMs >= longestMs;
  const why = outlived
    ? `: its load takes ${sayMinutes(loadMs)} at most, and setup(), teardown() and handleSummary() may take ${sayMinutes(longestMs - loadMs)} more`
    : ', when its time was up';
  return { ...ending, detail: `${after}${why}` };
}
