import { UserError } from '../common/errors.ts';

/** As Node names them. */
export interface Platform {
  readonly os: string;
  readonly arch: string;
}

/** One file of a k6 release. */
export interface ReleaseAsset {
  /** `k6-v2.2.0-linux-amd64.tar.gz`. */
  readonly name: string;
  readonly archive: 'tar.gz' | 'zip';
  /** Where the binary is inside the archive: `k6-v2.2.0-linux-amd64/k6`. */
  readonly folder: string;
  readonly binary: string;
  /** The processor it is built for, in Node's words: the key of the tool cache. */
  readonly arch: 'x64' | 'arm64';
}

export const OFFICIAL_RELEASES = 'https://github.com/grafana/k6/releases/download';

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'macos', win32: 'windows' };
const STABLE_TAG = /^v(\d+\.\d+\.\d+)$/;

/** The asset of a release for a machine (k6's build-release.sh). @throws UserError where k6 has none. */
export function chooseAsset(version: string, { os, arch }: Platform): ReleaseAsset {
  const system = SYSTEMS[os];
  if (system === undefined || (arch !== 'x64' && arch !== 'arm64')) {
    throw new UserError(
      `k6 has no release for ${os} on ${arch}.`,
      'Build k6 for this machine and name it by k6.path in the config.',
    );
  }
  // Windows runs amd64 programs on arm64 by emulation; k6 has no build of its own for it.
  const built = system === 'windows' ? 'x64' : arch;
  const folder = `k6-v${version}-${system}-${built === 'x64' ? 'amd64' : 'arm64'}`;
  const archive = system === 'linux' ? 'tar.gz' : 'zip';
  return { name: `${folder}.${archive}`, archive, folder, binary: nameBinary(os), arch: built };
}

/** The name of k6's program file. @param os as Node names it */
export function nameBinary(os: string): string {
  return os === 'win32' ? 'k6.exe' : 'k6';
}

/** `k6-v2.2.0-checksums.txt`. */
export function nameChecksums(version: string): string {
  return `k6-v${version}-checksums.txt`;
}

/** The SHA-256 of a file, in lower case, from the text that `sha256sum` prints; null if it is not listed. */
export function parseChecksum(text: string, file: string): string | null {
  for (const line of text.split(/\r?\n/)) {
    const [, digest, name] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line.trim()) ?? [];
    if (name === file && digest !== undefined) return digest.toLowerCase();
  }
  return null;
}

/** Versions of GitHub's list of releases: stable ones only; k6's repository holds odd tags besides. */
export function parseReleaseList(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((release) => {
    const { tag_name: tag, draft, prerelease } = Object(release);
    const version = STABLE_TAG.exec(String(tag))?.[1];
    return version === undefined || draft === true || prerelease === true ? [] : [version];
  });
}
