import { createColors } from 'picocolors';
import { type Arguments, parseArguments } from '../../src/cli/arguments.ts';
import type { CommandName } from '../../src/cli/commands.ts';
import type { CliProgram } from '../../src/cli/program.ts';
import { createMemoryLog, type MemoryLog } from './memory-log.ts';

/** What a line of the command line asks for. */
export function readCommandLine<C extends CommandName>(line: string): Arguments & { readonly command: C } {
  const asked = parseArguments(line.split(' '));
  if (asked.kind !== 'work') throw new Error(`${line} asks for ${asked.kind}`);
  return asked.arguments as Arguments & { readonly command: C };
}

export interface MemoryProgram {
  readonly program: CliProgram;
  readonly log: MemoryLog;
  /** What was printed to standard output, all of it. */
  readonly printed: () => string;
}

/** The surroundings of a command in a folder, without colours, outside of any job. */
export function createMemoryProgram(root: string, env: NodeJS.ProcessEnv = {}): MemoryProgram {
  const log = createMemoryLog();
  const printed: string[] = [];
  const program: CliProgram = {
    log,
    progress: { begin: () => () => {} },
    k6Output: { write: () => {} },
    env: { PATH: process.env.PATH, HOME: root, ...env },
    root,
    verbose: false,
    paint: createColors(false),
    width: Number.POSITIVE_INFINITY,
    print: (text) => void printed.push(text),
    printJson: (json) => void printed.push(json),
  };
  return { program, log, printed: () => printed.join('') };
}
