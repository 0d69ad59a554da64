import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '../../../common/errors.ts';
import { ARCHIVED_SCRIPT, nameBriefly, sortArchive } from '../../../k6/archive-parts.ts';
import { buildArchiveArguments } from '../../../k6/arguments.ts';
import { readMeaning } from '../../../k6/code-meaning.ts';
import type { K6Invocation } from '../../../k6/invocation.ts';
import {
  type DataFile,
  type DataFingerprint,
  MOST_DATA_FILES,
  type ScriptFingerprint,
} from '../../../measurement/script-fingerprint.ts';
import type { LoadedScript } from '../../../ports/k6.ts';
import { askK6 } from './question.ts';
import { makeSecretFolder } from './secret-folder.ts';
import type { K6Session } from './session.ts';
import { listTarFiles, type TarFile } from './tar-contents.ts';
import { watchFiles } from './watched-files.ts';

/** Options and paths as k6 computed them; they differ by machine and are compared elsewhere. */
const METADATA = 'metadata.json';

/** Data is told apart, not kept from forgers. */
const SHORT_HASH = 16;
const BLOCK_BYTES = 1024 * 1024;
/** A longer script counts to the letter. */
const LONGEST_CODE = 16 * 1024 * 1024;

/**
 * What a scenario file consists of, as hashes and as files. k6 itself says what that is: `k6 archive` runs the init
 * context as a run does, packs what was imported and opened, and logs what it loads as a module. Where it cannot, the
 * log says why, and what is certain is watched all the same.
 */
export async function fingerprintScript(session: K6Session, invocation: K6Invocation): Promise<LoadedScript> {
  const archived = await readArchive(session, invocation);
  const files = await watchFiles(session.surroundings, invocation, archived?.names ?? [], session.programs);
  return { fingerprint: archived?.fingerprint ?? null, files };
}

interface Archived {
  readonly fingerprint: ScriptFingerprint;
  /** Of the files in the archive. */
  readonly names: readonly string[];
}

async function readArchive(session: K6Session, invocation: K6Invocation): Promise<Archived | null> {
  try {
    return await archiveScript(session, invocation);
  } catch (error) {
    session.surroundings.log.debug(
      `${invocation.scenarioFile}: what the script consists of is not known: ${describeError(error)}`,
    );
    return null;
  }
}

/** @throws Error saying why k6 packs nothing */
async function archiveScript(session: K6Session, invocation: K6Invocation): Promise<Archived> {
  const directory = await makeSecretFolder(session.surroundings.tempDirectory);
  try {
    const archive = join(directory, 'script.tar');
    const args = buildArchiveArguments(invocation, archive);
    const { end, errorLines, loadedModules } = await askK6(session, invocation, { args });
    if (end.code !== 0 || end.interruptedBy !== null)
      throw new Error(errorLines.at(-1) ?? `k6 archive ended with ${end.signal ?? end.code}`);
    return await hashArchive(archive, loadedModules, invocation.scenarioFile);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Hashes each file with its name, and with as many folders as tell it from the others: those above differ by machine. */
async function hashArchive(
  path: string,
  loadedModules: readonly string[],
  scenarioFile: string,
): Promise<Archived> {
  const archive = await open(path);
  try {
    const files = (await listTarFiles(archive)).filter(({ name }) => name !== METADATA);
    const names = files.map(({ name }) => name);
    if (!names.includes(ARCHIVED_SCRIPT)) throw new Error('the archive holds no script');
    const parts = sortArchive(names, loadedModules);
    const isData = (name: string) => parts.get(name) === 'data';
    const dataNames = nameBriefly(names.filter(isData));
    const codeNames = nameBriefly(names.filter((name) => !isData(name)));
    const [whole, code]: [string[], string[]] = [[], []];
    const data: DataFile[] = [];
    for (const file of files) {
      const hash = await hashFile(archive, file);
      whole.push(`${hash} ${file.name.slice(file.name.lastIndexOf('/') + 1)}`);
      const dataName = dataNames.get(file.name);
      if (dataName !== undefined) data.push({ name: dataName, hash });
      else {
        const path = file.name === ARCHIVED_SCRIPT ? scenarioFile : file.name;
        // A list of addresses read as code would lose what stands behind `//`.
        const isCode = parts.get(file.name) === 'code';
        const codeHash = isCode ? await hashCode(archive, file, { path, whole: hash }) : hash;
        if (codeHash !== null) code.push(`${codeHash} ${codeNames.get(file.name)}`);
      }
    }
    const hashes = { code: hashLines(code), data: summariseData(data) };
    return { names, fingerprint: { whole: hashLines(whole), parts: hashes } };
  } finally {
    await archive.close();
  }
}

function summariseData(files: readonly DataFile[]): DataFingerprint {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    hash: hashLines(sorted.map(({ name, hash }) => `${hash} ${name}`)).slice(0, SHORT_HASH),
    files: sorted
      .slice(0, MOST_DATA_FILES)
      .map(({ name, hash }) => ({ name, hash: hash.slice(0, SHORT_HASH) })),
  };
}

function hashLines(lines: readonly string[]): string {
  const text = lines.toSorted().map((line) => `${line}\n`);
  return createHash('sha256').update(text.join('')).digest('hex');
}

async function hashFile(archive: FileHandle, { offset, size }: TarFile): Promise<string> {
  const hash = createHash('sha256');
  const block = Buffer.alloc(Math.min(size, BLOCK_BYTES));
  for (let done = 0; done < size; ) {
    const length = Math.min(block.length, size - done);
    const { bytesRead } = await archive.read(block, 0, length, offset + done);
    if (bytesRead === 0) throw new Error('the archive is cut off');
    hash.update(block.subarray(0, bytesRead));
    done += bytesRead;
  }
  return hash.digest('hex');
}

/** Code that does the same in other words has the same hash; null of a file that does nothing. */
async function hashCode(
  archive: FileHandle,
  { offset, size }: TarFile,
  { path, whole }: { readonly path: string; readonly whole: string },
): Promise<string | null> {
  if (size > LONGEST_CODE) return whole;
  const { buffer } = await archive.read(Buffer.alloc(size), 0, size, offset);
  const meaning = readMeaning(buffer, path);
  if (meaning === null) return whole;
  return meaning === '' ? null : `meaning ${createHash('sha256').update(meaning).digest('hex')}`;
}
