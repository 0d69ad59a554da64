import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import {
  describeExpiry,
  describeUnread,
  describeUploaded,
  loadArtifactBaseline,
} from '../../../src/modes/history/uploaded-baseline.ts';
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
      return { accepted, refused: [], lost: null, unread: [], forbidden: null };
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
    const { document, unread } = await loadArtifactBaseline(REQUEST, readerOf([broken, upload(8, ['1'])]));
    expect(document?.runs).toHaveLength(1);
    expect(unread).toMatchObject([{ artifact: broken.artifact, kind: 'unusable' }]);
  });

  it('leave out one of another suite, and name the run that uploaded it', async () => {
    const text = renderBaseline(createDocument([], { suite: 'search' }));
    const foreign = { ...upload(9, []), text, runUrl: 'https://github.com/octo/shop/actions/runs/41' };
    const { document, unread } = await loadArtifactBaseline(REQUEST, readerOf([foreign, upload(8, ['1'])]));
    expect(document?.runs).toHaveLength(1);
    expect(describeUnread(unread)?.message).toMatch(
      /^The artifact perf-baseline-checkout \(9\) \(https.*41\) cannot be used: /,
    );
  });

  it('keep no more runs than a document may', async () => {
    const request = { ...REQUEST, history: 2 };
    const { document } = await loadArtifactBaseline(
      request,
      readerOf([upload(9, ['3']), upload(8, ['1', '2'])]),
    );
    expect(document?.runs).toHaveLength(2);
  });

  it('are none where none is there', async () => {
    expect(await loadArtifactBaseline(REQUEST, readerOf([]))).toMatchObject({ document: null, uploaded: [] });
  });
});

const NOW = '2026-11-20T12:00:00Z';

describe('when an uploaded baseline expires', () => {
  const expiring = (expiresAt: string | null) => describeExpiry({ ...upload(0, []), expiresAt }, NOW);

  it('is said two weeks before', () => {
    expect(expiring('2026-12-03T12:00:00Z')).toContain('expires in 13 days');
    expect(expiring('2026-12-04T12:00:00Z')).toBeNull();
  });

  it('is no negative number of days', () => {
    expect(expiring('2026-11-19T12:00:00Z')).toContain('expires in 0 days');
  });

  it('is not said where nobody knows', () => {
    expect(expiring(null)).toBeNull();
    expect(expiring('soon')).toBeNull();
  });
});

describe('where a baseline was found', () => {
  const store = {
    ...upload(0, []),
    artifact: 'perf-baseline-checkout',
    createdAt: '2026-11-18T10:00:00Z',
    runUrl: 'https://github.com/octo/shop/actions/runs/41',
    headSha: 'c'.repeat(40),
  };

  it('is the newest artifact, with its age, its commit, and how many count beside it', () => {
    expect(describeUploaded([store], NOW)).toBe(
      'the artifact perf-baseline-checkout of 2026-11-18 (2 days old, ccccccc, https://github.com/octo/shop/actions/runs/41)',
    );
    expect(describeUploaded([store, store, store], NOW)).toMatch(/ and 2 older ones$/);
  });
});
