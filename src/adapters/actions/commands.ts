import { EOL } from 'node:os';
// By path: the entry of `@actions/core` loads a whole HTTP client for OpenID Connect, which costs every start more
// than all else that a wrong input needs. These files are its protocol alone.
import { issueCommand } from '../../../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../../node_modules/@actions/core/lib/file-command.js';
import { disarmText } from '../../common/foreign-text.ts';
import { createCommandGate } from './command-gate.ts';

// Whatever the action says goes through this file, so that no text, whoever wrote it, acts as a command of its own.

const gate = createCommandGate(process.stdout);

/** As `CommandGate` has it. */
export const { withoutCommands } = gate;

function give(...command: Parameters<typeof issueCommand>): void {
  gate.give(() => issueCommand(...command));
}

/** Where an annotation points. */
export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

type Level = 'notice' | 'warning' | 'error';

/** A line of the log, or several. */
export function printLine(text: string): void {
  printText(`${text}${EOL}`);
}

/** Whole lines of the log. */
export function printText(text: string): void {
  process.stdout.write(disarmText(text));
}

/** A line that the log has only where step debugging is on. */
export function printDebug(text: string): void {
  give('debug', {}, disarmText(text));
}

/** Prints an annotation, which may point at a file and a line. */
export function annotate(level: Level, text: string, properties: AnnotationProperties = {}): void {
  const { title, file, line } = properties;
  give(
    level,
    {
      ...(title === undefined ? {} : { title: disarmText(title) }),
      ...(file === undefined ? {} : { file: disarmText(file) }),
      ...(line === undefined ? {} : { line }),
    },
    disarmText(text),
  );
}

/** Folds what `work` prints below the title; where it would be folded later than printed, the title is a line. */
export async function foldGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
  if (gate.isStopped) {
    printLine(title);
    return work();
  }
  give('group', {}, disarmText(title).replaceAll('\n', ' '));
  try {
    return await work();
  } finally {
    give('endgroup', {}, '');
  }
}

/** An output of the step. Servers older than the output file take it as a command. */
export function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    return;
  }
  printLine('');
  give('set-output', { name }, value);
}

/** Has the runner star the text out of the log from now on, or from when commands are obeyed again: give it before. */
export function maskSecret(text: string): void {
  give('add-mask', {}, text);
}

/** Ends the step red, once the process ends by itself. */
export function failStep(message: string): void {
  process.exitCode = 1;
  annotate('error', message);
}
