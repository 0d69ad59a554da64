import type { Child } from './child-process.ts';
import { planTime, type SupervisedEnd, type Supervision, superviseProcess } from './supervision.ts';

/** Where SIGINT and SIGTERM arrive: `process`. */
export interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** How long a process is waited for once it was interrupted. */
export interface Patience {
  /** From SIGINT at the time limit to the hard kill; less where a deadline is near. */
  readonly afterLimitMs: number;
  /** From SIGINT on cancel to the hard kill. */
  readonly afterCancelMs: number;
}

/** How long a process may run. */
export interface Bounds {
  readonly limitMs: number;
  /** UTC milliseconds by which it has to be gone; infinite or left out where nothing bounds it. */
  readonly deadline?: number | undefined;
}

export interface Supervisor {
  /** True once SIGINT or SIGTERM came. */
  readonly cancelled: boolean;
  /** Runs a process to its end, which comes early at its limit, near its deadline and on a signal. */
  supervise(child: Child, bounds: Bounds): Promise<SupervisedEnd>;
  /** Stops listening to signals, but for the SIGTERM that may follow one. */
  close(): void;
}

/** Watches over child processes, and ends those that are running when this process is told to end. */
export function createSupervisor(signals: Signals, patience: Patience): Supervisor {
  let cancelled = false;
  const running = new Set<Supervision>();
  const cancel = () => {
    // GitHub's runner follows its SIGINT with a SIGTERM; a child must see one signal only.
    if (cancelled) return;
    cancelled = true;
    for (const supervision of running) supervision.cancel();
  };
  signals.on('SIGINT', cancel);
  signals.on('SIGTERM', cancel);
  return {
    get cancelled() {
      return cancelled;
    },
    async supervise(child, { limitMs, deadline = Number.POSITIVE_INFINITY }) {
      const time = planTime(limitMs, patience.afterLimitMs, deadline - Date.now());
      const supervision = superviseProcess(child, time, patience.afterCancelMs);
      running.add(supervision);
      if (cancelled) supervision.cancel();
      try {
        return await supervision.ended;
      } finally {
        running.delete(supervision);
      }
    },
    close() {
      signals.off('SIGINT', cancel);
      // Of a cancelled run the report is still to come: the SIGTERM that follows must not end it. The runner kills anyway.
      if (!cancelled) signals.off('SIGTERM', cancel);
    },
  };
}
