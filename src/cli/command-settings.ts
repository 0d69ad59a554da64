import { createWorkspace } from '../adapters/machine/workspace.ts';
import { UserErrors } from '../common/errors.ts';
import type { Workspace } from '../ports/workspace.ts';
import type { Inputs } from '../settings/inputs.ts';
import { loadSettings, type Settings } from '../settings/settings.ts';
import { type Arguments, findValue } from './arguments.ts';
import type { CommandName } from './commands.ts';
import {
  listCommandInputs,
  listCommandMistakes,
  listFixedInputs,
  MODES,
  type ModeCommand,
} from './inputs.ts';

/** A command, and what is known of it before anything that works is loaded. */
export interface SettledCommand<C extends CommandName = CommandName> {
  readonly args: Arguments & { readonly command: C };
  readonly settings: Settings;
  readonly workspace: Workspace;
}

/**
 * Options, operands and config, read together.
 * @throws UserErrors naming all mistakes, except for a mode with --json: its report names them
 */
export async function settleCommand<C extends CommandName>(
  args: Arguments & { readonly command: C },
  root: string,
): Promise<SettledCommand<C>> {
  // Whoever types a path may name any file of this machine.
  const workspace = createWorkspace(root, false);
  const loaded = await loadSettings(listCommandInputs(args), workspace, fixInputs(args));
  const errors = [...listCommandMistakes(args), ...loaded.errors];
  const reports = isMode(args.command) && args.options.has('json');
  if (errors.length > 0 && !reports) throw new UserErrors(errors);
  return { args, settings: { ...placeBaseline(args, loaded), errors }, workspace };
}

function isMode(command: CommandName): command is ModeCommand {
  return command in MODES;
}

function fixInputs({ command, options }: Arguments): Partial<Inputs> {
  if (isMode(command)) return listFixedInputs(command, options);
  // Only where something is stored, a note and a dry run make sense.
  return command === 'baseline import' ? { mode: 'baseline' } : {};
}

/** The settings with the file that --baseline names. */
function placeBaseline({ command, options }: Arguments, settings: Settings): Settings {
  const path = findValue(options, 'baseline');
  if (path === null || (isMode(command) && path === 'none')) return settings;
  const { config } = settings;
  return { ...settings, config: { ...config, baseline: { ...config.baseline, path } } };
}
