import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  findOpenPull,
  isHeadOfClosedPull,
  publishPull,
} from '../../../../src/adapters/github/repository/proposal-pull.ts';
import { UserError } from '../../../../src/common/errors.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { closePullRequest } from '../../../support/fake-github/state.ts';
import { listOpenPulls, openAccess, proposal, REPOSITORY } from '../../../support/repository-writing.ts';

const BRANCH = 'perf-baseline/checkout';
const BRANCHES = { base: 'main', branch: BRANCH };
const FILES = [{ path: 'a.json', before: null, after: '1' }];

let github: FakeGitHub;
let access: ReturnType<typeof openAccess>;
beforeEach(async () => {
  github = await startFakeGitHub({
    repositories: [
      {
        name: REPOSITORY,
        commits: [
          { sha: 'base' },
          { sha: 'pushed', files: { 'a.json': '1' } },
          { sha: 'later', files: { 'a.json': '2' } },
        ],
        branches: { main: 'base', [BRANCH]: 'pushed' },
      },
    ],
    tokens: { token: { permissions: { contents: 'write', 'pull-requests': 'write' } } },
  });
  access = openAccess(github.url);
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const publish = (body = 'the text') =>
  publishPull(proposal('x'), async () => ({ files: FILES, body }), access);
const pulls = () => [...github.state.repository(REPOSITORY).pullRequests.values()];
const push = (sha: string) =>
  void github.state.repository(REPOSITORY).refs.set(`refs/heads/${BRANCH}`, github.state.sha(sha));

describe('the pull request of a proposal', () => {
  it('is opened once, and updated in place', async () => {
    expect(await findOpenPull(BRANCHES, access)).toBeNull();
    expect(await publish()).toMatchObject({ kind: 'proposed', created: true, files: FILES });
    expect(await publish('the new text')).toMatchObject({ kind: 'proposed', created: false });
    expect(await listOpenPulls(access.api)).toMatchObject([
      { title: 'Update the performance baseline', body: 'the new text' },
    ]);
  });

  it('tells what the branch holds in the end: who pushes meanwhile is told of', async () => {
    let described = 0;
    const describe = async () => {
      described += 1;
      if (described === 1) push('later');
      return { files: FILES, body: `text ${described}` };
    };
    expect(await publishPull(proposal('x'), describe, access)).toMatchObject({ created: true });
    expect((await listOpenPulls(access.api)).map(({ body }) => body)).toEqual(['text 2']);
  });

  it('that another job opened in the same moment is updated', async () => {
    const message = 'Validation Failed';
    const body = { message, errors: [{ message: 'A pull request already exists for octo:x.' }] };
    github.fail({ operation: 'pulls/create', times: 1 }, { status: 422, body, afterEffect: true });
    expect(await publish()).toMatchObject({ kind: 'proposed' });
    expect(pulls()).toHaveLength(1);
  });

  it('is none where the branch holds nothing new', async () => {
    const body = { message: 'Validation Failed', errors: [{ message: 'No commits between main and x' }] };
    github.fail({ operation: 'pulls/create' }, { status: 422, body });
    expect(await publish()).toEqual({ kind: 'unchanged' });
  });

  it.each([
    [403, 'GitHub Actions is not permitted to create or approve pull requests.', 'Settings > Actions'],
    [403, 'Resource not accessible by integration', 'pull-requests: write'],
  ])('that Actions may not open (%i %s) is a link to open it by', async (status, message, hint) => {
    github.fail({ operation: 'pulls/create' }, { status, message });
    const compareUrl = 'https://github.com/octo/shop/compare/main...perf-baseline/checkout?expand=1';
    const outcome = await publish();
    expect(outcome).toMatchObject({
      kind: 'pushed',
      compareUrl,
      files: FILES,
      reason: expect.stringContaining(message),
      hint: expect.stringContaining(`Open it by hand: ${compareUrl}.`),
    });
    expect('hint' in outcome && outcome.hint).toContain(hint);
  });

  it('that cannot be listed is a mistake', async () => {
    github.fail({ operation: 'pulls/list' }, { status: 403 });
    await expect(publish()).rejects.toBeInstanceOf(UserError);
    expect(pulls()).toEqual([]);
  });
});

describe('a proposal that is over', () => {
  const isOver = () => isHeadOfClosedPull({ ...BRANCHES, head: github.state.sha('pushed') }, access);

  it('is known by the branch standing where the closed pull request left it', async () => {
    expect(await isOver()).toBe(false);
    await publish();
    expect(await isOver()).toBe(false);
    const [pull] = pulls();
    if (pull !== undefined) closePullRequest(github.state, pull);
    expect(await isOver()).toBe(true);
    expect(await findOpenPull(BRANCHES, access)).toBeNull();
  });

  it('is another one once somebody pushes to the branch again', async () => {
    await publish();
    const [pull] = pulls();
    if (pull !== undefined) closePullRequest(github.state, pull);
    const head = github.state.sha('later');
    expect(await isHeadOfClosedPull({ ...BRANCHES, head }, access)).toBe(false);
  });
});
