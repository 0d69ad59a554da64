import { FAIL_ON_WORDS, type FailOnWord } from './comparison/fail-on.ts';
import { listUserErrors, UserError, UserErrors } from './errors.ts';
import { parseFlags } from './k6-flags.ts';
import { suggest } from './suggestion.ts';

export const MODES = ['auto', 'compare', 'baseline', 'comment', 'validate'] as const;
export const BASELINES = ['auto', 'repo', 'artifact', 'paired', 'none'] as const;
export const COMMENT_MODES = ['always', 'on-change', 'never'] as const;
export const UPDATES = ['none', 'commit', 'pull-request', 'artifact'] as const;
export const FORMATS = ['k6', 'locust', 'json'] as const;
export const UPDATE_HISTORIES = ['append', 'reset'] as const;

/** Every input of action.yml, in its order. A test holds the two equal. */
export const INPUT_NAMES = [
  'mode',
  'scenario-file',
  'suites',
  'flags',
  'env',
  'working-directory',
  'k6-version',
  'build',
  'start',
  'wait-on',
  'baseline',
  'base-ref',
  'rules',
  'fail-on',
  'comment',
  'update',
  'results',
  'format',
  'shard',
  'time-budget-minutes',
  'report-dir',
  'config-file',
  'github-token',
  'note',
  'update-history',
  'dry-run',
  'matrix',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** What the step asked for. Null and empty lists: not said. */
export interface Inputs {
  readonly mode: (typeof MODES)[number];
  /** Paths and globs, `!` excludes; relative to the working directory. */
  readonly scenarioFiles: readonly string[];
  readonly suites: readonly string[];
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  readonly k6Version: string | null;
  readonly build: string | null;
  readonly start: string | null;
  readonly waitOn: string | null;
  readonly baseline: (typeof BASELINES)[number];
  readonly baseRef: string | null;
  readonly rules: string | null;
  readonly failOn: readonly FailOnWord[];
  readonly comment: (typeof COMMENT_MODES)[number];
  readonly update: (typeof UPDATES)[number];
  readonly results: readonly string[];
  readonly format: (typeof FORMATS)[number] | null;
  readonly shard: string | null;
  readonly timeBudgetMinutes: number | null;
  readonly reportDir: string | null;
  readonly configFile: string;
  readonly githubToken: string | null;
  readonly note: string | null;
  readonly updateHistory: (typeof UPDATE_HISTORIES)[number];
  readonly dryRun: boolean;
  /** The leg key: the matrix values of this job, `repeat` left out; empty where there is no matrix. */
  readonly leg: string;
}

export interface InputSource {
  /** The text of an input; empty means unset. */
  read(name: InputName): string;
  /** Names of all inputs that were passed, known or not, in lower case. */
  readonly passed: readonly string[];
}

/** @throws UserErrors with every unknown and every malformed input at once. */
export function parseInputs(source: InputSource): Inputs {
  const errors: UserError[] = source.passed.filter((name) => !isInputName(name)).map(unknownInput);
  const attempt = <T>(name: InputName, parse: (text: string, name: InputName) => T, unset: T): T => {
    const text = source.read(name).trim();
    try {
      return text === '' ? unset : parse(text, name);
    } catch (error) {
      const found = listUserErrors(error);
      if (found.length === 0) throw error;
      errors.push(...found);
      return unset;
    }
  };
  const inputs = readAll(attempt);
  if (errors.length > 0) throw new UserErrors(errors);
  return inputs;
}

type Attempt = <T>(name: InputName, parse: (text: string, name: InputName) => T, unset: T) => T;

function readAll(attempt: Attempt): Inputs {
  const text = (name: InputName) => attempt<string | null>(name, (value) => value, null);
  return {
    mode: attempt('mode', oneOf(MODES), 'auto'),
    scenarioFiles: attempt('scenario-file', parseLines, []),
    suites: attempt('suites', parseNames, []),
    flags: attempt('flags', parseFlags, []),
    env: attempt('env', parseEnv, {}),
    workingDirectory: attempt('working-directory', (value) => value, '.'),
    k6Version: text('k6-version'),
    build: text('build'),
    start: text('start'),
    waitOn: text('wait-on'),
    baseline: attempt('baseline', oneOf(BASELINES), 'auto'),
    baseRef: text('base-ref'),
    rules: text('rules'),
    failOn: attempt('fail-on', parseFailOn, DEFAULT_FAIL_ON),
    comment: attempt('comment', oneOf(COMMENT_MODES), 'always'),
    update: attempt('update', oneOf(UPDATES), 'none'),
    results: attempt('results', parseLines, []),
    format: attempt<Inputs['format']>('format', oneOf(FORMATS), null),
    shard: text('shard'),
    timeBudgetMinutes: attempt<number | null>('time-budget-minutes', parseMinutes, null),
    reportDir: text('report-dir'),
    configFile: attempt('config-file', (value) => value, '.github/perf-baseline.yml'),
    githubToken: text('github-token'),
    note: text('note'),
    updateHistory: attempt('update-history', oneOf(UPDATE_HISTORIES), 'append'),
    dryRun: attempt('dry-run', parseBoolean, false),
    leg: attempt('matrix', parseLeg, ''),
  };
}

const DEFAULT_FAIL_ON: readonly FailOnWord[] = ['fail', 'invalid'];

function isInputName(name: string): name is InputName {
  return (INPUT_NAMES as readonly string[]).includes(name);
}

function unknownInput(name: string): UserError {
  const visible = INPUT_NAMES.filter((known) => known !== 'matrix');
  return new UserError(`There is no input "${name}".`, suggest(name, visible));
}

function oneOf<const T extends readonly string[]>(values: T): (text: string, name: InputName) => T[number] {
  return (text, name) => {
    if (values.includes(text)) return text;
    throw new UserError(`The input ${name} is "${text}".`, suggest(text, values));
  };
}

function parseLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function parseNames(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function parseEnv(text: string): Record<string, string> {
  const errors: UserError[] = [];
  const entries = parseLines(text).flatMap((line): [string, string][] => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(line) ?? [];
    if (name !== undefined && value !== undefined) return [[name, value]];
    // The line may hold a secret, so only its name part is shown.
    errors.push(
      new UserError(
        `A line of the input env is not NAME=value: "${line.split('=')[0]}…".`,
        'Write one NAME=value per line.',
      ),
    );
    return [];
  });
  if (errors.length > 0) throw new UserErrors(errors);
  return Object.fromEntries(entries);
}

function parseFailOn(text: string): FailOnWord[] {
  const words = parseNames(text);
  const unknown = words.filter((word) => !(FAIL_ON_WORDS as readonly string[]).includes(word));
  if (unknown.length > 0) {
    throw new UserErrors(
      unknown.map((word) => new UserError(`The input fail-on has "${word}".`, suggest(word, FAIL_ON_WORDS))),
    );
  }
  if (words.includes('never') && words.length > 1) {
    throw new UserError(
      `The input fail-on is "${text}", but "never" stands alone.`,
      'Leave out "never" or the other words.',
    );
  }
  return words.includes('never') ? ['never'] : [...new Set([...DEFAULT_FAIL_ON, ...(words as FailOnWord[])])];
}

function parseMinutes(text: string, name: InputName): number {
  const minutes = Number(text);
  if (Number.isFinite(minutes) && minutes > 0) return minutes;
  throw new UserError(`The input ${name} is "${text}".`, 'Write a number of minutes above 0.');
}

function parseBoolean(text: string, name: InputName): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UserError(`The input ${name} is "${text}".`, 'Write true or false.');
}

/** @param text the matrix context as JSON: `null` on the runner, `{}` in act, where there is no matrix */
export function parseLeg(text: string): string {
  let matrix: unknown;
  try {
    matrix = JSON.parse(text);
  } catch {
    throw new UserError(
      `The input matrix is not JSON: "${text}".`,
      'Leave it out; its default is the matrix of the job.',
    );
  }
  return Object.entries((matrix as Record<string, unknown> | null) ?? {})
    .filter(([key]) => key !== 'repeat')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
