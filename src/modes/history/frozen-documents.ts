import { baselinePath } from '../../baseline/places.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { StoringRequest } from './request.ts';

/** Marks a record whose document is not what it was. */
export type CheckDocument = (record: RunRecord) => Promise<RunRecord>;

/**
 * Looks at the documents of the checkout that runs will be added to, before any script of the user's runs: what a
 * script writes there would be stored as if it had been measured.
 */
export async function freezeDocuments(
  suites: readonly string[],
  { config, policy }: Pick<StoringRequest, 'config' | 'policy'>,
  workspace: Pick<Workspace, 'read'>,
): Promise<CheckDocument> {
  if (policy.update === 'none' || policy.othersStore) return async (record) => record;
  const pathOf = (suite: string) => baselinePath(config.baseline.path, suite);
  const frozen = new Map<string, string | null>();
  for (const suite of suites) frozen.set(pathOf(suite), await readState(pathOf(suite), workspace));
  return async (record) => {
    const path = pathOf(record.suite);
    if (!frozen.has(path) || (await readState(path, workspace)) === frozen.get(path)) return record;
    return { ...record, changedFiles: [...(record.changedFiles ?? []), path] };
  };
}

/** What cannot be read is told by whoever needs it. */
function readState(path: string, workspace: Pick<Workspace, 'read'>): Promise<string | null> {
  return workspace.read(path).catch((error: unknown) => `cannot be read: ${String(error)}`);
}
