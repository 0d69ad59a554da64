import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { type ChildCommand, startChild } from '../../../src/adapters/process/child-process.ts';

const explain = (error: unknown, { path }: ChildCommand) =>
  new Error(`${path} cannot start`, { cause: error });

/** Starts Node.js on a script; what it writes is kept. */
function start(script: string, changes: Partial<ChildCommand> = {}) {
  const written = { stdout: '', stderr: '' };
  let told = () => {};
  const hasWritten = new Promise<void>((resolve) => {
    told = resolve;
  });
  const child = startChild(
    {
      path: process.execPath,
      args: ['-e', script],
      variables: {},
      workingDirectory: tmpdir(),
      onStdout: (chunk) => {
        written.stdout += chunk;
        told();
      },
      onStderr: (chunk) => {
        written.stderr += chunk;
      },
      ...changes,
    },
    explain,
  );
  return { child, written, hasWritten };
}
const ENDLESS =
  "process.on('SIGINT', () => console.log('one')); setInterval(() => {}, 1000); console.log('up');";

describe('a child process', () => {
  it('tells its code, and what it wrote on either stream', async () => {
    const { child, written } = start("console.log('out'); console.error('err'); process.exitCode = 7");
    expect(await child.ended).toEqual({ code: 7, signal: null });
    expect(written).toEqual({ stdout: 'out\n', stderr: 'err\n' });
  });

  it('sees the variables that it is given, and no others', async () => {
    const { child, written } = start('console.log(process.env.MINE, process.env.HOME)', {
      variables: { MINE: 'yes' },
    });
    await child.ended;
    expect(written.stdout).toBe('yes undefined\n');
  });

  it('reads its standard input, which is empty unless something is given', async () => {
    const script = 'process.stdin.on("data", (text) => process.stdout.write(text))';
    const given = start(script, { input: 'a script\n' });
    await given.child.ended;
    expect(given.written.stdout).toBe('a script\n');
    const nothing = start(script);
    expect(await nothing.child.ended).toEqual({ code: 0, signal: null });
  });

  it('may end without reading all that it is given', async () => {
    const { child } = start('process.exit(3)', { input: 'x'.repeat(1 << 22) });
    expect(await child.ended).toEqual({ code: 3, signal: null });
  });

  it('gets one interrupt, however often it is interrupted', async () => {
    if (process.platform === 'win32') return;
    const { child, written, hasWritten } = start(
      `${ENDLESS} process.on('SIGINT', () => setTimeout(() => process.exit(0), 200));`,
    );
    await hasWritten;
    child.interrupt();
    child.interrupt();
    await child.ended;
    expect(written.stdout).toBe('up\none\n');
  });

  it('can be killed, with what it started', async () => {
    const { child, hasWritten } = start(ENDLESS);
    await hasWritten;
    child.kill();
    expect((await child.ended).code).toBeNull();
    child.kill();
  });

  it('that cannot start is an error in the words of whoever starts it', async () => {
    const { child } = start('', { path: '/nowhere/k6' });
    await expect(child.ended).rejects.toThrow('/nowhere/k6 cannot start');
    expect(() => start('', { variables: { BAD: 'a\0b' } })).toThrow('cannot start');
  });
});
