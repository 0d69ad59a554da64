import * as v from 'valibot';
import { shortenSha } from '../../../common/git-ref.ts';
import type { BaseBranch } from '../../../ports/base-branch.ts';
import type { ProposedFiles } from '../../../ports/proposed-files.ts';
import { GitHubError } from '../api.ts';
import { explainReadError } from '../refusal.ts';
import { requireReadableCommit } from './base-branch.ts';
import { type BaseCommitOptions, findKnownCommit } from './base-commit.ts';
import { normalisePath } from './file.ts';

const Entry = v.object({ type: v.string(), sha: v.string() });

/** Compares files of the measured commit with those of the base commit, without loading either. */
export function createProposedFiles(
  options: BaseCommitOptions,
  { resolveBase }: Pick<BaseBranch, 'resolveBase'>,
): ProposedFiles {
  const { context, checkoutSha } = options;
  return {
    async changes(wantedPath) {
      const path = normalisePath(wantedPath);
      const measured = await findKnownCommit(options, checkoutSha ?? context.sha);
      const { sha: base } = await resolveBase();
      return (await loadEntry(options, path, base)) !== (await loadEntry(options, path, measured));
    },
  };
}

/** What git has under the path, as a text that is equal where the content is; null where there is nothing. */
async function loadEntry(options: BaseCommitOptions, path: string, sha: string): Promise<string | null> {
  const { api, context } = options;
  const { owner, name: repo } = context.repository;
  try {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const { data } = await api.request(route, { owner, repo, path, ref: sha });
    if (Array.isArray(data)) return 'folder';
    const entry = v.parse(Entry, data);
    return `${entry.type} ${entry.sha}`;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404)
      throw explainReadError(error, `the file ${path} at ${shortenSha(sha)}`, context);
    await requireReadableCommit(options, sha);
    return null;
  }
}
