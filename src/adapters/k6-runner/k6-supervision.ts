import type { K6Exit } from '../../measurement/run-ending.ts';
import type { K6Process } from './k6-process.ts';

/** How long k6 may take, in milliseconds. */
export interface Patience {
  /** From SIGINT at the time limit to the hard kill. */
  readonly timeLimit: number;
  /** From SIGINT on cancel to the hard kill; the runner itself kills us after 10 s. */
  readonly cancel: number;
  /** For `k6 inspect`, which may fetch remote modules or an extension. */
  readonly inspect: number;
}

export const PATIENCE: Patience = { timeLimit: 30_000, cancel: 7000, inspect: 120_000 };

/** `setTimeout` counts no further, and fires at once when asked to. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface Supervision {
  readonly ended: Promise<K6Exit>;
  cancel(): void;
}

/** Runs a k6 process to its end: interrupts it at its limit or on cancel, and kills it when it then does not end. */
export function superviseProcess(child: K6Process, limitMs: number, patience: Patience): Supervision {
  let interruptedBy: K6Exit['interruptedBy'] = null;
  const timers: NodeJS.Timeout[] = [];
  const interrupt = (reason: 'cancel' | 'time-limit') => {
    interruptedBy = reason;
    child.interrupt();
    timers.push(setTimeout(() => child.kill(), reason === 'cancel' ? patience.cancel : patience.timeLimit));
  };
  timers.push(setTimeout(() => interrupt('time-limit'), Math.min(limitMs, LONGEST_TIMER)));
  const ended = child.ended
    .then((end): K6Exit => ({ ...end, interruptedBy }))
    .finally(() => {
      for (const timer of timers) clearTimeout(timer);
    });
  return { ended, cancel: () => interrupt('cancel') };
}
