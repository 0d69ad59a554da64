import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createLocalBase } from '../../../src/adapters/git/local-base.ts';
import { createWorkspace } from '../../../src/adapters/machine/workspace.ts';
import { UserError } from '../../../src/common/errors.ts';
import { closeFolders, openFolder, openRepository } from '../../support/git-folder.ts';

const PATH = '.perf-baseline/checkout.json';
const ANY = '.perf-baseline/{suite}.json';

/** As the command line has it: every path of this machine may be read. */
function open(directory: string, baseRef: string | null = null) {
  return createLocalBase({ directory, workspace: createWorkspace(directory, false), baseRef });
}

afterAll(closeFolders);

describe('files on disk', () => {
  it('are read as they lie there, whatever is committed, and belong to the commit that is checked out', async () => {
    const { root, write, first } = await openRepository({ [PATH]: 'old' });
    await write(PATH, 'new');
    const base = { sha: first, ref: '', how: 'disk' };
    expect(await open(root).load(PATH)).toEqual({ ...base, kind: 'found', path: PATH, text: 'new' });
    expect(await open(root).load('none.json')).toEqual({ ...base, kind: 'absent', path: 'none.json' });
  });

  it('need no repository: nothing is known of commits then', async () => {
    const { root } = await openFolder({ [PATH]: 'text' });
    const base = open(root);
    expect(await base.load(PATH)).toMatchObject({ kind: 'found', text: 'text', sha: '' });
    expect(await base.listAncestors()).toEqual([]);
    expect(await base.findLastChange(PATH)).toBeNull();
    expect(await base.list(ANY)).toEqual([PATH]);
  });

  it('need no commit in the repository either', async () => {
    const { root, git } = await openFolder({ [PATH]: 'text' });
    await git('init', '-q', '-b', 'main');
    expect(await open(root).resolveBase()).toEqual({ sha: '', ref: '', how: 'disk' });
    expect(await open(root).listAncestors()).toEqual([]);
    expect(await open(root).findLastChange(PATH)).toBeNull();
  });

  it('are listed by the path with any suite in it; folders and other names are not', async () => {
    const { root } = await openFolder({
      [PATH]: '',
      '.perf-baseline/search.json': '',
      '.perf-baseline/search.json.bak': '',
      '.perf-baseline/old/search.json': '',
      'search.json': '',
    });
    expect(await open(root).list(ANY)).toEqual([PATH, '.perf-baseline/search.json']);
    expect(await open(root).list('search.json')).toEqual(['search.json']);
    expect(await open(root).list('nowhere/{suite}.json')).toEqual([]);
  });

  it('are listed in folders whose names would be patterns', async () => {
    const { root } = await openFolder({ '[shop]/(a)/checkout.json': '', 's/a/other.json': '' });
    expect(await open(root).list('[shop]/(a)/{suite}.json')).toEqual(['[shop]/(a)/checkout.json']);
    expect(await open(root).list('[shop]/(a)/checkout.json')).toEqual(['[shop]/(a)/checkout.json']);
  });

  it('stay frozen as they were, one that was not there yet included, until they are frozen again', async () => {
    const { root, write } = await openFolder({ [PATH]: 'before' });
    const base = open(root);
    await base.freeze?.([PATH, 'late.json']);
    await write(PATH, 'by a script');
    await write('late.json', 'by a script');
    await write('other.json', 'never held');
    expect(await base.load(PATH)).toMatchObject({ kind: 'found', text: 'before' });
    expect(await base.load('late.json')).toMatchObject({ kind: 'absent' });
    expect(await base.load('other.json')).toMatchObject({ kind: 'found', text: 'never held' });
    await base.freeze?.([PATH]);
    expect(await base.load(PATH)).toMatchObject({ text: 'by a script' });
  });
});

