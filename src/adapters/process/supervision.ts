import type { K6Exit } from '../../k6/exit.ts';
import type { K6Process } from './child-process.ts';

/** How long k6 may take. */
export interface Patience {
  /** From SIGINT at the time limit to the hard kill; less where a deadline is near. */
  readonly afterLimitMs: number;
  /** From SIGINT on cancel to the hard kill; the runner itself kills us after 10 s. */
  readonly afterCancelMs: number;
  /** For `k6 inspect`, which may fetch remote modules or an extension. */
  readonly inspectMs: number;
}

export const PATIENCE: Patience = { afterLimitMs: 30_000, afterCancelMs: 7000, inspectMs: 120_000 };

/** `setTimeout` counts no further, and fires at once when asked to. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface Supervision {
  readonly ended: Promise<K6Exit>;
  cancel(): void;
}

/** How long one k6 process may take. */
export interface TimeLimit {
  /** Until SIGINT. */
  readonly limitMs: number;
  /** From there to the hard kill. */
  readonly graceMs: number;
}

/** Keeps a part of the time that is left for k6 to end in order after SIGINT and write its summary. */
export function planTime(wantedMs: number, graceMs: number, leftMs: number): TimeLimit {
  const left = Math.max(0, leftMs);
  const limitMs = Math.min(wantedMs, left - Math.min(graceMs, left / 4));
  return { limitMs, graceMs: Math.min(graceMs, left - limitMs) };
}

/** Runs a k6 process to its end: interrupts it at its limit or on cancel, and kills it when it then does not end. */
export function superviseProcess(
  child: K6Process,
  { limitMs, graceMs }: TimeLimit,
  afterCancelMs: number,
): Supervision {
  let interruptedBy: K6Exit['interruptedBy'] = null;
  const timers: NodeJS.Timeout[] = [];
  const interrupt = (reason: 'cancel' | 'time-limit') => {
    interruptedBy = reason;
    child.interrupt();
    timers.push(setTimeout(() => child.kill(), reason === 'cancel' ? afterCancelMs : graceMs));
  };
  timers.push(setTimeout(() => interrupt('time-limit'), Math.min(limitMs, LONGEST_TIMER)));
  const ended = child.ended
    .then((end): K6Exit => ({ ...end, interruptedBy }))
    .finally(() => {
      for (const timer of timers) clearTimeout(timer);
    });
  return { ended, cancel: () => interrupt('cancel') };
}
