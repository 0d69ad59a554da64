import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extractTar, extractZip } from '@actions/tool-cache';
import { UserError } from '../../../common/errors.ts';
import { phrase, told } from '../../../common/told.ts';
import { nameChecksums, parseChecksum, type ReleaseAsset } from '../../../k6/release.ts';
import {
  describeUrl,
  type Fetching,
  fetchFile,
  fetchText,
  type Patience,
  ResponseError,
} from './release-server.ts';

export interface Download {
  readonly version: string;
  readonly asset: ReleaseAsset;
  /** Holds `v2.2.0/` and so on. */
  readonly baseUrl: string;
  /** Empty; for the archive and what is in it. */
  readonly directory: string;
  readonly patience: Patience;
}

/**
 * Downloads a k6 release, compares it with the checksum published beside it and unpacks it. Returns the
 * directory that holds the binary.
 * @throws UserError when the checksum differs or there is no such release; Error when the server cannot be reached.
 */
export async function downloadK6({
  version,
  asset,
  baseUrl,
  directory,
  patience,
}: Download): Promise<string> {
  const folder = `${baseUrl.replace(/\/+$/, '')}/v${version}`;
  // Nothing of ours goes with these requests: the token belongs to the API, not to this host.
  const ask = (file: string): Fetching => ({ url: `${folder}/${file}`, headers: {}, patience });
  const archive = join(directory, asset.name);
  try {
    const expected = parseChecksum(await fetchText(ask(nameChecksums(version))), asset.name);
    if (expected === null) throw new Error(`${nameChecksums(version)} has no checksum of ${asset.name}`);
    const actual = await fetchFile(ask(asset.name), archive);
    if (actual !== expected) throw toMismatchError(describeUrl(`${folder}/${asset.name}`), expected, actual);
  } catch (error) {
    if (error instanceof ResponseError && error.status === 404) throw toAbsenceError(version, error);
    throw error;
  }
  const unpacked = join(directory, 'unpacked');
  await mkdir(unpacked);
  await (asset.archive === 'zip' ? extractZip(archive, unpacked) : extractTar(archive, unpacked));
  return join(unpacked, asset.folder);
}

function toMismatchError(url: string, expected: string, actual: string): UserError {
  return new UserError(
    `The k6 downloaded from ${url} is not the published one: its SHA-256 is ${actual}, the release says ${expected}.`,
    told`Nothing was unpacked. ${phrase('run again')}; if it stays, do not use this server, and report it to whoever runs it.`,
  );
}

function toAbsenceError(version: string, cause: ResponseError): UserError {
  return new UserError(
    `k6-version: there is no k6 ${version}: ${cause.message}.`,
    'Check the version, and k6.download-url in the config if it is set: below it must lie v2.2.0/k6-v2.2.0-linux-amd64.tar.gz and v2.2.0/k6-v2.2.0-checksums.txt.',
    { cause },
  );
}
