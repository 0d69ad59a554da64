import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFiles } from '../../../src/adapters/machine/file-search.ts';

let root = '';
const find = (patterns: string[], directory = '.') => findFiles(patterns, resolve(root, directory));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'file-search-'));
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

describe('patterns', () => {
  it.each<[string[], string[]]>([
    [['perf/*.js'], ['perf/[id].js', 'perf/a.js', 'perf/b.js', 'perf/i.js']],
    [
      ['perf/**/[ac].js', 'perf/a.js'],
      ['perf/a.js', 'perf/slow/c.js'],
    ],
    [['perf/[id].js'], ['perf/[id].js']],
    [[], []],
  ])('%j find files in their order, each once, and none of packages', async (patterns, files) => {
    expect(await find(patterns)).toEqual(files);
  });

  it('are named before k6 or a reader gets what is no file', async () => {
    await expect(find(['perf'])).rejects.toThrow('perf is a folder, not a file.');
  });
});

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
