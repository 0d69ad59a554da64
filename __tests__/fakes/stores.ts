import type { StoringPorts } from '../../src/modes/history/request.ts';
import type {
  ArtifactReader,
  ArtifactSearch,
  ArtifactUpload,
  ArtifactUploader,
  UploadOutcome,
} from '../../src/ports/artifacts.ts';
import type { RepositoryWriter } from '../../src/ports/repository.ts';

export interface MemoryUploads extends ArtifactUploader {
  readonly uploaded: readonly ArtifactUpload[];
}

/** Takes every artifact, or answers all of them alike. */
export function createMemoryUploads(outcome?: UploadOutcome): MemoryUploads {
  const uploaded: ArtifactUpload[] = [];
  return {
    uploaded,
    async upload(request) {
      if (outcome !== undefined) return outcome;
      uploaded.push(request);
      return {
        kind: 'uploaded',
        url: `https://github.com/octo/shop/actions/runs/42/artifacts/${uploaded.length}`,
      };
    },
  };
}

/** A job without artifacts, without a pull request, and with a branch that nobody may write to. */
export const NO_STORES: Pick<StoringPorts, 'artifacts' | 'uploads' | 'writer'> & {
  labels: null;
  proposed: null;
} = {
  artifacts: null,
  uploads: createMemoryUploads({ kind: 'unavailable', reason: 'none here', hint: '', level: 'debug' }),
  writer: null,
  labels: null,
  proposed: null,
};

const NOTHING: ArtifactSearch = { accepted: [], refused: [], lost: null, unread: [], forbidden: null };

export function createMemoryArtifacts(
  search: Partial<ArtifactSearch> | Error = {},
  own: Awaited<ReturnType<ArtifactReader['loadOwn']>> = [],
): ArtifactReader {
  return {
    async findBaselines() {
      if (search instanceof Error) throw search;
      return { ...NOTHING, ...search };
    },
    loadOwn: async (prefix) => own.filter(({ artifact }) => artifact.startsWith(prefix)),
  };
}

export interface MemoryBranch {
  readonly writer: RepositoryWriter;
  readonly files: Map<string, string>;
  /** Bodies of pull requests, newest last. */
  readonly proposals: readonly string[];
}

/** A branch in memory; `protect` makes it refuse direct pushes. */
export function createMemoryBranch(
  texts: Readonly<Record<string, string>> = {},
  protect = false,
): MemoryBranch {
  const files = new Map(Object.entries(texts));
  const proposals: string[] = [];
  const change = (changes: Parameters<RepositoryWriter['commit']>[0]['changes']) =>
    changes
      .map(({ path, apply }) => {
        const before = files.get(path) ?? null;
        return { path, before, after: apply(before) };
      })
      .filter(({ before, after }) => before !== after && after !== '');
  return {
    files,
    proposals,
    writer: {
      async commit({ changes }) {
        if (protect) return { kind: 'protected', reason: 'Repository rule violations found' };
        const written = change(changes);
        for (const { path, after } of written) files.set(path, after);
        return written.length === 0
          ? { kind: 'unchanged' }
          : {
              kind: 'committed',
              sha: 'c'.repeat(40),
              url: 'https://github.com/octo/shop/commit/c',
              files: written,
            };
      },
      async propose({ changes, describe }) {
        const written = change(changes);
        if (written.length === 0) return { kind: 'unchanged' };
        proposals.push(describe(written));
        return {
          kind: 'proposed',
          url: 'https://github.com/octo/shop/pull/8',
          created: true,
          files: written,
        };
      },
    },
  };
}
