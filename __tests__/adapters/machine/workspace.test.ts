import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorkspace } from '../../../src/adapters/machine/workspace.ts';

let root = '';
const find = (patterns: string[], directory = '.') => createWorkspace(root).find(patterns, directory);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workspace-'));
  for (const file of [
    'perf/a.js',
    'perf/b.js',
    'perf/[id].js',
    'perf/i.js',
    'perf/slow/c.js',
    '.ci/d.js',
    'perf/node_modules/x.js',
  ]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
});
afterAll(() => rm(root, { recursive: true }));

describe('exclusions', () => {
  it.each<[string[], string[]]>([
    [
      ['perf/a.js', 'perf/b.js'],
      ['perf/a.js', 'perf/b.js'],
    ],
    [['perf/a.js', 'perf/b.js', '!perf/b.js'], ['perf/a.js']],
    [['./perf/a.js', 'perf/b.js', '!./perf/b.js'], ['perf/a.js']],
    [['perf/a.js', 'perf/b.js', '!perf/b*'], ['perf/a.js']],
    [['perf/a.js', 'perf/slow/c.js', '!perf/slow'], ['perf/a.js']],
    [['perf/a.js', 'perf/slow/c.js', '!**/slow/**'], ['perf/a.js']],
    [['perf/a.js', '.ci/d.js', '!.ci/d.js'], ['perf/a.js']],
    [['.ci/d.js', '!perf/a.js'], ['.ci/d.js']],
    [['perf/node_modules/x.js', '!perf/a.js'], ['perf/node_modules/x.js']],
    [
      ['perf/?.js', '!./perf/b.js'],
      ['perf/a.js', 'perf/i.js'],
    ],
    [['perf/[id].js', 'perf/i.js', '!perf/[id].js'], ['perf/i.js']],
    [
      ['perf/*.js', '!perf/[id].js'],
      ['perf/a.js', 'perf/b.js', 'perf/i.js'],
    ],
    [['perf/a.js', '!perf/none.js'], ['perf/a.js']],
  ])('%j', async (patterns, files) => {
    expect(await find(patterns)).toEqual(files);
  });

  it('are relative to the directory, and may be absolute', async () => {
    expect(await find(['a.js', 'b.js', '!b.js'], 'perf')).toEqual(['a.js']);
    expect(await find(['a.js', 'b.js', `!${join(root, 'perf/b.js')}`], 'perf')).toEqual(['a.js']);
    expect(await find(['../perf/a.js', '../.ci/d.js', '!../.ci/d.js'], 'perf')).toEqual(['../perf/a.js']);
  });

  it('that leave nothing are a mistake, and so are paths of nothing', async () => {
    await expect(find(['perf/b.js', '!perf/b.js'])).rejects.toThrow(
      'All files of "perf/b.js" are excluded by "!perf/b.js".',
    );
    await expect(find(['perf/none.js', 'perf/x*.js', 'perf/a.js'])).rejects.toThrow(
      'No file is found for "perf/none.js", "perf/x*.js".',
    );
  });
});

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
    await expect(createWorkspace(root).write('out.json', 'ours')).rejects.toThrow(
      'lies outside the checkout',
    );
    expect(await readFile(join(outside, 'x.json'), 'utf8')).toBe('theirs');
    await rm(outside, { recursive: true });
  });

  it('replaces nothing that is no file', async () => {
    await mkdir(join(root, 'folder.json'));
    await expect(createWorkspace(root).write('folder.json', 'ours')).rejects.toThrow(
      'folder.json is a folder, not a file.',
    );
  });
});

describe('what is no file', () => {
  it('is named before k6 or a reader gets it', async () => {
    await expect(find(['perf'])).rejects.toThrow('perf is a folder, not a file.');
    await expect(createWorkspace(root).read('perf')).rejects.toThrow('perf is a folder, not a file.');
  });
});
