import { UserError } from '../../common/errors.ts';

/**
 * The value of k6's `--out` that writes the samples `readSamples` reads: CSV, compressed, times in nanoseconds.
 * Settings in the argument win over `K6_CSV_*` and the config file, so whatever these say for outputs of the
 * user's own does not reach this one (docs/decisions/0006-sample-capture.md).
 * @param path ends in `.csv.gz`, in an existing folder
 */
export function formatSampleOutput(path: string): string {
  if (path.includes(',')) {
    throw new UserError(
      `k6 cannot write its samples to ${path}: it takes the comma for the end of the file's name.`,
      'Use a temporary folder whose path has no comma; RUNNER_TEMP names it on a runner.',
    );
  }
  return `csv=fileName=${path},timeFormat=unix_nano,saveInterval=100ms`;
}
