import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withFileLock } from '../../../src/adapters/machine/file-lock.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-lock-'));
  target = join(folder, 'shop.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockText = () => readFileSync(`${target}.lock`, 'utf8');
const holder = (pid: number, host = hostname()) => JSON.stringify({ pid, host, token: 'theirs' });
/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;
/** So short that whoever waits for nobody fails the test, not its patience. */
const IMPATIENT = { staleMs: 3_600_000, patienceMs: 0 };
const lock = <T>(work: () => Promise<T>, options = IMPATIENT) =>
  withFileLock(target, 'shop.json', work, options);
const done = async () => 'done';

/** The most of twelve that worked at the same time. */
async function countAtOnce(): Promise<number> {
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((next) => setImmediate(next));
    running--;
  };
  await Promise.all(Array.from({ length: 12 }, () => withFileLock(target, 'shop.json', work)));
  return most;
}

describe('a lock', () => {
  it('names its holder while the work lasts, and is gone after it, also after a failure', async () => {
    await lock(async () =>
      expect(JSON.parse(lockText())).toMatchObject({ pid: process.pid, host: hostname() }),
    );
    await expect(lock(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lets one work at a time', async () => {
    expect(await countAtOnce()).toBe(1);
  });

  it.each([
    ['empty, as a full disk left it', () => ''],
    ['half written', () => '{"pid":12'],
    ['of a process that is gone', () => holder(deadPid())],
    ['of a process that had the number of this one', () => holder(process.pid)],
  ])('that is %s is taken over at once', async (_, text) => {
    writeFileSync(`${target}.lock`, text());
    const before = new Date(Date.now() - 2000);
    utimesSync(`${target}.lock`, before, before);
    expect(await lock(done)).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that lives is respected, and the error says what to do', async () => {
    writeFileSync(`${target}.lock`, holder(process.ppid));
    await expect(lock(done)).rejects.toMatchObject({
      hint: expect.stringContaining('delete shop.json.lock'),
    });
    expect(lockText()).toBe(holder(process.ppid));
  });

  it('of another machine counts for a while, whatever its process numbers are', async () => {
    const theirs = holder(deadPid(), 'elsewhere');
    writeFileSync(`${target}.lock`, theirs);
    await expect(lock(done)).rejects.toThrow('has been written by other processes');
    const longAgo = new Date(Date.now() - 2 * IMPATIENT.staleMs);
    utimesSync(`${target}.lock`, longAgo, longAgo);
    expect(await lock(done)).toBe('done');
  });

  it('that many find abandoned at once is taken over by one after the other', async () => {
    writeFileSync(`${target}.lock`, '');
    expect(await countAtOnce()).toBe(1);
  });

  it('that was being taken over when its taker died costs nobody anything', async () => {
    for (const name of [`${target}.lock`, `${target}.lock.taking`]) {
      writeFileSync(name, '');
      const before = new Date(Date.now() - 2000);
      utimesSync(name, before, before);
    }
    expect(await withFileLock(target, 'shop.json', done, { ...IMPATIENT, patienceMs: 5000 })).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that is a folder is no lock of ours: it is named, and left', async () => {
    mkdirSync(`${target}.lock`);
    await expect(lock(done)).rejects.toThrow('shop.json.lock is there and is no file');
    expect(existsSync(`${target}.lock`)).toBe(true);
  });
});
