import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { loadArtifactBaseline } from '../../../src/modes/history/uploaded-baseline.ts';
import type { ArtifactReader, UploadedBaseline } from '../../../src/ports/artifacts.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';

const REQUEST = { suite: 'checkout', leg: '', baseRef: 'main', history: 30, ownRun: false };

/** A baseline that holds these runs, uploaded in that minute. */
function upload(minute: number, runs: readonly string[]): UploadedBaseline {
  const stored = runs.map((run) => createStoredRun({ 'http_req_duration p(95)': 300 }, { run }));
  return {
    artifact: `perf-baseline-checkout (${minute})`,
    text: renderBaseline(createDocument(stored)),
    createdAt: new Date(Date.UTC(2026, 10, 20, 10, minute)).toISOString(),
    expiresAt: null,
    runUrl: '',
    headSha: '',
  };
}

/** Hands out artifacts as the reader does, and counts those that were downloaded. */
function readerOf(uploaded: readonly UploadedBaseline[]): ArtifactReader & { readonly looks: () => number } {
  const accepted: UploadedBaseline[] = [];
  return {
    looks: () => accepted.length,
    async findBaselines(_names, { wantsMore }) {
      for (const one of uploaded) {
        if (accepted.length > 0 && !wantsMore(accepted)) break;
        accepted.push(one);
      }
      return { accepted, refused: [], lost: null };
    },
    loadOwn: async () => [],
  };
}

const countRuns = async (reader: ArtifactReader) =>
  (await loadArtifactBaseline(REQUEST, reader)).document?.runs.length;

describe('baselines of several uploads', () => {
  it('hold the runs of all jobs that stored at the same time, however many', async () => {
    const old = ['1', '2'];
    const concurrent = Array.from({ length: 12 }, (_, i) => upload(20 - i, [...old, String(100 + i)]));
    const reader = readerOf([...concurrent, upload(5, old), upload(4, old)]);
    expect(await countRuns(reader)).toBe(old.length + concurrent.length);
  });

  it('are looked through no further than two that bring nothing new', async () => {
    const chain = Array.from({ length: 30 }, (_, i) => {
      return upload(
        59 - i,
        Array.from({ length: 30 - i }, (_, run) => String(run + 1)),
      );
    });
    const reader = readerOf(chain);
    expect(await countRuns(reader)).toBe(30);
    expect(reader.looks()).toBe(5);
  });

  it('leave out one that cannot be read, and say why', async () => {
    const broken = { ...upload(9, ['3']), text: '{' };
    const { document, refused } = await loadArtifactBaseline(REQUEST, readerOf([broken, upload(8, ['1'])]));
    expect(document?.runs).toHaveLength(1);
    expect(refused[0]?.reason).toContain('cannot be used');
  });

  it('are none where none is there', async () => {
    expect(await loadArtifactBaseline(REQUEST, readerOf([]))).toMatchObject({ document: null, stores: [] });
  });
});
