import type { K6Runner } from '../../../ports/k6.ts';
import { createSupervisor, type Patience, type Signals } from '../../process/supervisor.ts';
import { fingerprintScript } from './fingerprint.ts';
import { inspectBeside, inspectScenario } from './inspection.ts';
import { buildUnstartedRun, runScenario } from './run.ts';
import { createChildRunner, type K6Session, type K6Surroundings } from './session.ts';
import { findChanged } from './watched-files.ts';

export interface K6RunnerOptions extends K6Surroundings {
  readonly signals: Signals;
  /** For tests. */
  readonly patience?: Partial<Patience & Pick<K6Session, 'questionLimitMs'>>;
}

/** GitHub's runner kills all of us 10 s after a cancel. */
const PATIENCE: Patience = { afterLimitMs: 30_000, afterCancelMs: 7000 };
/** `k6 inspect` may fetch remote modules or an extension. */
const QUESTION_LIMIT_MS = 120_000;

export interface CancellableK6Runner extends K6Runner {
  /** True once SIGINT or SIGTERM came; `run` then starts nothing and says so in `exit.interruptedBy`. */
  readonly cancelled: boolean;
  /** Stops listening to signals. */
  close(): void;
}

/** Runs k6 on scenario files, which are untrusted code (docs/security.md). */
export function createK6Runner(options: K6RunnerOptions): CancellableK6Runner {
  const supervisor = createSupervisor(options.signals, { ...PATIENCE, ...options.patience });
  const session: K6Session = {
    surroundings: options,
    runChild: createChildRunner(supervisor, options.log),
    questionLimitMs: options.patience?.questionLimitMs ?? QUESTION_LIMIT_MS,
    programs: new Map(),
  };
  return {
    get cancelled() {
      return supervisor.cancelled;
    },
    close: supervisor.close,
    inspect: (invocation) => inspectScenario(session, invocation),
    inspectBeside: (invocation, render) => inspectBeside(session, invocation, render),
    fingerprintScript: (invocation) => fingerprintScript(session, invocation),
    findChanged,
    run: async (request) => (supervisor.cancelled ? buildUnstartedRun() : runScenario(session, request)),
  };
}
