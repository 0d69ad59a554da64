import { describe, expect, it } from '@jest/globals';
import { compareAndSwap, LOST } from '../../../../src/adapters/github/repository/compare-and-swap.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';

function prepare() {
  const pauses: number[] = [];
  const log = createMemoryLog();
  const sleep = async (ms: number) => void pauses.push(ms);
  return { pauses, log, retrying: { log, random: () => 1, sleep } };
}

describe('read, apply, write', () => {
  it('is done once where nobody wrote in between', async () => {
    const { pauses, log, retrying } = prepare();
    expect(await compareAndSwap('main', async () => 'written', retrying)).toBe('written');
    expect([pauses, log.lines]).toEqual([[], []]);
  });

  it('is repeated after pauses that double, up to a bound', async () => {
    const { pauses, log, retrying } = prepare();
    let tries = 0;
    const attempt = async () => (++tries < 9 ? LOST : tries);
    expect(await compareAndSwap('main', attempt, retrying)).toBe(9);
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(log.lines.at(-1)).toContain('main was written at try 9');
  });

  it('ends where others keep winning, with what to do', async () => {
    const { retrying } = prepare();
    const never = compareAndSwap('main', async () => LOST, retrying);
    await expect(never).rejects.toMatchObject({ hint: expect.stringContaining('concurrency group') });
  });

  it('does not repeat what failed', async () => {
    const { pauses, retrying } = prepare();
    const failing = compareAndSwap('main', () => Promise.reject(new Error('no')), retrying);
    await expect(failing).rejects.toThrow('no');
    expect(pauses).toEqual([]);
  });
});
