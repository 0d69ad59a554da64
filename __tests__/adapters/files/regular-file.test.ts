import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRegularFile, requireRegularFile } from '../../../src/adapters/files/regular-file.ts';
import { UserError } from '../../../src/common/errors.ts';

const onUnix = process.platform === 'win32' ? it.skip : it;
const onLinux = process.platform === 'linux' ? it : it.skip;
const folder = mkdtempSync(join(tmpdir(), 'regular-file-'));
const at = (name: string) => join(folder, name);

beforeAll(() => {
  writeFileSync(at('file.json'), '{"a":"ü"}');
  symlinkSync('file.json', at('link.json'));
  symlinkSync('nowhere.json', at('dangling.json'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [at('pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that a user named', () => {
  it('is read, through a link too', async () => {
    expect(await readRegularFile(at('file.json'), 'file.json')).toBe('{"a":"ü"}');
    expect(await readRegularFile(at('link.json'), 'link.json')).toBe('{"a":"ü"}');
  });

  onUnix('is refused where it is a named pipe, instead of waiting for a writer for ever', async () => {
    const reading = readRegularFile(at('pipe'), 'perf.yml');
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow('perf.yml is a named pipe, not a file.');
  });

  onUnix('is refused where it is a socket', async () => {
    const server = createServer().listen(at('socket'));
    await expect(readRegularFile(at('socket'), 'perf.yml')).rejects.toThrow(
      'perf.yml is a socket, not a file.',
    );
    server.close();
  });

  onUnix('is refused where it is a device that never ends', async () => {
    await expect(readRegularFile('/dev/zero', '/dev/zero')).rejects.toThrow(
      '/dev/zero is a device, not a file.',
    );
  });

  it('is refused where it is a folder, with what to name instead', async () => {
    const reading = readRegularFile(folder, 'perf/');
    await expect(reading).rejects.toThrow('perf/ is a folder, not a file.');
    await expect(reading).rejects.toMatchObject({ hint: expect.stringContaining('perf/*') });
  });

  onLinux.each(['/proc/kmsg', '/proc/self/status', '/sys/kernel/mm/transparent_hugepage/enabled'])(
    'is refused where the kernel makes it up: %s',
    async (path) => {
      await expect(requireRegularFile(path, path)).rejects.toThrow(/made up by the system|ENOENT/);
    },
  );

  it('is refused where it is larger than any result, before it is read', async () => {
    writeFileSync(at('large.json'), '');
    truncateSync(at('large.json'), 3 * 2 ** 30);
    await expect(readRegularFile(at('large.json'), 'large.json')).rejects.toThrow(
      'large.json has 3072 MB; at most 256 MB are read.',
    );
  });

  it('is missing where a link leads nowhere', async () => {
    await expect(readRegularFile(at('dangling.json'), 'dangling.json')).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
