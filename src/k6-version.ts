/** The k6 that this release of the action was tested with; a version of k6 moves by a release of the action only. */
export const DEFAULT_K6_VERSION = '2.2.0';

/** True if k6 `version` (`2.2.0`) is `minimum` (`0.58`) or later; a suffix such as `-rc1` does not count. */
export function isAtLeast(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
