import { afterEach, describe, expect, it } from '@jest/globals';
import { createBaseBranch } from '../../../../src/adapters/github/repository/base-branch.ts';
import type { WorkflowContext } from '../../../../src/adapters/github/workflow-context.ts';
import { createContext, createPullRequestContext } from '../../../support/contexts.ts';
import type { SeedCommit, SeedRepository, SeedToken } from '../../../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { connectApi } from '../../../support/github-api.ts';

const PATH = '.perf-baseline/checkout.json';

/**
 * main:    one --- two --- three     (the baseline says 1, 2, 3)
 *            \       \
 * feature:    head -- merge         (the head edits its baseline to 9)
 * release: one
 */
const COMMITS: readonly SeedCommit[] = [
  { sha: 'one', files: { [PATH]: '1', 'src/app.js': 'a' } },
  { sha: 'head', parents: ['one'], files: { [PATH]: '9' } },
  { sha: 'two', parents: ['one'], files: { [PATH]: '2' } },
  { sha: 'merge', parents: ['two', 'head'], files: { [PATH]: '9' } },
  { sha: 'three', parents: ['two'], files: { [PATH]: '3' } },
];

let github: FakeGitHub;
const open = async (changes: Partial<SeedRepository> = {}, token: SeedToken = {}, apiPrefix = '') => {
  const repository: SeedRepository = {
    name: 'octo/shop',
    commits: COMMITS,
    branches: { main: 'three', feature: 'head', release: 'one' },
    tags: { v1: 'one' },
    pullRequests: [{ number: 7, head: 'feature', mergeSha: 'merge' }],
    ...changes,
  };
  github = await startFakeGitHub({ repositories: [repository], tokens: { token }, apiPrefix });
};
const sha = (name: string) => github.state.sha(name);
const pullRequest = (changes: Partial<WorkflowContext> = {}) =>
  createPullRequestContext({ headSha: sha('head'), mergeSha: sha('merge') }, changes);
const store = (context: WorkflowContext) =>
  createBaseBranch({ api: connectApi(github.url), context, checkoutSha: null, baseRef: null });

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

it('decides what the base commit is once', async () => {
  await open();
  const repo = store(pullRequest());
  await Promise.all([repo.load(PATH), repo.load('src/app.js'), repo.resolveBase()]);
  expect(github.requests.map((request) => request.operation).sort()).toEqual([
    'repos/get-commit',
    'repos/get-content',
    'repos/get-content',
  ]);
});

describe('the file at the base', () => {
  it('is the base branch version, whatever the pull request did to its own', async () => {
    await open();
    expect(await store(pullRequest()).load(`./${PATH}`)).toMatchObject({
      kind: 'found',
      path: PATH,
      text: '2',
      ref: 'main',
    });
  });

  it('is absent when the base branch has none', async () => {
    await open();
    expect(await store(pullRequest()).load('.perf-baseline/search.json')).toEqual({
      kind: 'absent',
      path: '.perf-baseline/search.json',
      sha: sha('two'),
      ref: 'main',
      how: expect.any(String),
    });
  });

  it('is read from a GitHub Enterprise Server too', async () => {
    await open({}, {}, '/api/v3');
    expect(await store(pullRequest()).load(PATH)).toMatchObject({ text: '2' });
  });
});

describe('a repository that the token may not read', () => {
  const hint = expect.stringContaining('permissions:\n  contents: read');

  it.each(['pull_request', 'push'])('is an error that names the permission, on %s', async (eventName) => {
    await open({ private: true }, { permissions: { 'pull-requests': 'write' } });
    const context = eventName === 'push' ? createContext({ sha: sha('two') }) : pullRequest();
    await expect(store(context).load(PATH)).rejects.toMatchObject({ name: 'UserError', hint });
  });

  it('is no missing baseline even where GitHub says 404', async () => {
    await open({ private: true }, { repositories: ['octo/other'] });
    const context = createContext({ sha: sha('two') });
    await expect(store(context).load(PATH)).rejects.toMatchObject({ name: 'UserError', hint });
  });

  it('a wrong token is named', async () => {
    await open();
    github.state.tokens.clear();
    await expect(store(pullRequest()).load(PATH)).rejects.toMatchObject({
      hint: expect.stringContaining('github-token'),
    });
  });

  it('an outage is no missing baseline', async () => {
    await open();
    github.fail({ operation: 'repos/get-content' }, { status: 503 });
    await expect(store(pullRequest()).load(PATH)).rejects.toThrow(
      'could not be read from GitHub: Service Unavailable',
    );
  });

  it('an answer that breaks off is no empty one', async () => {
    await open();
    github.fail({ operation: 'repos/get-content' }, { cutAfter: 30 });
    await expect(store(pullRequest()).load(PATH)).rejects.toThrow('could not be read from GitHub');
  });

  it.each([403, 429, 500])('a %i for what changed a file last is not "never"', async (status) => {
    await open();
    github.fail({ operation: 'repos/list-commits' }, { status });
    await expect(store(pullRequest()).findLastChange(PATH)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(`the history of ${PATH} in octo/shop could not be read`),
    });
    expect(await store(pullRequest()).listAncestors()).toEqual([]);
  });

  it('a short outage is waited out', async () => {
    await open();
    github.fail({ operation: 'repos/get-content', times: 2 }, { status: 502 });
    expect(await store(pullRequest()).load(PATH)).toMatchObject({ text: '2' });
  });

  it('something that is no GitHub is named', async () => {
    await open();
    github.fail({ operation: 'repos/get-content' }, { status: 200, body: { hello: 'world' } });
    await expect(store(pullRequest()).load(PATH)).rejects.toThrow('is not understood');
  });
});
