import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { requireLoadedCode } from '../../common/late-code.ts';

/** A grandchild may hold the pipes open after its parent has gone; this long its last words are waited for. */
const DRAIN_MS = 2000;
const WINDOWS = process.platform === 'win32';

export interface ChildCommand {
  readonly path: string;
  readonly args: readonly string[];
  /** All that it sees of the environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly workingDirectory: string;
  /** What it reads on standard input; left out: nothing. */
  readonly input?: string;
  onStdout(chunk: string): void;
  onStderr(chunk: string): void;
}

/** Why it would not start, in the words of whoever starts it. */
export type ExplainFailure = (error: unknown, command: ChildCommand) => Error;

export interface ChildEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface Child {
  /** @throws what `explain` makes of it when the program could not be started */
  readonly ended: Promise<ChildEnd>;
  /**
   * Sends one SIGINT, whatever the number of calls: many programs answer the first by ending in order, and the
   * second by ending at once. Windows has no such signal; there the program ends at once.
   */
  interrupt(): void;
  /** Kills the program and what it started. */
  kill(): void;
}

/** @throws what `explain` makes of it when the program could not be started; most systems say so by `ended` instead */
export function startChild(command: ChildCommand, explain: ExplainFailure): Child {
  const child = spawnChild(command, explain);
  const kill = () => killGroup(child);
  // Before others say what they have to say at the end.
  process.prependOnceListener('exit', kill);
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

type PipedChild = ChildProcess & { readonly stdout: Readable; readonly stderr: Readable };

function spawnChild(command: ChildCommand, explain: ExplainFailure): PipedChild {
  requireLoadedCode();
  const { path, args, variables, workingDirectory, input } = command;
  try {
    // In its own process group it gets no SIGINT from a terminal's Ctrl-C besides the one that we send.
    const child = spawn(path, [...args], {
      cwd: workingDirectory,
      env: { ...variables },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: !WINDOWS,
      windowsHide: true,
    }) as PipedChild;
    // A program that ends before it has read everything says why by itself.
    child.stdin?.on('error', () => {}).end(input);
    return child;
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

function waitForEnd(child: ChildProcess, command: ChildCommand, explain: ExplainFailure): Promise<ChildEnd> {
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
