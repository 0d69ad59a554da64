import { existsSync, fchmodSync, readdirSync, readlinkSync } from 'node:fs';

/** What Linux shows of this process's open files to every program of the same user, as `/proc/<pid>/fd`. */
const OPEN_FILES = '/proc/self/fd';
const LAST_STANDARD_STREAM = 2;

/**
 * Lets no other program open the pipes by which this process speaks to itself. What Node.js reads from one of them, of
 * signals, it takes for addresses in its own memory: a script that wrote there could run code here. Programs of root
 * open them all the same (docs/security.md).
 */
export function hideOwnPipes(): void {
  if (process.platform !== 'linux' || !existsSync(OPEN_FILES)) return;
  for (const descriptor of listOwnPipes()) {
    try {
      fchmodSync(descriptor, 0);
    } catch {
      // Whoever made it, it was somebody else.
    }
  }
}

/** Of pipes to others only one end is here. */
function listOwnPipes(): number[] {
  const ends = new Map<string, number[]>();
  for (const name of readdirSync(OPEN_FILES)) {
    const descriptor = Number(name);
    const pipe = readPipe(name);
    if (pipe !== null && descriptor > LAST_STANDARD_STREAM)
      ends.set(pipe, [...(ends.get(pipe) ?? []), descriptor]);
  }
  return [...ends.values()].filter((both) => both.length > 1).flat();
}

/** `pipe:[946161]`; null for what is no pipe, or has a name in the file system. */
function readPipe(descriptor: string): string | null {
  try {
    const target = readlinkSync(`${OPEN_FILES}/${descriptor}`);
    return target.startsWith('pipe:') ? target : null;
  } catch {
    // The folder itself was open while it was listed.
    return null;
  }
}
