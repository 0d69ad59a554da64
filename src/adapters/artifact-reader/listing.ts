import * as v from 'valibot';
import { UserError } from '../../errors.ts';
import { GitHubError } from '../../github-error.ts';
import type { GitHubApi } from '../../ports.ts';
import type { WorkflowContext } from '../../workflow-context.ts';

export interface ReaderAccess {
  readonly api: GitHubApi;
  readonly context: WorkflowContext;
}

const Artifact = v.object({
  id: v.number(),
  name: v.string(),
  expired: v.boolean(),
  digest: v.optional(v.nullable(v.string()), null),
  size_in_bytes: v.number(),
  created_at: v.nullable(v.string()),
  expires_at: v.nullable(v.string()),
  workflow_run: v.nullable(
    v.object({
      id: v.number(),
      repository_id: v.number(),
      head_repository_id: v.number(),
      head_branch: v.nullable(v.string()),
      head_sha: v.string(),
    }),
  ),
});
export type Artifact = v.InferOutput<typeof Artifact>;

const Listing = v.object({ artifacts: v.array(Artifact) });
const Run = v.object({ event: v.string(), path: v.string(), html_url: v.string() });
export type Run = v.InferOutput<typeof Run>;

/** Artifacts of this name, of whatever run, newest first: one page. @throws UserError */
export async function listByName(name: string, { api, context }: ReaderAccess): Promise<Artifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
  return list(
    async () => (await api.request(route, { ...repositoryOf(context), name, per_page: 100 })).data,
    context,
  );
}

/** All artifacts of this very run, newest first. @throws UserError */
export async function listOwn({ api, context }: ReaderAccess): Promise<Artifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const found: Artifact[] = [];
  // Lists with a total in them come page by page, each as its list.
  for (let page = 1; page <= 10; page++) {
    const query = { ...repositoryOf(context), run_id: Number(context.runId), per_page: 100, page };
    const some = await list(async () => (await api.request(route, query)).data, context);
    found.push(...some);
    if (some.length < 100) break;
  }
  return found.sort(newestFirst);
}

async function list(load: () => Promise<unknown>, context: WorkflowContext): Promise<Artifact[]> {
  try {
    return v.parse(Listing, await load()).artifacts.toSorted(newestFirst);
  } catch (error) {
    const { owner, repo } = repositoryOf(context);
    const failed = `The artifacts of ${owner}/${repo} could not be listed`;
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) {
      const hint = 'Let the job read them:\npermissions:\n  actions: read\n  contents: read';
      throw new UserError(`${failed}: ${error.message} (${error.status}).`, hint, { cause: error });
    }
    if (error instanceof GitHubError || (error instanceof Error && error.name === 'ValiError')) {
      throw new UserError(`${failed}: ${error.message}.`, 'Run the job again in a while.', { cause: error });
    }
    throw error;
  }
}

function newestFirst(a: Artifact, b: Artifact): number {
  return (b.created_at ?? '').localeCompare(a.created_at ?? '') || b.id - a.id;
}

/** Null: GitHub does not know the run any more. @throws GitHubError */
export async function loadRun(id: number, { api, context }: ReaderAccess): Promise<Run | null> {
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    return v.parse(Run, (await api.request(route, { ...repositoryOf(context), run_id: id })).data);
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 410)) return null;
    throw error;
  }
}

export function repositoryOf({ repository }: WorkflowContext): {
  readonly owner: string;
  readonly repo: string;
} {
  return { owner: repository.owner, repo: repository.name };
}
