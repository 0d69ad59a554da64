import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createGit, loadHead } from '../../../src/adapters/git/git.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-'));
afterAll(() => rmSync(folder, { recursive: true }));
const git = createGit(folder, { GIT_CEILING_DIRECTORIES: tmpdir() });

describe('git', () => {
  it('gives what it prints', async () => {
    expect(await git('--version')).toMatch(/^git version /);
  });

  it('gives null where it refuses, or the folder is none of its own', async () => {
    expect(await git('rev-parse', 'HEAD')).toBeNull();
    expect(await git('no-such-command')).toBeNull();
    expect(await createGit(join(folder, 'nowhere'))('--version')).toBeNull();
  });

  it('takes arguments as they are, never as a shell would', async () => {
    expect(await git('rev-parse', '--sq-quote', '$HOME; echo x')).toBe(" '$HOME; echo x'\n");
  });

  it('knows the commit that is checked out, once there is one', async () => {
    await git('init', '--quiet');
    expect(await loadHead(git)).toBeNull();
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    await git(...identity, 'commit', '--quiet', '--allow-empty', '--message', 'first');
    expect(await loadHead(git)).toMatch(/^[0-9a-f]{40}$/);
  });
});
