import { constants, type Stats } from 'node:fs';
import { open, stat, statfs } from 'node:fs/promises';
import { UserError } from '../../common/errors.ts';

/** Far above any summary, baseline or config; below what JavaScript can hold as one text. */
const MOST_BYTES = 256 * 2 ** 20;

/** File systems whose files the kernel writes while they are read, by statfs(2)'s f_type: proc, sysfs, cgroup, cgroup2, debugfs, tracefs. */
const KERNEL_FILE_SYSTEMS = [0x9fa0, 0x62656572, 0x27e0eb, 0x63677270, 0x64626720, 0x74726163];

/**
 * The text of a file (UTF-8) that a user named. What is no regular file is refused before it is opened: a read of a
 * named pipe has no end while nobody writes, and no signal ends it.
 * @param path where it is, links followed
 * @param named as the user named it
 * @throws UserError that says what it is; the system's own error, such as ENOENT
 */
export async function readRegularFile(path: string, named: string, mostBytes = MOST_BYTES): Promise<string> {
  await requireRegularFile(path, named);
  // Between the look and the opening somebody may put a pipe there: it opens without waiting, and is looked at again.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    refuseOtherThanFile(found, named);
    if (found.size > mostBytes) throw tooLarge(named, found.size, mostBytes);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** @throws UserError naming what stands under the path, unless it is a regular file; the system's own error */
export async function requireRegularFile(path: string, named: string): Promise<void> {
  refuseOtherThanFile(await stat(path), named);
  if (KERNEL_FILE_SYSTEMS.includes((await statfs(path)).type)) {
    throw new UserError(
      `${named} is made up by the system while it is read; it is no file.`,
      'Name a regular file. Write what it says into one first, if that is what you want.',
    );
  }
}

/** What a file may be written over: a regular file, or nothing yet. @throws UserError */
export async function requireReplaceable(path: string, named: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) await requireRegularFile(path, named);
}

function refuseOtherThanFile(found: Stats, named: string): void {
  const kind = nameKind(found);
  if (kind === null) return;
  throw new UserError(
    `${named} is ${kind}, not a file.`,
    found.isDirectory()
      ? `Name a file in it, or several by a pattern: ${named.replace(/\/+$/, '')}/*`
      : 'Name a regular file; what comes out of this one can be written into one first.',
  );
}

/** What stands there, in words; null for a regular file. */
function nameKind(found: Stats): string | null {
  if (found.isFile()) return null;
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  if (found.isSocket()) return 'a socket';
  return found.isCharacterDevice() || found.isBlockDevice() ? 'a device' : 'something else';
}

function tooLarge(named: string, bytes: number, mostBytes: number): UserError {
  const inMegabytes = (size: number) => `${Math.ceil(size / 2 ** 20)} MB`;
  return new UserError(
    `${named} has ${inMegabytes(bytes)}; at most ${inMegabytes(mostBytes)} are read.`,
    'Is it the right file? Every sample of a run (k6 --out) is no summary of it.',
  );
}
