import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findOnPath, readK6Version, runShort } from '../../../../src/adapters/k6/installer/binary.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';
import { itInShell, writeK6StandIn, writeShellProgram } from '../../../support/shell-program.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

const asked = (env: NodeJS.ProcessEnv = process.env, githubToken = '') => ({
  log: createMemoryLog(),
  env,
  githubToken,
});
const at = (...parts: readonly string[]) => join(folder.root, ...parts);

describe('the version of a k6', () => {
  itInShell.each(['2.2.0', '1.8.1', '3.0.0-rc1'])('is read from what it prints: %s', async (version) => {
    expect(await readK6Version(writeK6StandIn(at('k6'), version), asked())).toBe(version);
  });

  itInShell('is read whatever the file is called', async () => {
    const path = writeShellProgram(at('k6-old'), 'echo "k6-old v1.0.0 (go1.24, linux/amd64)"');
    expect(await readK6Version(path, asked())).toBe('1.0.0');
  });

  itInShell.each(['hello', 'k6 2.2.0', 'k6 v2', ''])('is not guessed from "%s"', async (text) => {
    const path = writeShellProgram(at('k6'), `echo "${text}"`);
    await expect(readK6Version(path, asked())).rejects.toThrow(
      `${path} version printed "${text}", so it is no k6`,
    );
  });

  it('of a file that is not there, or may not be executed, is refused with the reason', async () => {
    await expect(readK6Version(at('gone'), asked())).rejects.toThrow('ENOENT');
    writeFileSync(at('text'), 'k6 v2.2.0 (x)', { mode: 0o644 });
    await expect(readK6Version(at('text'), asked())).rejects.toThrow(/EACCES|UNKNOWN|EFTYPE/);
  });
});

describe('what is asked for its version', () => {
  itInShell('starts in its own folder: a shell runs no file of that name from here', async () => {
    const path = writeShellProgram(at('bin', 'where'), 'echo "k6 v1.0.0 ($PWD)"; pwd > "$TOLD"');
    await readK6Version(path, asked({ TOLD: at('told') }));
    expect(readFileSync(at('told'), 'utf8').trim()).toBe(realpathSync(at('bin')));
  });

  itInShell('gets the environment of k6, without our tokens', async () => {
    const path = writeShellProgram(at('k6'), 'env > "$TOLD"; echo "k6 v1.0.0 (x)"');
    const token = 'ghs_0123456789abcdef';
    const env = { TOLD: at('told'), INPUT_MODE: 'compare', COPY: `of ${token}`, PATH: process.env.PATH };
    await readK6Version(path, asked(env, token));
    const told = readFileSync(at('told'), 'utf8');
    expect(told).toContain('TOLD=');
    expect(told).not.toContain('INPUT_');
    expect(told).not.toContain(token);
  });
});

describe('a command that ends soon', () => {
  it('gets its arguments as they are, without a shell', async () => {
    const said = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const args = ['-e', said, '--', '$HOME', 'a b', '; exit 1', '*'];
    expect(JSON.parse((await runShort(process.execPath, args, { timeoutMs: 60_000 })).stdout)).toEqual(
      args.slice(3),
    );
  });

  it('gets the environment it is given, and no other', async () => {
    const args = ['-p', 'process.env.ONLY + " " + process.env.HOME'];
    const { stdout } = await runShort(process.execPath, args, {
      timeoutMs: 60_000,
      env: { ONLY: 'this' },
    });
    expect(stdout.trim()).toBe('this undefined');
  });

  it('that fails is an error with the last three lines it said', async () => {
    const script = 'console.error("one\\ntwo\\nthree\\nfour"); process.exit(3)';
    await expect(runShort(process.execPath, ['-e', script], { timeoutMs: 60_000 })).rejects.toThrow(
      /^two \| three \| four$/,
    );
  });

  it('that fails in silence is an error all the same', async () => {
    await expect(
      runShort(process.execPath, ['-e', 'process.exit(3)'], { timeoutMs: 60_000 }),
    ).rejects.toThrow('Command failed');
  });

  it('that does not end is killed, and the limit named', async () => {
    const running = runShort(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 200 });
    await expect(running).rejects.toThrow(`${process.execPath} -e did not end within 0.2 s`);
  });
});

describe('a program on PATH', () => {
  itInShell('is the first of that name that may be executed', () => {
    mkdirSync(at('folder', 'k6'), { recursive: true });
    mkdirSync(at('text'));
    writeFileSync(at('text', 'k6'), '', { mode: 0o644 });
    const first = writeK6StandIn(at('first', 'k6'), '2.2.0');
    writeK6StandIn(at('second', 'k6'), '1.8.1');
    const path = ['', at('gone'), at('folder'), at('text'), at('first'), at('second')].join(delimiter);
    expect(findOnPath('k6', { PATH: path })).toBe(first);
  });

  itInShell('is found by whatever case the variable is written in, as Windows writes it', () => {
    const path = writeK6StandIn(at('bin', 'k6'), '2.2.0');
    expect(findOnPath('k6', { Path: at('bin') })).toBe(path);
  });

  it('is none where PATH holds none, or is not set', () => {
    expect(findOnPath('k6', { PATH: folder.root })).toBeNull();
    expect(findOnPath('k6', {})).toBeNull();
  });
});
