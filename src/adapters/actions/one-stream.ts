import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/** What of this process the system shows to others, and so to k6. */
const OWN_OUTPUT = '/proc/self/fd/1';
const [STANDARD_OUTPUT, STANDARD_ERROR] = [1, 2];

/**
 * Makes standard error the same pipe as standard output. The runner reads two pipes one after the other: what a
 * script wrote into the second could be read after the word by which commands are obeyed again, which stands in the
 * first. What is no pipe that others can open stays as it is.
 */
export function joinStreams(): void {
  let spare: number;
  try {
    if (!fstatSync(STANDARD_OUTPUT).isFIFO()) return;
    spare = openSync(OWN_OUTPUT, constants.O_WRONLY);
  } catch {
    return;
  }
  closeSync(STANDARD_ERROR);
  // The system gives the lowest number that is free.
  openSync(OWN_OUTPUT, constants.O_WRONLY);
  closeSync(spare);
}
