import type { BaselineChange } from '../../baseline/update.ts';
import type { UserError } from '../../common/errors.ts';
import type { ArtifactReader, ArtifactUploader } from '../../ports/artifacts.ts';
import type { BaseBranch } from '../../ports/base-branch.ts';
import type { Log } from '../../ports/log.ts';
import type { RepositoryWriter } from '../../ports/repository.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { Config } from '../../settings/config.ts';

export interface StoringPorts {
  readonly base: Pick<BaseBranch, 'resolveBase' | 'load'>;
  readonly artifacts: ArtifactReader | null;
  readonly uploads: ArtifactUploader;
  /** Null without a token. */
  readonly writer: RepositoryWriter | null;
  readonly workspace: Pick<Workspace, 'read' | 'write' | 'lock'>;
  readonly log: Log;
}

/** Whether runs are stored, which of them, and how: settled once by the program, and handed on whole. */
export interface StoragePolicy {
  /** `workspace`: files of the checkout; the runs of this job also go up as an artifact. */
  readonly update: 'none' | 'workspace' | 'commit' | 'pull-request' | 'artifact';
  /**
   * What becomes of a flat metrics file of the workspace: our document (`converted`), or a flat file again (`flat`).
   * `flat-and-new`: runs that are not k6's also begin a flat file where there is none yet.
   */
  readonly flatFiles: 'converted' | 'flat' | 'flat-and-new';
  /** Beside a comparison: only runs of suites that have no baseline yet. */
  readonly firstOnly: boolean;
  /** Beside a comparison: failing runs as well, because a maintainer asked for it. */
  readonly storesFailing: boolean;
  readonly updateHistory: 'append' | 'reset';
  readonly dryRun: boolean;
  /** Other processes may add runs to the same documents meanwhile. */
  readonly othersStore: boolean;
  /** Stored with the runs. */
  readonly note: string | null;
  /** The event that started the program, in GitHub's words. */
  readonly event: string;
}

export interface StoringRequest {
  readonly policy: StoragePolicy;
  readonly config: Config;
  readonly leg: string;
  readonly job: JobIdentity;
}

/** The job that stores. */
export interface JobIdentity {
  /** With all of its matrix values, as `Provenance.job`. */
  readonly name: string;
  readonly ref: string;
  readonly runUrl: string;
  readonly actor: string;
}

export interface StoreOutcome {
  /** Where the runs went, in words, by suite. */
  readonly places: ReadonlyMap<string, string>;
  /** What kept a suite from being stored; nothing stored was lost. */
  readonly errors: ReadonlyMap<string, UserError>;
  readonly changes: readonly BaselineChange[];
  readonly notices: readonly string[];
  /** The page of the pull request, or the page that opens one. */
  readonly pullRequestUrl: string | null;
}

export const NOTHING_STORED: StoreOutcome = {
  places: new Map(),
  errors: new Map(),
  changes: [],
  notices: [],
  pullRequestUrl: null,
};
