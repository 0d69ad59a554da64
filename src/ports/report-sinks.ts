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

/** Where the report files of this run go. */
export interface ReportFiles {
  /** @returns the absolute path. */
  write(name: string, text: string): Promise<string>;
}
