import semver from 'semver';
import { UserError } from '../common/errors.ts';
import { phrase, told } from '../common/told.ts';

/** The version of k6 that is wanted. */
export type K6VersionSpec =
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'latest' };

/** Older ones lack what the runner asks of k6, and were named otherwise. */
const OLDEST = '0.54.0';
/** k6 retracted it: the module proxy serves another project's v1.2.0 under the name. */
const RETRACTED = ['1.2.0'];

/** Reads `2.2.0`, `v2.2.0`, `2.x`, `^1.8`, `latest`. @throws UserError naming what cannot be read. */
export function parseVersionSpec(text: string): K6VersionSpec {
  const wanted = text.trim();
  if (wanted.toLowerCase() === 'latest') return { kind: 'latest' };
  const exact = semver.valid(wanted);
  if (exact !== null) {
    if (semver.gte(exact, OLDEST)) return { kind: 'exact', version: exact };
    throw new UserError(`k6-version: k6 ${exact} is too old.`, `The oldest k6 that works here is ${OLDEST}.`);
  }
  const range = wanted === '' ? null : semver.validRange(wanted);
  if (range !== null) return { kind: 'range', range };
  throw new UserError(
    `k6-version: "${text}" is not a version of k6.`,
    told`Write an exact version (2.2.0), a range (2.x, ^1.8) or latest; leave it out for the version ${phrase('this program')} was tested with.`,
  );
}

/** True if a k6 of this version is what was asked for. Release candidates count only if named exactly. */
export function satisfiesSpec(version: string, spec: K6VersionSpec): boolean {
  if (spec.kind === 'exact') return semver.eq(version, spec.version);
  if (semver.prerelease(version) !== null || RETRACTED.includes(version) || semver.lt(version, OLDEST))
    return false;
  return spec.kind === 'latest' || semver.satisfies(version, spec.range);
}

/** The newest of the versions that is what was asked for; null if none is. */
export function findNewest(versions: readonly string[], spec: K6VersionSpec): string | null {
  return semver.rsort(versions.filter((version) => satisfiesSpec(version, spec)))[0] ?? null;
}

/** What goes after "k6" in a message: `2.2.0`, `in the range ^1.8`, `of the latest release`. */
export function describeSpec(spec: K6VersionSpec): string {
  if (spec.kind === 'exact') return spec.version;
  return spec.kind === 'latest' ? 'of the latest release' : `in the range ${spec.range}`;
}

/** The k6 that this release of the action was tested with; a version of k6 moves by a release of the action only. */
export const DEFAULT_K6_VERSION = '2.2.0';

/** True if k6 `version` (`2.2.0`) is `minimum` (`0.58`) or later; a suffix such as `-rc1` does not count. */
export function isAtLeast(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
