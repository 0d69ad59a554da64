import { statSync } from 'node:fs';
import { codeOf, describeError, isMissingFile, UserError } from '../../../common/errors.ts';
import { input, told } from '../../../common/told.ts';
import type { ChildCommand } from '../../process/child-process.ts';

const BINARY_HINT =
  'Check k6.path in the config, or leave it out to have k6 installed; a binary must fit this system and processor.';
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be executed',
  ENOEXEC: 'the file is no program for this machine',
};

/** Why the system, or Node.js before it, would not start k6. No value of a variable is quoted: it may be a secret. */
export function explainStartFailure(error: unknown, command: ChildCommand): UserError {
  const options = { cause: error };
  const code = codeOf(error);
  if (code === 'ERR_INVALID_ARG_VALUE') return explainNull(command, error);
  if (code === 'E2BIG' || code === 'ENAMETOOLONG') return explainLength(command, error);
  const place = command.workingDirectory;
  const stats = statSync(place, { throwIfNoEntry: false });
  if (isMissingFile(error) && stats?.isDirectory() !== true) {
    return new UserError(
      stats === undefined
        ? `working-directory: there is no directory ${place}.`
        : `working-directory: ${place} is a file.`,
      told`Check ${input('working-directory')}; it is relative to the repository.`,
      options,
    );
  }
  const reason = REASONS[code] ?? describeError(error);
  return new UserError(`k6 cannot be started from ${command.path}: ${reason}.`, BINARY_HINT, options);
}

function explainNull({ args, variables }: ChildCommand, cause: unknown): UserError {
  const isCut = (text: string) => text.includes('\0');
  const [name] = Object.entries(variables).find((entry) => entry.some(isCut)) ?? [];
  const what =
    name === undefined
      ? `the argument ${shorten(args.find(isCut) ?? '')}`
      : `the variable ${name.replaceAll('\0', '')}`;
  return new UserError(
    `k6 cannot be started: ${what} holds a NUL character, which no system passes on.`,
    told`Look at ${input('env')} and ${input('scenario-file')}, and at both in the config. Bytes are passed as base64, or in a file that the script opens.`,
    { cause },
  );
}

/** Linux takes 128 KiB of one variable or argument and about 2 MiB of all; Windows 32 Ki characters of arguments. */
function explainLength({ args, variables }: ChildCommand, cause: unknown): UserError {
  const parts = [
    ...Object.entries(variables).map(([name, value]) => ({ what: `the variable ${name}`, text: value })),
    ...args.map((text) => ({ what: `the argument ${shorten(text)}`, text })),
  ];
  const sized = parts.map(({ what, text }) => ({ what, bytes: Buffer.byteLength(text) }));
  const [largest] = sized.sort((a, b) => b.bytes - a.bytes);
  return new UserError(
    `k6 cannot be started: its variables and arguments are longer than the system takes. The longest is ${largest?.what} with ${Math.ceil((largest?.bytes ?? 0) / 1024)} KiB.`,
    'Put long data into a file, and let the script open it: Linux takes 128 KiB of one variable.',
    { cause },
  );
}

/** `--tag=…`; a flag's value may be a secret too. */
function shorten(argument: string): string {
  return argument.replace(/\p{C}/gu, '').slice(0, 40).replace(/=.*/s, '=…');
}
