import * as v from 'valibot';
import { UserError } from '../../../common/errors.ts';
import { branchOfRef, shortenSha } from '../../../common/git-ref.ts';
import type { BaseCommit } from '../../../ports/base-branch.ts';
import { type GitHubApi, GitHubError } from '../api.ts';
import { explainReadError } from '../refusal.ts';
import type { WorkflowContext } from '../workflow-context.ts';

export interface BaseCommitOptions {
  readonly api: GitHubApi;
  readonly context: WorkflowContext;
  /** `git rev-parse HEAD` of the checkout; null where there is none: then `GITHUB_SHA` was measured. */
  readonly checkoutSha: string | null;
  /** The input `base-ref`; null when it is not set. */
  readonly baseRef: string | null;
}

const Commit = v.object({ sha: v.string(), parents: v.array(v.object({ sha: v.string() })) });
const Comparison = v.object({ merge_base_commit: v.object({ sha: v.string() }) });
const DefaultBranch = v.object({ default_branch: v.string() });

/**
 * The commit that the measured one must be compared with: of a pull request's merge commit its other parent,
 * because a merge base would blame the pull request for what the base branch did since; of everything else the
 * merge base with the base branch.
 * @throws UserError when GitHub does not know it, or the token may not read the repository.
 */
export async function resolveBaseCommit(options: BaseCommitOptions): Promise<BaseCommit> {
  const { context, baseRef } = options;
  const measured = options.checkoutSha ?? context.sha;
  const group = context.mergeGroup;
  if (group !== null && baseRef === null) {
    const how = `${group.baseRef} at ${shortenSha(group.baseSha)}, the base of the merge group`;
    return { sha: group.baseSha, ref: group.baseRef, how };
  }
  const pull = context.pullRequest;
  const ref = baseRef ?? pull?.baseRef ?? (await loadDefaultBranch(options));
  if (pull !== null && ref === pull.baseRef && measured !== pull.headSha) {
    return (await findOtherParent(options, measured)) ?? findMergeBase(options, ref, measured);
  }
  if (pull === null && measured === context.sha && branchOfRef(context.ref) === ref) {
    return { sha: measured, ref, how: `${ref} at ${shortenSha(measured)}, the commit that was measured` };
  }
  return findMergeBase(options, ref, measured);
}

/** The parent of a pull request's merge commit that is not its head; null when `measured` is no such merge. */
async function findOtherParent(
  { api, context }: BaseCommitOptions,
  measured: string,
): Promise<BaseCommit | null> {
  const pull = context.pullRequest;
  const parents = await loadParents(api, context, measured);
  const [first, second] = parents ?? [];
  if (pull === null || first === undefined || second === undefined) return null;
  const isMerge = first === pull.headSha || second === pull.headSha || measured === context.sha;
  const sha = first === pull.headSha ? second : first;
  const how = `${pull.baseRef} at ${shortenSha(sha)}, which this pull request is merged into`;
  return isMerge ? { sha, ref: pull.baseRef, how } : null;
}

/** Null for a commit that GitHub does not know: a merge made in the job. @throws UserError */
export async function loadParents(
  api: GitHubApi,
  context: WorkflowContext,
  sha: string,
): Promise<readonly string[] | null> {
  const { owner, name: repo } = context.repository;
  try {
    const answer = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      owner,
      repo,
      ref: sha,
      per_page: 1,
    });
    return v.parse(Commit, answer.data).parents.map((parent) => parent.sha);
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 422 || error.status === 404)) return null;
    throw explainReadError(error, `the commit ${shortenSha(sha)}`, context);
  }
}

async function findMergeBase(options: BaseCommitOptions, ref: string, measured: string): Promise<BaseCommit> {
  const { api, context } = options;
  const { owner, name: repo } = context.repository;
  const head = await findKnownCommit(options, measured);
  const basehead = `${ref}...${head}`;
  try {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const answer = await api.request(route, { owner, repo, basehead, per_page: 1 });
    const { sha } = v.parse(Comparison, answer.data).merge_base_commit;
    return { sha, ref, how: `${ref} at ${shortenSha(sha)}, where this branch started` };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) {
      throw explainReadError(error, `the comparison of ${ref} with ${shortenSha(head)}`, context);
    }
    throw new UserError(
      `GitHub knows no common ancestor of "${ref}" and the measured commit ${shortenSha(head)} in ${owner}/${repo}.`,
      `Check the input base-ref. In a private repository the job also needs\n${CONTENTS_READ}`,
      { cause: error },
    );
  }
}

const CONTENTS_READ = 'permissions:\n  contents: read';

/** A merge that the job made itself exists on this machine only; its head stands in for it. */
export async function findKnownCommit(
  { api, context }: Pick<BaseCommitOptions, 'api' | 'context'>,
  measured: string,
): Promise<string> {
  const pull = context.pullRequest;
  if (pull === null || measured === pull.headSha || measured === context.sha) return measured;
  return (await loadParents(api, context, measured)) === null ? pull.headSha : measured;
}

async function loadDefaultBranch({ api, context }: BaseCommitOptions): Promise<string> {
  const { owner, name: repo, defaultBranch } = context.repository;
  if (defaultBranch !== null) return defaultBranch;
  try {
    const answer = await api.request('GET /repos/{owner}/{repo}', { owner, repo });
    return v.parse(DefaultBranch, answer.data).default_branch;
  } catch (error) {
    throw explainReadError(error, `the repository ${owner}/${repo}`, context);
  }
}
