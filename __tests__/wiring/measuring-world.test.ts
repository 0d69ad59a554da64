import { describe, expect, it } from '@jest/globals';
import { lateCode } from '../../src/common/late-code.ts';
import { withMeasuringWorld } from '../../src/wiring/measuring-world.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { itInShell, writeK6StandIn } from '../support/shell-program.ts';
import { useTemporaryFolder } from '../support/temporary-folder.ts';

const folder = useTemporaryFolder();
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const countListeners = () => SIGNALS.map((signal) => process.listenerCount(signal));

const measure = <T>(work: Parameters<typeof withMeasuringWorld<T>>[1], log = createMemoryLog()) =>
  withMeasuringWorld(
    {
      log,
      env: { PATH: process.env.PATH, GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' },
      githubToken: '',
      workingDirectory: folder.root,
      output: { write: () => {} },
    },
    work,
  );

describe('while something is measured', () => {
  it('signals to this process end k6, and afterwards they are its own again', async () => {
    const before = countListeners();
    const during = await measure(async () => countListeners());
    expect(during).toEqual(before.map((count) => count + 1));
    expect(countListeners()).toEqual(before);
    await expect(measure(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(countListeners()).toEqual(before);
  });

  it('there is a clock, a digest and a machine of the environment given', async () => {
    const started = Date.now();
    await measure(async ({ clock, digest, machine }) => {
      expect(clock.now()).toBeGreaterThanOrEqual(started);
      expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
      expect(machine.runnerClass).toBe('github-hosted');
    });
  });

  itInShell(
    'all code that may be needed later is loaded before k6 is started for the first time',
    async () => {
      const order: string[] = [];
      lateCode(async () => void order.push('late code'));
      const path = writeK6StandIn(`${folder.root}/k6`, '2.2.0');
      const log = createMemoryLog();
      const saying = { ...log, info: (text: string) => void order.push(text) };
      const k6 = await withMeasuringWorld(
        { log: saying, env: {}, githubToken: '', workingDirectory: folder.root, output: { write: () => {} } },
        ({ installer }) => installer.install({ version: '2.2.0', path, downloadUrl: null }),
      );
      expect(k6).toEqual({ path, version: '2.2.0' });
      expect(order).toEqual(['late code', expect.stringContaining('k6 2.2.0:')]);
    },
  );
});
