import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describeError } from '../../../common/errors.ts';
import type { Log } from '../../../ports/log.ts';

const VERSION_MS = 20_000;

/** The version a k6 says it is: `2.2.0`. @throws Error saying why there is no answer. */
export async function readK6Version(path: string, log: Pick<Log, 'withoutCommands'>): Promise<string> {
  const { stdout } = await log.withoutCommands(() => runShort(path, ['version'], { timeoutMs: VERSION_MS }));
  // `k6 v2.2.0 (commit/devel, go1.26.8, linux/amd64)`; the first word is the name of the file.
  const version = /^\S+ v(\d+\.\d+\.\d+\S*) /.exec(stdout)?.[1];
  if (version === undefined)
    throw new Error(`${path} version printed "${stdout.trim().slice(0, 80)}", so it is no k6`);
  return version;
}

export interface ShortCommand {
  readonly timeoutMs: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command that ends soon, without a shell. @throws Error with the end of what it said. */
export async function runShort(
  command: string,
  args: readonly string[],
  { timeoutMs, env }: ShortCommand,
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
  const variable = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  for (const directory of (env[variable] ?? '').split(delimiter)) {
    if (directory !== '' && isProgram(join(directory, name))) return join(directory, name);
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
