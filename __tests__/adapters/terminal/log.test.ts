import { describe, expect, it, jest } from '@jest/globals';
import { createTerminalLog } from '../../../src/adapters/terminal/log.ts';
import { createOutput } from '../../../src/adapters/terminal/output.ts';

function open({ verbose = false, isTTY = false } = {}) {
  const written: string[] = [];
  const stream = { write: (text: string) => void written.push(text) };
  const output = createOutput({ stream, hasColours: false });
  return { ...createTerminalLog({ output, verbose, isTerminal: isTTY }), written };
}

describe('the log at a terminal', () => {
  it('marks warnings and errors, and keeps what only helps to find bugs for --verbose', async () => {
    const { log, written } = open();
    await log.group('Plan', async () => log.info('one file'));
    log.debug('detail');
    log.notice('by the way');
    log.warning('careful');
    log.error('wrong');
    expect(written.join('')).toBe('Plan\none file\nby the way\nwarning: careful\nerror: wrong\n');
    const loud = open({ verbose: true });
    loud.log.debug('detail');
    expect(loud.written).toEqual(['detail\n']);
  });

  it('disarms whatever it writes, details and titles too', async () => {
    const { log, written } = open({ verbose: true });
    const line = '::error::pwned';
    await log.group(line, async () => {});
    for (const write of [log.debug, log.info, log.notice, log.warning, log.error]) write(line);
    expect(written).toHaveLength(6);
    expect(written.join('')).not.toMatch(/^::/m);
  });

  it('lets no foreign text move the cursor', () => {
    const { log, k6Output, written } = open({ verbose: true });
    log.info('a\u001b[2Jb\rc\u0007');
    k6Output.write('x\u009b1;1Hy\n');
    expect(written).toEqual(['a[2Jb\nc\n', '  x1;1Hy\n']);
  });

  it('shows the first errors of k6 only, and says that there are more', () => {
    const { k6Output, written } = open();
    k6Output.write('level=info msg="nothing"\nrunning (0m01s)\n');
    for (let i = 0; i < 100; i++) k6Output.write(`level=error msg="${i}"\n`);
    expect(written).toHaveLength(21);
    expect(written.at(-1)).toContain('--verbose shows all of it');
  });

  it('keeps one line below the log while k6 runs, on a terminal only', () => {
    jest.useFakeTimers();
    try {
      const { log, progress, written } = open({ isTTY: true });
      const end = progress.begin('checkout', null);
      jest.advanceTimersByTime(2000);
      log.info('read');
      end();
      log.info('over');
      jest.advanceTimersByTime(5000);
      const text = written.join('');
      expect(text).toContain('k6 runs checkout: 2 s');
      const erased = '\r\u001b[K';
      const below = '  k6 runs checkout: 2 s';
      expect(text.slice(text.indexOf('read') - 4)).toBe(`${erased}read\n${below}${erased}over\n`);
      const piped = open();
      piped.progress.begin('checkout', 60_000)();
      expect(piped.written).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    [40_000, 90_000, '40 s of 1 min 30 s'],
    [60_000, 120_000, '1 min of 2 min'],
    [3_900_000, 7_200_000, '1 h 5 min of 2 h'],
  ])('after %d ms of %d it is at "%s"', (elapsed, planned, text) => {
    jest.useFakeTimers();
    try {
      const { progress, written } = open({ isTTY: true });
      const end = progress.begin('checkout', planned);
      jest.advanceTimersByTime(elapsed);
      expect(written.at(-1)).toMatch(`k6 runs checkout: ${text}`);
      end();
    } finally {
      jest.useRealTimers();
    }
  });
});
