import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, jest } from '@jest/globals';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(180_000);
const ROOT = resolve(import.meta.dirname, '../..');

describeWith('k6', 'npm run demo', () => {
  it('finds the slower version, and says where the reports lie', async () => {
    const demo = join(ROOT, 'scripts/demo.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [demo], { cwd: ROOT, timeout: 170_000 });
    expect(stdout).toContain('.perf-baseline/shop.json');
    expect(stdout).toContain('### ❌ Fail');
    expect(stdout).toMatch(/^ +Verdict: +fail \(regression\)/m);
    const reports = stdout.match(/\/\S+report\.(?:md|json)$/gm) ?? [];
    expect(reports).toHaveLength(2);
    expect(reports.filter((path) => !existsSync(path))).toEqual([]);
    const folder = /lie in (\S+)$/m.exec(stdout)?.[1];
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });
});
