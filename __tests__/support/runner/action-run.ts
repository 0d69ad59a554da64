import type { Job } from './environment.ts';
import type { RunnerAnnotation } from './log-processor.ts';

export interface ActionRun {
  /** The job's checkout; the action's working directory. */
  readonly workspace: string;
  /** The event's payload. */
  readonly event: unknown;
  readonly eventName: string;
  /** Input names to values, as in the workflow's `with:`. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  /** The step's and job's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly matrix?: unknown;
  readonly github: Partial<Job> & Pick<Job, 'apiUrl'>;
  /** The folder with `action.yml`; default: this repository, with its committed bundle. */
  readonly action?: string;
  /** Default: none kept. */
  readonly toolCache?: string;
  /** Sees every line as it comes; for a demo. */
  readonly onLine?: (line: string) => void;
  /** Reads the error stream only when the other has ended; the runner reads them with two threads. */
  readonly readsErrorsLast?: boolean;
  /** The hard end, of a hanging action; default 5 minutes. */
  readonly timeoutMs?: number;
}

export interface ActionResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** What the step's icon would be. */
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
  readonly annotations: readonly RunnerAnnotation[];
  /** Those over the runner's limit. */
  readonly lostAnnotations: readonly RunnerAnnotation[];
  /** Messages of the annotations of this level. */
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** Masked. */
  readonly log: string;
  readonly masks: ReadonlySet<string>;
  /** Names of the commands the runner acted on, in order. */
  readonly commands: readonly string[];
  /** What the runner itself complained of. */
  readonly problems: readonly string[];
}
