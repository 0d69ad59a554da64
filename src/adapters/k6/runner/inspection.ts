import { statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeError, UserError } from '../../../common/errors.ts';
import { buildInspectArguments } from '../../../k6/arguments.ts';
import type { K6Inspection, K6Invocation } from '../../../k6/invocation.ts';
import { explainRefusal } from '../../../k6/refusal.ts';
import { askK6 } from './question.ts';
import type { K6Surroundings, Supervise } from './surroundings.ts';

/** Said of a script that sets iterations or a duration and no `vus`. */
const NO_VUS = /scenario default has configuration errors: the number of VUs must be more than 0/;

/** The options of a scenario file as `k6 run` would compute them. @throws UserError quoting k6 when it cannot. */
export async function inspectScenario(
  surroundings: K6Surroundings,
  invocation: K6Invocation,
  supervise: Supervise,
): Promise<K6Inspection> {
  refuseDirectory(surroundings, invocation);
  const args = buildInspectArguments(invocation);
  const ask = (env: K6Invocation['env']) => askK6(surroundings, { ...invocation, env }, args, supervise);
  const first = await ask(invocation.env);
  // `run` and `archive` then take one VU; with the execution requirements `inspect` refuses (1.8.1 and 2.2.0).
  const isWithoutVus = first.errorLines.some((line) => NO_VUS.test(line));
  const { end, stdout, errorLines } = isWithoutVus ? await ask({ ...invocation.env, K6_VUS: '1' }) : first;
  if (end.code !== 0 || end.interruptedBy !== null) {
    for (const line of errorLines) surroundings.log.info(`k6: ${line}`);
    throw explainRefusal(invocation.scenarioFile, end, errorLines);
  }
  return { options: parseOptions(stdout, invocation.scenarioFile) };
}

/** Inspects a script of ours that imports the user's. @throws UserError quoting k6 when it cannot. */
export async function inspectBeside(
  surroundings: K6Surroundings,
  invocation: K6Invocation,
  render: (scenarioUrl: string) => string,
  supervise: Supervise,
): Promise<K6Inspection> {
  const directory = await mkdtemp(join(surroundings.tempDirectory, 'k6-probe-'));
  try {
    const scenarioFile = join(directory, 'probe.js');
    const user = pathToFileURL(resolve(surroundings.workingDirectory, invocation.scenarioFile)).href;
    await writeFile(scenarioFile, render(user));
    return await inspectScenario(surroundings, { ...invocation, scenarioFile }, supervise);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** k6 would look for a module of that name, and advise on Docker. */
function refuseDirectory({ workingDirectory }: K6Surroundings, { scenarioFile }: K6Invocation): void {
  const stats = statSync(resolve(workingDirectory, scenarioFile), { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) return;
  throw new UserError(
    `scenario-file: ${scenarioFile} is a directory.`,
    `Name a k6 script, or all of a directory by a pattern: ${scenarioFile.replace(/\/+$/, '')}/*.js.`,
  );
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
