import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openK6Cache } from '../../../../src/adapters/k6/installer/cache.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

const tools = () => join(folder.root, 'tools');
const open = (arch = 'x64') => openK6Cache({ RUNNER_TOOL_CACHE: tools() }, arch);
const range = (text: string) => ({ kind: 'range', range: text }) as const;

/** A folder with a binary in it, as a download leaves it. */
function unpack(text: string): string {
  const place = join(folder.root, 'unpacked');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'k6'), text);
  return place;
}

describe('the cache', () => {
  it('keeps a copy that outlives the download, and finds it again', async () => {
    const place = await open().add(unpack('the binary'), '2.2.0');
    rmSync(join(folder.root, 'unpacked'), { recursive: true });
    expect(readFileSync(join(place, 'k6'), 'utf8')).toBe('the binary');
    expect(open().find({ kind: 'exact', version: '2.2.0' })).toBe(place);
  });

  it('finds the newest that is what was asked for', async () => {
    for (const version of ['1.8.1', '2.2.0', '2.1.0']) await open().add(unpack(version), version);
    const found = (wish: Parameters<ReturnType<typeof open>['find']>[0]) => {
      const place = open().find(wish);
      return place === null ? null : readFileSync(join(place, 'k6'), 'utf8');
    };
    expect(found(range('2.x'))).toBe('2.2.0');
    expect(found(range('<2'))).toBe('1.8.1');
    expect(found({ kind: 'latest' })).toBe('2.2.0');
    expect(found({ kind: 'exact', version: '2.1.1' })).toBeNull();
    expect(found(range('3.x'))).toBeNull();
  });

  it('passes over one for another processor, and one whose copy was cut off', async () => {
    await open('arm64').add(unpack('arm'), '2.2.0');
    expect(open('x64').find(range('2.x'))).toBeNull();
    const place = await open().add(unpack('whole'), '2.2.0');
    rmSync(`${place}.complete`);
    expect(open().find(range('2.x'))).toBeNull();
  });

  it('is empty where nothing was ever cached', () => {
    expect(open().find({ kind: 'latest' })).toBeNull();
  });

  it("lies in the user's own cache outside of a runner", async () => {
    const cache = openK6Cache({ XDG_CACHE_HOME: folder.root }, 'x64');
    const place = await cache.add(unpack('mine'), '2.2.0');
    expect(place).toBe(join(folder.root, 'perf-baseline-action', 'tools', 'k6', '2.2.0', 'x64'));
    expect(existsSync(tools())).toBe(false);
  });

  it('of one environment is not that of another opened after it', async () => {
    const first = open();
    openK6Cache({ RUNNER_TOOL_CACHE: join(folder.root, 'other') }, 'x64').find({ kind: 'latest' });
    expect(await first.add(unpack('x'), '2.2.0')).toContain(tools());
  });
});
