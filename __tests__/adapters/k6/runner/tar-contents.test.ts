import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { listTarFiles } from '../../../../src/adapters/k6/runner/tar-contents.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tar-contents-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The files of an archive that tar makes in the format that k6 writes, with their contents. */
async function pack(files: Readonly<Record<string, string>>, change = (_archive: string) => {}) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'in', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'in', name), text);
  }
  symlinkSync('data', join(folder, 'in', 'link'));
  const path = join(folder, 'archive.tar');
  execFileSync('tar', ['--format=pax', '-cf', path, '-C', join(folder, 'in'), '.']);
  change(path);
  const archive = await open(path);
  try {
    const listed = await listTarFiles(archive);
    const contents = listed.map(async ({ name, offset, size }) => {
      const { buffer } = await archive.read(Buffer.alloc(size), 0, size, offset);
      return [name.replace(/^\.\//, ''), buffer.toString()] as const;
    });
    return Object.fromEntries(await Promise.all(contents));
  } finally {
    await archive.close();
  }
}

it('lists files with their contents, long names and empty files included, and no links', async () => {
  const files = {
    data: 'export default function () {}',
    [`${'folder/'.repeat(30)}a name with spaces.json`]: '[]',
    empty: '',
    'a/block.txt': 'x'.repeat(512),
    'ünïcode.js': 'é',
  };
  expect(await pack(files)).toEqual(files);
});

it('refuses an archive that is cut off', async () => {
  await expect(pack({ data: 'x' }, (path) => truncateSync(path, 700))).rejects.toThrow('cut off');
});
