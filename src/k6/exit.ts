import type { ProcessExit, RunEnding } from '../measurement/run-record.ts';

/** What the operating system says of the k6 process, and what we did to it. */
export interface K6Exit {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why this action interrupted k6, if it did. */
  readonly interruptedBy: 'cancel' | 'time-limit' | null;
}

/** k6's exit code for broken thresholds. */
export const BROKEN_THRESHOLDS = 99;
/** The exit code that a shell or a container makes of SIGKILL. */
export const KILLED = 137;

/** What an exit code of k6 says (errext/exitcodes/codes.go of k6 v2.2.0; 2 and 137 are of Go and of the kernel). */
interface Meaning {
  readonly meaning: string;
  readonly ending: Unexplained<RunEnding>;
}
type Unexplained<T> = T extends unknown ? Omit<T, 'detail'> : never;

const MEANINGS: Readonly<Record<number, Meaning>> = {
  0: {
    meaning: 'the run came to its end',
    ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
  },
  2: { meaning: 'k6 panicked or found no memory', ending: { kind: 'crashed' } },
  97: { meaning: 'the test run in the cloud failed', ending: { kind: 'crashed' } },
  98: { meaning: 'k6 lost sight of the test run in the cloud', ending: { kind: 'crashed' } },
  [BROKEN_THRESHOLDS]: {
    meaning: 'a threshold is broken',
    ending: { kind: 'completed', thresholdsBroken: true, markedFailed: false },
  },
  100: { meaning: 'setup() ran into its timeout', ending: { kind: 'aborted', by: 'timeout' } },
  101: { meaning: 'teardown() ran into its timeout', ending: { kind: 'aborted', by: 'timeout' } },
  102: { meaning: 'k6 ran into a timeout', ending: { kind: 'aborted', by: 'timeout' } },
  103: {
    meaning: 'the test was stopped through the REST API',
    ending: { kind: 'aborted', by: 'rest-api' },
  },
  104: { meaning: 'k6 found an invalid option or configuration', ending: { kind: 'refused' } },
  105: { meaning: 'k6 was interrupted by a signal', ending: { kind: 'aborted', by: 'signal' } },
  106: { meaning: 'k6 could not start its REST API', ending: { kind: 'refused' } },
  107: { meaning: 'the script threw an exception outside an iteration', ending: { kind: 'script-error' } },
  108: { meaning: 'the script called exec.test.abort()', ending: { kind: 'aborted', by: 'script' } },
  109: { meaning: 'k6 panicked', ending: { kind: 'crashed' } },
  110: {
    meaning: 'the script called exec.test.fail()',
    ending: { kind: 'completed', thresholdsBroken: false, markedFailed: true },
  },
  [KILLED]: {
    meaning: 'k6 was killed; most often the machine ran out of memory',
    ending: { kind: 'crashed' },
  },
  255: {
    meaning: 'k6 did not accept its command line or could not find a file',
    ending: { kind: 'refused' },
  },
};

/**
 * Tells k6's exit codes apart. An interruption of ours wins over the code: k6 answers a signal with 105, a hard
 * kill with none.
 */
export function classifyExit(exit: K6Exit): RunEnding {
  const { code, signal, interruptedBy } = exit;
  if (interruptedBy !== null)
    return { kind: 'aborted', by: interruptedBy, detail: INTERRUPTED[interruptedBy] };
  const known = findMeaning(exit);
  if (known === undefined) {
    const detail =
      code === null ? `k6 was ended by ${signal ?? 'a signal'}` : `k6 ended with exit code ${code}`;
    return { kind: 'crashed', detail };
  }
  return known.ending.kind === 'completed' ? known.ending : { ...known.ending, detail: known.meaning };
}

/** How the process ended, with what that means. */
export function buildExit(exit: K6Exit): ProcessExit {
  const { code, signal, interruptedBy } = exit;
  const meaning = interruptedBy === null ? findMeaning(exit)?.meaning : INTERRUPTED[interruptedBy];
  const unknown = code === null ? 'nobody here sent that signal' : 'k6 has no such code of its own';
  return { code, signal, meaning: meaning ?? unknown };
}

/** `k6 finished (exit code 0)`, `k6 ended with 99: a threshold is broken`. */
export function renderExit(exit: K6Exit): string {
  const { code, signal, meaning } = buildExit(exit);
  if (code === 0 && exit.interruptedBy === null) return 'k6 finished (exit code 0)';
  if (code === null && signal === null) return `k6 did not run: ${meaning}`;
  return `k6 ${code === null ? `was ended by ${signal}` : `ended with ${code}`}: ${meaning}`;
}

const INTERRUPTED: Readonly<Record<NonNullable<K6Exit['interruptedBy']>, string>> = {
  cancel: 'the run was cancelled',
  'time-limit': 'k6 was still running at its time limit',
};

function findMeaning({ code, signal }: K6Exit): Meaning | undefined {
  if (signal === 'SIGKILL') return MEANINGS[KILLED];
  return code === null ? undefined : MEANINGS[code];
}
