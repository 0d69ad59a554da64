import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readGitHistory } from '../support/fake-github/git-history.ts';
import type { FakeGitHubSeed, SeedRepository } from '../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/server.ts';

let github: FakeGitHub;
const open = async (repository: Partial<SeedRepository> = {}, more: Partial<FakeGitHubSeed> = {}) => {
  const commits = [{ sha: 'one', files: { 'a.txt': 'a' } }, { sha: 'two' }];
  const shop = { name: 'octo/shop', commits, branches: { main: 'one', feature: 'two' }, ...repository };
  github = await startFakeGitHub({ repositories: [shop], ...more });
};
const ask = async (method: string, path: string, body?: unknown, token = 'token') => {
  const answer = await fetch(`${github.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true && text !== '';
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
};

afterEach(() => github.close());

describe('the schema', () => {
  it('answers 500 to a request that GitHub would not understand, and keeps a note', async () => {
    await open({ pullRequests: [{ number: 7, head: 'feature' }] });
    expect((await ask('POST', '/repos/octo/shop/issues/7/comments', { text: 'hello' })).status).toBe(500);
    expect(github.violations.join()).toContain("must have required property 'body'");
    expect(github.state.repository('octo/shop').comments).toEqual([]);
  });

  it('answers 500 to a path that is not served, and keeps a note', async () => {
    await open();
    expect((await ask('GET', '/repos/octo/shop/milestones')).status).toBe(500);
    expect(github.violations).toEqual([
      'get /repos/octo/shop/milestones is no operation the fake GitHub knows',
    ]);
  });

  it('catches answers of its own that break it', async () => {
    await open({
      pullRequests: [{ number: 7, head: 'feature', comments: [{ author: 'octocat', body: 'hello' }] }],
    });
    const comment = github.state.repository('octo/shop').comments[0];
    Object.assign(comment ?? {}, { createdAt: 'yesterday' });
    expect((await ask('GET', '/repos/octo/shop/issues/7/comments')).status).toBe(500);
    expect(github.violations.join()).toContain('/0/created_at must match format "date-time"');
  });
});

describe('every operation', () => {
  const zip = Buffer.from('zip');
  const run = { id: 5, event: 'push', headBranch: 'main', headSha: 'one' };
  const seed: Partial<SeedRepository> = {
    pullRequests: [
      { number: 7, head: 'feature', labels: ['slow'], comments: [{ author: 'octocat', body: 'hi' }] },
    ],
    workflowRuns: [
      {
        ...run,
        artifacts: [
          { id: 9, name: 'perf', zip },
          { id: 10, name: 'old', zip, expired: true },
        ],
      },
    ],
    releases: [{ tag: 'v2.0.0-rc1', prerelease: true }, { tag: 'v1.0.0' }],
    collaborators: { ann: 'admin' },
    tags: { v1: 'one' },
  };

  it.each<[string, number, unknown]>([
    ['/user', 200, { login: 'octocat', type: 'User' }],
    ['/repos/octo/shop', 200, { full_name: 'octo/shop', default_branch: 'main' }],
    ['/repos/octo/none', 404, { message: 'Not Found' }],
    ['/repos/octo/shop/commits/main', 200, { commit: { message: 'commit one' } }],
    ['/repos/octo/shop/commits/v1', 200, { parents: [] }],
    ['/repos/octo/shop/commits/0000000', 422, {}],
    ['/repos/octo/shop/commits?sha=feature', 200, [{}, {}]],
    ['/repos/octo/shop/commits?path=a.txt', 200, [{ commit: { message: 'commit one' } }]],
    ['/repos/octo/shop/compare/main...feature', 200, { status: 'ahead', ahead_by: 1, behind_by: 0 }],
    ['/repos/octo/shop/compare/main...octo:feature', 200, { status: 'ahead' }],
    ['/repos/octo/shop/contents/a.txt', 200, { type: 'file', encoding: 'base64', content: 'YQ==\n' }],
    ['/repos/octo/shop/contents/b.txt', 404, {}],
    ['/repos/octo/shop/git/ref/heads%2Fmain', 200, { ref: 'refs/heads/main' }],
    ['/repos/octo/shop/pulls', 200, [{ number: 7, head: { ref: 'feature' } }]],
    ['/repos/octo/shop/pulls?head=octo%3Afeature', 200, [{ number: 7 }]],
    ['/repos/octo/shop/pulls?head=mallory%3Afeature', 200, []],
    ['/repos/octo/shop/pulls?state=closed', 200, []],
    ['/repos/octo/shop/pulls/7', 200, { number: 7, base: { ref: 'main' } }],
    ['/repos/octo/shop/pulls/7/files', 200, []],
    ['/repos/octo/shop/issues/7/comments', 200, [{ body: 'hi', user: { login: 'octocat' } }]],
    ['/repos/octo/shop/issues/7/events', 200, [{ event: 'labeled', label: { name: 'slow' } }]],
    ['/repos/octo/shop/issues/7/labels', 200, [{ name: 'slow' }]],
    ['/repos/octo/shop/actions/artifacts?name=perf', 200, { total_count: 1, artifacts: [{ id: 9 }] }],
    ['/repos/octo/shop/actions/runs/5', 200, { event: 'push', head_branch: 'main', conclusion: 'success' }],
    ['/repos/octo/shop/actions/runs/5/artifacts', 200, { total_count: 2 }],
    ['/repos/octo/shop/actions/artifacts/9/zip', 302, ''],
    ['/repos/octo/shop/actions/artifacts/10/zip', 410, {}],
    ['/repos/octo/shop/releases', 200, [{ tag_name: 'v2.0.0-rc1' }, { tag_name: 'v1.0.0' }]],
    ['/repos/octo/shop/releases/latest', 200, { tag_name: 'v1.0.0' }],
    ['/repos/octo/shop/collaborators/ann/permission', 200, { permission: 'admin' }],
  ])('GET %s is %i', async (path, status, expected) => {
    await open(seed, { tokens: { token: { login: 'octocat' } } });
    const answer = await ask('GET', path);
    expect(answer.status).toBe(status);
    if (typeof expected === 'object') expect(answer.body).toMatchObject(expected as object);
    expect(github.violations).toEqual([]);
  });

  it('hands out an artifact behind its redirect', async () => {
    await open(seed);
    const { headers } = await ask('GET', '/repos/octo/shop/actions/artifacts/9/zip');
    expect(await (await fetch(headers.get('location') ?? '')).text()).toBe('zip');
  });

  it('finds the pull requests of a commit', async () => {
    await open(seed, { tokens: { token: { login: 'octocat' } } });
    const { body } = await ask('GET', `/repos/octo/shop/commits/${github.state.sha('two')}/pulls`);
    expect(body).toMatchObject([{ number: 7 }]);
  });

  it('writes a commit from its parts and moves a branch only forward', async () => {
    await open({}, { tokens: { token: { login: 'octocat' } } });
    const post = async (path: string, body: unknown) =>
      (await ask('POST', `/repos/octo/shop/${path}`, body)).body;
    const blob = await post('git/blobs', { content: 'b', encoding: 'utf-8' });
    const entry = { path: 'b.txt', mode: '100644', type: 'blob', sha: blob.sha };
    const base_tree = github.state.git.commits.get(github.state.sha('one'))?.tree;
    const tree = await post('git/trees', { base_tree, tree: [entry] });
    const commit = await post('git/commits', {
      message: 'b',
      tree: tree.sha,
      parents: [github.state.sha('one')],
    });
    const move = (sha: string) =>
      ask('PATCH', '/repos/octo/shop/git/refs/heads%2Fmain', { sha, force: false });
    expect((await move(commit.sha)).status).toBe(200);
    expect((await move(github.state.sha('two'))).body.message).toBe('Update is not a fast forward');
    expect((await ask('GET', '/repos/octo/shop/contents/b.txt')).body.content).toBe('Yg==\n');
    expect((await ask('GET', '/repos/octo/shop/contents/a.txt')).status).toBe(200);
    expect(github.violations).toEqual([]);
  });

  it('opens and changes a pull request, once per branch', async () => {
    await open({}, { tokens: { token: { login: 'octocat' } } });
    const create = () => ask('POST', '/repos/octo/shop/pulls', { title: 'A', head: 'feature', base: 'main' });
    expect((await create()).body).toMatchObject({ number: 1, merge_commit_sha: expect.any(String) });
    expect((await create()).status).toBe(422);
    const { body } = await ask('PATCH', '/repos/octo/shop/pulls/1', { title: 'B', state: 'closed' });
    expect(body).toMatchObject({ title: 'B', state: 'closed' });
    expect(github.violations).toEqual([]);
  });
});

describe('permissions', () => {
  const tokens = {
    read: { permissions: { contents: 'read' } },
    write: { permissions: { 'pull-requests': 'write' } },
    other: { repositories: ['octo/other'] },
  } as const;

  it.each<[string, boolean, string, number]>([
    ['read', false, 'POST /repos/octo/shop/issues/7/comments', 403],
    ['write', false, 'POST /repos/octo/shop/issues/7/comments', 201],
    ['other', false, 'POST /repos/octo/shop/issues/7/comments', 403],
    ['other', false, 'GET /repos/octo/shop/contents/a.txt', 200],
    ['other', true, 'GET /repos/octo/shop/contents/a.txt', 404],
    ['write', true, 'GET /repos/octo/shop/contents/a.txt', 403],
    ['read', true, 'GET /repos/octo/shop/contents/a.txt', 200],
    ['read', true, 'GET /repos/octo/shop/actions/artifacts', 403],
    ['read', false, 'GET /user', 403],
    ['nobody', false, 'GET /repos/octo/shop', 401],
  ])('token %s, private %s: %s is %i', async (token, isPrivate, request, status) => {
    await open({ private: isPrivate, pullRequests: [{ number: 7, head: 'feature' }] }, { tokens });
    const [method = '', path = ''] = request.split(' ');
    const answer = await ask(method, path, method === 'POST' ? { body: 'hello' } : undefined, token);
    expect(answer.status).toBe(status);
    expect(github.violations).toEqual([]);
  });

  it('names what a refused token lacks', async () => {
    await open({ pullRequests: [{ number: 7, head: 'feature' }] }, { tokens });
    const answer = await ask('POST', '/repos/octo/shop/issues/7/comments', { body: 'hello' }, 'read');
    expect(answer.body.message).toBe('Resource not accessible by integration');
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
  });
});

describe('faults', () => {
  it('hit the requests they are meant for, as often as they are meant to', async () => {
    await open();
    github.fail({ operation: 'repos/get', after: 1, times: 1 }, { status: 503 });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await ask('GET', '/repos/octo/shop')).status);
    expect(statuses).toEqual([200, 503, 200]);
    expect(github.requests.map((request) => request.status)).toEqual([200, 503, 200]);
  });

  it('can lose the answer to what was done', async () => {
    await open({ pullRequests: [{ number: 7, head: 'feature' }] });
    github.fail({ operation: 'issues/create-comment' }, { drop: true, afterEffect: true });
    await expect(ask('POST', '/repos/octo/shop/issues/7/comments', { body: 'hello' })).rejects.toThrow();
    expect(github.state.repository('octo/shop').comments).toHaveLength(1);
  });
});

describe('a repository on disk', () => {
  it('is served with its own hashes, merges and links', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'history-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder })
        .toString()
        .trim();
    const commit = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      git('add', '--all');
      git('commit', '--quiet', '--no-gpg-sign', '--message', name);
      return git('rev-parse', 'HEAD');
    };
    git('init', '--quiet', '--initial-branch=main');
    await symlink('a.txt', join(folder, 'link'));
    await commit('a.txt', 'a');
    git('switch', '--quiet', '--create', 'feature');
    const head = await commit('b.txt', 'b');
    git('switch', '--quiet', 'main');
    const main = await commit('a.txt', 'A');
    git('switch', '--quiet', '--detach');
    git('merge', '--quiet', '--no-gpg-sign', '--no-edit', 'feature');
    const merge = git('rev-parse', 'HEAD');
    git('tag', '--annotate', '--no-sign', '--message', 'one', 'v1');
    await open({
      ...readGitHistory(folder),
      pullRequests: [{ number: 7, head: 'feature', mergeSha: merge }],
    });
    await rm(folder, { recursive: true });

    const parents = (await ask('GET', '/repos/octo/shop/commits/v1')).body.parents;
    expect(parents).toMatchObject([{ sha: main }, { sha: head }]);
    const pull = (await ask('GET', '/repos/octo/shop/pulls/7')).body;
    expect(pull).toMatchObject({ merge_commit_sha: merge, head: { sha: head }, base: { sha: main } });
    expect((await ask('GET', `/repos/octo/shop/contents/b.txt?ref=${merge}`)).body.content).toBe('Yg==\n');
    expect((await ask('GET', '/repos/octo/shop/contents/link')).body.content).toBe('QQ==\n');
    expect(github.violations).toEqual([]);
  });
});
