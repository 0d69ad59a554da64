import type { Log } from '../ports/log.ts';

/** A stream whose `write` can be replaced for a while: `process.stdout`. */
interface Writable {
  write: NodeJS.WriteStream['write'];
}

/**
 * Does some work with libraries made for GitHub's runner, which write workflow commands to standard output; on the
 * command line that is for what was asked for. What they write goes to the log instead, for `--verbose`.
 */
export async function divertOutput<T>(
  stream: Writable,
  log: Pick<Log, 'debug'>,
  work: () => Promise<T>,
): Promise<T> {
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array) => {
    const lines = Buffer.from(chunk).toString().split(/\r?\n/);
    for (const line of lines) if (line !== '') log.debug(line.replace(/^::debug::|^\[command\]/, ''));
    return true;
  };
  try {
    return await work();
  } finally {
    stream.write = write;
  }
}
