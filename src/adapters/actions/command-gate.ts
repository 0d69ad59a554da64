import { randomBytes } from 'node:crypto';

/**
 * Keeps the runner from acting on what processes of the user's write to the log behind our back: they have the rights
 * of this one, and the system lets them open its standard output (`/proc/<pid>/fd/1`).
 */
export interface CommandGate {
  readonly isStopped: boolean;
  /** Gives a command of ours: now, or as soon as commands are obeyed again. */
  give(command: () => void): void;
  /** Does the work while no line of the log is a command, whoever writes it. Several may be done at a time. */
  withoutCommands<T>(work: () => Promise<T>): Promise<T>;
}

/** What the runner reads: `process.stdout`. */
export interface RunnerStream {
  write(text: string, written?: () => void): unknown;
}

/** Enough that nobody guesses it, and so long that the runner stars it out (actions/runner, ActionCommandManager.cs). */
const WORD_BYTES = 16;

/**
 * `::stop-commands::word` has the runner obey nothing but `::word::`, with which it goes on; it is written before the
 * process is there that might read it, and is another one each time.
 */
export function createCommandGate(stream: RunnerStream): CommandGate {
  let running = 0;
  let word = '';
  let stopped = Promise.resolve();
  const waiting: (() => void)[] = [];
  const stop = () => {
    word = randomBytes(WORD_BYTES).toString('hex');
    // A pipe may be full; the word must be in it before the process is there.
    stopped = new Promise((done) => stream.write(`::stop-commands::${word}\n`, () => done()));
  };
  const resume = () => {
    if (word === '') return;
    // Somebody may have left a line without an end: a command counts at the start of one only.
    stream.write(`\n::${word}::\n`);
    word = '';
    for (const command of waiting.splice(0)) command();
  };
  // What ends all of a sudden has something to say, too; its children have been killed by then.
  process.once('exit', resume);
  return {
    get isStopped() {
      return word !== '';
    },
    give(command) {
      if (word === '') command();
      else waiting.push(command);
    },
    async withoutCommands(work) {
      if (running === 0) stop();
      running += 1;
      try {
        await stopped;
        return await work();
      } finally {
        running -= 1;
        if (running === 0) resume();
      }
    },
  };
}
