/** The file in the artifact that stores a suite's baseline. */
export const BASELINE_FILE = 'baseline.json';

/** A baseline that an earlier workflow run of the base branch uploaded. Its text is data: not checked yet. */
export interface UploadedBaseline {
  readonly artifact: string;
  readonly text: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly runUrl: string;
  readonly headSha: string;
}

/** What went wrong, and what to do next, in sentences. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** A baseline of the base branch's that is there, and could not be taken. */
export interface UnreadBaseline {
  readonly artifact: string;
  /** `unreachable`: nobody knows what it holds; `unusable`: it was read, and is no baseline. */
  readonly kind: 'unreachable' | 'unusable';
  readonly refusal: Refusal;
}

/** What to do about one that is no baseline. */
export const UNUSABLE_HINT =
  'Delete it, and store a new one: by a push to the base branch with update: artifact, or by mode: baseline.';

export interface ArtifactSearch {
  /** Newest first, a bounded number. */
  readonly accepted: readonly UploadedBaseline[];
  /** Artifacts of the right name that others made, a bounded number, with the reason as a clause: `is from a fork`. */
  readonly refused: readonly {
    readonly artifact: string;
    readonly runUrl: string;
    readonly reason: string;
  }[];
  /** The newest of those that would have been taken, were they still there (expired, 404, 410); null: none. */
  readonly lost: { readonly createdAt: string; readonly why: string } | null;
  /** Newest first, a bounded number; older ones may be accepted nevertheless. */
  readonly unread: readonly UnreadBaseline[];
  /** The token is not allowed to list artifacts, says GitHub: nobody knows whether there are any. Null: it is. */
  readonly forbidden: Refusal | null;
}

/** Artifacts of the repository's workflow runs. Whatever is in them is size-capped and never written to disk. */
export interface ArtifactReader {
  /**
   * Baselines of a suite that runs of trusted events on the base branch uploaded.
   * @throws UserError when they cannot be listed for another reason than that the token may not
   */
  findBaselines(
    names: readonly string[],
    request: {
      readonly baseRef: string;
      /** Whether what this very run stored counts: for storing, not for comparing. */
      readonly ownRun: boolean;
      /** Asked after each accepted one, with all so far, newest first: whether older ones may hold what these do not. */
      readonly wantsMore: (accepted: readonly UploadedBaseline[]) => boolean;
    },
  ): Promise<ArtifactSearch>;
  /** The files of this very run's artifacts whose names begin with `prefix`; of one name the newest. @throws UserError */
  loadOwn(
    prefix: string,
  ): Promise<readonly { readonly artifact: string; readonly files: Readonly<Record<string, string>> }[]>;
}

export interface ArtifactUpload {
  readonly name: string;
  /** Text by file name; no folders. */
  readonly files: Readonly<Record<string, string>>;
  /** Null: the repository's own setting. */
  readonly retentionDays: number | null;
}

export type UploadOutcome =
  | { readonly kind: 'uploaded'; readonly url: string }
  /** An artifact of this name exists in the run already; artifacts cannot be changed. */
  | { readonly kind: 'exists' }
  /** No artifacts here (GHES, a local run) or the service refused. A clause and a sentence, for the log. */
  | {
      readonly kind: 'unavailable';
      readonly reason: string;
      readonly hint: string;
      /** Where nothing else was to be expected: `debug`. */
      readonly level: 'debug' | 'notice';
    };

export interface ArtifactUploader {
  upload(request: ArtifactUpload): Promise<UploadOutcome>;
}
