import type { Child, ChildEnd } from './child-process.ts';

/** How a child process ended, and what was done to it before. */
export interface SupervisedEnd extends ChildEnd {
  /** Why it was interrupted, if it was. */
  readonly interruptedBy: 'cancel' | 'time-limit' | null;
}

/** `setTimeout` counts no further, and fires at once when asked to. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface Supervision {
  readonly ended: Promise<SupervisedEnd>;
  cancel(): void;
}

/** How long one process may take. */
export interface TimeLimit {
  /** Until SIGINT. */
  readonly limitMs: number;
  /** From there to the hard kill. */
  readonly graceMs: number;
}

/** Keeps a part of the time that is left for the process to end in order after SIGINT. */
export function planTime(wantedMs: number, graceMs: number, leftMs: number): TimeLimit {
  const left = Math.max(0, leftMs);
  const limitMs = Math.min(wantedMs, left - Math.min(graceMs, left / 4));
  return { limitMs, graceMs: Math.min(graceMs, left - limitMs) };
}

/** Runs a process to its end: interrupts it at its limit or on cancel, and kills it when it then does not end. */
export function superviseProcess(
  child: Child,
  { limitMs, graceMs }: TimeLimit,
  afterCancelMs: number,
): Supervision {
  let interruptedBy: SupervisedEnd['interruptedBy'] = null;
  const timers: NodeJS.Timeout[] = [];
  const interrupt = (reason: 'cancel' | 'time-limit') => {
    interruptedBy = reason;
    child.interrupt();
    timers.push(setTimeout(() => child.kill(), reason === 'cancel' ? afterCancelMs : graceMs));
  };
  timers.push(setTimeout(() => interrupt('time-limit'), Math.min(limitMs, LONGEST_TIMER)));
  const ended = child.ended
    .then((end): SupervisedEnd => ({ ...end, interruptedBy }))
    .finally(() => {
      for (const timer of timers) clearTimeout(timer);
    });
  return { ended, cancel: () => interrupt('cancel') };
}
