import type { K6Invocation, K6Runner } from '../../k6-port.ts';
import type { K6Exit } from '../../measurement/run-ending.ts';
import type { Log } from '../../ports.ts';
import { inspectBeside, inspectScenario } from './k6-inspection.ts';
import type { K6Process } from './k6-process.ts';
import { describeUnstartedRun, runScenario } from './k6-run.ts';
import { PATIENCE, type Patience, planTime, type Supervision, superviseProcess } from './k6-supervision.ts';
import { fingerprintScript } from './script-fingerprint.ts';

/** Where SIGINT and SIGTERM arrive: `process`. */
export interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** Where k6 runs and what it may see of our surroundings. */
export interface K6Surroundings {
  readonly log: Log;
  /** The environment of this process. */
  readonly env: NodeJS.ProcessEnv;
  /** Tokens of ours that `env` does not hold under their usual names. */
  readonly tokens?: readonly string[];
  /** Absolute. */
  readonly workingDirectory: string;
  /** Absolute; a directory of a secret name is made in it for every run. */
  readonly tempDirectory: string;
  /** Takes k6's output live, a line at a time, workflow commands disarmed. */
  readonly output: { write(text: string): unknown };
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
