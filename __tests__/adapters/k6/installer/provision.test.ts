import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findOnPath } from '../../../../src/adapters/k6/installer/binary.ts';
import { openK6Cache } from '../../../../src/adapters/k6/installer/cache.ts';
import { provideVersion } from '../../../../src/adapters/k6/installer/provision.ts';
import { UserError } from '../../../../src/common/errors.ts';
import { DEFAULT_K6_VERSION, type K6VersionSpec } from '../../../../src/k6/version.ts';
import { type K6Mirror, startK6Mirror } from '../../../support/k6-mirror.ts';
import { createMemoryLog, type MemoryLog } from '../../../support/memory-log.ts';
import { itInShell, writeK6StandIn, writeShellProgram } from '../../../support/shell-program.ts';

const PATIENCE = { totalMs: 60_000, silenceMs: 20_000, pauseMs: 1 };
const PLATFORM = { os: process.platform, arch: process.arch };
const EXACT: K6VersionSpec = { kind: 'exact', version: DEFAULT_K6_VERSION };

let work: string;
let directory: string;
let mirror: K6Mirror;
/** An address that nothing listens on. */
let nowhere: string;
let log: MemoryLog;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'k6-provision-test-'));
  mirror = await startMirror(DEFAULT_K6_VERSION);
  const gone = await startMirror(DEFAULT_K6_VERSION);
  nowhere = gone.url;
  await gone.close();
});
afterAll(async () => {
  await mirror.close();
  rmSync(work, { recursive: true });
});
beforeEach(() => {
  mirror.reset();
  directory = join(work, 'test');
  for (const name of ['bin', 'tools', 'temp']) mkdirSync(join(directory, name), { recursive: true });
  log = createMemoryLog();
});
afterEach(() => rmSync(directory, { recursive: true }));

const startMirror = (says: string, listed = DEFAULT_K6_VERSION) =>
  startK6Mirror(writeK6StandIn(join(work, 'k6'), says), listed);

interface Situation {
  readonly spec?: K6VersionSpec;
  readonly wanted?: K6VersionSpec;
  readonly downloadUrl?: string;
  readonly declined?: string[];
  readonly env?: NodeJS.ProcessEnv;
}

function provide({ spec = EXACT, wanted = spec, downloadUrl, declined = [], env }: Situation = {}) {
  const own = {
    PATH: join(directory, 'bin'),
    RUNNER_TOOL_CACHE: join(directory, 'tools'),
    RUNNER_TEMP: join(directory, 'temp'),
    ...env,
  };
  const request = { version: '', path: null, downloadUrl: downloadUrl ?? mirror.url };
  return provideVersion(
    {
      options: { log, env: own, githubToken: '' },
      request,
      spec: wanted,
      platform: PLATFORM,
      patience: PATIENCE,
      cache: openK6Cache(own, process.arch),
      declined,
    },
    spec,
  );
}
const downloads = () => mirror.requests.filter((request) => !request.includes('checksums'));

