import { rescue, UserError } from '../common/errors.ts';
import { lateCode } from '../common/late-code.ts';
import { input, phrase, told } from '../common/told.ts';
import type { Workspace } from '../ports/workspace.ts';
import { presetOf } from '../readers/result-formats.ts';
import { type Config, DEFAULT_CONFIG, defaultConfig } from './config.ts';
import { checkInputConflicts } from './input-conflicts.ts';
import { DEFAULT_CONFIG_FILE, type InputName, type Inputs, parseInputs } from './inputs.ts';
import { refuseUnfinished } from './not-yet.ts';

/** Reading YAML is half of this program's start. */
const loadConfigParser = lateCode(() => import('./config-file.ts'));

type Environment = Readonly<Record<string, string | undefined>>;

/** What the user asked for. */
export interface Settings {
  readonly inputs: Inputs;
  readonly config: Config;
  /** What the config was parsed from; null if there is no such file, or the config is wrong. */
  readonly configText: string | null;
  /** Every wrong input and every wrong value of the config. */
  readonly errors: readonly UserError[];
}

/**
 * Inputs and config, read together so that one run names all mistakes in both.
 * @param fixed inputs whose values do not come from the user
 */
export async function loadSettings(
  env: Environment,
  workspace: Pick<Workspace, 'read'>,
  fixed: Partial<Inputs> = {},
): Promise<Settings> {
  const errors: UserError[] = [];
  const attempt = <T>(work: () => T | Promise<T>, fallback: T): Promise<T> =>
    rescue<T>(work, (_, all) => {
      errors.push(...all);
      return fallback;
    });
  // The inputs that are right still say where the report goes and what it is called.
  const parsed = parseInputs({
    read: (name) => readInput(env, name),
    passed: listInputs(env),
  });
  errors.push(...parsed.errors);
  const inputs = { ...parsed.inputs, ...fixed };
  await attempt(() => checkInputConflicts(inputs), undefined);
  const { config, configText } = await attempt(() => loadConfig(inputs, workspace), {
    config: DEFAULT_CONFIG,
    configText: null,
  });
  await attempt(() => refuseUnfinished(inputs, config), undefined);
  return { inputs, config, configText, errors };
}

async function loadConfig(
  inputs: Inputs,
  workspace: Pick<Workspace, 'read'>,
): Promise<Pick<Settings, 'config' | 'configText'>> {
  const text = await workspace.read(inputs.configFile);
  if (text === null && inputs.configFile !== DEFAULT_CONFIG_FILE) {
    throw new UserError(
      `The config file ${inputs.configFile} is not there.`,
      told`Mend ${input('config-file')}, or ${phrase('find config')}.`,
    );
  }
  const preset = presetOf(inputs.results, inputs.format) ?? 'default';
  if (text === null && inputs.rules === null) return { config: defaultConfig(preset), configText: null };
  const { parseConfig } = await loadConfigParser();
  return { config: parseConfig(text, inputs.configFile, inputs.rules, preset), configText: text };
}

/** The text of an input as the runner passes it; empty if unset. */
export function readInput(env: Environment, name: InputName): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? '';
}

function listInputs(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('INPUT_') && env[name] !== '')
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
}
