import { afterEach, describe, expect, it } from '@jest/globals';
import { loadParents, resolveBaseCommit } from '../../../../src/adapters/github/repository/base-commit.ts';
import type { WorkflowContext } from '../../../../src/adapters/github/workflow-context.ts';
import { UserError } from '../../../../src/common/errors.ts';
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
  { sha: 'swapped', parents: ['head', 'two'] },
  { sha: 'three', parents: ['two'], files: { [PATH]: '3' } },
];

let github: FakeGitHub;
const open = async (changes: Partial<SeedRepository> = {}, token: SeedToken = {}) => {
  const repository: SeedRepository = {
    name: 'octo/shop',
    commits: COMMITS,
    branches: { main: 'three', feature: 'head', release: 'one' },
    tags: { v1: 'one' },
    pullRequests: [{ number: 7, head: 'feature', mergeSha: 'merge' }],
    ...changes,
  };
  github = await startFakeGitHub({ repositories: [repository], tokens: { token } });
};
const sha = (name: string) => github.state.sha(name);
const pullRequest = (changes: Partial<WorkflowContext> = {}) =>
  createPullRequestContext({ headSha: sha('head'), mergeSha: sha('merge') }, changes);
const resolve = (context: WorkflowContext, more: { checkout?: string; baseRef?: string } = {}) => {
  const checkoutSha = more.checkout === undefined ? null : sha(more.checkout);
  return resolveBaseCommit({
    api: connectApi(github.url),
    context,
    checkoutSha,
    baseRef: more.baseRef ?? null,
  });
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
      'of a merge commit with the head first is its other parent as well',
      () => ({ context: pullRequest({ sha: sha('three') }), checkout: 'swapped' }),
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
    const base = await resolve(context, more);
    expect(base.sha).toBe(sha(expected));
    expect(base.how).toContain(`at ${base.sha.slice(0, 7)}, `);
    expect(base.how).toContain(how);
  });

  it('names the input when the branch is not there', async () => {
    await open();
    const failing = resolve(pullRequest(), { baseRef: 'mian' });
    await expect(failing).rejects.toThrow('GitHub knows no common ancestor of "mian"');
    await expect(failing).rejects.toBeInstanceOf(UserError);
  });

  it('is no guess where GitHub does not answer', async () => {
    await open();
    github.fail({ operation: 'repos/get-commit' }, { status: 503 });
    await expect(resolve(pullRequest())).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('could not be read from GitHub: Service Unavailable'),
    });
  });

  it('needs the permission to compare, and names it', async () => {
    await open();
    github.fail({ operation: 'repos/compare-commits-with-basehead' }, { status: 403 });
    await expect(resolve(pullRequest(), { checkout: 'head' })).rejects.toMatchObject({
      message: expect.stringContaining('the comparison of main with'),
      hint: expect.stringContaining('contents: read'),
    });
  });
});

describe('the parents of a commit', () => {
  const parents = (name: string) => loadParents(connectApi(github.url), pullRequest(), sha(name));

  it('come in their order; a first commit has none', async () => {
    await open();
    expect(await parents('merge')).toEqual([sha('two'), sha('head')]);
    expect(await parents('one')).toEqual([]);
  });

  it('of one that GitHub does not know are null', async () => {
    await open();
    expect(await parents('nowhere')).toBeNull();
  });

  it('are not read from an answer of another shape', async () => {
    await open();
    github.fail({ operation: 'repos/get-commit' }, { status: 200, body: { hello: 'world' } });
    await expect(parents('merge')).rejects.toThrow('is not understood');
  });
});
