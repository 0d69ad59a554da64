import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorkspace } from '../../../src/adapters/machine/workspace.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workspace-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('writing', () => {
  it('does one work at a time under a path, whoever asks', async () => {
    const [one, other] = [createWorkspace(root), createWorkspace(root)];
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await Promise.all([one, other, one, other].map((workspace) => workspace.lock('locked/a.json', work)));
    expect(most).toBe(1);
    await expect(one.lock('locked/a.json', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await one.read('locked/a.json.lock')).toBeNull();
  });

  it('replaces what a link leads to, and no link', async () => {
    await writeFile(join(root, 'real.json'), 'old');
    await symlink('real.json', join(root, 'link.json'));
    await createWorkspace(root).write('link.json', 'new');
    expect((await lstat(join(root, 'link.json'))).isSymbolicLink()).toBe(true);
    expect(await createWorkspace(root).read('real.json')).toBe('new');
  });

  it('follows no link out of the checkout', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'x.json'), 'theirs');
    await symlink(join(outside, 'x.json'), join(root, 'out.json'));
    await symlink(outside, join(root, 'out'));
    for (const path of ['out.json', 'out/x.json', 'out/new/y.json']) {
      for (const workspace of [createWorkspace(root), createWorkspace(root, false)]) {
        const refusal = 'leads out of the repository, to';
        await expect(workspace.write(path, 'ours')).rejects.toThrow(refusal);
        await expect(workspace.lock(path, async () => {})).rejects.toThrow(refusal);
      }
    }
    expect(await readdir(outside)).toEqual(['x.json']);
    expect(await readFile(join(outside, 'x.json'), 'utf8')).toBe('theirs');
    await rm(outside, { recursive: true });
  });

  it('goes where somebody says who may', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await createWorkspace(root, false).write(join(outside, 'a/b.json'), 'ours');
    expect(await readFile(join(outside, 'a/b.json'), 'utf8')).toBe('ours');
    await expect(createWorkspace(root).write(join(outside, 'c.json'), 'ours')).rejects.toThrow(
      'lies outside the checkout',
    );
    await rm(outside, { recursive: true });
  });

  it('replaces nothing that is no file', async () => {
    await mkdir(join(root, 'folder.json'));
    await expect(createWorkspace(root).write('folder.json', 'ours')).rejects.toThrow(
      'folder.json is a folder, not a file.',
    );
  });
});

describe('finding', () => {
  it('is relative to a folder of the checkout', async () => {
    await mkdir(join(root, 'perf'), { recursive: true });
    await writeFile(join(root, 'perf/a.js'), '');
    expect(await createWorkspace(root).find(['*.js'], 'perf')).toEqual(['a.js']);
  });
});

it('reads no folder', async () => {
  await mkdir(join(root, 'folder'));
  await expect(createWorkspace(root).read('folder')).rejects.toThrow('folder is a folder, not a file.');
});

describe('where a path leads', () => {
  beforeAll(async () => {
    await mkdir(join(root, 'bin'));
    await writeFile(join(root, 'bin/k6'), '');
    await symlink('bin/k6', join(root, 'to-k6'));
    await symlink('bin', join(root, 'to-bin'));
  });

  it.each([
    ['bin/k6', ['bin/k6']],
    ['./bin/../bin/k6', ['bin/k6']],
    ['to-k6', ['to-k6', 'bin/k6']],
    ['to-bin/k6', ['to-bin/k6', 'bin/k6']],
    ['gone/k6', ['gone/k6']],
    ['../elsewhere', []],
    ['/usr/bin/env', []],
  ])('%s has the names %j in the checkout', async (path, names) => {
    expect(await createWorkspace(root).locate(path)).toEqual({ path: resolve(root, path), names });
  });

  it('is found from elsewhere too', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await symlink(join(root, 'bin/k6'), join(outside, 'k6'));
    for (const path of [join(outside, 'k6'), join(root, 'bin/k6')])
      expect((await createWorkspace(root).locate(path)).names).toEqual(['bin/k6']);
    await rm(outside, { recursive: true });
  });
});
