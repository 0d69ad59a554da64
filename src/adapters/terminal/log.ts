import type { Log } from '../../ports/log.ts';
import type { Paint, Progress } from '../../ports/terminal.ts';

export interface TerminalLogOptions {
  /** Standard error: standard output is for what was asked for. */
  readonly stream: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly verbose: boolean;
  readonly paint: Paint;
  /** Takes the meaning of workflow commands from a message. */
  readonly disarm: (text: string) => string;
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
export function createTerminalLog(options: TerminalLogOptions): TerminalLog {
  const screen = createScreen(options.stream);
  return {
    log: createLog(options, screen),
    progress: createProgress(options, screen),
    k6Output: createK6Output(options, screen),
  };
}

/** Lines, one below the other, and at most one below them that is written anew. */
interface Screen {
  write(line: string): void;
  /** @param text empty: no line below the others */
  showBelow(text: string): void;
}

function createScreen(stream: TerminalLogOptions['stream']): Screen {
  let below = '';
  return {
    write(line) {
      stream.write(`${below === '' ? '' : ERASE_LINE}${line}\n${below}`);
    },
    showBelow(text) {
      stream.write(`${ERASE_LINE}${text}`);
      below = text;
    },
  };
}

function createLog({ verbose, paint, disarm }: TerminalLogOptions, { write }: Screen): Log {
  const word = (message: string) => clean(disarm(message));
  return {
    debug: (message) => {
      if (verbose) write(paint.dim(word(message)));
    },
    info: (message) => write(paint.dim(word(message))),
    notice: (message) => write(word(message)),
    warning: (message) => write(`${paint.yellow('warning: ')}${word(message)}`),
    error: (message) => write(`${paint.red('error: ')}${word(message)}`),
    group: (title, work) => {
      write(paint.bold(word(title)));
      return work();
    },
  };
}

function createProgress({ stream, paint }: TerminalLogOptions, { showBelow }: Screen): Progress {
  return {
    begin(title, plannedMs) {
      if (stream.isTTY !== true) return () => {};
      const planned = plannedMs === null ? '' : ` of ${describeSpan(plannedMs)}`;
      const started = Date.now();
      const tick = () => {
        showBelow(paint.dim(`  k6 runs ${clean(title)}: ${describeSpan(Date.now() - started)}${planned}`));
      };
      tick();
      const timer = setInterval(tick, 1000);
      return () => {
        clearInterval(timer);
        showBelow('');
      };
    },
  };
}

/** `40 s`, `1 min 30 s`, `2 h 5 min`. */
function describeSpan(milliseconds: number): string {
  const all = Math.round(milliseconds / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const parts =
    hours > 0
      ? [
          [hours, 'h'],
          [minutes, 'min'],
        ]
      : [
          [minutes, 'min'],
          [seconds, 's'],
        ];
  const told = parts.filter(([count]) => count !== 0).map(([count, unit]) => `${count} ${unit}`);
  return told.join(' ') || '0 s';
}

function createK6Output({ verbose, paint }: TerminalLogOptions, { write }: Screen): TerminalLog['k6Output'] {
  const filter = createK6Filter(verbose);
  return {
    write: (text) => {
      for (const line of text.replace(/\n$/, '').split('\n')) {
        for (const shown of filter(line)) write(paint.dim(`  ${clean(shown)}`));
      }
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
