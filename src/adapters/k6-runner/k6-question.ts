import type { K6Invocation } from '../../k6-port.ts';
import type { K6Exit } from '../../measurement/run-ending.ts';
import { concealText, listSecrets } from '../../secrets.ts';
import { buildEnvironment } from './k6-environment.ts';
import { createLogReader } from './k6-log.ts';
import { createLineSplitter } from './k6-output.ts';
import { startK6 } from './k6-process.ts';
import type { Supervise } from './k6-run.ts';
import type { K6Surroundings } from './k6-runner.ts';

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
    startK6({ path: k6.path, args, variables, workingDirectory, onStdout, onStderr: stderr.write }),
  );
  stderr.end();
  return { end, stdout: stdout.join(''), errorLines: logReader.errorLines };
}
