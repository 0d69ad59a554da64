import type { RunnerClass } from './measurement/run-record.ts';

/** The action's log. Foreign text passed to it is disarmed by the adapter. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

export interface Clock {
  /** UTC milliseconds. */
  now(): number;
}

export interface Machine {
  /** With the processor's architecture: `Linux x64`. */
  readonly os: string;
  readonly cpuModel: string;
  readonly cores: number;
  readonly runnerClass: RunnerClass;
}

/** An answer of GitHub's REST API. */
export interface GitHubAnswer {
  readonly status: number;
  /** Parsed JSON, or bytes for raw media types; untrusted in shape. */
  readonly data: unknown;
}

/** The API of the GitHub that the workflow runs on; carries the token, and to no other host. */
export interface GitHubApi {
  /** Routes as in GitHub's docs: `GET /repos/{owner}/{repo}`. @throws GitHubError after bounded retries. */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubAnswer>;
  /** Every page of a list. @throws GitHubError */
  pages(route: string, parameters?: Readonly<Record<string, unknown>>): AsyncIterable<readonly unknown[]>;
  /**
   * The bytes behind a redirect, which is followed without the token.
   * @throws GitHubError; Error when there are more than `maxBytes`
   */
  download(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    maxBytes: number,
  ): Promise<Uint8Array>;
  /** The `data` of the answer. @throws GitHubError, also for errors inside an answer with status 200. */
  graphql(query: string): Promise<unknown>;
}

/** The commit that a run is compared with. */
export interface BaseCommit {
  readonly sha: string;
  /** The branch it is on; the ref's name if it is no branch. */
  readonly ref: string;
  /** Ends "compared with …": `main at 1a2b3c4, the other parent of the merge commit 5d6e7f8`. */
  readonly how: string;
}

/** A text file at the base commit. */
export type BaseFile =
  | (BaseCommit & { readonly kind: 'found'; readonly path: string; readonly text: string })
  | (BaseCommit & { readonly kind: 'absent'; readonly path: string });

/** What runs are compared with: on GitHub the base branch, never the checkout; at a terminal the disk, or a ref. */
export interface BaselineStore {
  /** Keeps these files as they are now, where a script could write over them before they are loaded. */
  hold?(paths: readonly string[]): Promise<void>;
  /** Decided once. @throws UserError when it cannot be known, or the token may not read the repository. */
  resolveBase(): Promise<BaseCommit>;
  /**
   * @param path relative to the repository's root, with `/`.
   * @throws UserError when there is something else than a text file, or the token may not read it.
   */
  load(path: string): Promise<BaseFile>;
  /** The base commit and its ancestors, newest first, a bounded number of them; empty where GitHub does not say. */
  listAncestors(): Promise<readonly string[]>;
  /** The newest commit up to the base commit that touched the path, which may have removed it; null: never there, or not known. */
  findLastChange(path: string): Promise<{ readonly sha: string; readonly time: string } | null>;
}

/** Baselines on this machine, on disk or at a commit. */
export interface LocalBaselineStore extends BaselineStore {
  /** The paths that fit a path with {suite} in it, relative to the current directory. */
  list(path: string): Promise<readonly string[]>;
}

/** Who put a label on the pull request, and whether that counts. */
export type LabelState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'accepted'; readonly by: string; readonly at: string }
  /** It is there, but not by someone with write access, or nobody can tell by whom. A sentence. */
  | { readonly kind: 'not-counted'; readonly reason: string };

export interface PullRequestLabels {
  /** As they are now, not as the event saw them. Best effort: what GitHub refuses becomes `not-counted`. */
  find(label: string): Promise<LabelState>;
}

export interface CommentRequest {
  readonly pullRequest: number;
  /** `renderMarker`'s; finds the comment again. */
  readonly marker: string;
  /** The same report in Markdown at several lengths, longest first. */
  readonly bodies: readonly string[];
  /** False: update the comment if there is one, but do not begin with it. */
  readonly create: boolean;
}

export type CommentOutcome =
  | { readonly kind: 'published'; readonly url: string; readonly created: boolean }
  | {
      readonly kind: 'skipped';
      /** A sentence, fit for the log and the job summary. */
      readonly reason: string;
      /** What to do about it, may hold several lines; empty when nothing is to be done. */
      readonly hint: string;
      readonly level: 'notice' | 'warning' | 'none';
    };

export interface CommentPublisher {
  /** Best effort: whatever GitHub refuses becomes an outcome, never an exception. */
  publish(request: CommentRequest): Promise<CommentOutcome>;
}

/** A place in the repository that an annotation points at. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title?: string;
  /** Relative to the repository's root. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

export interface Annotator {
  annotate(annotation: Annotation): void;
}

export interface JobSummary {
  /** Appends the first that fits; `bodies` as in `CommentRequest`. False where there is no job summary. */
  publish(bodies: readonly string[]): Promise<boolean>;
}

/** The checkout, read as text. Paths are relative to the repository's root, with `/`. */
export interface Workspace {
  /** Null if there is no such file. @throws UserError if it cannot be read, or lies outside the checkout. */
  read(path: string): Promise<string | null>;
  /** Replaces the file as a whole, directories made as needed. @throws UserError */
  write(path: string, text: string): Promise<void>;
  /** Does the work while no other process does any under the same path. @throws UserError when others keep it too long */
  lock<T>(path: string, work: () => Promise<T>): Promise<T>;
  /** Files that fit the patterns (`*`, `**`, `!`), relative to `directory`: sorted within each pattern, the patterns in their order. @throws UserError naming a pattern that fits nothing. */
  find(patterns: readonly string[], directory: string): Promise<readonly string[]>;
}

/** Where the report files of this run go. */
export interface ReportFiles {
  /** @returns the absolute path. */
  write(name: string, text: string): Promise<string>;
}

/** SHA-256 in hexadecimal. */
export type Digest = (text: string) => string;

/** Shows that something long is under way. */
export interface Progress {
  /** @returns ends it */
  begin(title: string): () => void;
}
