import type { K6Exit } from '../../../k6/exit.ts';
import type { Log } from '../../../ports/log.ts';
import type { K6Process } from '../../process/child-process.ts';

export type Supervise = (child: K6Process) => Promise<K6Exit>;

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
