import { flagValue } from './flags.ts';
import { listUserFolders } from './user-folders.ts';

/** What says where k6's config file is. */
interface ConfigPlace {
  readonly flags: readonly string[];
  /** Of k6's process. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * The files that k6 may take options from beside the script, as it does where the script sets none (`hosts`, `rps`,
 * …): the one that it is told to take, else its own, today's and that of before 1.0 (docs, "k6 options"). Relative
 * ones are relative to k6's working directory.
 */
export function listConfigFiles({ flags, variables }: ConfigPlace): string[] {
  const named = flagValue(flags, 'config') ?? variables.K6_CONFIG ?? '';
  if (named !== '') return [named];
  return listUserFolders('config', variables).flatMap((folder) => [
    `${folder}/k6/config.json`,
    `${folder}/loadimpact/k6/config.json`,
  ]);
}
