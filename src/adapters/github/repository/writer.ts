import type { CommitOutcome, FileChange, RepositoryWriter, WrittenFile } from '../../../ports/repository.ts';
import {
  loadTexts,
  moveBranch,
  type RepositoryAccess,
  requireHead,
  type Texts,
  tryWrite,
  writeCommit,
} from './branch.ts';
import { compareAndSwap, LOST, type Retrying } from './compare-and-swap.ts';
import { proposeChanges } from './proposal.ts';

export interface WriterOptions extends RepositoryAccess, Retrying {}

/** Changes files of the repository through the Git database: one commit for all of them, by compare-and-swap on the branch. */
export function createRepositoryWriter(options: WriterOptions): RepositoryWriter {
  return {
    commit: (request) => commitChanges(request, options),
    propose: (request) => proposeChanges(request, options),
  };
}

async function commitChanges(
  { changes, branch, message }: Parameters<RepositoryWriter['commit']>[0],
  options: WriterOptions,
): Promise<CommitOutcome> {
  const what = `The branch ${branch}`;
  let written: CommitOutcome = { kind: 'unchanged' };
  const attempt = async (): Promise<CommitOutcome | typeof LOST> => {
    const head = await requireHead(options, branch);
    const files = applyChanges(changes, await loadTexts(options, head, changes));
    if (files.length === 0) return written;
    const texts = new Map(files.map(({ path, after }) => [path, after]));
    const outcome = await tryWrite(
      async () => {
        const commit = await writeCommit(options, { base: head, parents: [head], texts, message });
        await moveBranch(options, { branch, sha: commit.sha, exists: true });
        return commit;
      },
      what,
      options.context,
    );
    if (outcome.kind === 'protected') return outcome;
    if (outcome.kind === 'race') return LOST;
    written = { kind: 'committed', ...outcome.value, files };
    // A force-push may have taken it away again: only what is still there counts as written.
    const now = await loadTexts(options, await requireHead(options, branch), changes);
    return applyChanges(changes, now).length === 0 ? written : LOST;
  };
  return compareAndSwap(what, attempt, options);
}

/** The files that change. @throws UserError when one of them must not be overwritten */
function applyChanges(changes: readonly FileChange[], texts: Texts): WrittenFile[] {
  return changes
    .map(({ path, apply }) => {
      const before = texts.get(path) ?? null;
      return { path, before, after: apply(before) };
    })
    .filter(({ before, after }) => before !== after);
}
