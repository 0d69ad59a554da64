import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A grandchild may hold k6's pipes open after k6 has gone; this long its last words are waited for. */
const DRAIN_MS = 2000;
const WINDOWS = process.platform === 'win32';

export interface K6Command {
  readonly path: string;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  onStdout(chunk: string): void;
  onStderr(chunk: string): void;
}

/** Why it would not start, in the words of whoever starts it. */
export type ExplainFailure = (error: unknown, command: K6Command) => Error;

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface K6Process {
  /** @throws UserError when k6 could not be started. */
  readonly ended: Promise<ProcessEnd>;
  /**
   * Sends one SIGINT, whatever the number of calls: k6 answers the first by ending in order and writing its
   * summary, the second by ending at once. Windows has no such signal; there k6 ends at once.
   */
  interrupt(): void;
  /** Kills k6 and what it started. */
  kill(): void;
}

/** @throws UserError when k6 could not be started; most systems say so by `ended` instead. */
export function startK6(command: K6Command, explain: ExplainFailure): K6Process {
  const child = spawnK6(command, explain);
  const kill = () => killGroup(child);
  process.once('exit', kill);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => command.onStdout(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => command.onStderr(chunk));
  let interrupted = false;
  return {
    ended: waitForEnd(child, command, explain).finally(() => process.off('exit', kill)),
    interrupt() {
      if (!interrupted) child.kill('SIGINT');
      interrupted = true;
    },
    kill,
  };
}

function spawnK6(command: K6Command, explain: ExplainFailure): ChildProcessByStdio<null, Readable, Readable> {
  try {
    // In its own process group k6 gets no SIGINT from a terminal's Ctrl-C besides the one that we send.
    return spawn(command.path, [...command.args], {
      cwd: command.workingDirectory,
      env: { ...command.variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !WINDOWS,
      windowsHide: true,
    });
  } catch (error) {
    // Node.js throws where a value cannot be passed on, and for what the system says beyond a few usual errors.
    throw explain(error, command);
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (WINDOWS) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended in between.
  }
}

function waitForEnd(child: ChildProcess, command: K6Command, explain: ExplainFailure): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(explain(error, command)));
    child.once('exit', (code, signal) => {
      const drained = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS);
      child.once('close', () => {
        clearTimeout(drained);
        resolve({ code, signal });
      });
    });
  });
}
