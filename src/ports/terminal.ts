/** Shows that something long is under way. */
export interface Progress {
  /**
   * @param plannedMs how long it is meant to take; null where nobody knows
   * @returns ends it
   */
  begin(title: string, plannedMs: number | null): () => void;
}

/** How words are marked; each leaves the text as it is where there are no colours. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}
