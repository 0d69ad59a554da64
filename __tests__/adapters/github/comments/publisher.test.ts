import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createGitHubClient, type Patience } from '../../../../src/adapters/github/client.ts';
import { createCommentPublisher } from '../../../../src/adapters/github/comments/publisher.ts';
import type { WorkflowContext } from '../../../../src/adapters/github/workflow-context.ts';
import type { CommentRequest } from '../../../../src/ports/pull-request.ts';
import { renderMarker } from '../../../../src/report/markdown/marker.ts';
import { createPullRequestContext } from '../../../support/contexts.ts';
import type { FakeGitHubSeed, SeedComment, SeedToken } from '../../../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';

const MARKER = renderMarker({ workflow: 'perf', job: 'perf', leg: '' });
const BOT = 'github-actions[bot]';
const PERMISSIONS = 'permissions:\n  contents: read\n  pull-requests: write';

let github: FakeGitHub;
const open = async (
  comments: readonly SeedComment[] = [],
  token: SeedToken = {},
  more: Partial<FakeGitHubSeed> = {},
) => {
  github = await startFakeGitHub({
    repositories: [
      {
        name: 'octo/shop',
        commits: [{ sha: 'base', files: { 'a.txt': 'a' } }, { sha: 'head' }],
        branches: { main: 'base', feature: 'head' },
        pullRequests: [{ number: 7, head: 'feature', comments }],
      },
    ],
    tokens: { token },
    ...more,
  });
};
const publish = (
  changes: Partial<CommentRequest> = {},
  context: WorkflowContext = createPullRequestContext({}),
  waits: Partial<Patience> = {},
) => {
  const patience = { retryMs: 1, rateLimitMs: 100, ...waits };
  const api = createGitHubClient({ token: 'token', apiUrl: github.url, log: createMemoryLog(), patience });
  const publisher = createCommentPublisher({ api, context, log: createMemoryLog() });
  return publisher.publish({ pullRequest: 7, marker: MARKER, bodies: ['report'], create: true, ...changes });
};
const comments = () => github.state.repository('octo/shop').comments;
const operations = () => github.requests.map((request) => request.operation);

beforeEach(() => open());
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});
const reopen = async (...parameters: Parameters<typeof open>) => {
  await github.close();
  await open(...parameters);
};

describe('one comment', () => {
  it('is created as the bot, marker first, and its address is told', async () => {
    const outcome = await publish();
    expect(outcome).toMatchObject({ kind: 'published', created: true });
    expect(comments().map(({ body, author }) => [author.login, body])).toEqual([[BOT, `${MARKER}\nreport`]]);
    expect(outcome).toHaveProperty(
      'url',
      `https://github.example/octo/shop/pull/7#issuecomment-${comments()[0]?.id}`,
    );
  });

  it('is updated in place by the second push, and not at all when nothing changed', async () => {
    await publish();
    expect(await publish({ bodies: ['better'] })).toMatchObject({ kind: 'published', created: false });
    await publish({ bodies: ['better'] });
    expect(comments().map((comment) => comment.body)).toEqual([`${MARKER}\nbetter`]);
    expect(operations().filter((operation) => operation === 'issues/update-comment')).toHaveLength(1);
  });

  it('is not begun when only an update is wanted', async () => {
    expect(await publish({ create: false })).toMatchObject({ kind: 'skipped', level: 'none' });
    expect(comments()).toEqual([]);
  });

  it('does not ask who it is before there is something to recognise', async () => {
    await publish();
    expect(operations()).not.toContain('graphql');
    expect(operations()).not.toContain('users/get-authenticated');
  });

  it.each<[string, SeedComment]>([
    ['a person who copied the marker', { author: 'mallory', body: `${MARKER}\nall is well` }],
    [
      'another job',
      { author: BOT, body: `${renderMarker({ workflow: 'perf', job: 'other', leg: '' })}\nits report` },
    ],
    ['another action that quotes us', { author: BOT, body: `> quoted\n${MARKER}\nreport` }],
  ])('leaves the comment of %s alone', async (_who, stranger) => {
    await reopen([stranger]);
    expect(await publish()).toMatchObject({ kind: 'published', created: true });
    expect(comments().map((comment) => comment.body)).toEqual([stranger.body, `${MARKER}\nreport`]);
  });

  it('is found on a later page', async () => {
    const chatter = Array.from({ length: 150 }, (_, index) => ({ author: 'octocat', body: `${index}` }));
    await reopen([...chatter, { author: BOT, body: `${MARKER}\nold` }]);
    expect(await publish()).toMatchObject({ kind: 'published', created: false });
    expect(comments()).toHaveLength(151);
  });

  it('is created anew when it was deleted between finding and writing', async () => {
    await reopen([{ author: BOT, body: `${MARKER}\nold` }]);
    github.fail({ operation: 'issues/update-comment', times: 1 }, { status: 404 });
    expect(await publish()).toMatchObject({ kind: 'published', created: true });
  });
});

