import { readK6SummaryOrigin } from '../k6/summary/origin.ts';
import { parseSummaryText } from '../k6/summary/shapes.ts';
import { readSummaryJson } from '../k6/summary/summary.ts';
import type { ResultContents, ResultSource } from './result-reader.ts';

/** A summary that k6 wrote, in any of its three shapes. @throws UserError */
export function readK6Summary({ text, json }: ResultSource): ResultContents {
  // A text that is no JSON is parsed once more, to say where it goes wrong.
  const summary = json ?? parseSummaryText(text, 'it');
  const { metrics, thresholds, checks, durationMs } = readSummaryJson(summary, 'it');
  const { k6Version, writtenAt: endedAt } = readK6SummaryOrigin(summary);
  // A summary does not say its model; where the load sets the arrival rate, throughput says nothing of the service.
  return { metrics, thresholds, checks, durationMs, k6Version, endedAt, closedModel: false };
}
