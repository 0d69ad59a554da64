import type { BaselineDocument } from '../../baseline/document.ts';
import { rescue, UserError } from '../../common/errors.ts';
import { branchOfRef } from '../../common/git-ref.ts';
import { storeInArtifacts } from './artifact-store.ts';
import { storeInRepository } from './repository-store.ts';
import { NOTHING_STORED, type StoreOutcome, type StoringPorts, type StoringRequest } from './request.ts';
import { rescueRuns, storeInWorkspace } from './workspace-store.ts';

/** Stores runs where `update` says. What cannot be stored becomes an error, and goes into the workspace and an artifact. */
export async function storeRuns(
  additions: readonly BaselineDocument[],
  request: StoringRequest,
  ports: StoringPorts,
): Promise<StoreOutcome> {
  if (additions.length === 0 || request.policy.update === 'none') return NOTHING_STORED;
  if (request.policy.update === 'workspace') return storeInWorkspace(additions, request, ports);
  const outcome = await tryStore(additions, request, ports);
  const refused = additions.filter(({ suite }) => outcome.errors.has(suite));
  if (refused.length === 0 || request.policy.dryRun) return outcome;
  return { ...outcome, errors: await rescueRuns(refused, outcome.errors, request, ports) };
}

async function tryStore(
  additions: readonly BaselineDocument[],
  request: StoringRequest,
  ports: StoringPorts,
): Promise<StoreOutcome> {
  const store = async (): Promise<StoreOutcome> => {
    await requireBaseBranch(request, ports.base);
    return request.policy.update === 'artifact'
      ? storeInArtifacts(additions, request, ports)
      : storeInRepository(additions, request, ports);
  };
  return rescue(store, (mistake) => ({
    ...NOTHING_STORED,
    places: new Map(additions.map(({ suite }) => [suite, 'nowhere: the store refused it'])),
    errors: new Map(additions.map(({ suite }) => [suite, mistake])),
  }));
}

/** What every pull request will be judged by comes from the base branch only. */
async function requireBaseBranch({ job }: StoringRequest, base: StoringPorts['base']): Promise<void> {
  const { ref } = await base.resolveBase();
  const branch = branchOfRef(job.ref);
  if (branch === ref) return;
  throw new UserError(
    `Nothing was stored: this run measured ${branch ?? (job.ref || 'no branch')}, and the baseline is that of ${ref}.`,
    `Run the workflow on ${ref}, or name the branch by the input base-ref.`,
  );
}
