import { rescueNow, UserError } from '../common/errors.ts';
import { suggest } from '../common/suggestion.ts';
import { input, told } from '../common/told.ts';
import { checkFlags, parseFlags } from '../k6/flags.ts';
import { parseEnvFile } from '../k6/variables.ts';
import { parseVersionSpec } from '../k6/version.ts';
import { RESULT_FORMATS, type ResultFormat } from '../readers/result-formats.ts';
import type { FailOnWord } from '../rules/verdict.ts';
import {
  DEFAULT_FAIL_ON,
  oneOf,
  parseBoolean,
  parseFailOn,
  parseLeg,
  parseLines,
  parseMinutes,
  parseNames,
} from './input-values.ts';

export const MODES = ['auto', 'compare', 'baseline', 'comment', 'validate'] as const;
export const BASELINES = ['auto', 'repo', 'artifact', 'paired', 'none'] as const;
const COMMENT_MODES = ['always', 'on-change', 'never'] as const;
const UPDATES = ['none', 'commit', 'pull-request', 'artifact'] as const;
const UPDATE_HISTORIES = ['append', 'reset'] as const;

export const DEFAULT_CONFIG_FILE = '.github/perf-baseline.yml';

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
  /** `workspace`: files of the checkout; never an input's, which says it by leaving update out. */
  readonly update: (typeof UPDATES)[number] | 'workspace';
  readonly results: readonly string[];
  readonly format: ResultFormat | null;
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

/** The inputs, with every unknown and every malformed one named beside them; a malformed one counts as unset. */
export function parseInputs(source: InputSource): { inputs: Inputs; errors: readonly UserError[] } {
  const errors: UserError[] = source.passed.filter((name) => !isInputName(name)).map(unknownInput);
  const attempt = <T>(name: InputName, parse: (text: string, name: InputName) => T, unset: T): T => {
    const text = source.read(name).trim();
    if (text === '') return unset;
    return rescueNow<T>(
      () => parse(text, name),
      (_, all) => {
        errors.push(...all);
        return unset;
      },
    );
  };
  return { inputs: readAll(attempt), errors };
}

type Attempt = <T>(name: InputName, parse: (text: string, name: InputName) => T, unset: T) => T;

function readAll(attempt: Attempt): Inputs {
  const text = (name: InputName) => attempt<string | null>(name, (value) => value, null);
  return {
    mode: attempt('mode', oneOf(MODES), 'auto'),
    scenarioFiles: attempt('scenario-file', parseLines, []),
    suites: attempt('suites', parseNames, []),
    flags: attempt('flags', parseOwnFlags, []),
    env: attempt('env', (value) => parseEnvFile(value, told`${input('env')}`), {}),
    workingDirectory: attempt('working-directory', (value) => value, '.'),
    k6Version: attempt<string | null>('k6-version', parseOwnVersion, null),
    build: text('build'),
    start: text('start'),
    waitOn: text('wait-on'),
    baseline: attempt('baseline', oneOf(BASELINES), 'auto'),
    baseRef: text('base-ref'),
    rules: text('rules'),
    failOn: attempt('fail-on', parseFailOn, DEFAULT_FAIL_ON),
    comment: attempt('comment', oneOf(COMMENT_MODES), 'always'),
    update: attempt<Inputs['update']>('update', oneOf(UPDATES), 'none'),
    results: attempt('results', parseLines, []),
    format: attempt<Inputs['format']>('format', oneOf(RESULT_FORMATS), null),
    shard: text('shard'),
    timeBudgetMinutes: attempt<number | null>('time-budget-minutes', parseMinutes, null),
    reportDir: text('report-dir'),
    configFile: attempt('config-file', (value) => value, DEFAULT_CONFIG_FILE),
    githubToken: text('github-token'),
    note: text('note'),
    updateHistory: attempt('update-history', oneOf(UPDATE_HISTORIES), 'append'),
    dryRun: attempt('dry-run', parseBoolean, false),
    leg: attempt('matrix', parseLeg, ''),
  };
}

/** Checked here, so that a refused flag is named beside other wrong inputs. */
function parseOwnFlags(text: string): string[] {
  const flags = parseFlags(text);
  checkFlags(flags);
  return flags;
}

/** Whether it is one is known before anything is installed. */
function parseOwnVersion(text: string): string {
  parseVersionSpec(text);
  return text;
}

function isInputName(name: string): name is InputName {
  return (INPUT_NAMES as readonly string[]).includes(name);
}

function unknownInput(name: string): UserError {
  const visible = INPUT_NAMES.filter((known) => known !== 'matrix');
  return new UserError(`There is no input "${name}".`, suggest(name, visible));
}
