/** What a pull request makes of the base branch's files, as its commits say: what steps of the job wrote is not its own. */
export interface ProposedFiles {
  /**
   * Whether the measured commit has another file under the path than the base commit has: changed, added or removed.
   * @param path relative to the repository's root, with `/`
   * @throws UserError when the token may not read one of the commits
   */
  changes(path: string): Promise<boolean>;
}
