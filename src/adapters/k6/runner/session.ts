import type { Log } from '../../../ports/log.ts';
import type { ChildCommand } from '../../process/child-process.ts';
import type { SupervisedEnd } from '../../process/supervision.ts';
import type { Bounds } from '../../process/supervisor.ts';

/** What every call of k6 needs beside what is asked of it. */
export interface K6Session {
  readonly surroundings: K6Surroundings;
  /** Runs k6, a process of the user's, to its end. @throws UserError when it cannot start */
  readonly runChild: (command: ChildCommand, bounds: Bounds) => Promise<SupervisedEnd>;
  /** How long k6 may take where it runs no load. */
  readonly questionLimitMs: number;
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
  /** Takes k6's output live, a line at a time, and disarms it. */
  readonly output: { write(text: string): unknown };
}