describe('files at a ref', () => {
  it.each([
    ['a branch', 'main'],
    ['a tag', 'v1'],
    ['a tag with a message', 'v1-annotated'],
    ['an ancestor', 'topic~1'],
    ['a full name', 'refs/heads/main'],
  ])('%s: are those of its commit, not those on disk', async (_, ref) => {
    const { root, write, git, commit, first } = await openRepository({ [PATH]: 'at first' });
    await git('tag', 'v1');
    await git('tag', '-a', '-m', 'release', 'v1-annotated');
    await git('checkout', '-qb', 'topic');
    await write(PATH, 'on topic');
    await commit('second');
    await write(PATH, 'on disk');
    const how = `${ref} at ${first.slice(0, 7)}`;
    expect(await open(root, ref).load(PATH)).toEqual({
      sha: first,
      ref,
      how,
      kind: 'found',
      path: PATH,
      text: 'at first',
    });
  });

  it('are found by a commit, in full and short', async () => {
    const { root, write, commit, first } = await openRepository({ [PATH]: 'at first' });
    await write(PATH, 'later');
    await commit('second');
    for (const ref of [first, first.slice(0, 10)]) {
      expect(await open(root, ref).load(PATH)).toMatchObject({ sha: first, text: 'at first' });
    }
  });

  it('come as they were committed: line ends, bytes beyond ASCII, nothing at all', async () => {
    const files = { 'a.json': 'ä€💥\r\n\n', 'empty.json': '', 'name with "quotes" ü.json': 'text' };
    const { root } = await openRepository(files);
    for (const [path, text] of Object.entries(files)) {
      expect(await open(root, 'main').load(path)).toMatchObject({ kind: 'found', text });
    }
  });

  it.each(['none.json', '.perf-baseline', 'checkout.json', `${PATH}/x`])(
    'nothing is found at %s',
    async (path) => {
      const { root } = await openRepository({ [PATH]: 'text' });
      expect(await open(root, 'main').load(path)).toMatchObject({ kind: 'absent', path });
    },
  );

  it('are found from a folder of the repository, by relative and by absolute paths, and by ..', async () => {
    const { root, write } = await openRepository({
      'service/perf/checkout.json': 'of the service',
      'perf/checkout.json': 'of the root',
      'shared.json': 'shared',
    });
    for (const path of ['service/perf/checkout.json', 'perf/checkout.json', 'shared.json']) {
      await write(path, 'on disk');
    }
    const base = open(join(root, 'service'), 'main');
    for (const [path, text] of [
      ['perf/checkout.json', 'of the service'],
      ['./perf/checkout.json', 'of the service'],
      ['././perf/checkout.json', 'of the service'],
      [join(root, 'service/perf/checkout.json'), 'of the service'],
      ['../perf/checkout.json', 'of the root'],
      [join(root, 'perf/checkout.json'), 'of the root'],
      ['../shared.json', 'shared'],
    ]) {
      expect([path, await base.load(path ?? '')]).toEqual([path, expect.objectContaining({ text })]);
    }
  });

  it('are never those outside the repository', async () => {
    const outside = await openFolder({ 'x.json': 'outside' });
    const { root } = await openRepository({ [PATH]: 'text' });
    const base = open(root, 'main');
    for (const path of [join(outside.root, 'x.json'), `../${outside.root.split('/').at(-1)}/x.json`]) {
      expect(await base.load(path)).toMatchObject({ kind: 'absent', path });
    }
  });

  it('stay frozen, though a script moves the branch and spoils the repository', async () => {
    const { root, write, commit, git, first } = await openRepository({ [PATH]: 'committed' });
    await git('checkout', '-qb', 'change');
    await write(PATH, 'of the change');
    const own = await commit('a baseline of its own');
    const base = open(root, 'main');
    expect(await base.freeze([PATH, 'none.json'])).toEqual([PATH, 'none.json']);
    await write('.git/refs/heads/main', `${own}\n`);
    await write('.git/config', 'not a config');
    expect(await base.load(PATH)).toMatchObject({ kind: 'found', sha: first, text: 'committed' });
    expect(await base.load('none.json')).toMatchObject({ kind: 'absent' });
    expect(await base.listAncestors()).toEqual([first]);
    expect(await base.findLastChange(PATH)).toMatchObject({ sha: first });
    expect(await base.findLastChange('none.json')).toBeNull();
  });

  it('are listed as the commit has them, characters of a pattern being themselves', async () => {
    const { root, git, write } = await openRepository({
      [PATH]: '',
      '.perf-baseline/größe 1.json': '',
      '.perf-baseline/old/search.json': '',
      '.perf-baseline/search.json.bak': '',
      'xperf-baseline/search.json': '',
      'a+b/[x]/checkout.json': '',
    });
    await git('rm', '-q', '--cached', 'xperf-baseline/search.json');
    await write('.perf-baseline/uncommitted.json', '');
    const base = open(root, 'main');
    expect([...(await base.list(ANY))].sort()).toEqual([PATH, '.perf-baseline/größe 1.json']);
    expect(await base.list(`./${ANY}`)).toHaveLength(2);
    expect(await base.list('a+b/[x]/{suite}.json')).toEqual(['a+b/[x]/checkout.json']);
    expect(await base.list('nowhere/{suite}.json')).toEqual([]);
  });

  it('are listed relative to the folder that one is in', async () => {
    const { root } = await openRepository({ [`service/${PATH}`]: '', [PATH]: '' });
    expect(await open(join(root, 'service'), 'main').list(ANY)).toEqual([PATH]);
  });
});

