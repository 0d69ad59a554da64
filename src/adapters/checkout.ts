import { dirname } from 'node:path';
import { getExecOutput } from '@actions/exec';

/** `git rev-parse HEAD` of a folder; null where there is no git or no repository. */
export async function loadCheckoutSha(directory: string): Promise<string | null> {
  try {
    const { exitCode, stdout } = await getExecOutput('git', ['rev-parse', 'HEAD'], {
      cwd: directory,
      // Without the ceiling a folder that is no repository would answer for one above it.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(directory) } as Record<string, string>,
      silent: true,
      ignoreReturnCode: true,
    });
    return exitCode === 0 ? stdout.trim() : null;
  } catch {
    return null;
  }
}
