import type { PhraseName, Words } from '../common/told.ts';
import { isOptionName } from './options.ts';

/** Inputs of the action that are no options here, but what a command is given. */
const OPERANDS: Readonly<Record<string, string>> = {
  'scenario-file': 'the scenario file',
  results: 'the result file',
};

/** Inputs with a value that are commands here, or said otherwise. */
const SETTINGS: Readonly<Record<string, string>> = {
  'mode: baseline': 'perf-baseline baseline update',
  'mode: validate': 'perf-baseline validate',
  'mode: compare': 'perf-baseline run',
};

const PHRASES: Readonly<Record<PhraseName, string>> = {
  'run again': 'run it again',
  'run on base': 'run it on the base branch',
  environment: 'in the environment',
  'by environment': 'in the environment',
  'pass variables': 'set the variables',
  log: 'the log (--verbose shows all of it)',
  'install Go': 'install Go',
  'name a script': 'name a k6 script (perf-baseline run perf/checkout.js)',
  'name suites': 'name the suite of the results by --suite, or let baseline.path hold {suite}',
  'stores nothing': 'this run is not stored',
  'store it': 'add --update-baseline',
  'paths start': 'paths are relative to the current directory, or to --working-directory',
  'right place': 'Is this the right directory?',
  'find config': 'look whether this is the root of the repository',
  'baseline of results': 'perf-baseline baseline update --results FILE',
  'make history':
    'turn the file into a baseline that holds many runs (perf-baseline baseline import), and add runs of the same version to it',
  'this program': 'this program',
};

/** The words of somebody who types options. */
export const OPTION_WORDS: Words = {
  input: (name) => OPERANDS[name] ?? (isOptionName(name) ? `--${name}` : name),
  setting: (name, value) => SETTINGS[`${name}: ${value}`] ?? `--${name} ${value}`,
  phrases: PHRASES,
  hasWorkflow: false,
};
