/** A change to one file of the repository, made anew on every state it is tried on. */
export interface FileChange {
  readonly path: string;
  /**
   * @param current null if there is no such file
   * @returns the new text; the same text when there is nothing to change
   * @throws UserError when what is there must not be overwritten
   */
  readonly apply: (current: string | null) => string;
  /**
   * What an open proposal holds beside what reached the base branch meanwhile; neither is lost.
   * @throws UserError when the two cannot be brought together
   */
  readonly merge: (base: string | null, proposed: string | null) => string | null;
}

/** A file as it was and as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

export type CommitOutcome =
  | {
      readonly kind: 'committed';
      readonly sha: string;
      readonly url: string;
      readonly files: readonly WrittenFile[];
    }
  | { readonly kind: 'unchanged' }
  /** The branch takes no direct pushes; GitHub's own words. */
  | { readonly kind: 'protected'; readonly reason: string };

export interface ProposalRequest {
  readonly changes: readonly FileChange[];
  /** The branch that the pull request goes into. */
  readonly base: string;
  /** The branch that it comes from; made if needed, and updated in place. */
  readonly branch: string;
  readonly title: string;
  readonly message: string;
  /** The pull request's text, of what it changes against the base branch. */
  readonly describe: (files: readonly WrittenFile[]) => string;
}

export type ProposalOutcome =
  | {
      readonly kind: 'proposed';
      readonly url: string;
      readonly created: boolean;
      readonly files: readonly WrittenFile[];
    }
  /** The branch is pushed, but Actions may not create pull requests. */
  | {
      readonly kind: 'pushed';
      readonly compareUrl: string;
      readonly reason: string;
      readonly hint: string;
      readonly files: readonly WrittenFile[];
    }
  | { readonly kind: 'unchanged' };

/** Changes files of the repository by compare-and-swap: re-reads, applies, writes, retries, and verifies. */
export interface RepositoryWriter {
  /** All changes in one commit. @throws UserError for missing permissions, or when others kept winning. */
  commit(request: {
    readonly changes: readonly FileChange[];
    readonly branch: string;
    readonly message: string;
  }): Promise<CommitOutcome>;
  /** @throws UserError as `commit` does */
  propose(request: ProposalRequest): Promise<ProposalOutcome>;
}
