import * as v from 'valibot';
import { UserError } from '../../../common/errors.ts';
import type { FileChange, ProposalOutcome, ProposalRequest, WrittenFile } from '../../../ports/repository.ts';
import { GitHubError } from '../api.ts';
import { explainWriteError } from '../refusal.ts';
import { repositoryOf } from '../workflow-context.ts';
import {
  loadHead,
  loadTexts,
  moveBranch,
  type RepositoryAccess,
  requireHead,
  type Texts,
  tryWrite,
  writeCommit,
} from './branch.ts';
import { compareAndSwap, LOST, type Retrying } from './compare-and-swap.ts';
import { findOpenPull, isHeadOfClosedPull, publishPull } from './proposal-pull.ts';

interface ProposalOptions extends RepositoryAccess, Retrying {}

const Comparison = v.object({ merge_base_commit: v.object({ sha: v.string() }) });

/** One branch and one open pull request, updated in place; the branch only ever moves forward. */
export async function proposeChanges(
  request: ProposalRequest,
  options: ProposalOptions,
): Promise<ProposalOutcome> {
  const { branch } = request;
  const pushed = await compareAndSwap(`The branch ${branch}`, () => pushBranch(request, options), options);
  if (pushed === 'unchanged') return { kind: 'unchanged' };
  // Another writer may have pushed meanwhile: the text must tell what the branch holds in the end.
  const describe = async () => {
    const files = await readBranch(request, options);
    return { files, body: request.describe(files) };
  };
  return publishPull(request, describe, options);
}

async function pushBranch(
  { changes, base, branch, message }: ProposalRequest,
  options: ProposalOptions,
): Promise<'pushed' | 'unchanged' | typeof LOST> {
  const baseHead = await requireHead(options, base);
  const branchHead = await loadHead(options, branch);
  const baseTexts = await loadTexts(options, baseHead, changes);
  const alive = branchHead !== null && (await isAlive({ base, branch, head: branchHead }, options));
  const proposed = alive ? await loadTexts(options, branchHead, changes) : null;
  const texts = new Map(changes.map((change) => [change.path, proposeText(change, baseTexts, proposed)]));
  if (changes.every(({ path }) => texts.get(path) === baseTexts.get(path))) return 'unchanged';
  if (proposed !== null && changes.every(({ path }) => texts.get(path) === proposed.get(path)))
    return 'pushed';
  const outcome = await tryWrite(
    async () => {
      const contains = branchHead !== null && (await isAncestor(baseHead, branchHead, options));
      // A commit on top of both is always a fast forward, and differs from the base in these files only.
      const parents = branchHead === null ? [baseHead] : contains ? [branchHead] : [branchHead, baseHead];
      const commit = await writeCommit(options, { base: baseHead, parents, texts, message });
      await moveBranch(options, { branch, sha: commit.sha, exists: branchHead !== null });
    },
    `The branch ${branch}`,
    options.context,
  );
  if (outcome.kind === 'race') return LOST;
  if (outcome.kind === 'protected') {
    throw new UserError(
      `The branch ${branch} could not be pushed: ${outcome.reason}.`,
      `Let a ruleset of the repository except branches that begin with perf-baseline/.`,
    );
  }
  // What was pushed is read again: a race lost here is found by applying the changes once more.
  return (await isPushed({ changes, branch, texts }, options)) ? 'pushed' : LOST;
}

/** A proposal that was merged or turned down is over: what it holds does not come back. */
async function isAlive(
  { base, branch, head }: { readonly base: string; readonly branch: string; readonly head: string },
  options: ProposalOptions,
): Promise<boolean> {
  if ((await findOpenPull({ base, branch }, options)) !== null) return true;
  return !(await isHeadOfClosedPull({ base, branch, head }, options));
}

function proposeText({ path, apply, merge }: FileChange, base: Texts, proposed: Texts | null): string {
  const ofBase = base.get(path) ?? null;
  return apply(proposed === null ? ofBase : merge(ofBase, proposed.get(path) ?? null));
}

async function isPushed(
  {
    changes,
    branch,
    texts,
  }: { changes: readonly FileChange[]; branch: string; texts: ReadonlyMap<string, string> },
  options: ProposalOptions,
): Promise<boolean> {
  const head = await loadHead(options, branch);
  if (head === null) return false;
  const now = await loadTexts(options, head, changes);
  return changes.every(({ path, apply }) => {
    const text = now.get(path) ?? null;
    return text === texts.get(path) || (text !== null && apply(text) === text);
  });
}

async function isAncestor(
  ancestor: string,
  descendant: string,
  { api, context }: RepositoryAccess,
): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  try {
    const basehead = `${ancestor}...${descendant}`;
    const answer = await api.request(route, { ...repositoryOf(context), basehead, per_page: 1 });
    return v.parse(Comparison, answer.data).merge_base_commit.sha === ancestor;
  } catch (error) {
    // Without a common ancestor GitHub says 404.
    if (error instanceof GitHubError && error.status === 404) return false;
    throw explainWriteError(error, 'the comparison of branches', context);
  }
}

async function readBranch(
  { changes, base, branch }: ProposalRequest,
  options: ProposalOptions,
): Promise<WrittenFile[]> {
  const before = await loadTexts(options, await requireHead(options, base), changes);
  const after = await loadTexts(options, await requireHead(options, branch), changes);
  return changes.flatMap(({ path }) => {
    const [old, now] = [before.get(path) ?? null, after.get(path) ?? null];
    return now === null || now === old ? [] : [{ path, before: old, after: now }];
  });
}
