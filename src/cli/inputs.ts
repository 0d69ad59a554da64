import { join } from 'shlex';
import { UserError } from '../common/errors.ts';
import { BASELINES, type Inputs } from '../settings/inputs.ts';
import { type Arguments, findValue, type Options } from './arguments.ts';
import type { CommandName } from './commands.ts';
import { specOf } from './options.ts';

/** Commands that do what the action does. */
export type ModeCommand = Extract<CommandName, 'run' | 'compare' | 'baseline update' | 'validate'>;

/** The mode of the action that each of them is. */
export const MODES: Readonly<Record<ModeCommand, Inputs['mode']>> = {
  run: 'compare',
  compare: 'compare',
  'baseline update': 'baseline',
  validate: 'validate',
};

/** Commands whose operands are files of runs that are over. */
const READS_RESULTS: readonly CommandName[] = ['compare', 'baseline import'];

/** The options as the runner would pass the inputs of the action, so that both are read by the same rules. */
export function listCommandInputs({
  command,
  operands,
  options,
  k6Flags,
}: Arguments): Record<string, string> {
  const values = [...options].flatMap(([name, given]): [string, string][] => {
    const { input, value } = specOf(name);
    if (input === undefined) return [];
    return [[input, value === null ? 'true' : given.join('\n')]];
  });
  const named = Object.fromEntries(values);
  const flags = [named.flags ?? '', join([...k6Flags])].filter((text) => text !== '').join(' ');
  const all = {
    ...named,
    [READS_RESULTS.includes(command) ? 'results' : 'scenario-file']: operands.join('\n'),
    flags,
    'fail-on': listFailOn(named['fail-on'] ?? '', options.has('strict')),
  };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}

/** `never` beside --strict is named as a mistake by itself. */
function listFailOn(words: string, isStrict: boolean): string {
  return isStrict && words !== 'never' ? [words, 'warn'].filter(Boolean).join(',') : words;
}

/** Inputs that no option sets by itself: what the command means, and whether it stores. */
export function listFixedInputs(command: ModeCommand, options: Options): Partial<Inputs> {
  const file = findValue(options, 'baseline');
  const compares = command === 'run' || command === 'compare';
  // Without a baseline `compare` saves the run, except where another branch was looked at: what is on disk stays.
  const stores = options.has('update-baseline') || (command === 'compare' && !options.has('base-ref'));
  return {
    mode: MODES[command],
    baseline: file === 'none' ? 'none' : 'repo',
    update: compares && stores && file !== 'none' ? 'workspace' : 'none',
    comment: 'never',
  };
}

/** Here an option names a file, and only `none` is a word. */
const ACTION_ONLY: readonly string[] = BASELINES.filter((word) => word !== 'none');

const STORING_COMMANDS: readonly CommandName[] = ['baseline update', 'baseline import'];

/** What is wrong beside what the inputs of the action can say. */
export function listCommandMistakes({ command, operands, options, errors }: Arguments): UserError[] {
  const file = findValue(options, 'baseline');
  const suites = operands.length + (options.get('results')?.length ?? 0);
  const problems: (UserError | null)[] = [
    file !== null && ACTION_ONLY.includes(file)
      ? new UserError(
          `--baseline is "${file}", which is a choice of the action; here it names a file.`,
          `Leave it out, name a file (./${file} if it is called that), or write --baseline none.`,
        )
      : null,
    file === 'none' && (options.has('update-baseline') || STORING_COMMANDS.includes(command))
      ? new UserError('--baseline none leaves nothing to store runs in.', 'Name a file, or leave it out.')
      : null,
    file === 'none' && options.has('base-ref')
      ? new UserError('--baseline none and --base-ref contradict each other.', 'Leave one of them out.')
      : null,
    options.has('strict') && findValue(options, 'fail-on') === 'never'
      ? new UserError('--strict and --fail-on never contradict each other.', 'Leave one of them out.')
      : null,
    file !== null && file !== 'none' && suites > 1 && !file.includes('{suite}')
      ? new UserError(
          `--baseline ${file} is one file, the baseline of one suite, and ${suites} suites would share it.`,
          'Compare them one by one, or put {suite} into it: --baseline "baselines/{suite}.json".',
        )
      : null,
    command === 'compare' ? refuseIdleStoring(options) : null,
    options.has('json') && options.has('markdown')
      ? new UserError('--json and --markdown contradict each other.', 'Leave one of them out.')
      : null,
  ];
  return [...errors, ...problems.filter((problem) => problem !== null)];
}

/** `run` has it from the inputs of the action; `compare` stores the first run by itself, except beside another branch. */
function refuseIdleStoring(options: Options): UserError | null {
  const idle = (['note', 'update-history', 'dry-run'] as const).filter((name) => options.has(name));
  const stores = !options.has('base-ref') && findValue(options, 'baseline') !== 'none';
  if (idle.length === 0 || stores || options.has('update-baseline')) return null;
  const beside = options.has('base-ref') ? '--base-ref' : '--baseline none';
  return new UserError(
    `${idle.map((name) => `--${name}`).join(' and ')}: nothing is stored beside ${beside}.`,
    `${options.has('base-ref') ? 'Add --update-baseline' : 'Name a file of a baseline'}, or leave it out.`,
  );
}
