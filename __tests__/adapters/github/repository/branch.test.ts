import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GitHubError } from '../../../../src/adapters/github/api.ts';
import {
  loadHead,
  loadTexts,
  moveBranch,
  requireHead,
  tryWrite,
  writeCommit,
} from '../../../../src/adapters/github/repository/branch.ts';
import { UserError } from '../../../../src/common/errors.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { addName, openAccess, REPOSITORY, readNames } from '../../../support/repository-writing.ts';

let github: FakeGitHub;
let access: ReturnType<typeof openAccess>;
beforeEach(async () => {
  github = await startFakeGitHub({
    repositories: [
      {
        name: REPOSITORY,
        commits: [{ sha: 'one', files: { 'a.json': '["a"]', 'b.json': '["b"]' } }, { sha: 'two' }],
        branches: { main: 'two', 'release/1.x': 'one' },
      },
    ],
    tokens: { token: { permissions: { contents: 'write' } } },
  });
  access = openAccess(github.url);
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});
const sha = (name: string) => github.state.sha(name);
const mistake = (message: string, hint = '') => ({
  name: 'UserError',
  message: expect.stringContaining(message),
  hint: expect.stringContaining(hint),
});

describe('the head of a branch', () => {
  it('is its newest commit, also where its name holds a slash', async () => {
    expect(await loadHead(access, 'main')).toBe(sha('two'));
    expect(await requireHead(access, 'release/1.x')).toBe(sha('one'));
  });

  it('is null where there is no such branch; who needs it gets a mistake', async () => {
    expect(await loadHead(access, 'mian')).toBeNull();
    await expect(requireHead(access, 'mian')).rejects.toMatchObject(
      mistake('There is no branch "mian" in octo/shop.', 'base-ref'),
    );
  });

  it('of an empty repository asks for a first commit', async () => {
    github.fail({ operation: 'git/get-ref' }, { status: 409, message: 'Git Repository is empty.' });
    await expect(loadHead(access, 'main')).rejects.toMatchObject(
      mistake('octo/shop is empty', 'first commit'),
    );
  });

  it('that may not be read names the permission', async () => {
    github.fail({ operation: 'git/get-ref' }, { status: 403 });
    await expect(loadHead(access, 'main')).rejects.toMatchObject(
      mistake('the branch main in octo/shop could not be read', 'contents: read'),
    );
  });
});

describe('the files of a commit', () => {
  it('are their texts, null for one that is not there', async () => {
    const changes = ['a.json', 'gone.json', './b.json'].map((path) => addName('x', path));
    expect(await loadTexts(access, sha('one'), changes)).toEqual(
      new Map([
        ['a.json', '["a"]'],
        ['gone.json', null],
        ['./b.json', '["b"]'],
      ]),
    );
  });

  it('are not read outside of the repository', async () => {
    await expect(loadTexts(access, sha('one'), [addName('x', '../a.json')])).rejects.toThrow(
      'is no path inside the repository',
    );
  });
});

describe('a commit', () => {
  const write = (texts: Readonly<Record<string, string>>, parents = ['two']) =>
    writeCommit(access, {
      base: sha('two'),
      parents: parents.map(sha),
      texts: new Map(Object.entries(texts)),
      message: 'Store runs',
    });

  it('changes its files and leaves the others; its branch moves to it', async () => {
    const commit = await write({ './a.json': '["new"]', 'c/d.json': '["größe"]' });
    await moveBranch(access, { branch: 'main', sha: commit.sha, exists: true });
    expect(await readNames(access.api, 'main', 'a.json')).toEqual(['new']);
    expect(await readNames(access.api, 'main', 'b.json')).toEqual(['b']);
    expect(await readNames(access.api, 'main', 'c/d.json')).toEqual(['größe']);
    expect(github.state.git.commits.get(commit.sha)).toMatchObject({
      message: 'Store runs',
      parents: [sha('two')],
    });
    expect(commit.url).toContain(commit.sha);
  });

  it('names no author, so that GitHub signs it', async () => {
    await write({ 'a.json': '1' });
    const [request] = github.requests.filter(({ operation }) => operation === 'git/create-commit');
    expect(Object.keys(Object(request?.body))).toEqual(['message', 'tree', 'parents']);
  });

  it('begins a branch that is not there', async () => {
    const { sha: made } = await write({ 'a.json': '["new"]' });
    await moveBranch(access, { branch: 'perf-baseline/a', sha: made, exists: false });
    expect(await loadHead(access, 'perf-baseline/a')).toBe(made);
  });

  it('never takes the place of what others pushed', async () => {
    const { sha: made } = await write({ 'a.json': '["new"]' }, ['one']);
    const moving = moveBranch(access, { branch: 'main', sha: made, exists: true });
    await expect(moving).rejects.toBeInstanceOf(GitHubError);
    expect(await loadHead(access, 'main')).toBe(sha('two'));
    expect(github.requests.at(-2)?.body).toMatchObject({ force: false });
  });
});

describe('trying to write', () => {
  const attempt = (work: () => Promise<unknown>) => tryWrite(work, 'The branch main', access.context);
  const refuse = (status: number, message: string) => () =>
    Promise.reject(new GitHubError(message, { status, details: 'the details' }));

  it('gives what was written', async () => {
    expect(await attempt(async () => 'x')).toEqual({ kind: 'written', value: 'x' });
  });

  it('is a race where somebody was faster', async () => {
    expect(await attempt(refuse(422, 'Update is not a fast forward'))).toEqual({ kind: 'race' });
  });

  it('is an outcome with the words of GitHub where the branch is protected', async () => {
    expect(await attempt(refuse(422, 'Repository rule violations found'))).toEqual({
      kind: 'protected',
      reason: 'Repository rule violations found: the details',
    });
  });

  it('is a mistake where it will never be allowed', async () => {
    await expect(attempt(refuse(403, 'Resource not accessible by integration'))).rejects.toMatchObject(
      mistake('The branch main in octo/shop could not be written', 'contents: write'),
    );
  });

  it('hides no bug, and no mistake of others', async () => {
    const bug = new TypeError('x is undefined');
    await expect(attempt(() => Promise.reject(bug))).rejects.toBe(bug);
    const known = new UserError('a.json is not JSON.', 'Mend it.');
    await expect(attempt(() => Promise.reject(known))).rejects.toBe(known);
  });
});
