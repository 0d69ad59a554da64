import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describeError, isMissingFile, UserError } from '../../common/errors.ts';
import { lateCode } from '../../common/late-code.ts';
import type { Workspace } from '../../ports/workspace.ts';
import {
  findCheckout,
  isInside,
  locateTarget,
  nameInside,
  type Place,
  placeFile,
} from '../files/file-placement.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { withFileLock } from './file-lock.ts';

/** Wrong inputs are named without it. */
const loadFileSearch = lateCode(() => import('./file-search.ts'));

/**
 * Files of a checkout. Confined or not, nothing is written through a link of the checkout that leads out of it.
 * @param root absolute path of the checkout
 * @param confined whether paths that lead out of it are refused: a pull request may have set the links there
 */
export function createWorkspace(root: string, confined = true): Workspace {
  const locate = (path: string) => (confined ? locateInside(root, path) : realpath(resolve(root, path)));
  const checkout = confined ? root : findCheckout(root);
  const placeOf = async (path: string): Promise<Place> => {
    const place = { path: resolve(root, path), named: path, checkout };
    const isOutside = (folder: string) => !isInside(folder, place.path);
    if (confined && isOutside(root) && isOutside(await realpath(root))) throw liesOutside(path);
    return place;
  };
  const orExplain = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explainFailure(error, `${path} cannot be written`);
    }
  };
  return {
    read: async (path) => {
      try {
        return await readRegularFile(await locate(path), path);
      } catch (error) {
        if (isMissingFile(error)) return null;
        throw explainFailure(error, `${path} cannot be read`);
      }
    },
    write: (path, text) => orExplain(path, async () => void (await placeFile(await placeOf(path), text))),
    locate: (path) => locateNames(root, path),
    lock: async (path, work) =>
      withFileLock(await orExplain(path, async () => locateTarget(await placeOf(path))), path, work),
    find: async (patterns, directory) =>
      (await loadFileSearch()).findFiles(patterns, resolve(root, directory)),
  };
}

/** The real path, links followed; it must lie in the checkout. */
async function locateInside(root: string, path: string): Promise<string> {
  const [realRoot, real] = await Promise.all([realpath(root), realpath(resolve(root, path))]);
  if (!isInside(realRoot, real)) throw liesOutside(path);
  return real;
}

function liesOutside(path: string): UserError {
  return new UserError(`${path} lies outside the checkout.`, 'Use a path inside the repository.');
}

/** What of a path and of where it leads lies in the checkout. */
async function locateNames(root: string, path: string): Promise<{ path: string; names: string[] }> {
  const target = resolve(root, path);
  const realRoot = await realpath(root);
  // What is not there yet is named as written.
  const real = await realpath(target).catch(() => target);
  const names = [nameInside(root, target), nameInside(realRoot, target), nameInside(realRoot, real)];
  return { path: target, names: [...new Set(names.filter((name) => name !== null))] };
}

function explainFailure(error: unknown, what: string): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`${what}: ${describeError(error)}.`, 'Check the path and its permissions.', {
    cause: error,
  });
}
