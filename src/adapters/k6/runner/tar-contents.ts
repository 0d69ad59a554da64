import type { FileHandle } from 'node:fs/promises';

/** A regular file in a tar archive: where its content lies. */
export interface TarFile {
  /** With `/`, as archived. */
  readonly name: string;
  /** Bytes from the start of the archive. */
  readonly offset: number;
  readonly size: number;
}

const BLOCK = 512;
const REGULAR = ['0', '\0'];
const EXTENDED = 'x';

/**
 * Lists the regular files of an uncompressed archive in the format of POSIX (ustar, with the names of pax headers),
 * which Go's archive/tar writes. Links and directories are passed over. @throws Error when it is cut off
 */
export async function listTarFiles(archive: FileHandle): Promise<TarFile[]> {
  const files: TarFile[] = [];
  let longName: string | null = null;
  for (let at = 0; ; ) {
    const header = await readBytes(archive, at, BLOCK);
    // A block of zeros ends the archive.
    if (header.every((byte) => byte === 0)) return files;
    const size = readSize(header);
    const type = String.fromCharCode(header[156] ?? 0);
    const offset = at + BLOCK;
    if (type === EXTENDED) longName = findPath(await readBytes(archive, offset, size)) ?? longName;
    else {
      if (REGULAR.includes(type)) files.push({ name: longName ?? readName(header), offset, size });
      longName = null;
    }
    at = offset + Math.ceil(size / BLOCK) * BLOCK;
  }
}

async function readBytes(archive: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await archive.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('the archive is cut off');
  return buffer;
}

function readSize(header: Buffer): number {
  const text = readText(header, 124, 12).trim();
  const size = Number.parseInt(text, 8);
  if (!/^[0-7]+$/.test(text)) throw new Error('the archive has an entry of unknown size');
  return size;
}

function readName(header: Buffer): string {
  const prefix = readText(header, 345, 155);
  const name = readText(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function readText(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}

/** The `path` among a pax header's records, each `<length of the record> <key>=<value>\n`. */
function findPath(records: Buffer): string | null {
  for (let at = 0; at < records.length; ) {
    const space = records.indexOf(' ', at);
    const length = Number(records.toString('utf8', at, space));
    if (space < 0 || !(length > 0)) return null;
    const [, key, value] = /^(\w+)=([\s\S]*)\n$/.exec(records.toString('utf8', space + 1, at + length)) ?? [];
    if (key === 'path' && value !== undefined) return value;
    at += length;
  }
  return null;
}
