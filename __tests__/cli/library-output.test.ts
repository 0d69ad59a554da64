import { expect, it } from '@jest/globals';
import { divertOutput } from '../../src/cli/library-output.ts';
import { createMemoryLog } from '../support/memory-log.ts';

function open() {
  const written: string[] = [];
  const stream = { write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  return { written, stream, log: createMemoryLog() };
}

it('what a library writes goes to the log, and standard output is as before afterwards', async () => {
  const { written, stream, log } = open();
  const result = await divertOutput(stream, log, async () => {
    stream.write('::debug::Found tool in cache\n');
    stream.write(new TextEncoder().encode('[command]/usr/bin/tar xz\r\nplain\n'));
    return 7;
  });
  stream.write('the report');
  expect(result).toBe(7);
  expect(log.lines).toEqual(['debug: Found tool in cache', 'debug: /usr/bin/tar xz', 'debug: plain']);
  expect(written).toEqual(['the report']);
});

it('standard output is as before also where the work fails', async () => {
  const { written, stream, log } = open();
  const failing = divertOutput(stream, log, () => Promise.reject(new Error('no network')));
  await expect(failing).rejects.toThrow('no network');
  stream.write('the report');
  expect(written).toEqual(['the report']);
});
