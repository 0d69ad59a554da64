import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { describeError, UserError } from '../../common/errors.ts';
import { lateCode } from '../../common/late-code.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { readRegularFile, requireReplaceable } from '../files/regular-file.ts';
import { withFileLock } from './file-lock.ts';

/** Wrong inputs are named without it. */
const loadFileSearch = lateCode(() => import('./file-search.ts'));

/**
 * @param root absolute path of the checkout
 * @param confined whether paths that lead out of it are refused: a pull request may have set the links there
 */
export function createWorkspace(root: string, confined = true): Workspace {
  const locate = (path: string) => (confined ? locateInside(root, path) : realpath(resolve(root, path)));
  return {
    read: async (path) => {
      try {
        return await readRegularFile(await locate(path), path);
      } catch (error) {
        if (isMissing(error)) return null;
        throw explainFailure(error, `${path} cannot be read`);
      }
    },
    write: async (path, text) => {
      try {
        const named = resolve(root, path);
        await mkdir(dirname(named), { recursive: true });
        await locate(dirname(named));
        // A link stays: what it leads to is replaced.
        const target = await locate(named).catch((error) => {
          if (isMissing(error)) return named;
          throw error;
        });
        await replaceFile(target, path, text);
      } catch (error) {
        throw explainFailure(error, `${path} cannot be written`);
      }
    },
    lock: (path, work) => withFileLock(resolve(root, path), path, work),
    find: async (patterns, directory) =>
      (await loadFileSearch()).findFiles(patterns, resolve(root, directory)),
  };
}

/** Replaces a file as a whole; a disk that is full leaves the old one, and no half of the new one. */
async function replaceFile(target: string, named: string, text: string): Promise<void> {
  await requireReplaceable(target, named);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The real path, links followed; it must lie in the checkout. */
async function locateInside(root: string, path: string): Promise<string> {
  const target = resolve(root, path);
  const [realRoot, real] = await Promise.all([realpath(root), realpath(target)]);
  const inside = relative(realRoot, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new UserError(`${path} lies outside the checkout.`, 'Use a path inside the repository.');
  }
  return real;
}

function isMissing(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown };
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function explainFailure(error: unknown, what: string): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`${what}: ${describeError(error)}.`, 'Check the path and its permissions.', {
    cause: error,
  });
}
