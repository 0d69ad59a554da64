import { afterEach, describe, expect, it } from '@jest/globals';
import { createGitHubClient } from '../../../../src/adapters/github/client.ts';
import { createBaseBranch } from '../../../../src/adapters/github/repository/base-branch.ts';
import type { WorkflowContext } from '../../../../src/adapters/github/workflow-context.ts';
import { UserError } from '../../../../src/common/errors.ts';
import { createContext, createPullRequestContext } from '../../../support/contexts.ts';
import type { SeedCommit, SeedRepository, SeedToken } from '../../../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';

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
const store = (context: WorkflowContext, more: { checkout?: string; baseRef?: string } = {}) => {
  const api = createGitHubClient({
    token: 'token',
    apiUrl: github.url,
    log: createMemoryLog(),
    patience: { retryMs: 1 },
  });
  const checkoutSha = more.checkout === undefined ? null : sha(more.checkout);
  return createBaseBranch({ api, context, checkoutSha, baseRef: more.baseRef ?? null });
};

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

describe('the base commit', () => {
  const group = () => ({ baseSha: sha('two'), baseRef: 'main', headSha: sha('head') });
  const cases: [
    string,
    () => { context: WorkflowContext; checkout?: string; baseRef?: string },
    string,
    string,
  ][] = [
    [
      'of the merge commit is its other parent',
      () => ({ context: pullRequest() }),
      'two',
      'which this pull request is merged into',
    ],
    [
      'of a merge commit named by git alone is its other parent',
      () => ({ context: pullRequest({ sha: sha('three') }), checkout: 'merge' }),
      'two',
      'which this pull request is merged into',
    ],
    [
      'of the head itself is the merge base',
      () => ({ context: pullRequest(), checkout: 'head' }),
      'one',
      'where this branch started',
    ],
    [
      'of a pull request measured elsewhere is the merge base',
      () => ({ context: pullRequest(), checkout: 'three' }),
      'three',
      'where this branch started',
    ],
    [
      'of a merge made in the job is the merge base of the head',
      () => ({ context: pullRequest(), checkout: 'nowhere' }),
      'one',
      'where this branch started',
    ],
    [
      'of a push to main is the commit itself',
      () => ({ context: createContext({ sha: sha('two') }) }),
      'two',
      'the commit that was measured',
    ],
    [
      'of a schedule without a repository in its payload is found by asking',
      () => ({
        context: createContext({
          eventName: 'schedule',
          sha: sha('three'),
          repository: { owner: 'octo', name: 'shop', id: null, isPrivate: null, defaultBranch: null },
        }),
      }),
      'three',
      'the commit that was measured',
    ],
    [
      'of another branch is the merge base with main',
      () => ({ context: createContext({ ref: 'refs/heads/feature', sha: sha('head') }) }),
      'one',
      'where this branch started',
    ],
    [
      'of a tag is the merge base with main',
      () => ({ context: createContext({ ref: 'refs/tags/v1', sha: sha('one') }) }),
      'one',
      'where this branch started',
    ],
    [
      'of a merge group is the commit below it',
      () => ({ context: createContext({ eventName: 'merge_group', mergeGroup: group(), sha: sha('head') }) }),
      'two',
      'the base of the merge group',
    ],
    [
      'follows base-ref, also on a pull request',
      () => ({ context: pullRequest(), baseRef: 'release' }),
      'one',
      'where this branch started',
    ],
    [
      'follows base-ref in a merge group',
      () => ({ context: createContext({ mergeGroup: group(), sha: sha('merge') }), baseRef: 'release' }),
      'one',
      'where this branch started',
    ],
    [
      'stays the other parent when base-ref names the same branch',
      () => ({ context: pullRequest(), baseRef: 'main' }),
      'two',
      'which this pull request is merged into',
    ],
  ];

  it.each(cases)('%s', async (_title, situation, expected, how) => {
    await open();
    const { context, ...more } = situation();
    const base = await store(context, more).resolveBase();
    expect(base.sha).toBe(sha(expected));
    expect(base.how).toContain(`at ${base.sha.slice(0, 7)}, `);
    expect(base.how).toContain(how);
  });

  it('is decided once', async () => {
    await open();
    const repo = store(pullRequest());
    await Promise.all([repo.load(PATH), repo.load('src/app.js'), repo.resolveBase()]);
    expect(github.requests.map((request) => request.operation).sort()).toEqual([
      'repos/get-commit',
      'repos/get-content',
      'repos/get-content',
    ]);
  });

  it('names the input when the branch is not there', async () => {
    await open();
    const failing = store(pullRequest(), { baseRef: 'mian' }).resolveBase();
    await expect(failing).rejects.toThrow('GitHub knows no common ancestor of "mian"');
    await expect(failing).rejects.toBeInstanceOf(UserError);
  });
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

  it('keeps text beyond ASCII, and may have a space and a hash in its name', async () => {
    const name = 'perf data/größe #1.json';
    await open({
      commits: [{ sha: 'main', files: { [name]: '{"größe":"日本 🚀"}' } }],
      branches: {},
      pullRequests: [],
      tags: {},
    });
    expect(await store(createContext({ sha: sha('main') })).load(name)).toMatchObject({
      text: '{"größe":"日本 🚀"}',
    });
  });

  it('may be empty, or over a megabyte', async () => {
    const large = `${'x'.repeat(1_500_000)}ü`;
    await open({
      commits: [{ sha: 'main', files: { large, empty: '' } }],
      branches: {},
      pullRequests: [],
      tags: {},
    });
    const repo = store(createContext({ sha: sha('main') }));
    expect(await repo.load('large')).toMatchObject({ kind: 'found', text: large });
    expect(await repo.load('empty')).toMatchObject({ kind: 'found', text: '' });
  });

  it('follows a link inside the repository', async () => {
    const files = { 'data.json': '5', link: { mode: '120000' as const, content: 'data.json' } };
    await open({ commits: [{ sha: 'main', files }], branches: {}, pullRequests: [], tags: {} });
    expect(await store(createContext({ sha: sha('main') })).load('link')).toMatchObject({ text: '5' });
  });

  it.each([
    ['folder', 'is a directory'],
    ['away', 'is a symbolic link'],
    ['other', 'is a submodule'],
    ['binary', 'is not UTF-8 text'],
  ])('refuses %s: it %s', async (path, message) => {
    const files = {
      'folder/a.json': '1',
      away: { mode: '120000' as const, content: '../elsewhere' },
      other: { mode: '160000' as const, content: 'f'.repeat(40) },
      binary: Buffer.from([0xff, 0xfe, 0x00, 0x80]),
    };
    await open({ commits: [{ sha: 'main', files }], branches: {}, pullRequests: [], tags: {} });
    await expect(store(createContext({ sha: sha('main') })).load(path)).rejects.toThrow(message);
  });

  it.each(['../secret', '/etc/passwd', 'a/../../b', '', '.', 'C:\\x'])(
    'refuses the path "%s"',
    async (path) => {
      await open();
      await expect(store(pullRequest()).load(path)).rejects.toThrow('is no path inside the repository');
    },
  );

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
