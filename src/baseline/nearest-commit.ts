import { shortenSha } from '../common/git-ref.ts';
import { plural } from '../common/text.ts';
import type { BaselineDocument } from './document.ts';

/** What is known of the commits before a run. */
export interface Lineage {
  readonly baseSha: string;
  /** The base commit and its ancestors, nearest first, a bounded number; empty where nobody knows. */
  readonly ancestors: readonly string[];
}

export interface NearestCommit {
  /** The commit whose runs come nearest to the base commit; empty where the document names none. */
  readonly sha: string;
  /** Ends "its newest run is …"; empty where nothing is known. */
  readonly how: string;
}

/** Which stored runs stand for the base commit: its own, else those of its nearest ancestor, else the newest. */
export function findNearestCommit(
  document: BaselineDocument,
  { baseSha, ancestors }: Lineage,
): NearestCommit {
  const stored = new Set(document.runs.map(({ provenance }) => provenance.sha));
  // An empty text is a commit that nobody knows, and never the same as another.
  const distance = [baseSha, ...ancestors.filter((sha) => sha !== baseSha)].findIndex(
    (sha) => sha !== '' && stored.has(sha),
  );
  const newest = document.runs.at(-1)?.provenance.sha ?? '';
  if (distance === 0) return { sha: baseSha, how: 'of the base commit' };
  if (distance > 0) {
    const sha = ancestors.filter((other) => other !== baseSha)[distance - 1] ?? newest;
    return { sha, how: `of ${shortenSha(sha)}, ${plural(distance, 'commit')} before the base commit` };
  }
  if (newest === '' || ancestors.length === 0) return { sha: newest, how: '' };
  return {
    sha: newest,
    how:
      ancestors.length > 1
        ? `of ${shortenSha(newest)}, which is not a recent commit of the base branch`
        : `of ${shortenSha(newest)}`,
  };
}

/**
 * Without the runs of commits that the base branch got after the base commit: they may belong to a slower or a faster
 * service than the one that the change starts from. Runs before that commit all count.
 */
export function cutAfterCommit(
  document: BaselineDocument,
  { sha }: NearestCommit,
  { ancestors }: Lineage,
): BaselineDocument {
  if (!ancestors.includes(sha)) return document;
  const last = document.runs.findLastIndex(({ provenance }) => provenance.sha === sha);
  const runs = document.runs.filter(
    ({ provenance }, index) => index <= last || ancestors.includes(provenance.sha),
  );
  return { ...document, runs };
}
