import { afterEach, describe, expect, it } from '@jest/globals';
import { openMarkedComments } from '../../../../src/adapters/github/comments/comments.ts';
import { createPullRequestContext } from '../../../support/contexts.ts';
import type { SeedComment, SeedToken } from '../../../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { connectApi } from '../../../support/github-api.ts';

const MARKER = '<!-- marker -->';
const BOT = 'github-actions[bot]';

let github: FakeGitHub;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function open(comments: readonly SeedComment[] = [], token: SeedToken = {}, apiPrefix = '') {
  github = await startFakeGitHub({
    repositories: [
      {
        name: 'octo/shop',
        commits: [{ sha: 'base' }, { sha: 'head' }],
        branches: { main: 'base', feature: 'head' },
        pullRequests: [{ number: 7, head: 'feature', comments }],
      },
    ],
    tokens: { token },
    apiPrefix,
  });
  const api = connectApi(github.url);
  return openMarkedComments({ api, context: createPullRequestContext({}), pullRequest: 7, marker: MARKER });
}

describe('the marked comments of a pull request', () => {
  it('are those that begin with the marker, whoever wrote them, oldest first', async () => {
    const marked = (author: string, text: string) => ({ author, body: `${MARKER}\n${text}` });
    const chatter = Array.from({ length: 120 }, (_, index) => ({ author: 'octocat', body: `${index}` }));
    const quoted = { author: BOT, body: `> quoted\n${MARKER}` };
    const comments = await open([marked(BOT, 'a'), ...chatter, quoted, marked('mallory', 'b')]);
    expect(await comments.list()).toMatchObject([
      { body: `${MARKER}\na`, user: { login: BOT } },
      { body: `${MARKER}\nb`, user: { login: 'mallory' } },
    ]);
  });

  it('are created, updated and deleted', async () => {
    const comments = await open();
    const { id } = await comments.create(`${MARKER}\nold`);
    expect(await comments.update(id, `${MARKER}\nnew`)).toMatchObject({ id, body: `${MARKER}\nnew` });
    expect((await comments.list()).map(({ body }) => body)).toEqual([`${MARKER}\nnew`]);
    await comments.delete(id);
    expect(await comments.list()).toEqual([]);
    await expect(comments.update(id, 'x')).rejects.toMatchObject({ name: 'GitHubError', status: 404 });
  });

  it('may be of somebody whose account is gone, and hold nothing', async () => {
    const comments = await open();
    const page = [
      { id: 2, html_url: 'https://x', body: `${MARKER}`, user: null },
      { id: 1, html_url: 'https://x' },
    ];
    github.fail({ operation: 'issues/list-comments' }, { status: 200, body: page });
    expect(await comments.list()).toEqual([{ id: 2, html_url: 'https://x', body: MARKER, user: null }]);
  });

  it('are not read from an answer of another shape', async () => {
    const comments = await open();
    github.fail({ operation: 'issues/create-comment' }, { status: 201, body: { hello: 'world' } });
    await expect(comments.create('x')).rejects.toMatchObject({
      name: 'GitHubError',
      message: expect.stringContaining('not understood'),
    });
  });
});

describe('who we are', () => {
  it.each(['shop-perf[bot]', 'octocat'])('is asked by GraphQL: %s', async (login) => {
    expect(await (await open([], { login })).loadOwnLogin()).toBe(login);
    expect(github.requests.map(({ operation }) => operation)).toEqual(['graphql']);
  });

  it('is asked by REST for a person where there is no GraphQL', async () => {
    const comments = await open([], { login: 'octocat' });
    github.fail({ operation: 'graphql' }, { status: 404 });
    expect(await comments.loadOwnLogin()).toBe('octocat');
  });

  it('is the job token when nobody answers', async () => {
    const comments = await open();
    github.fail({ operation: 'graphql' }, { status: 404 });
    expect(await comments.loadOwnLogin()).toBe(BOT);
  });

  it('is asked at the address that a GitHub Enterprise Server has for it', async () => {
    expect(await (await open([], {}, '/api/v3')).loadOwnLogin()).toBe(BOT);
    expect(github.requests[0]?.path).toBe('/api/graphql');
  });
});
