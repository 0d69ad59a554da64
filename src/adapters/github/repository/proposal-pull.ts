import * as v from 'valibot';
import type { ProposalOutcome, ProposalRequest, WrittenFile } from '../../../ports/repository.ts';
import { GitHubError } from '../api.ts';
import { explainError, explainReadError } from '../refusal.ts';
import { repositoryOf } from '../workflow-context.ts';
import { loadHead, type RepositoryAccess } from './branch.ts';

const Pull = v.object({
  number: v.number(),
  html_url: v.string(),
  head: v.object({ sha: v.string() }),
});
type Pull = v.InferOutput<typeof Pull>;

interface Branches {
  readonly base: string;
  readonly branch: string;
}

/** The open pull request from the branch into the base. @throws UserError */
export async function findOpenPull(branches: Branches, access: RepositoryAccess): Promise<Pull | null> {
  return (await listPulls(branches, 'open', access))[0] ?? null;
}

/** Whether the branch still is where a merged or closed pull request left it. @throws UserError */
export async function isHeadOfClosedPull(
  { head, ...branches }: Branches & { readonly head: string },
  access: RepositoryAccess,
): Promise<boolean> {
  return (await listPulls(branches, 'closed', access)).some((pull) => pull.head.sha === head);
}

async function listPulls(
  { base, branch }: Branches,
  state: 'open' | 'closed',
  { api, context }: RepositoryAccess,
): Promise<Pull[]> {
  const { owner, repo } = repositoryOf(context);
  try {
    // Newest first: a branch that is used again and again has its last proposal on the first page.
    const query = { owner, repo, base, head: `${owner}:${branch}`, state, per_page: 100 };
    const answer = await api.request('GET /repos/{owner}/{repo}/pulls', query);
    return v.parse(v.array(Pull), answer.data);
  } catch (error) {
    throw explainReadError(error, `the pull requests of ${branch}`, context);
  }
}

interface Description {
  readonly files: readonly WrittenFile[];
  readonly body: string;
}

const MOST_DESCRIPTIONS = 5;

/** Opens the pull request, or updates the open one, until its text tells what the branch holds. */
export async function publishPull(
  request: ProposalRequest,
  describe: () => Promise<Description>,
  access: RepositoryAccess,
): Promise<ProposalOutcome> {
  const { base, branch, title } = request;
  let created = false;
  for (let times = 1; ; times++) {
    const head = await loadHead(access, branch);
    const { files, body } = await describe();
    try {
      const open = await findOpenPull({ base, branch }, access);
      const pull =
        open === null
          ? await createPull({ base, head: branch, title, body }, access)
          : await updatePull({ pull_number: open.number, title, body }, access);
      created ||= open === null;
      const settled = (await loadHead(access, branch)) === head;
      if (settled || times >= MOST_DESCRIPTIONS)
        return { kind: 'proposed', url: pull.html_url, created, files };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (/already exists/i.test(`${error.message} ${error.details}`) && times < MOST_DESCRIPTIONS) continue;
      if (/no commits between/i.test(`${error.message} ${error.details}`)) return { kind: 'unchanged' };
      return { kind: 'pushed', files, ...explainRefusal(error, request, access) };
    }
  }
}

async function createPull(pull: object, { api, context }: RepositoryAccess): Promise<Pull> {
  const route = 'POST /repos/{owner}/{repo}/pulls';
  return v.parse(Pull, (await api.request(route, { ...repositoryOf(context), ...pull })).data);
}

async function updatePull(pull: object, { api, context }: RepositoryAccess): Promise<Pull> {
  const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
  return v.parse(Pull, (await api.request(route, { ...repositoryOf(context), ...pull })).data);
}

function explainRefusal(
  error: GitHubError,
  { base, branch }: ProposalRequest,
  { context }: RepositoryAccess,
): { readonly compareUrl: string; readonly reason: string; readonly hint: string } {
  const { owner, repo } = repositoryOf(context);
  const server = context.serverUrl;
  const compareUrl = `${server}/${owner}/${repo}/compare/${encodeURI(base)}...${encodeURI(branch)}?expand=1`;
  const permissions = ['contents: write', 'pull-requests: write'];
  const failed = `The branch ${branch} is pushed, but GitHub refused the pull request`;
  const { reason, hint } = explainError(error, { failed, permissions });
  // A setting of the repository, which no permission of the job overrules.
  const allow = /not permitted to create/i.test(error.message)
    ? 'Or allow it: Settings > Actions > General > Allow GitHub Actions to create and approve pull requests.'
    : hint;
  return { compareUrl, reason, hint: `Open it by hand: ${compareUrl}. ${allow}`.trim() };
}
