import type { K6Exit } from '../../../k6/exit.ts';
import type { K6Invocation } from '../../../k6/invocation.ts';
import type { K6Runner } from '../../../ports/k6.ts';
import type { K6Process } from '../../process/child-process.ts';
import {
  PATIENCE,
  type Patience,
  planTime,
  type Supervision,
  superviseProcess,
} from '../../process/supervision.ts';
import { fingerprintScript } from './fingerprint.ts';
import { inspectBeside, inspectScenario } from './inspection.ts';
import { describeUnstartedRun, runScenario } from './run.ts';
import type { K6Surroundings } from './surroundings.ts';

/** Where SIGINT and SIGTERM arrive: `process`. */
export interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

export interface K6RunnerOptions extends K6Surroundings {
  readonly signals: Signals;
  /** For tests. */
  readonly patience?: Partial<Patience>;
}

export interface CancellableK6Runner extends K6Runner {
  /** True once SIGINT or SIGTERM came; `run` then starts nothing and says so in `exit.interruptedBy`. */
  readonly cancelled: boolean;
  /** Stops listening to signals. */
  close(): void;
}

/** Runs k6 on scenario files, which are untrusted code (docs/security.md). */
export function createK6Runner(options: K6RunnerOptions): CancellableK6Runner {
  const patience = { ...PATIENCE, ...options.patience };
  let cancelled = false;
  const running = new Set<Supervision>();
  const cancel = () => {
    // The runner follows its SIGINT with a SIGTERM; k6 must see one signal only.
    if (cancelled) return;
    cancelled = true;
    for (const supervision of running) supervision.cancel();
  };
  options.signals.on('SIGINT', cancel);
  options.signals.on('SIGTERM', cancel);
  const supervise = async (
    child: K6Process,
    { deadline = Number.POSITIVE_INFINITY }: K6Invocation,
    wantedMs = patience.inspectMs,
  ): Promise<K6Exit> => {
    const time = planTime(wantedMs, patience.afterLimitMs, deadline - Date.now());
    const supervision = superviseProcess(child, time, patience.afterCancelMs);
    running.add(supervision);
    if (cancelled) supervision.cancel();
    try {
      return await supervision.ended;
    } finally {
      running.delete(supervision);
    }
  };
  return {
    get cancelled() {
      return cancelled;
    },
    close() {
      options.signals.off('SIGINT', cancel);
      options.signals.off('SIGTERM', cancel);
    },
    inspect: (invocation) => inspectScenario(options, invocation, (child) => supervise(child, invocation)),
    inspectBeside: (invocation, render) =>
      inspectBeside(options, invocation, render, (child) => supervise(child, invocation)),
    fingerprintScript: (invocation) =>
      fingerprintScript(options, invocation, (child) => supervise(child, invocation)),
    run: async (request) => {
      if (cancelled) return describeUnstartedRun();
      return runScenario(options, request, (child) => supervise(child, request, request.timeLimitMs));
    },
  };
}
