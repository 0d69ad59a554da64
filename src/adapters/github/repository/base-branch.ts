import * as v from 'valibot';
import { rescue } from '../../../common/errors.ts';
import { shortenSha } from '../../../common/git-ref.ts';
import type { BaseBranch, BaseCommit } from '../../../ports/base-branch.ts';
import { GitHubError } from '../api.ts';
import { explainReadError } from '../refusal.ts';
import { type BaseCommitOptions, loadParents, resolveBaseCommit } from './base-commit.ts';
import { loadFile, normalisePath } from './file.ts';

/** One page of commits; an older baseline than that is found as the newest one. */
const ANCESTORS = 100;

const Commits = v.array(
  v.object({
    sha: v.string(),
    commit: v.object({ committer: v.nullable(v.object({ date: v.optional(v.string(), '') })) }),
  }),
);

/** The baseline as a file of the repository, read through the API at the base commit. */
export function createBaseBranch(options: BaseCommitOptions): BaseBranch {
  let resolving: Promise<BaseCommit> | null = null;
  const resolveBase = (): Promise<BaseCommit> => {
    resolving ??= resolveBaseCommit(options);
    return resolving;
  };
  return {
    resolveBase,
    freeze: async () => [],
    async load(wantedPath) {
      const path = normalisePath(wantedPath);
      const base = await resolveBase();
      const text = await loadFile({ ...options, path, sha: base.sha });
      if (text !== null) return { ...base, kind: 'found', path, text };
      await requireReadableCommit(options, base.sha);
      return { ...base, kind: 'absent', path };
    },
    async listAncestors() {
      const { sha } = await resolveBase();
      // What GitHub does not say of them costs a remark, not the comparison.
      const commits = await rescue(
        () => listCommits(options, { sha, per_page: ANCESTORS }),
        () => [],
      );
      return commits.map((commit) => commit.sha);
    },
    async findLastChange(wantedPath) {
      const { sha } = await resolveBase();
      const path = normalisePath(wantedPath);
      const [newest] = await listCommits(options, { sha, path, per_page: 1 });
      return newest === undefined ? null : { sha: newest.sha, time: newest.commit.committer?.date ?? '' };
    },
  };
}

/** @throws UserError */
async function listCommits(
  { api, context }: BaseCommitOptions,
  query: Readonly<Record<string, unknown>>,
): Promise<v.InferOutput<typeof Commits>> {
  const { owner, name: repo } = context.repository;
  try {
    const answer = await api.request('GET /repos/{owner}/{repo}/commits', { owner, repo, ...query });
    return v.parse(Commits, answer.data);
  } catch (error) {
    const what = query.path === undefined ? 'the history' : `the history of ${query.path}`;
    throw explainReadError(error, what, context);
  }
}

/** GitHub says 404 for a file that is not there and for a repository that the token may not read. */
export async function requireReadableCommit(options: BaseCommitOptions, sha: string): Promise<void> {
  const { api, context } = options;
  if ((await loadParents(api, context, sha)) !== null) return;
  const unknown = new GitHubError('Not Found', { status: 404 });
  throw explainReadError(unknown, `the commit ${shortenSha(sha)}`, context);
}
