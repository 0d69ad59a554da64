import { listUserFolders } from './user-folders.ts';

/**
 * The folders where k6 may keep the programs that it fetched for scripts with extensions, each in a folder of its own
 * (`internal/cmd/launcher.go` and `cmd/state/state.go` of k6 v2.2.0). It starts what it finds there as it is.
 * @param variables of k6's process
 */
export function listBinaryCaches(variables: Readonly<Record<string, string>>): string[] {
  const { K6_BINARY_CACHE } = variables;
  const folders = listUserFolders('cache', variables);
  // 2.2.0 does not obey the variable, which its library for such programs knows.
  return [...(K6_BINARY_CACHE ? [K6_BINARY_CACHE] : []), ...folders.map((folder) => `${folder}/k6/builds`)];
}
