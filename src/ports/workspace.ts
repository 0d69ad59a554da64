/** The checkout, read as text. Paths are relative to the repository's root, with `/`. */
export interface Workspace {
  /** Null if there is no such file. @throws UserError if it cannot be read, or lies outside the checkout. */
  read(path: string): Promise<string | null>;
  /** Replaces the file as a whole, directories made as needed. @throws UserError */
  write(path: string, text: string): Promise<void>;
  /** Does the work while no other process does any under the same path. @throws UserError when others keep it too long */
  lock<T>(path: string, work: () => Promise<T>): Promise<T>;
  /**
   * Where a path leads, absolute or not. Its names within the checkout are the one it has as written and the one it has
   * with links followed; none of a file elsewhere.
   */
  locate(path: string): Promise<{ readonly path: string; readonly names: readonly string[] }>;
  /**
   * Files that fit the patterns (`*`, `**`, `!`), relative to `directory`: sorted within each pattern, the patterns in
   * their order.
   * @throws UserError naming every pattern that fits nothing
   */
  find(patterns: readonly string[], directory: string): Promise<readonly string[]>;
}
