import * as v from 'valibot';
import { UserError } from '../../../common/errors.ts';
import { type GitHubApi, GitHubError } from '../api.ts';
import { toUserError } from '../refusal.ts';
import { repositoryOf, type WorkflowContext } from '../workflow-context.ts';

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
  // GitHub promises none of these; one artifact of a deleted fork must not hide all others.
  workflow_run: v.nullish(
    v.object({
      id: v.nullish(v.number(), null),
      repository_id: v.nullish(v.number(), null),
      head_repository_id: v.nullish(v.number(), null),
      head_branch: v.nullish(v.string(), null),
      head_sha: v.nullish(v.string(), ''),
    }),
    null,
  ),
});
export type Artifact = v.InferOutput<typeof Artifact>;

const Listing = v.object({ artifacts: v.array(Artifact) });
const Run = v.object({ event: v.string(), path: v.string(), html_url: v.string() });
export type Run = v.InferOutput<typeof Run>;

const PAGE = 100;
const MOST_PAGES = 10;

/**
 * Artifacts of this name, newest first, page by page until they are `enough`: forks may upload under any name, and
 * must not push the repository's own out of sight.
 * @throws UserError
 */
export async function listByName(
  name: string,
  enough: (found: readonly Artifact[]) => boolean,
  access: ReaderAccess,
): Promise<Artifact[]> {
  return listPages('GET /repos/{owner}/{repo}/actions/artifacts', { name }, enough, access);
}

/** All artifacts of this very run, newest first. @throws UserError */
export async function listOwn(access: ReaderAccess): Promise<Artifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  return listPages(route, { run_id: Number(access.context.runId) }, () => false, access);
}

/** Lists with a total in them come page by page, each as its list. */
async function listPages(
  route: string,
  query: Readonly<Record<string, unknown>>,
  enough: (found: readonly Artifact[]) => boolean,
  { api, context }: ReaderAccess,
): Promise<Artifact[]> {
  const found: Artifact[] = [];
  for (let page = 1; page <= MOST_PAGES && !enough(found); page++) {
    const parameters = { ...repositoryOf(context), ...query, per_page: PAGE, page };
    const some = await list(async () => (await api.request(route, parameters)).data, context);
    found.push(...some);
    if (some.length < PAGE) break;
  }
  return found.sort(newestFirst);
}

async function list(load: () => Promise<unknown>, context: WorkflowContext): Promise<Artifact[]> {
  try {
    return v.parse(Listing, await load()).artifacts;
  } catch (error) {
    const { owner, repo } = repositoryOf(context);
    const told = toUserError(error, {
      failed: `The artifacts of ${owner}/${repo} could not be listed`,
      permissions: ['actions: read', 'contents: read'],
    });
    if (!(told instanceof UserError) || !isForbidden(error)) throw told;
    throw new ListingForbidden(told.message, told.hint, { cause: error });
  }
}

/** The token may not list artifacts, which GitHub says. */
export class ListingForbidden extends UserError {}

/** GitHub's own words; a 403 may also come from a rate limit or from something between. */
function isForbidden(error: unknown): boolean {
  return (
    error instanceof GitHubError && error.status === 403 && /^Resource not accessible/i.test(error.message)
  );
}

/** For `sort`. */
export function newestFirst(a: Artifact, b: Artifact): number {
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
