import { createLineSplitter } from '../../../common/lines.ts';
import { concealText, listSecrets } from '../../../common/secrets.ts';
import { buildEnvironment } from '../../../k6/environment.ts';
import type { K6Exit } from '../../../k6/exit.ts';
import type { K6Invocation } from '../../../k6/invocation.ts';
import { createLogReader } from '../../../k6/log.ts';
import type { K6Session } from './session.ts';

export interface K6Answer {
  readonly end: K6Exit;
  readonly stdout: string;
  /** The last lines k6 logged at level error. */
  readonly errorLines: readonly string[];
  /** The first option of the script that k6 does not know and leaves out; null: none. */
  readonly unknownOption: string | null;
  /** Addresses of the modules that k6 loaded, where the arguments ask for a debug log. */
  readonly loadedModules: readonly string[];
}

/** What k6 is asked, beside its arguments. */
export interface K6Question {
  readonly args: readonly string[];
  /** A script on standard input, and the folder that it counts as being in. */
  readonly entry?: { readonly script: string; readonly directory: string };
}

/** Starts k6 for something else than a run, in the environment the run will have. @throws UserError when k6 cannot start */
export async function askK6(
  { surroundings, runChild, questionLimitMs }: K6Session,
  { k6, env: added, deadline }: Pick<K6Invocation, 'k6' | 'env' | 'deadline'>,
  { args, entry }: K6Question,
): Promise<K6Answer> {
  const { log, env, tokens = [], workingDirectory } = surroundings;
  // Its complaints are read from standard error, wherever the user sends the log and the console of the run.
  const {
    K6_LOG_OUTPUT: _,
    K6_LOG_FORMAT: __,
    K6_CONSOLE_OUTPUT: ___,
    ...variables
  } = buildEnvironment({ env, tokens, added }).variables;
  const secrets = listSecrets({ environment: variables, given: added, projectWords: [workingDirectory] });
  const logReader = createLogReader({ hide: (text) => concealText(text, secrets) });
  const stderr = createLineSplitter(logReader.read);
  const stdout: string[] = [];
  log.debug(`${k6.path} ${args.join(' ')}`);
  const command = {
    path: k6.path,
    args,
    variables,
    workingDirectory: entry?.directory ?? workingDirectory,
    ...(entry === undefined ? {} : { input: entry.script }),
    onStdout: (chunk: string) => void stdout.push(chunk),
    onStderr: stderr.write,
  };
  const end = await runChild(command, { limitMs: questionLimitMs, deadline });
  stderr.end();
  return {
    end,
    stdout: stdout.join(''),
    errorLines: logReader.errorLines,
    unknownOption: logReader.unknownOption,
    loadedModules: logReader.loadedModules,
  };
}
