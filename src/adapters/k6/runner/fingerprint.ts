import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '../../../common/errors.ts';
import { buildArchiveArguments } from '../../../k6/arguments.ts';
import type { K6Invocation } from '../../../k6/invocation.ts';
import { askK6 } from './question.ts';
import type { K6Session } from './session.ts';
import { listTarFiles, type TarFile } from './tar-contents.ts';

/** The script itself; under its own name the archive has only a link to it. */
const SCRIPT = 'data';
/** Options and paths as k6 computed them; they differ by machine and are compared elsewhere. */
const METADATA = 'metadata.json';

/**
 * A hash of what a scenario file consists of. k6 itself says what that is: `k6 archive` runs the init context as a
 * run does and packs what was imported and opened. Null, with the reason in the log, where it cannot.
 */
export async function fingerprintScript(
  session: K6Session,
  invocation: K6Invocation,
): Promise<string | null> {
  const { surroundings } = session;
  const directory = join(surroundings.tempDirectory, `k6-${randomBytes(16).toString('hex')}`);
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const archive = join(directory, 'script.tar');
    const args = buildArchiveArguments(invocation, archive);
    const { end, errorLines } = await askK6(session, invocation, { args });
    if (end.code !== 0 || end.interruptedBy !== null)
      throw new Error(errorLines.at(-1) ?? `k6 archive ended with ${end.signal ?? end.code}`);
    return await hashArchive(archive);
  } catch (error) {
    surroundings.log.debug(
      `${invocation.scenarioFile}: what the script consists of is not known: ${describeError(error)}`,
    );
    return null;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function hashArchive(path: string): Promise<string> {
  const archive = await open(path);
  try {
    const files = await listTarFiles(archive);
    if (!files.some(({ name }) => name === SCRIPT)) throw new Error('the archive holds no script');
    const lines: string[] = [];
    for (const file of files) {
      // A file counts by its own name alone: the folders above differ by machine, and who imports it names them.
      if (file.name !== METADATA) lines.push(`${await hashFile(archive, file)} ${nameOf(file)}\n`);
    }
    return createHash('sha256').update(lines.sort().join('')).digest('hex');
  } finally {
    await archive.close();
  }
}

async function hashFile(archive: FileHandle, { offset, size }: TarFile): Promise<string> {
  const hash = createHash('sha256');
  if (size === 0) return hash.digest('hex');
  const content = archive.createReadStream({ start: offset, end: offset + size - 1, autoClose: false });
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

function nameOf({ name }: TarFile): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
