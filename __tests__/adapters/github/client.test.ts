import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createGitHubClient, type Patience } from '../../../src/adapters/github/client.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github/server.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const AT = { owner: 'octo', repo: 'shop' };
const ROUTE = 'GET /repos/{owner}/{repo}';

let github: FakeGitHub;
beforeEach(async () => {
  const pullRequests = [{ number: 7, head: 'main', comments: [{ author: 'octocat', body: 'hello' }] }];
  github = await startFakeGitHub({
    repositories: [{ name: 'octo/shop', commits: [{ sha: 'base' }], pullRequests }],
  });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const connect = (patience: Partial<Patience> = {}, log = createMemoryLog()) =>
  createGitHubClient({
    token: 'token',
    apiUrl: github.url,
    log,
    patience: { retryMs: 1, rateLimitMs: 1_500, ...patience },
  });

describe('the GitHub client', () => {
  it('sends the token and our name', async () => {
    await connect().request(ROUTE, AT);
    expect(github.requests[0]?.headers).toMatchObject({
      authorization: 'token token',
      'user-agent': expect.stringMatching(/^perf-baseline-action/),
    });
  });

  it('takes an address with a slash at its end', async () => {
    const api = createGitHubClient({ token: 'token', apiUrl: `${github.url}/`, log: createMemoryLog() });
    expect((await api.request(ROUTE, AT)).status).toBe(200);
  });

  it.each([500, 502, 503])('asks again after a %i', async (status) => {
    github.fail({ operation: 'repos/get', times: 3 }, { status });
    expect((await connect().request(ROUTE, AT)).status).toBe(200);
    expect(github.requests).toHaveLength(4);
  });

  it('asks again after a lost connection', async () => {
    github.fail({ operation: 'repos/get', times: 1 }, { drop: true });
    expect((await connect().request(ROUTE, AT)).status).toBe(200);
  });

  it.each([
    ['breaks off', { cutAfter: 20 }],
    ['is empty', { status: 200, body: '' }],
    ['is garbled', { status: 200, body: '{"id":' }],
  ])('asks again where the answer %s, and takes it for none', async (_title, fault) => {
    github.fail({ operation: 'repos/get', times: 1 }, fault);
    expect((await connect().request(ROUTE, AT)).data).toMatchObject({ full_name: 'octo/shop' });
    github.fail({ operation: 'repos/get' }, fault);
    await expect(connect().request(ROUTE, AT)).rejects.toMatchObject({ name: 'GitHubError', status: 0 });
  });

  it('does not write again because the answer broke off', async () => {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    github.fail({ operation: 'issues/create-comment' }, { cutAfter: 20 });
    await connect()
      .request(route, { ...AT, issue_number: 7, body: 'Hi' })
      .catch(() => {});
    expect(github.state.repository('octo/shop').comments.filter(({ body }) => body === 'Hi')).toHaveLength(1);
  });

  it('gives up on a server that never answers', async () => {
    github.fail({ operation: 'repos/get' }, { delayMs: 10_000 });
    await expect(connect({ answerMs: 50 }).request(ROUTE, AT)).rejects.toMatchObject({
      name: 'GitHubError',
      status: 0,
    });
    expect(github.requests.length).toBeLessThanOrEqual(4);
  });

  it.each([401, 403, 404, 409, 410, 422, 423])('does not repeat what got a %i', async (status) => {
    github.fail({ operation: 'repos/get' }, { status });
    await expect(connect().request(ROUTE, AT)).rejects.toMatchObject({ name: 'GitHubError', status });
    expect(github.requests).toHaveLength(1);
  });

  it.each([
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '1' } }],
    [
      '403 with retry-after',
      { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '0' } },
    ],
    [
      '403 with a used up quota',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    ],
  ])('waits out a short rate limit: %s', async (_name, fault) => {
    const log = createMemoryLog();
    github.fail({ operation: 'repos/get', times: 1 }, fault);
    expect((await connect({}, log).request(ROUTE, AT)).status).toBe(200);
    expect(log.lines).toContainEqual(expect.stringContaining("info: GitHub's rate limit is reached"));
  });

  it.each([
    ['longer than its patience', { status: 429, headers: { 'retry-after': '3600' } }],
    ['of unknown end', { status: 429 }],
  ])('does not wait for a rate limit %s', async (_name, fault) => {
    github.fail({ operation: 'repos/get' }, fault);
    await expect(connect().request(ROUTE, AT)).rejects.toMatchObject({ status: 429 });
    expect(github.requests).toHaveLength(1);
  });

  it('tells what is wrong with which field', async () => {
    const errors = [{ message: 'body is too long' }, { code: 'missing_field', field: 'x' }];
    github.fail({ operation: 'repos/get' }, { status: 422, body: { message: 'Validation Failed', errors } });
    await expect(connect().request(ROUTE, AT)).rejects.toMatchObject({
      message: 'Validation Failed',
      details: 'body is too long; missing_field',
    });
  });

  it('keeps the token from other hosts, also when a page leads there', async () => {
    const elsewhere = await startFakeGitHub({ repositories: [] });
    const link = `<${elsewhere.url}/repos/octo/shop/issues/7/comments?page=2>; rel="next"`;
    github.fail({ operation: 'issues/list-comments' }, { status: 200, body: [], headers: { link } });
    const read = async () => {
      for await (const _page of connect().pages('GET /repos/{owner}/{repo}/issues/7/comments', AT)) {
        // Only the walk counts.
      }
    };
    await expect(read()).rejects.toThrow('the token is not for 127.0.0.1:');
    await expect(connect().request(`GET ${elsewhere.url}/user`)).rejects.toThrow('the token is not for');
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it('asks by GraphQL, and takes errors in an answer for errors', async () => {
    expect(await connect().graphql('query { viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    await expect(connect().graphql('query { nobody }')).rejects.toMatchObject({ name: 'GitHubError' });
  });
});
