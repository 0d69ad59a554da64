import { GitHubError } from '../../github-error.ts';
import type { BaseCommit, BaselineStore } from '../../ports.ts';
import { type BaseCommitOptions, loadParents, resolveBaseCommit, shorten } from './base-commit.ts';
import { explainReadError } from './read-error.ts';
import { loadFile, normalisePath } from './repository-file.ts';

/** The baseline as a file of the repository, read through the API at the base commit. */
export function createBaselineRepo(options: BaseCommitOptions): BaselineStore {
  let resolving: Promise<BaseCommit> | null = null;
  const resolveBase = (): Promise<BaseCommit> => {
    resolving ??= resolveBaseCommit(options);
    return resolving;
  };
  return {
    resolveBase,
    async load(wantedPath) {
      const path = normalisePath(wantedPath);
      const base = await resolveBase();
      const text = await loadFile({ ...options, path, sha: base.sha });
      if (text !== null) return { ...base, kind: 'found', path, text };
      await requireReadableCommit(options, base);
      return { ...base, kind: 'absent', path };
    },
  };
}

/** GitHub says 404 for a file that is not there and for a repository that the token may not read. */
async function requireReadableCommit(options: BaseCommitOptions, base: BaseCommit): Promise<void> {
  const { api, context } = options;
  if ((await loadParents(api, context, base.sha)) !== null) return;
  const unknown = new GitHubError('Not Found', { status: 404 });
  throw explainReadError(unknown, `the base commit ${shorten(base.sha)}`, context);
}
