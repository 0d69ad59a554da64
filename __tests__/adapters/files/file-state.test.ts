import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { NO_FILE, readContent, readStamp } from '../../../src/adapters/files/file-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-state-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('what stands under a path', () => {
  it('is told by its content, whatever file it is', async () => {
    writeFileSync(at('a'), 'one');
    const before = await readContent(at('a'));
    rmSync(at('a'));
    writeFileSync(at('b'), 'one');
    symlinkSync('b', at('a'));
    expect(await readContent(at('a'))).toBe(before);
    writeFileSync(at('b'), 'two');
    expect(await readContent(at('a'))).not.toBe(before);
  });

  it('is told from nothing, and from what is no file, without waiting at a pipe', async () => {
    writeFileSync(at('empty'), '');
    mkdirSync(at('folder'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [at('pipe')]);
    const [gone, empty, inFolder] = await Promise.all(
      ['gone', 'empty', 'folder'].map((name) => readContent(at(name))),
    );
    expect(gone).toBe(NO_FILE);
    expect(new Set([gone, empty, inFolder]).size).toBe(3);
    if (process.platform !== 'win32') expect(await readContent(at('pipe'))).toBe(inFolder);
  });
});

describe('the stamp of a file', () => {
  it('stays while nobody writes, and no time that a program sets brings it back', async () => {
    writeFileSync(at('program'), 'one');
    utimesSync(at('program'), 1, 1);
    const before = await readStamp(at('program'));
    await readContent(at('program'));
    expect(await readStamp(at('program'))).toBe(before);
    writeFileSync(at('program.new'), 'two');
    utimesSync(at('program.new'), 1, 1);
    expect(await readStamp(at('program.new'))).not.toBe(before);
    expect(await readStamp(at('gone'))).toBe(NO_FILE);
  });
});
