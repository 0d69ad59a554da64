import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { describeError, UserError } from '../../common/errors.ts';
import { input, phrase, told } from '../../common/told.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { withFileLock } from './file-lock.ts';
import { readRegularFile, requireRegularFile, requireReplaceable } from './regular-file.ts';

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
    find: (patterns, directory) => findFiles(patterns, resolve(root, directory)),
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

async function findFiles(patterns: readonly string[], directory: string): Promise<string[]> {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const ignore = await Promise.all(excluded.map((pattern) => readExclusion(pattern, directory)));
  const found = new Set<string>();
  const missing: string[] = [];
  for (const pattern of wanted) {
    const files = await expand(pattern, ignore, directory);
    if (files === null) missing.push(pattern);
    for (const file of files ?? []) found.add(file);
  }
  if (missing.length > 0) {
    throw new UserError(
      `No file is found for ${missing.map((pattern) => `"${pattern}"`).join(', ')}.`,
      told`Check ${input('scenario-file')} and ${input('results')}: ${phrase('paths start')}. ${phrase('right place')}`,
    );
  }
  if (wanted.length > 0 && found.size === 0) {
    throw new UserError(
      `All files of ${wanted.map((pattern) => `"${pattern}"`).join(', ')} are excluded by ${excluded.map((pattern) => `"!${pattern}"`).join(', ')}.`,
      'Leave one of the exclusions out, or name more files.',
    );
  }
  return [...found];
}

/**
 * A path is taken as it is, even with characters that a pattern would read otherwise, if such a file exists.
 * Null where there is nothing, empty where a path that is there is excluded.
 */
async function expand(
  pattern: string,
  ignore: readonly string[],
  directory: string,
): Promise<string[] | null> {
  const path = relativePath(pattern, directory);
  if (await readable(resolve(directory, path))) {
    if (await isExcluded(path, ignore, directory)) return [];
    await requireRegularFile(resolve(directory, path), path);
    return [path];
  }
  if (!isDynamicPattern(path)) return null;
  const files = await glob([path], {
    cwd: directory,
    ignore: [...ignore, '**/node_modules/**'],
    onlyFiles: true,
  });
  return files.length === 0 ? null : files.sort();
}

async function isExcluded(path: string, ignore: readonly string[], directory: string): Promise<boolean> {
  if (ignore.length === 0) return false;
  const search = { cwd: directory, dot: true } as const;
  const [all, left] = await Promise.all([
    glob([escapePath(path)], search),
    glob([escapePath(path)], { ...search, ignore: [...ignore] }),
  ]);
  return all.length > 0 && left.length === 0;
}

/** What exists under the very name is meant itself, not what its characters would match. */
async function readExclusion(pattern: string, directory: string): Promise<string> {
  const path = relativePath(pattern, directory);
  return (await readable(resolve(directory, path))) ? escapePath(path) : path;
}

/** As patterns want it: with `/`, without `./`. */
function relativePath(pattern: string, directory: string): string {
  return toPosix(isAbsolute(pattern) ? relative(directory, pattern) : pattern).replace(/^(\.\/)+/, '');
}

async function readable(path: string): Promise<boolean> {
  return realpath(path).then(
    () => true,
    () => false,
  );
}

function toPosix(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
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
