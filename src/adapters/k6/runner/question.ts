import { createLineSplitter } from '../../../common/lines.ts';
import { concealText, listSecrets } from '../../../common/secrets.ts';
import { buildEnvironment } from '../../../k6/environment.ts';
import type { K6Exit } from '../../../k6/exit.ts';
import type { K6Invocation } from '../../../k6/invocation.ts';
import { createLogReader } from '../../../k6/log.ts';
import { startK6 } from '../../process/child-process.ts';
import { explainStartFailure } from './start-failure.ts';
import type { K6Surroundings, Supervise } from './surroundings.ts';

export interface K6Answer {
  readonly end: K6Exit;
  readonly stdout: string;
  /** The last lines k6 logged at level error. */
  readonly errorLines: readonly string[];
}

/** Starts k6 for something else than a run, in the environment the run will have. @throws UserError when k6 cannot start */
export async function askK6(
  { log, env, tokens = [], workingDirectory }: K6Surroundings,
  { k6, env: added }: K6Invocation,
  args: readonly string[],
  supervise: Supervise,
): Promise<K6Answer> {
  // Its complaints are read from standard error, wherever the user sends the log and the console of the run.
  const {
    K6_LOG_OUTPUT: _,
    K6_LOG_FORMAT: __,
    K6_CONSOLE_OUTPUT: ___,
    ...variables
  } = buildEnvironment({ env, tokens, added }).variables;
  const secrets = listSecrets(variables);
  const logReader = createLogReader((text) => concealText(text, secrets));
  const stderr = createLineSplitter(logReader.read);
  const stdout: string[] = [];
  log.debug(`${k6.path} ${args.join(' ')}`);
  const onStdout = (chunk: string) => void stdout.push(chunk);
  const end = await supervise(
    startK6(
      { path: k6.path, args, variables, workingDirectory, onStdout, onStderr: stderr.write },
      explainStartFailure,
    ),
  );
  stderr.end();
  return { end, stdout: stdout.join(''), errorLines: logReader.errorLines };
}
