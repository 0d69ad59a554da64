import { afterEach, describe, expect, it } from '@jest/globals';
import { loadFile, normalisePath } from '../../../../src/adapters/github/repository/file.ts';
import { createContext } from '../../../support/contexts.ts';
import type { SeedCommit } from '../../../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { connectApi } from '../../../support/github-api.ts';

let github: FakeGitHub;
const open = async (files: SeedCommit['files'] = {}) => {
  github = await startFakeGitHub({
    repositories: [{ name: 'octo/shop', commits: [{ sha: 'main', files }] }],
  });
};
const load = (path: string) =>
  loadFile({
    api: connectApi(github.url),
    context: createContext(),
    path,
    sha: github.state.sha('main'),
  });

afterEach(async () => {
  await github?.close();
  expect(github?.violations ?? []).toEqual([]);
});

describe('a file of a commit', () => {
  it('keeps text beyond ASCII, and may have a space and a hash in its name', async () => {
    const name = 'perf data/größe #1.json';
    await open({ [name]: '{"größe":"日本 🚀"}' });
    expect(await load(name)).toBe('{"größe":"日本 🚀"}');
  });

  it('may be empty, or over a megabyte', async () => {
    const large = `${'x'.repeat(1_500_000)}ü`;
    await open({ large, empty: '' });
    expect(await load('large')).toBe(large);
    expect(await load('empty')).toBe('');
  });

  it('may be a link inside the repository', async () => {
    await open({ 'data.json': '5', link: { mode: '120000', content: 'data.json' } });
    expect(await load('link')).toBe('5');
  });

  it('is null where there is none', async () => {
    await open({ 'other.json': '1' });
    expect(await load('gone.json')).toBeNull();
  });

  it.each([
    ['folder', 'is a directory'],
    ['away', 'is a symbolic link'],
    ['other', 'is a submodule'],
    ['binary', 'is not UTF-8 text'],
  ])('is not %s: it %s', async (path, message) => {
    await open({
      'folder/a.json': '1',
      away: { mode: '120000', content: '../elsewhere' },
      other: { mode: '160000', content: 'f'.repeat(40) },
      binary: Buffer.from([0xff, 0xfe, 0x00, 0x80]),
    });
    await expect(load(path)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(`${path} on the base branch ${message}`),
    });
  });

  it('is not read where it is far too large to be a baseline', async () => {
    await open({ huge: 'x' });
    const body = { type: 'file', size: 30 * 1024 * 1024, encoding: 'none', content: '' };
    github.fail({ operation: 'repos/get-content' }, { status: 200, body });
    await expect(load('huge')).rejects.toThrow('huge on the base branch is 30 MB; at most 20 MB are read.');
    expect(github.requests).toHaveLength(1);
  });

  it('is too large as well where GitHub says so', async () => {
    await open({ huge: 'x' });
    const body = { message: 'This API returns blobs up to 100 MB', errors: [{ code: 'too_large' }] };
    github.fail({ operation: 'repos/get-content' }, { status: 403, body });
    await expect(load('huge')).rejects.toThrow('huge on the base branch is over 100 MB');
  });

  it('that GitHub does not give is a mistake that says why', async () => {
    await open({ 'a.json': '1' });
    github.fail({ operation: 'repos/get-content' }, { status: 403 });
    await expect(load('a.json')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('the file a.json in octo/shop could not be read from GitHub'),
      hint: expect.stringContaining('contents: read'),
    });
  });
});

describe('a path', () => {
  it.each([
    ['./a.json', 'a.json'],
    ['a//b/./c.json', 'a/b/c.json'],
    ['a\\b.json', 'a/b.json'],
    ['a/b/', 'a/b'],
    ['..a/b..json', '..a/b..json'],
  ])('"%s" is %s for GitHub', (path, expected) => {
    expect(normalisePath(path)).toBe(expected);
  });

  it.each(['../secret', '/etc/passwd', 'a/../../b', 'a/..', '', '.', './/', 'C:\\x', '\\\\server\\x'])(
    '"%s" leaves the repository',
    (path) => {
      expect(() => normalisePath(path)).toThrow('is no path inside the repository');
    },
  );
});
