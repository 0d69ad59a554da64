import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DEFAULT_CONFIG_FILE } from '../settings/inputs.ts';
import type { Arguments } from './arguments.ts';
import type { CliProgram } from './program.ts';

/** Where somebody works. */
export interface WorkPlace {
  readonly eventName: string;
  /** The root of the repository, absolute; empty where there is none. */
  readonly top: string;
}

/** Says what may be meant otherwise, before the load runs. */
export function warnOfPlace(
  { command, options }: Pick<Arguments, 'command' | 'options'>,
  { eventName, top }: WorkPlace,
  { root, log }: CliProgram,
): void {
  const setUps = [DEFAULT_CONFIG_FILE, '.perf-baseline'];
  const above = setUps.find((path) => top !== '' && existsSync(join(top, path)));
  const isBelow =
    top !== '' && relative(top, root) !== '' && !setUps.some((path) => existsSync(join(root, path)));
  if (above !== undefined && isBelow && !options.has('config-file')) {
    log.warning(
      `This is ${relative(top, root)} of the repository ${top}, and ${above} lies in its root: run it there.`,
    );
  }
  const reads = command === 'run' || command === 'compare';
  if (reads && eventName.startsWith('pull_request') && !options.has('base-ref') && !options.has('baseline')) {
    log.warning(
      'The baseline is read from this checkout, which the pull request can change. --base-ref origin/main reads it from the base branch.',
    );
  }
}
