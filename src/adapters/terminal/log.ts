import type { Log } from '../../ports/log.ts';
import type { Progress } from '../../ports/terminal.ts';
import type { Output } from './output.ts';

export interface TerminalLogOptions {
  /** Standard error: standard output is for what was asked for. */
  readonly output: Pick<Output, 'write' | 'paint' | 'eraseLine'>;
  /** Whether somebody looks on. */
  readonly isTerminal: boolean;
  readonly verbose: boolean;
  /** As the log's; left out where nobody obeys commands in it. */
  readonly withoutCommands?: Log['withoutCommands'];
}

export interface TerminalLog {
  readonly log: Log;
  readonly progress: Progress;
  /** Takes what k6 prints, whole lines at a time. */
  readonly k6Output: { write(text: string): void };
}

/** Warnings and errors of k6 that are shown without `--verbose`. */
const MOST_K6_LINES = 20;

/** The log of a program at a terminal, with one line below it that tells how long k6 has been running. */
export function createTerminalLog(options: TerminalLogOptions): TerminalLog {
  const screen = createScreen(options.output);
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

function createScreen({ write, eraseLine }: TerminalLogOptions['output']): Screen {
  let below = '';
  return {
    write(line) {
      write(`${below === '' ? '' : eraseLine}${line}\n${below}`);
    },
    showBelow(text) {
      write(`${eraseLine}${text}`);
      below = text;
    },
  };
}

function createLog(
  { verbose, output: { paint }, withoutCommands = (work) => work() }: TerminalLogOptions,
  { write }: Screen,
): Log {
  return {
    debug: (message) => {
      if (verbose) write(paint.dim(message));
    },
    info: (message) => write(paint.dim(message)),
    notice: (message) => write(message),
    warning: (message) => write(`${paint.yellow('warning: ')}${message}`),
    error: (message) => write(`${paint.red('error: ')}${message}`),
    group: (title, work) => {
      write(paint.bold(title));
      return work();
    },
    withoutCommands,
  };
}

function createProgress(
  { isTerminal, output: { paint } }: TerminalLogOptions,
  { showBelow }: Screen,
): Progress {
  return {
    begin(title, plannedMs) {
      if (!isTerminal) return () => {};
      const planned = plannedMs === null ? '' : ` of ${describeSpan(plannedMs)}`;
      const started = Date.now();
      const tick = () => {
        showBelow(
          paint.dim(
            `  k6 runs ${title.replace(/[\r\n]+/g, ' ')}: ${describeSpan(Date.now() - started)}${planned}`,
          ),
        );
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

function createK6Output(
  { verbose, output: { paint } }: TerminalLogOptions,
  { write }: Screen,
): TerminalLog['k6Output'] {
  const filter = createK6Filter(verbose);
  return {
    write: (text) => {
      for (const line of text.replace(/\n$/, '').split('\n')) {
        for (const shown of filter(line)) write(paint.dim(`  ${shown}`));
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
