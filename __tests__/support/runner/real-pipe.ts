import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

/**
 * A pipe as the runner has it. Node.js gives its children socket pairs, which nobody can open a second time;
 * a pipe can be opened by whoever may look into `/proc/<pid>/fd`.
 */
export interface RealPipe {
  /** For `stdio`. */
  readonly writeEnd: number | 'pipe';
  /** Lets go of this process's write end, so that the pipe ends with the child. */
  release(): void;
  /** Begins to read. @param own what Node.js made, where the system has no named pipes */
  read(own: NodeJS.ReadableStream | null): NodeJS.ReadableStream;
}

/** @param folder where the pipe has a name for a moment */
export function openRealPipe(folder: string, name: string): RealPipe {
  if (process.platform === 'win32')
    return { writeEnd: 'pipe', release: () => {}, read: (own) => own as NodeJS.ReadableStream };
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writeEnd = openSync(path, constants.O_WRONLY);
  rmSync(path);
  return {
    writeEnd,
    release: () => closeSync(writeEnd),
    read: () => new Socket({ fd: readEnd, readable: true, writable: false }),
  };
}
