/** The branch of `refs/heads/…`; null for tags and pull requests. */
export function branchOfRef(ref: string): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

/** A commit as people write it: seven digits. */
export function shortenSha(sha: string): string {
  return sha.slice(0, 7);
}
