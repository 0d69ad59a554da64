import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';

const itOnLinux = process.platform === 'linux' ? it : it.skip;
const SOURCE = new URL('../../../src/adapters/machine/own-pipes.ts', import.meta.url).href;

/** Tries the pipes of its own that a process has, as another program of the same user would. */
const PROGRAM = `
import { spawn } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync, readdirSync, readlinkSync } from 'node:fs';
import { hideOwnPipes } from '${SOURCE}';
const linkOf = (name) => { try { return readlinkSync('/proc/self/fd/' + name); } catch { return ''; } };
const open = (name) => {
  try { closeSync(openSync('/proc/self/fd/' + name, constants.O_WRONLY | constants.O_NONBLOCK)); return 'opened'; }
  catch ({ code }) { return code; }
};
const look = () => {
  const names = readdirSync('/proc/self/fd').filter((name) => Number(name) > 2 && linkOf(name).startsWith('pipe:'));
  // Of pipes of whoever started this, one end is here.
  const own = names.filter((name) => names.some((other) => other !== name && linkOf(other) === linkOf(name)));
  return own.map((name) => ({ mode: fstatSync(Number(name)).mode & 0o777, opened: open(name) }));
};
const before = look();
hideOwnPipes();
const after = look();
const given = fstatSync(1).mode & 0o777;
const alive = setInterval(() => {}, 1000);
process.once('SIGUSR2', () => {
  spawn('true').once('exit', (code) => {
    console.log(JSON.stringify({ before, after, given, code }));
    clearInterval(alive);
  });
});
process.kill(process.pid, 'SIGUSR2');
`;

itOnLinux('nobody opens the pipes of Node.js, and signals and ends of children arrive all the same', () => {
  // By a shell, which has a real pipe for it.
  const text = execFileSync('sh', [
    '-c',
    '"$0" --no-warnings --input-type=module -e "$1" | cat',
    process.execPath,
    PROGRAM,
  ]);
  const { before, after, given, code } = JSON.parse(text.toString());
  expect(before.length).toBeGreaterThan(0);
  expect(before.every(({ opened }: { opened: string }) => opened === 'opened')).toBe(true);
  const isRoot = process.getuid?.() === 0;
  const refused = { mode: 0, opened: isRoot ? 'opened' : 'EACCES' };
  expect(after).toEqual(before.map(() => refused));
  // What it was given is not its own.
  expect(given).not.toBe(0);
  expect(code).toBe(0);
});
