import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describeError } from '../../../common/errors.ts';
import { buildEnvironment } from '../../../k6/environment.ts';
import type { K6InstallerOptions } from './installation.ts';

const VERSION_MS = 20_000;

/**
 * The version a k6 says it is: `2.2.0`. What is asked may be no k6 (a shell runs a file called `version`), so it gets
 * the environment of k6, without our tokens, and starts in its own folder, not in the checkout.
 * @throws Error saying why there is no answer.
 */
export async function readK6Version(
  path: string,
  { env, githubToken, log }: Pick<K6InstallerOptions, 'env' | 'githubToken' | 'log'>,
): Promise<string> {
  const { variables } = buildEnvironment({ env, tokens: [githubToken], added: {} });
  const question = { timeoutMs: VERSION_MS, env: variables, directory: dirname(path) };
  const { stdout } = await log.withoutCommands(() => runShort(path, ['version'], question));
  // `k6 v2.2.0 (commit/devel, go1.26.8, linux/amd64)`; the first word is the name of the file.
  const version = /^\S+ v(\d+\.\d+\.\d+\S*) /.exec(stdout)?.[1];
  if (version === undefined)
    throw new Error(`${path} version printed "${stdout.trim().slice(0, 80)}", so it is no k6`);
  return version;
}

export interface ShortCommand {
  readonly timeoutMs: number;
  readonly env?: NodeJS.ProcessEnv;
  /** Where it starts; where this process is, unless told. */
  readonly directory?: string;
}

/** Runs a command that ends soon, without a shell. @throws Error with the end of what it said. */
export async function runShort(
  command: string,
  args: readonly string[],
  { timeoutMs, env, directory }: ShortCommand,
): Promise<{ stdout: string }> {
  try {
    const options = {
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: 2 ** 24,
      windowsHide: true,
    } as const;
    return await promisify(execFile)(command, [...args], {
      ...options,
      ...(env === undefined ? {} : { env }),
      ...(directory === undefined ? {} : { cwd: directory }),
    });
  } catch (error) {
    const { killed, stderr = '' } = Object(error) as { killed?: boolean; stderr?: string };
    if (killed)
      throw new Error(`${command} ${args[0]} did not end within ${timeoutMs / 1000} s`, { cause: error });
    const said = stderr.trim().split('\n').slice(-3).join(' | ');
    throw new Error(said === '' ? describeError(error) : said, { cause: error });
  }
}

/** The first file of that name on PATH that may be executed; null if there is none. */
export function findOnPath(name: string, env: NodeJS.ProcessEnv): string | null {
  return listOnPath(name, env)[0] ?? null;
}

/** The files of that name on PATH that may be executed, in its order. */
export function listOnPath(name: string, env: NodeJS.ProcessEnv): string[] {
  const variable = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return (env[variable] ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, name))
    .filter(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
