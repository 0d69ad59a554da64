import type { RunEnding } from '../measurement/run-record.ts';

/** What the operating system says of the k6 process, and what we did to it. */
export interface K6Exit {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why this action interrupted k6, if it did. */
  readonly interruptedBy: 'cancel' | 'time-limit' | null;
}

const ENDINGS: Readonly<Record<number, RunEnding>> = {
  0: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
  99: { kind: 'completed', thresholdsBroken: true, markedFailed: false },
  100: { kind: 'aborted', by: 'timeout', detail: 'setup() ran into its timeout' },
  101: { kind: 'aborted', by: 'timeout', detail: 'teardown() ran into its timeout' },
  102: { kind: 'aborted', by: 'timeout', detail: 'k6 ran into a timeout' },
  103: { kind: 'aborted', by: 'rest-api', detail: 'the test was stopped through the REST API' },
  104: { kind: 'refused', detail: 'k6 found an invalid option or configuration' },
  105: { kind: 'aborted', by: 'signal', detail: 'k6 was interrupted by a signal' },
  106: { kind: 'refused', detail: 'k6 could not start its REST API' },
  107: { kind: 'script-error', detail: 'the script threw an exception outside an iteration' },
  108: { kind: 'aborted', by: 'script', detail: 'the script called exec.test.abort()' },
  109: { kind: 'crashed', detail: 'k6 panicked' },
  110: { kind: 'completed', thresholdsBroken: false, markedFailed: true },
  137: { kind: 'crashed', detail: 'k6 was killed; most often the machine ran out of memory' },
  255: { kind: 'refused', detail: 'k6 did not accept its command line or could not find a file' },
};

/**
 * Tells k6's exit codes apart (errext/exitcodes/codes.go of k6 v2.2.0). An interruption of ours wins
 * over the code: k6 answers a signal with 105, a hard kill with none.
 */
export function classifyExit(exit: K6Exit): RunEnding {
  if (exit.interruptedBy === 'cancel') {
    return { kind: 'aborted', by: 'cancel', detail: 'the workflow run was cancelled' };
  }
  if (exit.interruptedBy === 'time-limit') {
    return { kind: 'aborted', by: 'time-limit', detail: 'k6 was still running at its time limit' };
  }
  if (exit.signal === 'SIGKILL') return ENDINGS[137] as RunEnding;
  if (exit.code === null) return { kind: 'crashed', detail: `k6 was ended by ${exit.signal ?? 'a signal'}` };
  return ENDINGS[exit.code] ?? { kind: 'crashed', detail: `k6 ended with exit code ${exit.code}` };
}
