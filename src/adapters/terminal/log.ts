import type { Log } from '../../ports/log.ts';
import type { Paint, Progress } from '../../ports/terminal.ts';

export interface TerminalLogOptions {
  /** Standard error: standard output is for what was asked for. */
  readonly stream: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly verbose: boolean;
  readonly paint: Paint;
  /** What is said otherwise where options are typed. */
  readonly say: (text: string) => string;
}

export interface TerminalLog {
  readonly log: Log;
  readonly progress: Progress;
  /** Takes what k6 prints, whole lines at a time. */
  readonly k6Output: { write(text: string): void };
}

/** Warnings and errors of k6 that are shown without `--verbose`. */
const MOST_K6_LINES = 20;
const ERASE_LINE = '\r\u001b[K';

/** The log of a program at a terminal, with one line below it that tells how long k6 has been running. */
export function createTerminalLog({ stream, verbose, paint, say: reword }: TerminalLogOptions): TerminalLog {
  let status = '';
  const write = (line: string) => {
    stream.write(`${status === '' ? '' : ERASE_LINE}${line}\n${status}`);
  };
  const word = (message: string) => clean(reword(message));
  const say = (mark: string, message: string) => write(`${mark}${word(message)}`);
  const show = (text: string) => {
    stream.write(`${ERASE_LINE}${text}`);
    status = text;
  };
  const k6Filter = createK6Filter(verbose);
  return {
    log: {
      debug: (message) => {
        if (verbose) write(paint.dim(clean(message)));
      },
      info: (message) => write(paint.dim(word(message))),
      notice: (message) => say('', message),
      warning: (message) => say(paint.yellow('warning: '), message),
      error: (message) => say(paint.red('error: '), message),
      group: (title, work) => {
        write(paint.bold(clean(title)));
        return work();
      },
    },
    progress: {
      begin(title) {
        if (stream.isTTY !== true) return () => {};
        const started = Date.now();
        const tick = () => {
          const seconds = Math.round((Date.now() - started) / 1000);
          show(paint.dim(`  k6 runs ${clean(title)}: ${seconds} s`));
        };
        tick();
        const timer = setInterval(tick, 1000);
        return () => {
          clearInterval(timer);
          show('');
        };
      },
    },
    k6Output: {
      write: (text) => {
        for (const line of text.replace(/\n$/, '').split('\n')) {
          for (const shown of k6Filter(line)) write(paint.dim(`  ${clean(shown)}`));
        }
      },
    },
  };
}

function createK6Filter(verbose: boolean): (line: string) => readonly string[] {
  let shown = 0;
  return (line) => {
    if (verbose) return [line];
    if (!/\blevel=(?:warning|error|fatal)\b/.test(line)) return [];
    shown += 1;
    if (shown <= MOST_K6_LINES) return [line];
    return shown === MOST_K6_LINES + 1 ? ['… more of k6 is not shown; --verbose shows all of it'] : [];
  };
}

/** What a script prints must not move the cursor or rename the window. */
function clean(text: string): string {
  return text.replace(/[\p{Zl}\p{Zp}]|[^\P{C}\n\t]/gu, '');
}
