import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadCheckout, loadCheckoutSha } from '../../../src/adapters/git/checkout.ts';
import { closeFolders, openFolder, openRepository } from '../../support/git-folder.ts';

afterAll(closeFolders);

const NOTHING = { sha: '', ref: '', hasChanges: false, top: '' };

describe('what is checked out', () => {
  it('is a commit, its branch, and the root of the repository, from a folder in it as well', async () => {
    const { root, first } = await openRepository({ 'perf/a.js': '' });
    const checkout = { sha: first, ref: 'refs/heads/main', hasChanges: false, top: root };
    expect(await loadCheckout(root)).toEqual(checkout);
    expect(await loadCheckout(join(root, 'perf'))).toEqual(checkout);
  });

  it('is no branch where a commit or a tag is checked out', async () => {
    const { root, git, first } = await openRepository();
    await git('tag', 'v1');
    await git('checkout', '-q', 'v1');
    expect(await loadCheckout(root)).toMatchObject({ sha: first, ref: '' });
  });

  it('has changes where a file of git is not as in the commit; reports and results beside them are none', async () => {
    const { root, write, git } = await openRepository({ 'src.js': '1' });
    await write('perf_results_stats.csv', '');
    expect(await loadCheckout(root)).toMatchObject({ hasChanges: false });
    await write('src.js', '2');
    expect(await loadCheckout(root)).toMatchObject({ hasChanges: true });
    await git('add', '-A');
    expect(await loadCheckout(root)).toMatchObject({ hasChanges: true });
  });

  it('is nothing but the branch before the first commit', async () => {
    const { root, git } = await openFolder();
    await git('init', '-q', '-b', 'main');
    expect(await loadCheckout(root)).toEqual({ ...NOTHING, ref: 'refs/heads/main', top: root });
  });

  it('is nothing where there is no repository, or no such folder', async () => {
    const { root } = await openFolder();
    expect(await loadCheckout(root)).toEqual(NOTHING);
    expect(await loadCheckout(join(root, 'nowhere'))).toEqual(NOTHING);
  });
});

describe('the commit of exactly one folder', () => {
  it('is that of a repository whose root it is', async () => {
    const { root, first } = await openRepository();
    expect(await loadCheckoutSha(root)).toBe(first);
  });

  it('is not that of a repository around it', async () => {
    const { root } = await openRepository({ 'inner/file': '' });
    await mkdir(join(root, 'empty'));
    expect(await loadCheckoutSha(join(root, 'inner'))).toBeNull();
    expect(await loadCheckoutSha(join(root, 'empty'))).toBeNull();
  });

  it('is none where there is no repository', async () => {
    const { root } = await openFolder();
    expect(await loadCheckoutSha(root)).toBeNull();
  });
});
