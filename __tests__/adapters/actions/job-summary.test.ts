import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createJobSummary } from '../../../src/adapters/actions/job-summary.ts';

const LIMIT = 900 * 1024;
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summary-'));
  path = join(folder, 'summary.md');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the job summary', () => {
  it('is appended to what other programs of the step wrote', async () => {
    await writeFile(path, 'before\n');
    expect(await createJobSummary(path).publish(['# Report'])).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('before\n# Report\n');
  });

  it('takes the longest version that fits', async () => {
    await writeFile(path, 'x'.repeat(LIMIT - 100));
    await createJobSummary(path).publish(['y'.repeat(101), 'z'.repeat(99), 'short']);
    expect((await readFile(path, 'utf8')).slice(LIMIT - 100)).toBe(`${'z'.repeat(99)}\n`);
  });

  it('counts bytes, not characters, and cuts the last version at a line', async () => {
    await createJobSummary(path).publish([`${'ü'.repeat(100)}\n`.repeat(10_000)]);
    const text = await readFile(path, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
    expect(Buffer.byteLength(text)).toBeGreaterThan(LIMIT - 300);
    expect(text).toMatch(/ü{100}\n\n_The rest did not fit into the job summary\._\n\n$/);
  });

  it.each([[undefined], ['']])('is not there when its path is %j', async (none) => {
    expect(await createJobSummary(none).publish(['# Report'])).toBe(false);
  });
});
