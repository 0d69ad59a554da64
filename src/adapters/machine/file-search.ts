import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { UserError } from '../../common/errors.ts';
import { input, phrase, told } from '../../common/told.ts';
import { requireRegularFile } from '../files/regular-file.ts';

/**
 * Files by paths and patterns, with `/` and relative to the directory, in the order of the patterns.
 * @param directory absolute
 * @throws UserError naming every pattern that finds nothing
 */
export async function findFiles(patterns: readonly string[], directory: string): Promise<string[]> {
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
