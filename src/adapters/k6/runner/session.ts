import type { Log } from '../../../ports/log.ts';
import { type ChildCommand, startChild } from '../../process/child-process.ts';
import type { SupervisedEnd } from '../../process/supervision.ts';
import type { Bounds, Supervisor } from '../../process/supervisor.ts';
import { explainStartFailure } from './start-failure.ts';

/** What every call of k6 needs beside what is asked of it. */
export interface K6Session {
  readonly surroundings: K6Surroundings;
  /** Runs k6, a process of the user's, to its end. @throws UserError when it cannot start */
  readonly runChild: (command: ChildCommand, bounds: Bounds) => Promise<SupervisedEnd>;
  /** How long k6 may take where it runs no load. */
  readonly questionLimitMs: number;
  /** What programs hold, by their stamps: k6 is large, and the same for every scenario file. */
  readonly programs: Map<string, string>;
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

/** Starts k6 and sees it to its end, while nothing in the log is a command. */
export function createChildRunner(
  { supervise }: Pick<Supervisor, 'supervise'>,
  log: Pick<Log, 'withoutCommands'>,
): K6Session['runChild'] {
  return (command, bounds) =>
    log.withoutCommands(async () => supervise(startChild(command, explainStartFailure), bounds));
}
