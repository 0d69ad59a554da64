import { asUserError, listUserErrors, UserError, UserErrors } from '../../common/errors.ts';
import { refuseVariables } from '../../k6/refused-variables.ts';
import { parseEnvFile } from '../../k6/variables.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { Config } from '../../settings/config.ts';
import type { Inputs } from '../../settings/inputs.ts';

export interface NamedFiles {
  /** What the input `scenario-file` fits, relative to the working directory; null where it says nothing. */
  readonly files: readonly string[] | null;
  /** What the env-file sets. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The files that inputs and config name. @throws UserErrors naming all that are not there */
export async function loadNamedFiles(
  { scenarioFiles, workingDirectory }: Pick<Inputs, 'scenarioFiles' | 'workingDirectory'>,
  config: Config,
  workspace: Pick<Workspace, 'read' | 'find'>,
): Promise<NamedFiles> {
  const [files, variables] = await Promise.allSettled([
    scenarioFiles.length === 0 ? null : workspace.find(scenarioFiles, workingDirectory),
    loadEnvFile(config, workspace),
  ]);
  if (files.status === 'fulfilled' && variables.status === 'fulfilled')
    return { files: files.value, variables: variables.value };
  const reasons = [files, variables].flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  );
  throw new UserErrors(reasons.map(asUserError).flatMap(listUserErrors));
}

async function loadEnvFile(
  config: Config,
  workspace: Pick<Workspace, 'read'>,
): Promise<Record<string, string>> {
  if (config.envFile === null) return {};
  const text = await workspace.read(config.envFile);
  if (text !== null) {
    const variables = parseEnvFile(text, config.envFile);
    const errors = refuseVariables(variables, () => `${config.envFile}`);
    if (errors.length > 0) throw new UserErrors(errors);
    return variables;
  }
  throw new UserError(
    `The env-file ${config.envFile} of the config file is not there.`,
    'Mend the path, or make the file in an earlier step.',
  );
}
