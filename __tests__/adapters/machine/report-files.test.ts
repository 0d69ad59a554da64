import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createReportFiles } from '../../../src/adapters/machine/report-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('report files', () => {
  it('lie in the folder that was asked for, which is made', async () => {
    const directory = join(folder, 'a', 'b');
    const path = await createReportFiles({ directory, tempDirectory: folder, checkout: folder }).write(
      'report.json',
      '{}',
    );
    expect([path, readFileSync(path, 'utf8')]).toEqual([join(directory, 'report.json'), '{}']);
  });

  it('of one step lie together, those of another step elsewhere', async () => {
    const [one, other] = [0, 1].map(() =>
      createReportFiles({ directory: null, tempDirectory: folder, checkout: folder }),
    );
    const paths = [
      await one!.write('a.json', ''),
      await one!.write('b.md', ''),
      await other!.write('a.json', ''),
    ];
    expect(new Set(paths.map(dirname)).size).toBe(2);
    expect(paths.every((path) => existsSync(path))).toBe(true);
  });

  it('wait for no reader of a pipe that lies in their place', async () => {
    execFileSync('mkfifo', [join(folder, 'report.json')]);
    const writing = createReportFiles({ directory: folder, tempDirectory: folder, checkout: folder }).write(
      'report.json',
      '{}',
    );
    await expect(writing).rejects.toThrow('report.json is a named pipe, not a file.');
  });

  it('go into no folder that a link of the checkout leads out to', async () => {
    const [checkout, outside] = [join(folder, 'checkout'), join(folder, 'outside')];
    for (const path of [checkout, outside]) mkdirSync(path);
    symlinkSync(outside, join(checkout, 'reports'));
    const files = createReportFiles({
      directory: join(checkout, 'reports'),
      tempDirectory: folder,
      checkout,
    });
    await expect(files.write('report.json', '{}')).rejects.toThrow('leads out of the repository');
    expect(readdirSync(outside)).toEqual([]);
  });

  it('leave no folder behind where none is written', () => {
    createReportFiles({ directory: join(folder, 'a'), tempDirectory: folder, checkout: folder });
    expect(readdirSync(folder)).toEqual([]);
  });
});
