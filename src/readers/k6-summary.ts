import { parseK6SummaryOrigin } from '../k6/summary/origin.ts';
import { parseK6Summary } from '../k6/summary/summary.ts';
import type { ResultContents, ResultSource } from './result-reader.ts';

/** A summary that k6 wrote, in any of its three shapes. @throws UserError */
export function readK6Summary({ text }: ResultSource): ResultContents {
  const { metrics, thresholds, checks, durationMs } = parseK6Summary(text, 'it');
  const { k6Version, writtenAt: endedAt } = parseK6SummaryOrigin(text);
  // A summary does not say its model; where the load sets the arrival rate, throughput says nothing of the service.
  return { metrics, thresholds, checks, durationMs, k6Version, endedAt, closedModel: false };
}
