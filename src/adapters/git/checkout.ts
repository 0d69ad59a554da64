import { dirname } from 'node:path';
import { createGit, loadHead } from './git.ts';

/** What is checked out around a folder; empty texts where there is no git or no repository. */
export interface Checkout {
  readonly sha: string;
  /** `refs/heads/main`; empty when no branch is checked out. */
  readonly ref: string;
  readonly hasChanges: boolean;
  /** The root of the repository, absolute. */
  readonly top: string;
}

/** Asks git about the checkout around a folder. */
export async function loadCheckout(directory: string): Promise<Checkout> {
  const git = createGit(directory);
  const [sha, ref, changes, top] = await Promise.all([
    loadHead(git),
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('status', '--porcelain', '--untracked-files=no'),
    git('rev-parse', '--show-toplevel'),
  ]);
  return {
    sha: sha ?? '',
    ref: ref?.trim() ?? '',
    hasChanges: (changes ?? '').trim() !== '',
    top: top?.trim() ?? '',
  };
}

/** The commit that is checked out in exactly this folder; null where there is no git or no repository. */
export async function loadCheckoutSha(directory: string): Promise<string | null> {
  // Without the ceiling a folder that is no repository would answer for one above it.
  return loadHead(createGit(directory, { GIT_CEILING_DIRECTORIES: dirname(directory) }));
}
