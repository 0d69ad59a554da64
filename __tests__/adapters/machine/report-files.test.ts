import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
    const path = await createReportFiles({ directory, tempDirectory: folder }).write('report.json', '{}');
    expect([path, readFileSync(path, 'utf8')]).toEqual([join(directory, 'report.json'), '{}']);
  });

  it('of one step lie together, those of another step elsewhere', async () => {
    const [one, other] = [0, 1].map(() => createReportFiles({ directory: null, tempDirectory: folder }));
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
    const writing = createReportFiles({ directory: folder, tempDirectory: folder }).write(
      'report.json',
      '{}',
    );
    await expect(writing).rejects.toThrow('report.json is a named pipe, not a file.');
  });

  it('leave no folder behind where none is written', () => {
    createReportFiles({ directory: join(folder, 'a'), tempDirectory: folder });
    expect(readdirSync(folder)).toEqual([]);
  });
});
