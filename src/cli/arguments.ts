import { parseArgs } from 'node:util';
import { UserError } from '../common/errors.ts';
import { suggest } from '../common/suggestion.ts';
import { COMMANDS, type CommandName, type CommandSpec } from './commands.ts';
import { isOptionName, OPTIONS, type OptionName, specOf } from './options.ts';

/** A command line, read. */
export interface Arguments {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly options: Options;
  /** What stands after `--`. */
  readonly k6Flags: readonly string[];
  /** What is wrong with it; the rest can be read all the same. */
  readonly errors: readonly UserError[];
}

/** Values as they were given, a switch as an empty text. */
export type Options = ReadonlyMap<OptionName, readonly string[]>;

/** The value of an option that may be given once; null without it. */
export function findValue(options: Options, name: OptionName): string | null {
  return options.get(name)?.[0] ?? null;
}

/** What was asked for. */
export type Asked =
  | { readonly kind: 'work'; readonly arguments: Arguments }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' };

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

const SHORT: Readonly<Record<string, OptionName>> = { h: 'help', v: 'verbose' };

/** @throws UserError where no command can be made out */
export function parseArguments(argv: readonly string[]): Asked {
  const tokens = tokenize(argv);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
  const end = tokens.find((token) => token.kind === 'option-terminator')?.index ?? Number.POSITIVE_INFINITY;
  const given = words.filter(({ index }) => index < end).map(({ value }) => value);
  const named = tokens.filter((token) => token.kind === 'option');
  const command = findCommand(given);
  if (named.some(({ name }) => name === 'help') || given[0] === 'help')
    return { kind: 'help', command: nameOf(command ?? findCommand(given.slice(1))) };
  if (named.some(({ name }) => name === 'version')) return { kind: 'version' };
  if (command === null) throw refuseCommand(given, named);
  const operands = given.slice(command.name.split(' ').length);
  const { options, errors } = readOptions(named, command);
  if (command.needsOperand && operands.length === 0) {
    const hint = `Usage: perf-baseline ${command.name} ${command.operands} [options]`;
    errors.push(new UserError(`${command.name} needs something to work on: ${command.operands}.`, hint));
  }
  const k6Flags = words.filter(({ index }) => index > end).map(({ value }) => value);
  if (k6Flags.length > 0 && !command.options.includes('flags'))
    errors.push(new UserError(`${command.name} runs no k6, so nothing may stand after --.`, 'Leave it out.'));
  return { kind: 'work', arguments: { command: nameOf(command), operands, options, k6Flags, errors } };
}

function tokenize(argv: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { value }]) => {
      const short = Object.keys(SHORT).find((letter) => SHORT[letter] === name);
      const type: 'boolean' | 'string' = value === null ? 'boolean' : 'string';
      return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }];
    }),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function findCommand(words: readonly string[]): CommandSpec | null {
  const found = COMMANDS.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '));
  return found ?? null;
}

function nameOf(command: CommandSpec): CommandName;
function nameOf(command: CommandSpec | null): CommandName | null;
function nameOf(command: CommandSpec | null): CommandName | null {
  return (command?.name as CommandName | undefined) ?? null;
}

function refuseCommand([first, second]: readonly string[], [option]: readonly OptionToken[]): UserError {
  const help = 'perf-baseline --help lists all.';
  if (first === undefined && option !== undefined && !isOptionName(option.name))
    return new UserError(
      `There is no option ${option.rawName}, and no command is named.`,
      suggest(option.rawName, ['--help', '--version']),
    );
  if (first === undefined) return new UserError('No command is named.', help);
  const under = COMMANDS.map(({ name }) => name).filter((name) => name.startsWith(`${first} `));
  if (under.length > 0) {
    const known = under.map((name) => name.slice(first.length + 1));
    if (second === undefined)
      return new UserError(`${first} needs one of ${known.join(', ')} behind it.`, help);
    return new UserError(`There is no command "${first} ${second}".`, suggest(second, known));
  }
  return new UserError(
    `There is no command "${first}".`,
    suggest(
      first,
      COMMANDS.map(({ name }) => name),
    ),
  );
}

function readOptions(
  tokens: readonly OptionToken[],
  command: CommandSpec,
): { options: Map<OptionName, string[]>; errors: UserError[] } {
  const options = new Map<OptionName, string[]>();
  const errors: UserError[] = [];
  for (const token of tokens) {
    const problem = findProblem(token, command, options);
    if (problem !== null) errors.push(problem);
    else
      options.set(token.name as OptionName, [
        ...(options.get(token.name as OptionName) ?? []),
        token.value ?? '',
      ]);
  }
  return { options, errors };
}

function findProblem(
  { name, rawName, value, inlineValue }: OptionToken,
  command: CommandSpec,
  seen: Options,
): UserError | null {
  if (!isOptionName(name) || !command.options.includes(name)) {
    const known = command.options.map((option) => `--${option}`);
    return new UserError(`${command.name} has no option ${rawName}.`, suggest(rawName, known));
  }
  const { value: placeholder, repeats, dashes } = specOf(name);
  if (placeholder === null) {
    if (value === undefined) return null;
    return new UserError(`${rawName} takes no value, and got "${value}".`, `Write ${rawName}.`);
  }
  const like = `Write ${rawName} ${placeholder}.`;
  if (value === undefined || value === '') return new UserError(`${rawName} needs a value.`, like);
  if (inlineValue !== true && dashes !== true && value.startsWith('-') && value !== '-')
    return new UserError(
      `${rawName} needs a value, and "${value}" looks like an option.`,
      `Write ${rawName}=${value} if it is one.`,
    );
  if (seen.has(name) && repeats !== true)
    return new UserError(`${rawName} is given more than once.`, 'Leave all but one out.');
  return null;
}