describe('a k6 that is not there yet', () => {
  itInShell('is downloaded into the tool cache; nothing else is left, and the way is told', async () => {
    const k6 = await provide({ declined: ['PATH (holds no k6)'] });
    expect(k6.version).toBe(DEFAULT_K6_VERSION);
    expect(execFileSync(k6.path, { encoding: 'utf8' })).toContain(DEFAULT_K6_VERSION);
    expect(k6.path.startsWith(join(directory, 'tools'))).toBe(true);
    expect(readdirSync(join(directory, 'temp'))).toEqual([]);
    expect(log.lines).toEqual([
      `info: k6 ${DEFAULT_K6_VERSION}: download from ${mirror.url}/, checksum verified. Not taken: PATH (holds no k6).`,
    ]);
  });

  itInShell('stops at a checksum that differs: no other way is tried, nothing is cached', async () => {
    mirror.answer(mirror.assetPath, (_, response) => response.end('something else'));
    writeShellProgram(join(directory, 'bin', 'go'), 'exit 1');
    const error = await provide().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain('is not the published one');
    expect(downloads()).toHaveLength(1);
    expect(log.lines.join('\n')).not.toContain('Building');
    expect(readdirSync(join(directory, 'tools'))).toEqual([]);
    expect(readdirSync(join(directory, 'temp'))).toEqual([]);
  });

  itInShell('cannot be had where every way fails, and each is named', async () => {
    mirror.answer(mirror.checksumsPath, (_, response) => response.writeHead(503).end());
    await expect(provide({ declined: ['PATH (holds no k6)'] })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^k6 \S+ cannot be had\. Tried: PATH \(holds no k6\); download from http\S+ \(\S+checksums\.txt answered 503\); built from its Go module \(there is no go on PATH\)\.$/,
      ),
      hint: expect.stringContaining('k6.download-url'),
    });
  });

  itInShell('that says it is another version is refused', async () => {
    const other = await startMirror('1.0.0');
    try {
      await expect(provide({ downloadUrl: other.url })).rejects.toThrow('says it is k6 1.0.0');
      expect(readdirSync(join(directory, 'tools'))).toEqual([]);
    } finally {
      await other.close();
    }
  });

  itInShell('that does not run here is a mistake that says where to look', async () => {
    const broken = await startK6Mirror(
      writeShellProgram(join(work, 'k6'), 'echo "cannot execute" >&2', 'exit 1'),
      DEFAULT_K6_VERSION,
    );
    try {
      await expect(provide({ downloadUrl: broken.url })).rejects.toMatchObject({
        message: expect.stringContaining('does not run on this machine: cannot execute'),
        hint: expect.stringContaining('RUNNER_TEMP'),
      });
    } finally {
      await broken.close();
    }
  });
});

describe('a version that could not be found out', () => {
  const declined = () => ['list of releases (ECONNREFUSED)'];

  itInShell.each<[string, K6VersionSpec, string]>([
    ['2.x', { kind: 'range', range: '2.x' }, 'in the range 2.x'],
    ['latest', { kind: 'latest' }, 'of the latest release'],
  ])(
    'is the one this action was tested with, where it is %s; a warning says so',
    async (_, wanted, words) => {
      const spec: K6VersionSpec = { kind: 'range', range: '>=2' };
      expect((await provide({ spec, wanted, declined: declined() })).version).toBe(DEFAULT_K6_VERSION);
      expect(log.lines[0]).toBe(
        `warning: The list of k6's releases cannot be had, so k6 ${DEFAULT_K6_VERSION} stands in for k6 ${words}. list of releases (ECONNREFUSED)`,
      );
    },
  );

  it('is a mistake where that one is not in the range', async () => {
    await expect(
      provide({ spec: { kind: 'range', range: '1.x' }, declined: declined() }),
    ).rejects.toMatchObject({
      message:
        'k6-version: which k6 is in the range 1.x cannot be found out. Tried: list of releases (ECONNREFUSED).',
      hint: expect.stringContaining('exact version'),
    });
    expect(mirror.requests).toEqual([]);
  });
});

it('builds k6 from its Go module where no release can be reached', async () => {
  const go = findOnPath('go', process.env);
  if (go === null) throw new Error('k6 is built by Go here, so Go must be on PATH');
  const env = { ...process.env, PATH: `${dirname(go)}:/usr/bin:/bin` };
  const own = { RUNNER_TOOL_CACHE: join(directory, 'tools'), RUNNER_TEMP: join(directory, 'temp') };
  const found = await provide({ downloadUrl: nowhere, env: { ...env, ...own } });
  expect(execFileSync(found.path, ['version'], { encoding: 'utf8' })).toContain(`v${DEFAULT_K6_VERSION}`);
  expect(log.lines.at(-1)).toMatch(/built from its Go module.*Not taken: .*ECONNREFUSED/);
  expect(found.path.startsWith(join(directory, 'tools'))).toBe(true);
}, 900_000);