describe('several writers', () => {
  it('end with one comment, whoever was first', async () => {
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((body) => publish({ bodies: [body] })));
    expect(outcomes.every((outcome) => outcome.kind === 'published')).toBe(true);
    await publish({ bodies: ['last'] });
    expect(comments().map((comment) => comment.body)).toEqual([`${MARKER}\nlast`]);
  });

  it('a comment whose answer got lost is not doubled', async () => {
    github.fail({ operation: 'issues/create-comment', times: 1 }, { status: 502, afterEffect: true });
    expect(await publish()).toMatchObject({ kind: 'published' });
    expect(comments()).toHaveLength(1);
  });
});

describe('who we are', () => {
  const old = [{ author: 'shop-perf[bot]', body: `${MARKER}\nold` }];

  it('is asked by GraphQL for an app', async () => {
    await reopen(old, { login: 'shop-perf[bot]' });
    expect(await publish()).toMatchObject({ created: false });
  });
});

describe('what GitHub refuses', () => {
  it('a read-only token is one warning with the permissions to add', async () => {
    await reopen([], { permissions: { contents: 'read' } });
    expect(await publish()).toMatchObject({
      kind: 'skipped',
      level: 'warning',
      reason: expect.stringContaining('Resource not accessible by integration (403)'),
      hint: expect.stringContaining(PERMISSIONS),
    });
  });

  it('a pull request of a fork is not even tried', async () => {
    const context = createPullRequestContext({ isFork: true });
    expect(await publish({}, context)).toMatchObject({ kind: 'skipped', level: 'notice' });
    expect(github.requests).toEqual([]);
  });

  it('a fork is tried where the token can write: on workflow_run', async () => {
    const context = createPullRequestContext({ isFork: true }, { eventName: 'workflow_run' });
    expect(await publish({}, context)).toMatchObject({ kind: 'published' });
  });

  it('Dependabot without the permission is a notice; with it, a comment', async () => {
    const context = createPullRequestContext({}, { actor: 'dependabot[bot]', isDependabot: true });
    expect(await publish({}, context)).toMatchObject({ kind: 'published' });
    await reopen([], { permissions: { contents: 'read' } });
    expect(await publish({}, context)).toMatchObject({
      level: 'notice',
      hint: expect.stringContaining(PERMISSIONS),
    });
  });

  it.each([
    [404, 'warning', 'the token may not see it'],
    [410, 'notice', 'turned off here'],
    [423, 'notice', 'is locked'],
    [422, 'warning', 'Validation Failed (422)'],
    [401, 'warning', 'does not accept the token'],
    [429, 'warning', 'rate limit'],
    [500, 'warning', 'Server Error (500)'],
  ])('status %i is a %s', async (status, level, reason) => {
    github.fail({ operation: 'issues/create-comment' }, { status });
    expect(await publish()).toMatchObject({
      kind: 'skipped',
      level,
      reason: expect.stringContaining(reason),
    });
  });

  it('a locked pull request is a notice', async () => {
    await github.close();
    await open();
    const pull = github.state.repository('octo/shop').pullRequests.get(7);
    if (pull !== undefined) pull.locked = true;
    expect(await publish()).toMatchObject({ level: 'notice', reason: expect.stringContaining('locked') });
  });

  it('a connection that breaks or hangs is a warning', async () => {
    github.fail({ operation: 'issues/list-comments' }, { drop: true });
    expect(await publish()).toMatchObject({ kind: 'skipped', level: 'warning' });
    github.forget();
    github.fail({ operation: 'issues/list-comments' }, { delayMs: 5_000 });
    expect(await publish({}, undefined, { answerMs: 50 })).toMatchObject({
      kind: 'skipped',
      level: 'warning',
    });
  });

  it('an answer that is no comment is a warning', async () => {
    github.fail({ operation: 'issues/create-comment' }, { status: 201, body: { hello: 'world' } });
    expect(await publish()).toMatchObject({
      level: 'warning',
      reason: expect.stringContaining('not understood'),
    });
  });

  it('a comment that was written counts even when looking for duplicates fails', async () => {
    github.fail({ operation: 'issues/list-comments', after: 1 }, { status: 403 });
    expect(await publish()).toMatchObject({ kind: 'published', created: true });
  });
});

describe('long reports', () => {
  it('go in the longest version that fits', async () => {
    await publish({ bodies: ['x'.repeat(60_001), 'y'.repeat(50_000), 'z'] });
    expect(comments().map((comment) => comment.body)).toEqual([`${MARKER}\n${'y'.repeat(50_000)}`]);
  });

  it('go in the next version when GitHub finds one too long', async () => {
    const body = {
      message: 'Validation Failed',
      errors: [{ message: 'body is too long (maximum is 65536 characters)' }],
    };
    github.fail({ operation: 'issues/create-comment', times: 1 }, { status: 422, body });
    await publish({ bodies: ['long', 'short'] });
    expect(comments().map((comment) => comment.body)).toEqual([`${MARKER}\nshort`]);
  });

  it('are named as the reason when no version fits', async () => {
    const outcome = await publish({ bodies: ['x'.repeat(70_000)] });
    expect(outcome).toMatchObject({ level: 'warning', reason: expect.stringContaining('too long') });
    expect(comments()).toEqual([]);
  });
});
