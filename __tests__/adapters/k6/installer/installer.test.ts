import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createK6Installer } from '../../../../src/adapters/k6/installer/installer.ts';
import type { K6Request } from '../../../../src/k6/invocation.ts';
import { type K6Mirror, startK6Mirror } from '../../../support/k6-mirror.ts';
import { createMemoryLog, type MemoryLog } from '../../../support/memory-log.ts';
import { describeWith, k6Path } from '../../../support/tools.ts';

const TIMEOUT = 120_000;
const RELEASES = '/repos/grafana/k6/releases';
const WINDOWS = process.platform === 'win32';
const BINARY = WINDOWS ? 'k6.exe' : 'k6';
const PATIENCE = { totalMs: 60_000, silenceMs: 20_000, pauseMs: 1 };

let mirror: K6Mirror;
/** An address that nothing listens on. */
let nowhere: string;
let directory: string;
let log: MemoryLog;
let env: NodeJS.ProcessEnv;

describeWith(['k6', 'k6-1'], 'install', () => {
  beforeAll(async () => {
    mirror = await startK6Mirror(k6Path(), '2.2.0');
    const gone = await startK6Mirror(k6Path(), '2.2.0');
    nowhere = gone.url;
    await gone.close();
  }, TIMEOUT);
  afterAll(() => mirror.close());
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'k6-installer-test-'));
    for (const name of ['bin', 'tools', 'temp']) mkdirSync(join(directory, name));
    // tar and gzip, but neither k6 nor Go.
    const system = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((entry) => !['k6', 'go'].some((name) => existsSync(join(entry, name))));
    env = {
      PATH: [join(directory, 'bin'), ...system].join(delimiter),
      RUNNER_TOOL_CACHE: join(directory, 'tools'),
      RUNNER_TEMP: join(directory, 'temp'),
    };
    log = createMemoryLog();
    mirror.reset();
    mirror.answer(RELEASES, (_, response) => {
      const tags = ['v2.2.0', 'v1.8.1', 'v1.8.0', 'v1.2.0', 'v3.0.0-rc1'];
      response.end(JSON.stringify(tags.map((tag_name) => ({ tag_name, draft: false, prerelease: false }))));
    });
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const install = (request: Partial<K6Request> = {}, api = mirror.url, githubToken = '') =>
    createK6Installer({
      log,
      env,
      githubToken,
      releasesApiUrl: api,
      patience: PATIENCE,
    }).install({ version: '2.2.0', path: null, downloadUrl: mirror.url, ...request });

  const downloads = () =>
    mirror.requests.filter((request) => request.includes('.tar.gz') || request.includes('.zip'));

  function putOnPath(major: 1 | 2): string {
    const path = join(directory, 'bin', BINARY);
    copyFileSync(k6Path(major), path);
    return path;
  }

  function putInCache(version: string, major: 1 | 2): string {
    const place = join(directory, 'tools', 'k6', version, process.arch);
    mkdirSync(place, { recursive: true });
    copyFileSync(k6Path(major), join(place, BINARY));
    writeFileSync(`${place}.complete`, '');
    return join(place, BINARY);
  }

  it(
    'downloads a release once, checks it, and finds it in the tool cache the next time',
    async () => {
      const first = await install({ version: 'v2.2.0' });
      expect(first.version).toBe('2.2.0');
      expect(first.path.startsWith(join(directory, 'tools'))).toBe(true);
      expect(execFileSync(first.path, ['version'], { encoding: 'utf8' })).toContain('v2.2.0');
      expect(log.lines.at(-1)).toMatch(
        /download from http.*checksum verified.*Not taken: tool cache \(holds no k6 2\.2\.0\); PATH/,
      );
      expect(readdirSync(join(directory, 'temp'))).toEqual([]);
      expect(await install()).toEqual(first);
      expect(downloads()).toHaveLength(1);
      expect(log.lines.at(-1)).toContain('k6 2.2.0: tool cache');
    },
    TIMEOUT,
  );

  it(
    'sends its token to no mirror, and a mirror its own user',
    async () => {
      const withUser = mirror.url.replace('http://', 'http://user:secret@');
      await install({ downloadUrl: withUser }, mirror.url, 'ghs_token');
      expect(mirror.requests).toEqual([
        `GET ${mirror.checksumsPath} +authorization`,
        `GET ${mirror.assetPath} +authorization`,
      ]);
      expect(log.lines.join('\n')).not.toMatch(/secret|ghs_token/);
      rmSync(join(directory, 'tools', 'k6'), { recursive: true });
      mirror.reset();
      await install({}, mirror.url, 'ghs_token');
      expect(mirror.requests).toEqual([`GET ${mirror.checksumsPath}`, `GET ${mirror.assetPath}`]);
    },
    TIMEOUT,
  );

  it.each(['2.2.0', '2.x', 'latest'])(
    'takes a k6 on PATH that is %s',
    async (version) => {
      const path = putOnPath(2);
      expect(await install({ version })).toEqual({ path, version: '2.2.0' });
      expect(downloads()).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'passes over a k6 on PATH of another version, and says so',
    async () => {
      putOnPath(1);
      expect((await install()).path.startsWith(join(directory, 'tools'))).toBe(true);
      expect(log.lines.at(-1)).toMatch(/PATH \(.*k6(\.exe)? is k6 1\.8\.1\)/);
    },
    TIMEOUT,
  );

  it(
    'passes over a k6 on PATH that must not be run, and says why',
    async () => {
      const path = putOnPath(2);
      const refuse = async (found: string) => (found === path ? 'it is somebody else' : null);
      expect((await install({ refuse })).path).not.toBe(path);
      expect(log.lines.join('\n')).toContain(`PATH (${path}: it is somebody else)`);
    },
    TIMEOUT,
  );

  (WINDOWS ? it.skip : it)(
    'passes over a program of that name on PATH that is no k6',
    async () => {
      const path = join(directory, 'bin', 'k6');
      writeFileSync(path, '#!/bin/sh\necho hello\n');
      chmodSync(path, 0o755);
      expect((await install()).version).toBe('2.2.0');
      expect(log.lines.at(-1)).toMatch(/version printed "hello", so it is no k6/);
    },
    TIMEOUT,
  );

  it.each([
    ['2.x', '2.2.0'],
    ['^1.8', '1.8.1'],
    ['1.8.x || 2.0.x', '1.8.1'],
  ])(
    'takes the newest of the tool cache that is in the range %s, without asking anyone',
    async (version, expected) => {
      putInCache('2.2.0', 2);
      const path = putInCache('1.8.1', 1);
      const found = await install({ version });
      expect(found.version).toBe(expected);
      if (expected === '1.8.1') expect(found.path).toBe(path);
      expect(mirror.requests).toEqual([]);
    },
    TIMEOUT,
  );

  it.each(['latest', '2.x', '>=1'])(
    'asks the list of releases what %s is',
    async (version) => {
      expect((await install({ version }, mirror.url, 'ghs_token')).version).toBe('2.2.0');
      expect(mirror.requests[0]).toBe(`GET ${RELEASES}`);
    },
    TIMEOUT,
  );

  it(
    'says when no release is in the range',
    async () => {
      await expect(install({ version: '9.x' })).rejects.toThrow(/no release of k6 is in the range/);
      await expect(install({ version: '1.2.0 - 1.2.0' })).rejects.toThrow(/no release of k6 is in the range/);
    },
    TIMEOUT,
  );

  it(
    'takes its own version where the list cannot be had, and says so',
    async () => {
      expect((await install({ version: 'latest' }, nowhere)).version).toBe('2.2.0');
      expect(log.lines.join('\n')).toMatch(
        /warning: The list of k6's releases cannot be had, so k6 2\.2\.0 stands in .*ECONNREFUSED/,
      );
      await expect(install({ version: '1.x' }, nowhere)).rejects.toThrow(
        /which k6 is in the range .* cannot be found out/,
      );
      const path = putOnPath(1);
      expect(await install({ version: '1.x' }, nowhere)).toEqual({ path, version: '1.8.1' });
    },
    TIMEOUT,
  );

  it(
    'takes no older k6 on PATH for the latest where the list cannot be had, and says so',
    async () => {
      putOnPath(1);
      expect((await install({ version: 'latest' }, nowhere)).path.startsWith(join(directory, 'tools'))).toBe(
        true,
      );
      expect(log.lines.join('\n')).toMatch(/PATH \(.*k6(\.exe)? is k6 1\.8\.1\)/);
      const path = putOnPath(2);
      rmSync(join(directory, 'tools'), { recursive: true });
      expect(await install({ version: 'latest' }, nowhere)).toEqual({ path, version: '2.2.0' });
      expect(log.lines.join('\n')).toMatch(
        /warning: The list .* any k6 from 2\.2\.0 on is taken for the latest\. list of releases \(.*ECONNREFUSED/,
      );
    },
    TIMEOUT,
  );

  it(
    "takes the config's binary before everything, and says when it is another version",
    async () => {
      expect(await install({ path: k6Path(1) })).toEqual({ path: k6Path(1), version: '1.8.1' });
      expect(log.lines.at(-1)).toContain('it is not the k6 2.2.0 that k6-version names');
      expect(mirror.requests).toEqual([]);
      await expect(install({ path: join(directory, 'gone') })).rejects.toThrow(
        /k6\.path: .*gone cannot be used/,
      );
    },
    TIMEOUT,
  );

  it.each(['mirror', 'ftp://host/k6', '/var/k6'])('refuses the mirror %s', async (downloadUrl) => {
    await expect(install({ downloadUrl })).rejects.toThrow(`k6.download-url: "${downloadUrl}"`);
  });
});
