import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { downloadK6 } from '../../../../src/adapters/k6/installer/download.ts';
import { UserError } from '../../../../src/common/errors.ts';
import { chooseAsset } from '../../../../src/k6/release.ts';
import { type K6Mirror, startK6Mirror } from '../../../support/k6-mirror.ts';
import { itInShell, writeK6StandIn } from '../../../support/shell-program.ts';

const PATIENCE = { totalMs: 60_000, silenceMs: 20_000, pauseMs: 1 };

let mirror: K6Mirror;
let work: string;
let directory: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'k6-download-test-'));
  mirror = await startK6Mirror(writeK6StandIn(join(work, 'k6'), '2.2.0'), '2.2.0');
});
afterAll(async () => {
  await mirror.close();
  rmSync(work, { recursive: true });
});
beforeEach(() => {
  mirror.reset();
  directory = join(work, 'download');
  mkdirSync(directory);
});
afterEach(() => rmSync(directory, { recursive: true }));

const download = (version = '2.2.0', baseUrl = mirror.url) => {
  const asset = chooseAsset(version, { os: process.platform, arch: process.arch });
  return downloadK6({ version, asset, baseUrl, directory, patience: PATIENCE });
};

describe('a release', () => {
  itInShell.each(['', '/', '//'])('is unpacked from a server whose address ends in "%s"', async (end) => {
    const place = await download('2.2.0', `${mirror.url}${end}`);
    expect(execFileSync(join(place, 'k6'), ['version'], { encoding: 'utf8' })).toContain('v2.2.0');
    expect(mirror.requests).toEqual([`GET ${mirror.checksumsPath}`, `GET ${mirror.assetPath}`]);
  });

  itInShell('that is not the published one is a mistake of its own, and stays packed', async () => {
    mirror.answer(mirror.assetPath, (_, response) => {
      const changed = Buffer.from(mirror.archive);
      changed[100] = (changed[100] ?? 0) ^ 1;
      response.end(changed);
    });
    const error = await download('2.2.0', mirror.url.replace('http://', 'http://user:secret@')).catch(
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(
      /^The k6 downloaded from http:\/\/127\.0\.0\.1:\d+\/v2\.2\.0\/k6-v2\.2\.0-\S+ is not the published one: its SHA-256 is [0-9a-f]{64}, the release says [0-9a-f]{64}\.$/,
    );
    expect(error.hint).toContain('do not use this server');
    expect(readdirSync(directory)).not.toContain('unpacked');
  });

  itInShell('that is not there is a mistake that names the version and what a mirror holds', async () => {
    await expect(download('2.99.0')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^k6-version: there is no k6 2\.99\.0: .*checksums\.txt answered 404\.$/,
      ),
      hint: expect.stringContaining('k6.download-url'),
    });
  });

  itInShell('whose checksums do not name it is not even fetched', async () => {
    mirror.answer(mirror.checksumsPath, (_, response) =>
      response.end(`${'0'.repeat(64)}  other.tar.gz\n<html>\n`),
    );
    await expect(download()).rejects.toThrow(/checksums\.txt has no checksum of k6-v2\.2\.0/);
    expect(mirror.requests).toHaveLength(1);
  });

  itInShell('of a server that is overloaded is an error, and no mistake of the user', async () => {
    mirror.answer(mirror.assetPath, (_, response) => response.writeHead(503).end());
    const error = await download().catch((thrown) => thrown);
    expect(error).not.toBeInstanceOf(UserError);
    expect(error.message).toMatch(/answered 503$/);
  });
});
