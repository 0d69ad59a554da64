import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Of proc_pid_stat(5), counted from the field after the program's name. */
const ENV_START = 47;
const ENV_END = 48;

/**
 * Wipes the variables that this process was started with from where Linux shows them to every program of the same
 * user, `/proc/<pid>/environ`; `env` keeps them, in memory that no file shows. k6 before 2.2.0 lets a script read that
 * file (docs/security.md), and it holds the job's token.
 * @param env of this process
 * @returns false where the system does not allow it, or is no Linux
 */
export function hideInitialEnvironment(env: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return false;
  const variables = Object.entries(env);
  try {
    const [start, end] = locateEnvironment(readFileSync('/proc/self/stat', 'utf8'));
    // What is set anew lies elsewhere; what was there from the start is still used where it is.
    restore(env, variables);
    const memory = openSync('/proc/self/mem', 'r+');
    try {
      writeSync(memory, Buffer.alloc(end - start), 0, end - start, start);
    } finally {
      closeSync(memory);
    }
    return true;
  } catch {
    return false;
  } finally {
    restore(env, variables);
  }
}

function restore(env: NodeJS.ProcessEnv, variables: readonly [string, string | undefined][]): void {
  for (const [name, value] of variables) {
    delete env[name];
    env[name] = value;
  }
}

/** The addresses between which the variables lie. @throws Error where the kernel does not tell */
function locateEnvironment(stat: string): [number, number] {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [start, end] = [Number(fields[ENV_START]), Number(fields[ENV_END])];
  if (!(start > 0 && end > start)) throw new Error('unknown');
  return [start, end];
}