describe('a ref that is none', () => {
  it.each([
    'nowhere',
    '',
    'main:x.json',
    'v1^{tree}',
    '--all',
    '--exec=touch x',
    '-h',
    'main extra',
    '^main',
    'main..v1',
  ])('"%s" is a mistake that names it, and not the absence of a baseline', async (ref) => {
    const { root, git } = await openRepository({ 'x.json': 'text' });
    await git('tag', 'v1');
    const base = open(root, ref);
    const load = base.load('x.json');
    await expect(load).rejects.toThrow(UserError);
    await expect(load).rejects.toThrow(`--base-ref names "${ref}"`);
    await expect(base.list(ANY)).rejects.toThrow(UserError);
  });

  it('is any ref where there is no repository', async () => {
    const { root } = await openFolder({ 'x.json': 'text' });
    await expect(open(root, 'main').resolveBase()).rejects.toThrow('no branch and no commit');
  });
});

describe('the commits behind a baseline', () => {
  it('begin with that of the ref, and lead back to the first', async () => {
    const { root, commit, first } = await openRepository();
    const second = await commit('second');
    const third = await commit('third');
    expect(await open(root, 'main~1').listAncestors()).toEqual([second, first]);
    expect(await open(root).listAncestors()).toEqual([third, second, first]);
  });

  it('say when a file was changed last, its removal included, and not what changed after the ref', async () => {
    const { root, write, git, commit } = await openRepository({ 'a.json': '1', 'b.json': '1' });
    await write('a.json', '2');
    const changed = await commit('change a', '2026-11-21T10:00:00+02:00');
    await git('rm', '-q', 'b.json');
    const removed = await commit('remove b', '2026-11-22T10:00:00Z');
    const disk = open(root);
    expect(await disk.findLastChange('a.json')).toEqual({ sha: changed, time: '2026-11-21T10:00:00+02:00' });
    expect(await disk.findLastChange('b.json')).toMatchObject({ sha: removed });
    expect(await open(root, 'main~2').findLastChange('a.json')).not.toMatchObject({ sha: changed });
    expect(await disk.findLastChange('never.json')).toBeNull();
  });

  it('take a path as a path, and not as a pattern of others', async () => {
    const { root, write, commit, first } = await openRepository({ '[ab].json': '1', 'a.json': '1' });
    await write('a.json', '2');
    await commit('change a');
    expect(await open(root).findLastChange('[ab].json')).toMatchObject({ sha: first });
    expect(await open(root).findLastChange('*.json')).toBeNull();
  });

  it('are decided once, though the branch moves on', async () => {
    const { root, write, commit, first } = await openRepository({ 'a.json': 'first' });
    const base = open(root, 'main');
    await base.resolveBase();
    await write('a.json', 'second');
    await commit('second');
    expect(await base.load('a.json')).toMatchObject({ sha: first, text: 'first' });
  });
});
