import { KILLED } from '../../k6/exit.ts';
import type { K6Samples } from '../../k6/invocation.ts';
import type { K6Summary } from '../../k6/summary/summary.ts';
import { findWhole } from '../../measurement/measured-value.ts';
import type { LossCause, SampleLoss } from '../../measurement/run-record.ts';
import { type SampleSet, sumUp } from '../../samples/sample-set.ts';

/** What is known of samples that are missing. */
export interface LossEvidence extends Pick<SampleLoss, 'read' | 'counted'> {
  /** Why none could be read. */
  readonly error: Error | null;
}

/** Why samples are missing, from what the system says down to what only shows. */
export function buildLoss(run: K6Samples, { read, counted, error }: LossEvidence): SampleLoss {
  const cause = findCause(run, error);
  const detail = cause === 'unreadable' ? (error?.message ?? '') : (run.writeError ?? '');
  return { cause, detail, read, counted };
}

function findCause({ exit, writeError, isDiskFull }: K6Samples, error: Error | null): LossCause {
  if (exit.code === null || exit.code === KILLED) return 'killed';
  if (isDiskFull) return 'disk-full';
  if (writeError !== null) return 'write-error';
  return error === null ? 'cut-off' : 'unreadable';
}

/** What there is of a run whose samples are lost. */
export function noteLoss(loss: SampleLoss | null, whole: K6Summary | null): string[] {
  if (loss === null) return [];
  if (loss.cause !== 'killed')
    return loss.read === 0 ? [] : ['The figures are those of the samples that could be read.'];
  const summary = whole === null ? 'it wrote no summary, and ' : '';
  return loss.read === 0
    ? [`k6 was killed: ${summary}none of its samples could be read.`]
    : [
        `k6 was killed: ${summary}its last samples are missing. The figures are those of what it had written.`,
      ];
}

/** The iterations that k6 counted; null where it did not say. */
export function countIterations(whole: K6Summary | null): number | null {
  return (whole === null ? null : findWhole(whole.metrics, 'iterations')?.values.count) ?? null;
}

/** The iterations whose samples were read. */
export function countRead({ series }: SampleSet): number {
  const iterations = series.find(
    ({ metric, tags }) => metric === 'iterations' && Object.keys(tags).length === 0,
  );
  return iterations === undefined ? 0 : sumUp(iterations).sum;
}
