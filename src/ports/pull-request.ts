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
  /** One report in Markdown at several lengths, longest first. */
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
