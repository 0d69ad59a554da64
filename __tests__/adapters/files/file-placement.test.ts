import { existsSync } from 'node:fs';
import {
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findCheckout, nameInside, placeFile } from '../../../src/adapters/files/file-placement.ts';

let base = '';
let checkout = '';
let outside = '';
beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'placement-')));
  [checkout, outside] = [join(base, 'checkout'), join(base, 'outside')];
  for (const folder of [checkout, outside]) await mkdir(folder);
  await writeFile(join(outside, 'a.json'), 'theirs');
});
afterEach(() => rm(base, { recursive: true }));

const place = (path: string) => placeFile({ path: join(checkout, path), named: path, checkout }, 'ours');
const read = (path: string) => readFile(path, 'utf8');

/** What lies outside is as it was. */
async function expectUntouched(): Promise<void> {
  expect(await readdir(outside)).toEqual(['a.json']);
  expect(await read(join(outside, 'a.json'))).toBe('theirs');
}

describe('a file is placed', () => {
  it('in folders that are made, and nothing else is left', async () => {
    expect(await place('new/er/a.json')).toBe(join(checkout, 'new/er/a.json'));
    expect(await read(join(checkout, 'new/er/a.json'))).toBe('ours');
    expect(await readdir(join(checkout, 'new/er'))).toEqual(['a.json']);
  });

  it.each([
    ['the folder', 'reports', '../outside', 'reports/a.json'],
    ['a folder above', 'x', '../outside', 'x/new/a.json'],
    ['the file', 'a.json', '../outside/a.json', 'a.json'],
    ['a folder, by way of another place in it', 'deep/x', '../../outside', 'deep/x/a.json'],
  ])('through no link out of the checkout: %s', async (_, name, to, path) => {
    await mkdir(join(checkout, 'deep'));
    await symlink(to, join(checkout, name));
    await expect(place(path)).rejects.toThrow(
      `${path} is not written: ${join(checkout, name)} is a link that leads out of the repository, to ${outside}`,
    );
    await expectUntouched();
  });

  it('through no chain of links out of it', async () => {
    await symlink('b', join(checkout, 'a'));
    await symlink('../outside', join(checkout, 'b'));
    await expect(place('a/a.json')).rejects.toThrow('leads out of the repository');
    await expectUntouched();
  });

  it('through no link of the checkout that is reached from elsewhere', async () => {
    await symlink(checkout, join(base, 'alias'));
    await symlink('../outside', join(checkout, 'out'));
    const path = join(base, 'alias/out/a.json');
    await expect(placeFile({ path, named: path, checkout }, 'ours')).rejects.toThrow('leads out');
    await expect(
      placeFile({ path: join(checkout, 'out/a.json'), named: 'x', checkout: join(base, 'alias') }, 'ours'),
    ).rejects.toThrow('leads out');
    await expectUntouched();
  });

  it('in the place of a link that leads to nothing, which stays nothing', async () => {
    await symlink('../outside/new.json', join(checkout, 'a.json'));
    await place('a.json');
    expect((await lstat(join(checkout, 'a.json'))).isFile()).toBe(true);
    await expectUntouched();
    await symlink('../outside/new', join(checkout, 'folder'));
    await expect(place('folder/a.json')).rejects.toThrow('is a link that leads to nothing');
    await expectUntouched();
  });

  it('in the place of one name; the others of the file keep what they had', async () => {
    await link(join(outside, 'a.json'), join(checkout, 'a.json'));
    await place('a.json');
    expect(await read(join(checkout, 'a.json'))).toBe('ours');
    await expectUntouched();
  });

  it('through a link that stays in the checkout, and through those of the machine', async () => {
    await mkdir(join(checkout, 'real'));
    await symlink('real', join(checkout, 'link'));
    expect(await place('link/a.json')).toBe(join(checkout, 'real/a.json'));
    await symlink(outside, join(base, 'machine'));
    const path = join(base, 'machine/a.json');
    await placeFile({ path, named: path, checkout }, 'ours');
    expect(await read(join(outside, 'a.json'))).toBe('ours');
  });

  it('through no link of the checkout that a link of the machine leads to', async () => {
    await symlink('../outside', join(checkout, 'out'));
    await symlink(join(checkout, 'out'), join(base, 'machine'));
    const path = join(base, 'machine/a.json');
    await expect(placeFile({ path, named: path, checkout }, 'ours')).rejects.toThrow('leads out');
    await expectUntouched();
  });

  // macOS and Windows: there another spelling is no link.
  const itWithoutCase =
    existsSync(tmpdir().toUpperCase()) && existsSync(tmpdir().toLowerCase()) ? it : it.skip;
  itWithoutCase('in a folder that was written with letters of another case', async () => {
    await mkdir(join(checkout, 'Reports'));
    expect(await place('reports/a.json')).toBe(join(checkout, 'Reports/a.json'));
    const path = join(checkout.toUpperCase(), 'Reports/b.json');
    expect(await placeFile({ path, named: path, checkout }, 'ours')).toBe(join(checkout, 'Reports/b.json'));
  });

  it('round in circles never', async () => {
    await symlink('b', join(checkout, 'a'));
    await symlink('a', join(checkout, 'b'));
    await expect(place('a/a.json')).rejects.toThrow('ELOOP');
  });
});

describe('a path in a folder', () => {
  it('has a name there, and none elsewhere', () => {
    expect(nameInside('/work', '/work/a/..b.json')).toBe('a/..b.json');
    expect(nameInside('/work', '/work')).toBe('');
    expect(['/', '/other/a.json', '/workshop/a.json'].map((path) => nameInside('/work', path))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the checkout of a folder', () => {
  it('is the repository that it lies in, else itself', async () => {
    await mkdir(join(checkout, '.git'));
    await mkdir(join(checkout, 'a/b'), { recursive: true });
    expect(findCheckout(join(checkout, 'a/b'))).toBe(checkout);
    expect(findCheckout(outside)).toBe(outside);
  });
});
