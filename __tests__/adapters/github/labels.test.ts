import { afterEach, describe, expect, it } from '@jest/globals';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { createPullRequestLabels } from '../../../src/adapters/github/labels.ts';
import { createContext, createPullRequestContext } from '../../support/contexts.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github/server.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

let github: FakeGitHub | null = null;
afterEach(async () => {
  await github?.close();
  expect(github?.violations ?? []).toEqual([]);
});

/** A pull request whose author put these labels on it. */
async function open(labels: readonly string[], collaborators: Readonly<Record<string, string>>) {
  github = await startFakeGitHub({
    repositories: [
      {
        name: 'octo/shop',
        commits: [{ sha: 'base' }, { sha: 'head' }],
        branches: { main: 'base', feature: 'head' },
        pullRequests: [{ number: 7, head: 'feature', author: 'mona', labels }],
        collaborators,
      },
    ],
  });
  const api = createGitHubClient({
    token: 'token',
    apiUrl: github.url,
    log: createMemoryLog(),
    patience: { retryMs: 1 },
  });
  return { api, labels: createPullRequestLabels({ api, context: createPullRequestContext({}) }) };
}

describe('the label with which a maintainer accepts a regression', () => {
  it('is absent where nobody added it', async () => {
    const { labels } = await open(['bug'], {});
    expect(await labels.find('perf-accepted')).toEqual({ kind: 'absent' });
  });

  it.each(['write', 'admin'])('counts from someone who may %s', async (permission) => {
    const { labels } = await open(['Perf-Accepted'], { mona: permission });
    expect(await labels.find('perf-accepted')).toMatchObject({ kind: 'accepted', by: 'mona' });
  });

  it.each(['read', 'none'])('does not count from someone who may %s', async (permission) => {
    const { labels } = await open(['perf-accepted'], { mona: permission });
    expect(await labels.find('perf-accepted')).toMatchObject({
      kind: 'not-counted',
      reason: expect.stringContaining('mona, who added it, may not write'),
    });
  });

  it('the last one who added it counts', async () => {
    const { api, labels } = await open(['perf-accepted'], { mona: 'read', owner: 'admin' });
    const pull = github?.state.repository('octo/shop').pullRequests.get(7);
    const owner = github?.state.actor('owner');
    if (owner !== undefined) pull?.events.push({ event: 'unlabeled', actor: owner, label: 'perf-accepted' });
    if (owner !== undefined) pull?.events.push({ event: 'labeled', actor: owner, label: 'perf-accepted' });
    expect(api).toBeDefined();
    expect(await labels.find('perf-accepted')).toMatchObject({ kind: 'accepted', by: 'owner' });
  });

  it('does not count when it cannot be looked up, and says what the job needs', async () => {
    const { labels } = await open(['perf-accepted'], { mona: 'admin' });
    github?.fail({ operation: 'issues/list-events' }, { status: 403 });
    expect(await labels.find('perf-accepted')).toMatchObject({
      kind: 'not-counted',
      reason: expect.stringContaining('pull-requests: read'),
    });
  });

  it('is absent where there is no pull request', async () => {
    const { api } = await open(['perf-accepted'], {});
    const labels = createPullRequestLabels({ api, context: createContext() });
    expect(await labels.find('perf-accepted')).toEqual({ kind: 'absent' });
  });
});
