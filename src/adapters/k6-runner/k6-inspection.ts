import { describeError, UserError } from '../../errors.ts';
import type { K6Inspection, K6Invocation } from '../../ports.ts';
import { buildInspectArguments } from './k6-arguments.ts';
import { buildEnvironment } from './k6-environment.ts';
import { createLogReader } from './k6-log.ts';
import { createLineSplitter } from './k6-output.ts';
import { startK6 } from './k6-process.ts';
import { explainRefusal } from './k6-refusal.ts';
import type { Supervise } from './k6-run.ts';
import type { K6Surroundings } from './k6-runner.ts';

/** The options of a scenario file as `k6 run` would compute them. @throws UserError quoting k6 when it cannot. */
export async function inspectScenario(
  { log, env, tokens = [], workingDirectory }: K6Surroundings,
  invocation: K6Invocation,
  supervise: Supervise,
): Promise<K6Inspection> {
  // Its complaints are read from standard error, wherever the user sends the log of the run.
  const {
    K6_LOG_OUTPUT: _,
    K6_LOG_FORMAT: __,
    ...variables
  } = buildEnvironment({
    env,
    tokens,
    added: invocation.env,
  }).variables;
  const logReader = createLogReader();
  const stderr = createLineSplitter(logReader.read);
  const stdout: string[] = [];
  const args = buildInspectArguments(invocation);
  log.debug(`${invocation.k6.path} ${args.join(' ')}`);
  const end = await supervise(
    startK6({
      path: invocation.k6.path,
      args,
      variables,
      workingDirectory,
      onStdout: (chunk) => stdout.push(chunk),
      onStderr: stderr.write,
    }),
  );
  stderr.end();
  if (end.code !== 0 || end.interruptedBy !== null) {
    throw explainRefusal(invocation.scenarioFile, end, logReader.errorLines);
  }
  return { options: parseOptions(stdout.join(''), invocation.scenarioFile) };
}

function parseOptions(text: string, scenarioFile: string): Readonly<Record<string, unknown>> {
  try {
    const options: unknown = JSON.parse(text);
    if (typeof options === 'object' && options !== null && !Array.isArray(options)) return { ...options };
    throw new Error('it is no JSON object');
  } catch (error) {
    throw new UserError(
      `${scenarioFile}: k6 inspect printed something that cannot be read: ${describeError(error)}.`,
      'Check that k6.path in the config, or the k6 on PATH, is k6 itself: k6 version.',
      { cause: error },
    );
  }
}
