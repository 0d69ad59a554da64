/** The commit that a run is compared with. */
export interface BaseCommit {
  readonly sha: string;
  /** The branch it is on; the ref's name if it is no branch. */
  readonly ref: string;
  /** Ends "compared with …": `main at 1a2b3c4, which this pull request is merged into`. */
  readonly how: string;
}

/** A text file at the base commit. */
export type BaseFile =
  | (BaseCommit & { readonly kind: 'found'; readonly path: string; readonly text: string })
  | (BaseCommit & { readonly kind: 'absent'; readonly path: string });

/** What runs are compared with: on GitHub the base branch, never the checkout; at a terminal the disk, or a ref. */
export interface BaseBranch {
  /**
   * Freezes these files, and what is known of their commits: they are loaded as they are now, whatever a script writes.
   * Gives those that lay within its reach; none where they come from GitHub.
   */
  freeze(paths: readonly string[]): Promise<readonly string[]>;
  /** Decided once. @throws UserError when it cannot be known, or the token may not read the repository. */
  resolveBase(): Promise<BaseCommit>;
  /**
   * @param path relative to the repository's root, with `/`.
   * @throws UserError when there is something else than a text file, or the token may not read it.
   */
  load(path: string): Promise<BaseFile>;
  /** The base commit and its ancestors, newest first, a bounded number of them; empty where GitHub does not say. */
  listAncestors(): Promise<readonly string[]>;
  /**
   * The newest commit up to the base commit that touched the path, which may have removed it; null: never there.
   * @throws UserError when it cannot be asked for
   */
  findLastChange(path: string): Promise<{ readonly sha: string; readonly time: string } | null>;
}

/** Baselines on this machine, on disk or at a commit. */
export interface LocalBase extends BaseBranch {
  /** The paths that fit a path with {suite} in it, relative to the current directory. */
  list(path: string): Promise<readonly string[]>;
}
