import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { createChildRunner } from '../../../../src/adapters/k6/runner/session.ts';
import { createSupervisor } from '../../../../src/adapters/process/supervisor.ts';

/** Runs this Node.js, or another program, and notes when commands were stopped and what was heard meanwhile. */
async function run(path = process.execPath): Promise<readonly string[]> {
  const heard: string[] = [];
  const log = {
    withoutCommands: async <T>(work: () => Promise<T>): Promise<T> => {
      heard.push('stopped');
      return work().finally(() => void heard.push('taken up'));
    },
  };
  const patience = { afterLimitMs: 100, afterCancelMs: 100 };
  const runChild = createChildRunner(createSupervisor(new EventEmitter(), patience), log);
  const command = {
    path,
    args: ['-e', 'process.stdout.write("said"); process.exitCode = 3'],
    variables: {},
    workingDirectory: tmpdir(),
    onStdout: (text: string) => void heard.push(text),
    onStderr: () => {},
  };
  const ended = runChild(command, { limitMs: 60_000 });
  const end = await ended.then(({ code }) => `ended with ${code}`).catch(({ message }) => message);
  return [...heard, end];
}

describe('a call of k6', () => {
  it('runs from its start to its end while no command is obeyed', async () => {
    expect(await run()).toEqual(['stopped', 'said', 'taken up', 'ended with 3']);
  });

  it('that cannot start has commands taken up again', async () => {
    const [first, second, message] = await run('/nowhere/k6');
    expect([first, second]).toEqual(['stopped', 'taken up']);
    expect(message).toContain('k6 cannot be started from /nowhere/k6: there is no such file');
  });
});
