import { describe, expect, it } from '@jest/globals';
import type { BaselineDocument } from '../../../src/baseline/document.ts';
import { parseBaseline, renderBaseline } from '../../../src/baseline/document-text.ts';
import { baselineArtifactName } from '../../../src/baseline/places.ts';
import { storeInArtifacts } from '../../../src/modes/history/artifact-store.ts';
import type { UploadOutcome } from '../../../src/ports/artifacts.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryArtifacts, createMemoryUploads } from '../../fakes/stores.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

const documentOf = (runs: readonly string[], suite = 'checkout'): BaselineDocument =>
  createDocument(
    runs.map((run) => {
      const made = createStoredRun({ 'http_req_duration p(95)': 300 }, { run });
      const time = `2026-11-20T10:0${run}:00Z`;
      return { ...made, provenance: { ...made.provenance, time } };
    }),
    { suite },
  );

interface World {
  readonly request?: StoringChanges;
  /** What is stored already; null: there is no token. */
  readonly old?: Parameters<typeof createMemoryArtifacts>[0] | null;
  readonly answer?: UploadOutcome;
}

async function store(additions: readonly BaselineDocument[], { request, old = {}, answer }: World = {}) {
  const uploads = createMemoryUploads(answer);
  const log = createMemoryLog();
  const outcome = await storeInArtifacts(additions, createStoring({ update: 'artifact', ...request }), {
    base: createMemoryBase(),
    artifacts: old === null ? null : createMemoryArtifacts(old),
    uploads,
    log,
  });
  return { ...outcome, uploads: uploads.uploaded, log: log.lines };
}
const upload = (...runs: readonly string[]) => ({
  artifact: 'perf-baseline-checkout',
  text: renderBaseline(documentOf(runs)),
  createdAt: '2026-11-19T10:00:00Z',
  expiresAt: null,
  runUrl: 'https://x',
  headSha: '',
});
const runsOf = (text = '') => parseBaseline(text, 'test').runs.map(({ provenance }) => provenance.runId);

describe('runs stored as artifacts', () => {
  it('are uploaded with what was stored before, and their place and change are told', async () => {
    const { uploads, places, changes, errors, log } = await store([documentOf(['3'])], {
      old: { accepted: [upload('1', '2')] },
    });
    expect(uploads).toMatchObject([{ name: 'perf-baseline-checkout', retentionDays: null }]);
    expect(runsOf(uploads[0]?.files['baseline.json'])).toEqual(['1', '2', '3']);
    expect(places.get('checkout')).toBe('the artifact perf-baseline-checkout, now with 3 runs');
    expect(changes[0]?.runs).toEqual({ before: 2, after: 3 });
    expect(errors.size).toBe(0);
    expect(log).toEqual([expect.stringMatching(/^info: Stored checkout: https:/)]);
  });

  it('are an artifact a suite, of the leg that stores', async () => {
    const { uploads } = await store([documentOf(['1']), documentOf(['2'], 'search')], {
      request: { leg: 'os=linux' },
    });
    expect(uploads.map(({ name }) => name)).toEqual([
      baselineArtifactName('checkout', 'os=linux'),
      baselineArtifactName('search', 'os=linux'),
    ]);
  });

  it('drop what was stored before where a reset is asked for', async () => {
    const { uploads } = await store([documentOf(['3'])], {
      request: { updateHistory: 'reset' },
      old: { accepted: [upload('1', '2')] },
    });
    expect(runsOf(uploads[0]?.files['baseline.json'])).toEqual(['3']);
  });

  it('are not uploaded in a dry run, which says what it would do', async () => {
    const { uploads, places, changes, notices } = await store([documentOf(['3'])], {
      request: { dryRun: true },
      old: { accepted: [upload('1')] },
    });
    expect(uploads).toEqual([]);
    expect(places.get('checkout')).toBe('the artifact perf-baseline-checkout, not uploaded (dry-run)');
    expect(changes[0]?.runs).toEqual({ before: 1, after: 2 });
    expect(notices).toEqual(['Dry run: nothing was stored.']);
  });

  it('begin anew where what is there was refused, and the log says why', async () => {
    const refused = [{ artifact: 'perf-baseline-checkout', runUrl: 'https://x', reason: 'is of a fork' }];
    const { uploads, log } = await store([documentOf(['3'])], { old: { refused } });
    expect(runsOf(uploads[0]?.files['baseline.json'])).toEqual(['3']);
    expect(log[0]).toBe('info: The artifact perf-baseline-checkout (https://x) is of a fork.');
  });
});

describe('a suite that cannot be stored', () => {
  it.each<[string, UploadOutcome, string, string]>([
    [
      'because another job stored it',
      { kind: 'exists' },
      'another job stored the suite "checkout" before',
      'one job after them gather',
    ],
    [
      'because there are no artifacts',
      { kind: 'unavailable', reason: 'No artifacts here', hint: 'Use another store.', level: 'notice' },
      'could not be stored as an artifact. No artifacts here.',
      'Use another store. Without artifacts: update: commit or pull-request',
    ],
  ])('%s is a mistake of its own', async (_, answer, message, hint) => {
    const { errors, places, changes } = await store([documentOf(['1'])], { answer });
    expect(errors.get('checkout')?.message).toContain(message);
    expect(errors.get('checkout')?.hint).toContain(hint);
    expect([places.size, changes.length]).toEqual([0, 0]);
  });

  it('without a token is a mistake', async () => {
    const { errors } = await store([documentOf(['1'])], { old: null });
    expect(errors.get('checkout')?.message).toContain('no github-token');
  });

  it('hides no bug', async () => {
    await expect(store([documentOf(['1'])], { old: new TypeError('x') })).rejects.toThrow(TypeError);
  });
});
