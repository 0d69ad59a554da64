import { getExecOutput } from '@actions/exec';

/** Runs git with these arguments; null where it is not there, or refuses. */
export type Git = (...args: readonly string[]) => Promise<string | null>;

/** @param env for git beside this process's own */
export function createGit(directory: string, env: Readonly<Record<string, string>> = {}): Git {
  return async (...args) => {
    try {
      const { exitCode, stdout } = await getExecOutput('git', [...args], {
        cwd: directory,
        env: { ...process.env, ...env } as Record<string, string>,
        silent: true,
        ignoreReturnCode: true,
      });
      return exitCode === 0 ? stdout : null;
    } catch {
      return null;
    }
  };
}

/** The commit that is checked out; null where there is none. */
export async function loadHead(git: Git): Promise<string | null> {
  return (await git('rev-parse', '--verify', '--quiet', 'HEAD'))?.trim() ?? null;
}
