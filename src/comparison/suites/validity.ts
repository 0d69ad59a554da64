import { groupDigits, listSome } from '../../common/text.ts';
import { droppedShare, findWhole } from '../../measurement/measured-value.ts';
import type { LossCause, RunEnding, RunRecord, SampleLoss } from '../../measurement/run-record.ts';
import { DEFAULT_VALIDITY, type ValidityLimits } from '../../rules/validity.ts';
import type { Finding, Reason } from '../../rules/verdict.ts';

/** Why the run is no evidence about the service; empty if it is. The worst reason comes first. */
export function findInvalidity(record: RunRecord, limits: ValidityLimits = DEFAULT_VALIDITY): Finding[] {
  const changed = judgeFiles(record.changedFiles ?? []);
  const ended = judgeEnding(record.ending);
  const lost = judgeLoss(record.loss);
  if (record.metrics.length === 0) {
    return [changed ?? ended ?? lost ?? invalid('no-samples', 'k6 recorded no samples.')];
  }
  const findings = [
    changed,
    ended,
    lost,
    judgeIterations(record, limits),
    judgeDropped(record, limits),
    judgeRequests(record, limits),
  ];
  return findings.filter((finding) => finding !== null);
}

function judgeEnding(ending: RunEnding): Finding | null {
  const sentence = 'detail' in ending ? `${capitalise(ending.detail)}.` : '';
  switch (ending.kind) {
    case 'completed':
      return null;
    case 'aborted':
      return invalid(ending.by === 'time-limit' ? 'time-limit' : 'k6-aborted', sentence);
    case 'script-error':
      return invalid('script-error', sentence);
    case 'crashed':
    case 'refused':
      return invalid('k6-crashed', sentence);
  }
}

/** Whatever the figures are, nobody knows what they are of. */
function judgeFiles(names: readonly string[]): Finding | null {
  if (names.length === 0) return null;
  const files = names.length === 1 ? 'A file' : 'Files';
  return invalid(
    'files-changed',
    `${files} that this measurement rests on changed while the job ran: ${listSome(names)}.`,
  );
}

const LOSSES: Readonly<Record<Exclude<LossCause, 'killed'>, string>> = {
  'disk-full': 'Samples were lost: the disk is full',
  'write-error': 'Samples were lost: k6 could not write them',
  'cut-off': 'Samples were lost: the file that k6 wrote them to ends too early',
  unreadable: 'The samples of the run could not be read',
};

/** How a k6 that was killed ended says it all. */
function judgeLoss(loss: SampleLoss | undefined): Finding | null {
  if (loss === undefined || loss.cause === 'killed') return null;
  const { cause, detail, read, counted } = loss;
  const words = detail.replace(/[.\s]+$/, '');
  const said = words === '' ? '' : cause === 'unreadable' ? `: ${words}` : ` (k6: ${words})`;
  const missing =
    counted === null || counted <= read
      ? ''
      : ` Of the ${groupDigits(counted)} iterations that k6 counted, the samples show ${groupDigits(read)}.`;
  return invalid('samples-lost', `${LOSSES[cause]}${said}.${missing}`);
}

function judgeIterations(record: RunRecord, limits: ValidityLimits): Finding | null {
  if (record.source !== 'k6') return null;
  const iterations = findWhole(record.metrics, 'iterations')?.values.count ?? 0;
  if (iterations === 0) return invalid('no-iterations', 'No iteration was completed.');
  // One iteration can log more than one exception.
  const failed = Math.min(record.failedIterations ?? 0, iterations);
  if (failed <= limits.failedIterations * iterations) return null;
  return invalid(
    'script-error',
    `${groupDigits(failed)} of ${groupDigits(iterations)} iterations threw an exception.`,
  );
}

function judgeDropped(record: RunRecord, limits: ValidityLimits): Finding | null {
  const dropped = droppedShare(record.metrics);
  if (dropped === null || limits.droppedIterations === null || dropped.value <= limits.droppedIterations)
    return null;
  return invalid(
    'overloaded',
    `k6 dropped ${percent(dropped.value)} of the iterations it should have started (limit ${percent(limits.droppedIterations)}): ` +
      'the load that was asked for was not reached.',
  );
}

function judgeRequests(record: RunRecord, limits: ValidityLimits): Finding | null {
  const failed = findWhole(record.metrics, 'http_req_failed');
  const rate = failed?.values.rate;
  if (
    rate === undefined ||
    failed?.count === 0 ||
    limits.failedRequests === null ||
    rate <= limits.failedRequests
  )
    return null;
  return invalid(
    'request-errors',
    `${percent(rate)} of the requests failed (limit ${percent(limits.failedRequests)}).`,
  );
}

function invalid(reason: Reason, text: string): Finding {
  return { verdict: 'invalid', reason, text };
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(3))} %`;
}

function capitalise(text: string): string {
  // k6 is written small, even at the start of a sentence.
  return text.startsWith('k6') ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
