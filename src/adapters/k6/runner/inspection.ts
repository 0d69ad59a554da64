import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeError, UserError } from '../../../common/errors.ts';
import { buildInspectArguments } from '../../../k6/arguments.ts';
import { anchorFlags } from '../../../k6/flags.ts';
import type { K6Inspection, K6Invocation } from '../../../k6/invocation.ts';
import { explainRefusal } from '../../../k6/refusal.ts';
import { requireRegularFile } from '../../files/regular-file.ts';
import { askK6, type K6Answer, type K6Question } from './question.ts';
import type { K6Session, K6Surroundings } from './session.ts';

/** Said of a script that sets iterations or a duration and no `vus`. */
const NO_VUS = /scenario default has configuration errors: the number of VUs must be more than 0/;

/** The options of a scenario file as `k6 run` would compute them. @throws UserError quoting k6 when it cannot. */
export async function inspectScenario(session: K6Session, invocation: K6Invocation): Promise<K6Inspection> {
  const { log } = session.surroundings;
  await requireScript(session.surroundings, invocation);
  const { end, stdout, errorLines, unknownOption } = await askOptions(session, invocation, {
    args: buildInspectArguments(invocation),
  });
  if (unknownOption !== null)
    log.warning(
      `${invocation.scenarioFile}: k6 knows no option "${unknownOption}" and leaves it out, as if the script did not set it.`,
    );
  if (end.code !== 0 || end.interruptedBy !== null) {
    for (const line of errorLines) log.info(`k6: ${line}`);
    throw explainRefusal(invocation.scenarioFile, end, errorLines);
  }
  return { options: parseOptions(stdout, invocation.scenarioFile) };
}

/**
 * Inspects a script of ours that imports the user's. k6 takes relative paths of its own modules (`Client.load()` of
 * k6/net/grpc) from the folder of the script that it was started with; one on standard input is where k6 is.
 * @throws UserError quoting k6 when it cannot
 */
export async function inspectBeside(
  session: K6Session,
  invocation: K6Invocation,
  render: (scenarioUrl: string) => string,
): Promise<K6Inspection> {
  const { workingDirectory, env } = session.surroundings;
  const anchor = (path: string) => resolve(workingDirectory, path);
  const scenarioFile = anchor(invocation.scenarioFile);
  const config = invocation.env.K6_CONFIG ?? env.K6_CONFIG ?? '';
  const anchored = {
    ...invocation,
    flags: anchorFlags(invocation.flags, anchor),
    env: config === '' ? invocation.env : { ...invocation.env, K6_CONFIG: anchor(config) },
  };
  const { end, stdout, errorLines } = await askOptions(session, anchored, {
    args: buildInspectArguments({ ...anchored, scenarioFile: null }),
    entry: { script: render(pathToFileURL(scenarioFile).href), directory: dirname(scenarioFile) },
  });
  if (end.code !== 0 || end.interruptedBy !== null)
    throw explainRefusal(invocation.scenarioFile, end, errorLines);
  return { options: parseOptions(stdout, invocation.scenarioFile) };
}

async function askOptions(
  session: K6Session,
  invocation: K6Invocation,
  question: K6Question,
): Promise<K6Answer> {
  const first = await askK6(session, invocation, question);
  // `run` and `archive` then take one VU; with the execution requirements `inspect` refuses (1.8.1 and 2.2.0).
  const isWithoutVus = first.errorLines.some((line) => NO_VUS.test(line));
  if (!isWithoutVus) return first;
  return askK6(session, { ...invocation, env: { ...invocation.env, K6_VUS: '1' } }, question);
}

/** A folder k6 would take for a module, a named pipe it would wait at. What is not there, k6 says itself. */
async function requireScript(
  { workingDirectory }: K6Surroundings,
  { scenarioFile }: K6Invocation,
): Promise<void> {
  const path = resolve(workingDirectory, scenarioFile);
  if (existsSync(path)) await requireRegularFile(path, scenarioFile);
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
