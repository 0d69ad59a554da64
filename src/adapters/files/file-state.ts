import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { codeOf, isMissingFile } from '../../common/errors.ts';

/** What `readContent` says where there is nothing to hash. */
export const NO_FILE = 'nothing';
const NO_REGULAR_FILE = 'no regular file';

/** SHA-256 of what stands under a path, links followed; a word where that is nothing, or no regular file. */
export async function readContent(path: string): Promise<string> {
  try {
    if (!(await stat(path)).isFile()) return NO_REGULAR_FILE;
    // Between the look and the opening somebody may put a pipe there: it opens without waiting, and is looked at again.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!(await file.stat()).isFile()) return NO_REGULAR_FILE;
      const hash = createHash('sha256');
      for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk);
      return hash.digest('hex');
    } finally {
      await file.close();
    }
  } catch (error) {
    return describeAbsence(error);
  }
}

/**
 * Which file it is, how long, and when it was last changed, without reading it. No program can set the time of the
 * last change (ctime) but by changing the file.
 */
export async function readStamp(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(':');
  } catch (error) {
    return describeAbsence(error);
  }
}

function describeAbsence(error: unknown): string {
  return isMissingFile(error) ? NO_FILE : `not readable (${codeOf(error)})`;
}
