import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Far above what a baseline of 30 runs takes; whatever is larger is no baseline. */
export const LARGEST_ARCHIVE_BYTES = 10 * 1024 * 1024;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ENTRIES = 100;

/**
 * The text files of a zip, unpacked in memory. Nothing of it is trusted: the bytes are counted as they come out, not as
 * the headers say.
 * @throws Error with a clause that says what is wrong with the archive
 */
export async function readZip(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  const files: [string, string][] = [];
  // A claim like any other, but no more entries than this are read.
  if (zip.entryCount > MOST_ENTRIES) throw new Error(`it holds more than ${MOST_ENTRIES} files`);
  let left = MOST_BYTES;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/')) continue;
    const content = await readEntry(zip, entry, left);
    left -= content.length;
    files.push([name, decode(content, name)]);
  }
  return Object.fromEntries(files);
}

const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;

async function readEntry(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  const { fileName, externalFileAttributes, generalPurposeBitFlag } = entry;
  if (((externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK)
    throw new Error(`"${fileName}" in it is a symbolic link`);
  if ((generalPurposeBitFlag & 1) === 1) throw new Error(`"${fileName}" in it is encrypted`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > left) throw new Error(`it unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`"${name}" in it is not UTF-8 text`);
  }
}
