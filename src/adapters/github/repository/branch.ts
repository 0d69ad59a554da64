import * as v from 'valibot';
import { UserError } from '../../../common/errors.ts';
import type { FileChange } from '../../../ports/repository.ts';
import { type GitHubApi, GitHubError } from '../api.ts';
import { explainReadError, explainWriteError } from '../refusal.ts';
import { repositoryOf, type WorkflowContext } from '../workflow-context.ts';
import { loadFile, normalisePath } from './file.ts';
import { classifyWriteRefusal } from './write-refusal.ts';

export interface RepositoryAccess {
  readonly api: GitHubApi;
  readonly context: WorkflowContext;
}

export type Texts = ReadonlyMap<string, string | null>;

const Ref = v.object({ object: v.object({ sha: v.string() }) });
const GitCommit = v.object({ tree: v.object({ sha: v.string() }) });
const Written = v.object({ sha: v.string(), html_url: v.optional(v.string(), '') });

/** The branch's newest commit; null if there is no such branch. @throws UserError */
export async function loadHead({ api, context }: RepositoryAccess, branch: string): Promise<string | null> {
  try {
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const answer = await api.request(route, { ...repositoryOf(context), ref: `heads/${branch}` });
    return v.parse(Ref, answer.data).object.sha;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    if (error instanceof GitHubError && error.status === 409) {
      const { owner, name } = context.repository;
      throw new UserError(`${owner}/${name} is empty.`, 'Push a first commit.', { cause: error });
    }
    throw explainReadError(error, `the branch ${branch}`, context);
  }
}

/** @throws UserError if there is no such branch */
export async function requireHead(access: RepositoryAccess, branch: string): Promise<string> {
  const head = await loadHead(access, branch);
  if (head !== null) return head;
  const { owner, name } = access.context.repository;
  throw new UserError(
    `There is no branch "${branch}" in ${owner}/${name}.`,
    'Check the input base-ref. In a private repository the job also needs\npermissions:\n  contents: write',
  );
}

/** The changed files as they are at a commit; null for a file that is not there. @throws UserError */
export async function loadTexts(
  access: RepositoryAccess,
  sha: string,
  changes: readonly FileChange[],
): Promise<Texts> {
  const texts = new Map<string, string | null>();
  for (const { path } of changes) {
    texts.set(path, await loadFile({ ...access, path: normalisePath(path), sha }));
  }
  return texts;
}

export interface NewCommit {
  /** Its files are the new commit's, but for those of `texts`. */
  readonly base: string;
  readonly parents: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly message: string;
}

/** No author is named, so that GitHub signs the commit. @throws UserError, GitHubError for what may be a race */
export async function writeCommit(
  { api, context }: RepositoryAccess,
  { base, parents, texts, message }: NewCommit,
): Promise<{ readonly sha: string; readonly url: string }> {
  const tree = [...texts].map(([path, content]) => ({
    path: normalisePath(path),
    mode: '100644',
    type: 'blob',
    content,
  }));
  const commitRoute = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const from = await api.request(commitRoute, { ...repositoryOf(context), commit_sha: base });
  const made = await api.request('POST /repos/{owner}/{repo}/git/trees', {
    ...repositoryOf(context),
    base_tree: v.parse(GitCommit, from.data).tree.sha,
    tree,
  });
  const commit = await api.request('POST /repos/{owner}/{repo}/git/commits', {
    ...repositoryOf(context),
    message,
    tree: v.parse(Written, made.data).sha,
    parents,
  });
  const { sha, html_url: url } = v.parse(Written, commit.data);
  return { sha, url };
}

/** Never forces. @param exists whether the branch was there when it was read. @throws GitHubError */
export async function moveBranch(
  { api, context }: RepositoryAccess,
  { branch, sha, exists }: { readonly branch: string; readonly sha: string; readonly exists: boolean },
): Promise<void> {
  const repository = repositoryOf(context);
  if (exists) {
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    await api.request(route, { ...repository, ref: `heads/${branch}`, sha, force: false });
  } else {
    await api.request('POST /repos/{owner}/{repo}/git/refs', {
      ...repository,
      ref: `refs/heads/${branch}`,
      sha,
    });
  }
}

/** `race` and `protected` are outcomes; everything else is thrown in the user's words. */
export async function tryWrite<T>(
  write: () => Promise<T>,
  what: string,
  context: WorkflowContext,
): Promise<
  | { readonly kind: 'written'; readonly value: T }
  | { readonly kind: 'race' }
  | { readonly kind: 'protected'; readonly reason: string }
> {
  try {
    return { kind: 'written', value: await write() };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw explainWriteError(error, what, context);
    const refusal = classifyWriteRefusal(error);
    if (refusal === 'final') throw explainWriteError(error, what, context);
    if (refusal === 'race') return { kind: 'race' };
    return {
      kind: 'protected',
      reason: [error.message, error.details].filter((text) => text !== '').join(': '),
    };
  }
}
