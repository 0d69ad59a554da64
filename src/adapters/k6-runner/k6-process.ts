import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { UserError } from '../../errors.ts';

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

export function startK6(command: K6Command): K6Process {
  const { path, args, variables, workingDirectory } = command;
  // In its own process group k6 gets no SIGINT from a terminal's Ctrl-C besides the one that we send.
  const child = spawn(path, [...args], {
    cwd: workingDirectory,
    env: { ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !WINDOWS,
    windowsHide: true,
  });
  const kill = () => killGroup(child);
  process.once('exit', kill);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => command.onStdout(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => command.onStderr(chunk));
  let interrupted = false;
  return {
    ended: waitForEnd(child, command).finally(() => process.off('exit', kill)),
    interrupt() {
      if (!interrupted) child.kill('SIGINT');
      interrupted = true;
    },
    kill,
  };
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

function waitForEnd(child: ChildProcess, command: K6Command): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(explainStartFailure(error, command)));
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

function explainStartFailure(error: NodeJS.ErrnoException, { path, workingDirectory }: K6Command): UserError {
  const options = { cause: error };
  if (error.code === 'ENOENT' && !isDirectory(workingDirectory)) {
    return new UserError(
      `working-directory: there is no directory ${workingDirectory}.`,
      'Check the input working-directory; it is relative to the repository.',
      options,
    );
  }
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'the file may not be executed',
    ENOEXEC: 'the file is no program for this machine',
  };
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new UserError(
    `k6 cannot be started from ${path}: ${reason}.`,
    'Check k6.path in the config, or leave it out to have k6 installed; a binary must fit this system and processor.',
    options,
  );
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
