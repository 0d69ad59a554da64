import type { EntryMode } from './git-store.ts';

export type Access = 'read' | 'write';
export type Permissions = Readonly<
  Partial<Record<'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests', Access>>
>;

export interface SeedToken {
  /** Default: `github-actions[bot]`. A login ending in `[bot]` is an installation's token, any other a person's. */
  readonly login?: string;
  /** Default: contents and actions read, pull-requests write. */
  readonly permissions?: Permissions;
  /** Which repositories it was made for; default: all. */
  readonly repositories?: readonly string[];
}

export interface SeedEntry {
  readonly mode: EntryMode;
  /** Text, the target of a symlink, or the commit of a submodule. */
  readonly content: string | Buffer;
}

export interface SeedCommit {
  /** 40 hex digits, or a name of yours: `state.sha('name')` tells what it became. */
  readonly sha: string;
  /** Default: the commit before it in the list. */
  readonly parents?: readonly string[];
  /** Changes against the first parent; null removes a file. */
  readonly files?: Readonly<Record<string, string | Buffer | SeedEntry | null>>;
  readonly message?: string;
}

export interface SeedPullRequest {
  readonly number: number;
  readonly base?: string;
  /** A branch of `headRepository`. */
  readonly head: string;
  /** Default: the repository itself. Null: the fork was deleted. */
  readonly headRepository?: string | null;
  /** Default: made up; a merge commit of both tips is added to the repository either way. */
  readonly mergeSha?: string;
  readonly author?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly locked?: boolean;
  readonly labels?: readonly string[];
  readonly comments?: readonly SeedComment[];
}

export interface SeedComment {
  readonly author: string;
  readonly body: string;
}

export interface SeedWorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepository?: string;
  /** `.github/workflows/perf.yml` */
  readonly path?: string;
  readonly conclusion?: string | null;
  readonly attempt?: number;
  readonly createdAt?: string;
  readonly artifacts?: readonly SeedArtifact[];
}

export interface SeedArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired?: boolean;
  readonly createdAt?: string;
  readonly expiresAt?: string;
  /** `sha256:…`; default: the zip's own. */
  readonly digest?: string;
  /** The fork that made it was deleted since. */
  readonly headRepositoryGone?: boolean;
}

export interface SeedRelease {
  readonly tag: string;
  readonly prerelease?: boolean;
  readonly draft?: boolean;
}

export interface SeedRepository {
  /** `octo/shop` */
  readonly name: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Oldest first. */
  readonly commits?: readonly SeedCommit[];
  /** Branch name to commit; default: the default branch at the last commit. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly pullRequests?: readonly SeedPullRequest[];
  readonly workflowRuns?: readonly SeedWorkflowRun[];
  readonly releases?: readonly SeedRelease[];
  /** Login to permission: `admin`, `write`, `read`, `none`. */
  readonly collaborators?: Readonly<Record<string, string>>;
}

export interface FakeGitHubSeed {
  readonly repositories: readonly SeedRepository[];
  /** Default: one token named `token` with the permissions of the README's workflow. */
  readonly tokens?: Readonly<Record<string, SeedToken>>;
  /** `/api/v3` to look like a GitHub Enterprise Server. */
  readonly apiPrefix?: string;
}
