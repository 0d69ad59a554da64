import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, describeError, UserError } from '../../common/errors.ts';

/** What a lock says of who holds it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

export interface LockOptions {
  /** A lock of a holder that cannot be asked, on another machine, counts as abandoned after this. */
  readonly staleMs: number;
  /** How long others are waited for. */
  readonly patienceMs: number;
}

const DEFAULTS: LockOptions = { staleMs: 30_000, patienceMs: 60_000 };

/** Far longer than it takes to write one line. */
const MAKING_MS = 1000;

/** Locks of this very process; its number alone would not tell them from those of a process that had the number before. */
const ownTokens = new Set<string>();

/**
 * Does the work while no other process does any under the same lock: a file beside the target that comes into being
 * whole, its holder's name in it, so that a full disk or a crash never leaves one that says nothing.
 * @param named the target as the user named it
 * @throws UserError when others keep it too long, or it cannot be made
 */
export async function withFileLock<T>(
  target: string,
  named: string,
  work: () => Promise<T>,
  options: LockOptions = DEFAULTS,
): Promise<T> {
  const lock = `${target}.lock`;
  const holder: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  const patience = Date.now() + options.patienceMs;
  ownTokens.add(holder.token);
  try {
    while (!(await tryLock(lock, holder, named))) {
      if (await isAbandoned(lock, named, options)) {
        await takeAway(lock, holder, { named, options });
      } else if (Date.now() > patience) {
        throw new UserError(
          `${named} has been written by other processes for ${Math.round(options.patienceMs / 1000)} s.`,
          `If there are none, delete ${named}.lock, and run it again.`,
        );
      } else await wait(20 + Math.random() * 80);
    }
    try {
      return await work();
    } finally {
      await release(lock, holder);
    }
  } finally {
    ownTokens.delete(holder.token);
  }
}

/** True if the lock is ours now. */
async function tryLock(lock: string, holder: Holder, named: string): Promise<boolean> {
  const draft = `${lock}.${holder.token}`;
  const text = JSON.stringify(holder);
  try {
    await mkdir(dirname(lock), { recursive: true });
    await writeFile(draft, text, { flag: 'wx' });
    await link(draft, lock).catch((error) => {
      if (!isLinkless(error)) throw error;
      return writeFile(lock, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new UserError(
      `${named} cannot be written: ${describeError(error)}.`,
      'Check the path, its permissions and the room on the disk.',
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

/** Another machine may have taken the lock for abandoned, and hold it now. */
async function release(lock: string, { token }: Holder): Promise<void> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  if (parseHolder(text)?.token === token) await rm(lock, { force: true });
}

/** File systems without hard links say so in several ways. */
function isLinkless(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error));
}

/** Whether nobody holds the lock any more. */
async function isAbandoned(lock: string, named: string, { staleMs }: LockOptions): Promise<boolean> {
  const found = await stat(lock).catch(() => null);
  if (found === null) return false;
  if (!found.isFile()) {
    throw new UserError(
      `${named}.lock is there and is no file, so it is no lock of ours.`,
      `Delete ${named}.lock, and run it again.`,
    );
  }
  const text = await readFile(lock, 'utf8').catch(() => null);
  if (text === null) return false;
  const holder = parseHolder(text);
  // A disk that was full leaves one that says nothing; where locks cannot be linked, so does one that is just being made.
  if (holder === null) return Date.now() - found.mtimeMs > MAKING_MS;
  if (holder.host !== hostname()) return Date.now() - found.mtimeMs > staleMs;
  return holder.pid === process.pid ? !ownTokens.has(holder.token) : !isAlive(holder.pid);
}

/** Removes an abandoned lock. Of several that find it, one at a time looks again: else the second took away the first one's own. */
async function takeAway(
  lock: string,
  holder: Holder,
  { named, options }: { readonly named: string; readonly options: LockOptions },
): Promise<void> {
  const guard = `${lock}.taking`;
  if (!(await tryLock(guard, holder, named))) {
    // Held for an instant at most; two that find it abandoned come to the same.
    if (await isAbandoned(guard, named, options)) await rm(guard, { force: true });
    await wait(5);
    return;
  }
  try {
    if (await isAbandoned(lock, named, options)) await rm(lock, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, host, token } = JSON.parse(text) as Partial<Holder>;
    const isWhole = Number.isSafeInteger(pid) && typeof host === 'string' && typeof token === 'string';
    return isWhole ? { pid: pid as number, host, token } : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return codeOf(error) !== 'ESRCH';
  }
}
