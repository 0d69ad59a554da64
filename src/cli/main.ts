#!/usr/bin/env node
import { resolve } from 'node:path';
import { createCommandGate } from '../adapters/actions/command-gate.ts';
import { createTerminalLog } from '../adapters/terminal/log.ts';
import { createOutput } from '../adapters/terminal/output.ts';
import { describeError, listUserErrors } from '../common/errors.ts';
import { lateCode } from '../common/late-code.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { renderHelp, VERSION } from './help.ts';
import type { ModeCommand } from './inputs.ts';
import type { CliProgram } from './program.ts';
import { OPTION_WORDS } from './wording.ts';

const EXIT = { pass: 0, failed: 1, badInput: 2, bug: 70 } as const;

// Help comes without any of it, and mistakes without what works.
const loadCommandSettings = lateCode(() => import('./command-settings.ts'));
const loadModeCommands = lateCode(() => import('./mode-commands.ts'));
const loadDocumentCommands = lateCode(() => import('./document-commands.ts'));

const { env, stdout, stderr } = process;
/** https://no-color.org: whatever it is set to, unless empty; dumb terminals know no colours. */
const mayColour = !env.NO_COLOR && env.TERM !== 'dumb';
const openOutput = (stream: NodeJS.WriteStream) =>
  createOutput({ stream, hasColours: mayColour && stream.isTTY === true });
const [out, err] = [openOutput(stdout), openOutput(stderr)];
// `perf-baseline … | head` closes the pipe, which is no bug and no verdict: the work goes on and sets the exit code.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === stdout) err.write(`The output cannot be written: ${error.message}\n`);
    process.exit(EXIT.bug);
  });
}
// What nobody waits for: without this the system would print it as it is.
process.on('uncaughtException', (error) => {
  process.exit(explain(error));
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = explain(error);
}

/** Says what was thrown. @returns the exit code */
function explain(error: unknown): number {
  const mistakes = listUserErrors(error);
  for (const mistake of mistakes) {
    const { message, hint } = mistake.sayIn(OPTION_WORDS);
    err.write(`${err.paint.red('error:')} ${message}${hint === '' ? '' : `\n  ${hint}`}\n`);
  }
  if (mistakes.length > 0) return EXIT.badInput;
  const text = error instanceof Error ? (error.stack ?? error.message) : describeError(error);
  err.write(`This is a bug in perf-baseline, please report it.\n${text}\n`);
  return EXIT.bug;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 0) {
    out.write(renderHelp(null));
    return EXIT.badInput;
  }
  const asked = parseArguments(argv);
  if (asked.kind === 'help') out.write(renderHelp(asked.command));
  if (asked.kind === 'version') out.write(`${VERSION}\n`);
  return asked.kind === 'work' ? work(asked.arguments) : EXIT.pass;
}

async function work(args: Arguments): Promise<number> {
  const program = createProgram(args);
  const { settleCommand } = await loadCommandSettings();
  switch (args.command) {
    case 'run':
    case 'compare':
    case 'baseline update':
    case 'validate': {
      const command = await settleCommand(
        { ...args, command: args.command satisfies ModeCommand },
        program.root,
      );
      const { runModeCommand } = await loadModeCommands();
      return EXIT[await runModeCommand(command, program)];
    }
    case 'baseline show':
    case 'baseline import':
    case 'merge': {
      const command = await settleCommand(args, program.root);
      const { runDocumentCommand } = await loadDocumentCommands();
      return EXIT[await runDocumentCommand(command, program)];
    }
  }
}

function createProgram({ options }: Arguments): CliProgram {
  const verbose = options.has('verbose');
  const root = resolve(process.cwd());
  const log = createTerminalLog({
    output: err,
    isTerminal: stderr.isTTY === true,
    verbose,
    // In a job the runner reads what is written here.
    ...(env.GITHUB_ACTIONS === 'true' ? createCommandGate(stderr) : {}),
  });
  return {
    ...log,
    env,
    root,
    verbose,
    paint: out.paint,
    width: stdout.isTTY === true ? stdout.columns : Number.POSITIVE_INFINITY,
    print: out.write,
    printJson: out.writeJson,
  };
}
