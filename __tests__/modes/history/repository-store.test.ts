import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { renderProposal, storeInRepository } from '../../../src/modes/history/repository-store.ts';
import type { RepositoryWriter } from '../../../src/ports/repository.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryBranch } from '../../fakes/stores.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

const PATH = '.perf-baseline/checkout.json';
const DOCUMENT = createDocument([createStoredRun({ 'http_req_duration p(95)': 300 })]);
const TEXT = renderBaseline(DOCUMENT);

async function store(writer: RepositoryWriter | null, changes: StoringChanges = {}) {
  const log = createMemoryLog();
  const ports = { base: createMemoryBase(), writer, log };
  const outcome = await storeInRepository([DOCUMENT], createStoring({ update: 'commit', ...changes }), ports);
  return { ...outcome, place: outcome.places.get('checkout'), log: log.lines.join('\n') };
}

describe('runs in the repository', () => {
  it('are committed, and the log has the address', async () => {
    const { writer, files } = createMemoryBranch();
    const { place, log, pullRequestUrl } = await store(writer);
    expect(files.get(PATH)).toBe(TEXT);
    expect(place).toBe(`${PATH}, now with 1 run, on main (ccccccc)`);
    expect(log).toContain('Committed the baseline: https://github.com/octo/shop/commit/c');
    expect(pullRequestUrl).toBeNull();
  });

  it('that are there already are no commit and no proposal', async () => {
    const { writer } = createMemoryBranch({ [PATH]: TEXT });
    expect((await store(writer)).place).toMatch(/on main, as it was$/);
    expect(await store(writer, { update: 'pull-request' })).toMatchObject({
      notices: ['The base branch holds these runs already.'],
      pullRequestUrl: null,
    });
  });

  it('are proposed where that was asked for', async () => {
    const { writer, proposals, files } = createMemoryBranch();
    const { place, notices, pullRequestUrl } = await store(writer, { update: 'pull-request' });
    expect([proposals.length, files.size, notices.length]).toEqual([1, 0, 0]);
    expect(pullRequestUrl).toBe('https://github.com/octo/shop/pull/8');
    expect(place).toContain('proposed in https://github.com/octo/shop/pull/8');
  });

  it('have a branch that waits where Actions may open no pull request', async () => {
    const compareUrl = 'https://github.com/octo/shop/compare/x';
    const writer: RepositoryWriter = {
      commit: () => Promise.reject(new Error('not asked for')),
      propose: async () => ({
        kind: 'pushed',
        compareUrl,
        reason: 'Not allowed.',
        hint: 'Open it.',
        files: [],
      }),
    };
    const { notices, pullRequestUrl } = await store(writer, { update: 'pull-request' });
    expect([notices, pullRequestUrl]).toEqual([['Not allowed. Open it.'], compareUrl]);
  });

  it('need a token, and a dry run needs none', async () => {
    await expect(store(null)).rejects.toThrow('There is no github-token to write with.');
    const { notices, place } = await store(null, { dryRun: true });
    expect(notices).toEqual(['Dry run: nothing was stored; 1 document of main would change.']);
    expect(place).toContain('not written (dry-run)');
  });
});

describe('the text of the proposal', () => {
  const job = {
    name: 'perf',
    ref: 'main',
    runUrl: 'https://github.com/octo/shop/actions/runs/42',
    actor: '',
  };
  const files = [{ path: PATH, before: null, after: TEXT }];

  it('says who measured, where, and what merging it means', () => {
    const text = renderProposal(files, { ...job, actor: 'octocat' });
    expect(text).toContain(`[a workflow run](${job.runUrl}), started by octocat.`);
    expect(text).toContain('what is slow here counts as normal from then on');
    expect(renderProposal(files, job)).not.toContain('started by');
  });

  it('takes a name for a name, not for Markdown', () => {
    const text = renderProposal(files, { ...job, actor: '@all[x](y)' });
    expect(text).not.toContain('[x](y)');
  });

  it('is written whatever was on the branch', () => {
    expect(renderProposal([{ path: PATH, before: 'hello', after: TEXT }], job)).toContain('checkout');
  });
});
