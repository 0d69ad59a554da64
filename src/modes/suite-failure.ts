import { describeError, UserError } from '../errors.ts';
import type { Log } from '../ports.ts';

/** What went wrong with one suite, kept beside what the others measured. A bug of ours loses no other suite either. */
export function keepFailure(error: unknown, suite: string, log: Log): UserError {
  if (error instanceof UserError) return error;
  log.error(`${suite}: ${error instanceof Error ? (error.stack ?? error.message) : describeError(error)}`);
  return new UserError(
    `${suite}: this is a bug in perf-baseline-action: ${describeError(error)}.`,
    'Please report it, with the lines that the log of this step has about it.',
    { cause: error },
  );
}
