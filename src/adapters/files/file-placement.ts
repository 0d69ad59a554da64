import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { codeOf, UserError } from '../../common/errors.ts';
import { requireReplaceable } from './regular-file.ts';

/** Where a file is to be written. */
export interface Place {
  /** Absolute. */
  readonly path: string;
  /** As the user named it. */
  readonly named: string;
  /** Absolute. Links that lie in it may be somebody else's: none of them is followed out of it. Links elsewhere are the machine's own. */
  readonly checkout: string;
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

/** The folder of the git repository that this one lies in; without a repository the folder itself. */
export function findCheckout(folder: string): string {
  for (let above = resolve(folder); ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
    if (above === dirname(above)) return resolve(folder);
  }
}

/** Whether a path lies in a folder, or is it; both absolute, links followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** What a path is called in a folder, with `/`; null where it lies elsewhere. Both absolute, links not followed. */
export function nameInside(folder: string, path: string): string | null {
  return isInside(folder, path) ? relative(folder, path).replaceAll(sep, '/') : null;
}

/**
 * The real path of the file, links followed as far as they may be, and its folder made. A link that leads to nothing
 * is the path itself: it is replaced.
 * @throws UserError naming a link that leads out of the checkout; the system's own error
 */
export async function locateTarget({ path, named, checkout }: Place): Promise<string> {
  const root = await realpath(checkout);
  const folder = await makeFolder(dirname(path), { root, named });
  const target = join(folder, basename(path));
  const real = await realpath(target).catch(whereMissing(null));
  if (real === null) return target;
  if (isInside(root, folder) && !isInside(root, real)) throw leadsOut(named, target, real);
  return real;
}

/**
 * Replaces the file as a whole, other names that it may have keep what they had; a disk that is full leaves the old
 * one, and no half of the new one.
 * @returns where it is, links followed
 * @throws UserError as `locateTarget`; the system's own error
 */
export async function placeFile(place: Place, text: string): Promise<string> {
  const target = await locateTarget(place);
  const folder = dirname(target);
  await requireReplaceable(target, place.named);
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    // `wx` makes a new file: what is there already, be it a link, is an error.
    await writeFile(temporary, text, { flag: 'wx' });
    // A folder on the way may have become a link meanwhile.
    const real = await realpath(folder);
    if (real !== folder) throw leadsOut(place.named, folder, real);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
  return target;
}

/**
 * Walks to a folder link by link, and makes what is missing.
 * @returns its real path, as the system spells it: somebody may have written letters of another case, or short names
 */
async function makeFolder(
  folder: string,
  { root, named }: { readonly root: string; readonly named: string },
): Promise<string> {
  let here = await realpath(parse(folder).root);
  let left = partsOf(folder);
  for (let links = 0; left.length > 0; ) {
    const [part = '', ...rest] = left;
    left = rest;
    if (part === '..') {
      here = dirname(here);
      continue;
    }
    const next = join(here, part);
    const kind = await lstat(next).catch(whereMissing(null));
    if (kind === null) await mkdir(next).catch(whereThere);
    const real = await realpath(next).catch(whereMissing(null));
    if (real === null) {
      throw new UserError(
        `${named} cannot be written: ${next} is a link that leads to nothing.`,
        'Remove the link, or make what it leads to.',
      );
    }
    if (isInside(root, here) && !isInside(root, real)) throw leadsOut(named, next, real);
    if (kind?.isSymbolicLink() !== true) {
      here = real;
      continue;
    }
    const to = await readlink(next);
    links += 1;
    if (links > MOST_LINKS) throw new Error(`too many links on the way to ${folder}`);
    left = [...partsOf(to), ...left];
    if (isAbsolute(to)) here = await realpath(parse(to).root);
  }
  return here;
}

function partsOf(path: string): string[] {
  const { root } = parse(path);
  return path
    .slice(root.length)
    .split(sep === '\\' ? /[/\\]+/ : /\/+/)
    .filter((part) => part !== '' && part !== '.');
}

function leadsOut(named: string, link: string, real: string): UserError {
  return new UserError(
    `${named} is not written: ${link} is a link that leads out of the repository, to ${real}.`,
    `Remove the link, or name ${real} itself if that is what you want.`,
  );
}

function whereMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT') return instead;
    throw error;
  };
}

/** Another process may have made it. */
function whereThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}
