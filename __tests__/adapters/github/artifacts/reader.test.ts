import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createArtifactReader } from '../../../../src/adapters/github/artifacts/reader.ts';
import { createGitHubClient } from '../../../../src/adapters/github/client.ts';
import { UserError } from '../../../../src/common/errors.ts';
import type { ArtifactSearch } from '../../../../src/ports/artifacts.ts';
import { createContext } from '../../../support/contexts.ts';
import type { Fault, FaultTarget } from '../../../support/fake-github/fault.ts';
import type { SeedArtifact, SeedRepository, SeedWorkflowRun } from '../../../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';
import { patchDirectory, renameInZip, zipFiles } from '../../../support/zip.ts';

const REPOSITORY = 'octo/shop';
const NAME = 'perf-baseline-checkout';
let github: FakeGitHub | null = null;
let storage: Server | null = null;

afterEach(async () => {
  await github?.close();
  storage?.close();
  expect(github?.violations ?? []).toEqual([]);
  [github, storage] = [null, null];
});

interface World {
  readonly runs: readonly SeedWorkflowRun[];
  readonly workflow?: string | null;
  readonly repository?: Partial<SeedRepository>;
  readonly permissions?: { actions?: 'read' };
  readonly ownRun?: boolean;
  /** What every such call ends with, whichever of them it is. */
  readonly faults?: Readonly<Record<string, Fault & Pick<FaultTarget, 'times' | 'path'>>>;
}

async function search({
  runs,
  workflow = null,
  repository,
  permissions,
  ownRun = false,
  faults = {},
}: World): Promise<ArtifactSearch> {
  const seed = { name: REPOSITORY, commits: [{ sha: 'base' }], workflowRuns: runs, ...repository };
  github = await startFakeGitHub({
    repositories: [seed, { name: 'mallory/shop', commits: [{ sha: 'evil' }] }],
    tokens: { token: { permissions: { contents: 'read', actions: 'read', ...permissions } } },
  });
  for (const [operation, fault] of Object.entries(faults)) {
    const { times, path, ...rest } = fault;
    const target = {
      operation,
      ...(times === undefined ? {} : { times }),
      ...(path === undefined ? {} : { path }),
    };
    github.fail(target, rest);
  }
  const { id } = github.state.repository(REPOSITORY);
  const context = createContext({
    repository: { owner: 'octo', name: 'shop', id, isPrivate: false, defaultBranch: 'main' },
  });
  const api = createGitHubClient({
    token: 'token',
    apiUrl: github.url,
    log: createMemoryLog(),
    patience: { retryMs: 1, rateLimitMs: 10 },
  });
  return createArtifactReader({ api, context, workflow }).findBaselines([NAME], {
    baseRef: 'main',
    ownRun,
    wantsMore: (accepted) => accepted.length < 5,
  });
}

let ids = 500;
async function store(text = 'the document', changes: Partial<SeedArtifact> = {}): Promise<SeedArtifact> {
  ids += 1;
  const createdAt = new Date(Date.UTC(2026, 10, 1, 0, ids)).toISOString();
  return { id: ids, name: NAME, zip: await zipFiles({ 'baseline.json': text }), createdAt, ...changes };
}

async function run(changes: Partial<SeedWorkflowRun> = {}): Promise<SeedWorkflowRun> {
  ids += 1;
  return {
    id: ids,
    event: 'push',
    headBranch: 'main',
    headSha: 'base',
    artifacts: [await store()],
    ...changes,
  };
}

describe('stores of a suite', () => {
  it('are taken newest first while more are wanted, with where they come from', async () => {
    const runs = [];
    for (const text of ['1', '2', '3', '4', '5', '6'])
      runs.push(await run({ artifacts: [await store(text)] }));
    const { accepted, refused, lost } = await search({ runs });
    expect(accepted.map(({ text }) => text)).toEqual(['6', '5', '4', '3', '2']);
    expect(accepted[0]?.runUrl).toBe(`https://github.com/octo/shop/actions/runs/${runs.at(-1)?.id}`);
    expect([refused, lost]).toEqual([[], null]);
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('of a run on %s are taken', async (event) => {
    expect((await search({ runs: [await run({ event })] })).accepted).toHaveLength(1);
  });

  it('of another workflow are taken when the config names it', async () => {
    const runs = [await run({ path: '.github/workflows/nightly.yml' })];
    expect((await search({ runs, workflow: 'nightly.yml' })).accepted).toHaveLength(1);
  });

  it.each([
    [false, 0],
    [true, 1],
  ])('of the very run that asks count for storing only (%s)', async (ownRun, count) => {
    expect((await search({ runs: [await run({ id: 42 })], ownRun })).accepted).toHaveLength(count);
  });

  it('a refused one does not hide the one before it', async () => {
    const runs = [await run(), await run({ event: 'pull_request' })];
    expect((await search({ runs })).accepted).toHaveLength(1);
  });

  it('are found behind those that a fork has uploaded since under the same name', async () => {
    const own = await run();
    const zip = await zipFiles({ 'baseline.json': 'evil' });
    const artifacts: SeedArtifact[] = [];
    for (let count = 0; count < 150; count++) artifacts.push(await store('', { zip }));
    const { accepted, refused } = await search({
      runs: [own, await run({ headRepository: 'mallory/shop', artifacts })],
    });
    expect(accepted.map(({ text }) => text)).toEqual(['the document']);
    expect(refused.length).toBeLessThan(30);
  });

  it('are found beside one whose fork was deleted', async () => {
    const gone = await store('', { headRepositoryGone: true });
    const { accepted, refused } = await search({ runs: [await run(), await run({ artifacts: [gone] })] });
    expect(accepted).toHaveLength(1);
    expect(refused[0]?.reason).toContain('another repository');
  });

  it('that a failed run had stored count: it stored before it failed', async () => {
    expect((await search({ runs: [await run({ conclusion: 'failure' })] })).accepted).toHaveLength(1);
  });

  it('that may not be listed are a mistake that names the permission', async () => {
    const world = { runs: [], repository: { private: true }, permissions: {} as { actions?: 'read' } };
    const { forbidden } = await search({ ...world, permissions: { actions: undefined } as never });
    expect(forbidden).toMatchObject({ hint: expect.stringContaining('actions: read') });
  });

  const unlisted: Readonly<Record<string, Fault>> = {
    'a 403 of something between': { status: 403, body: '<html>blocked</html>' },
    'a rate limit': { status: 429 },
    'a server error': { status: 500 },
    'a lost connection': { drop: true },
    'an answer that breaks off': { cutAfter: 10 },
    'an empty answer': { status: 200, body: '' },
    'an answer of another shape': { status: 200, body: { message: 'Hello' } },
  };
  it.each(Object.entries(unlisted))('that cannot be listed are a mistake: %s', async (_title, fault) => {
    const faults = { 'actions/list-artifacts-for-repo': fault };
    const error = await search({ runs: [await run()], faults }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: expect.stringContaining('The artifacts of octo/shop could not be listed'),
      hint: expect.stringMatching(/./),
    });
  });
});

const ZEROS = Buffer.alloc(30 * 1024 * 1024);

async function patched(offset: number, bytes: readonly number[]): Promise<SeedWorkflowRun> {
  const { zip } = await store();
  return run({ artifacts: [await store('', { zip: patchDirectory(zip, offset, bytes) })] });
}

describe('a store of somebody else is refused', () => {
  const foreign: Readonly<Record<string, () => Promise<SeedWorkflowRun>>> = {
    'another repository, a fork': () => run({ headRepository: 'mallory/shop' }),
    'the event pull_request': () => run({ event: 'pull_request' }),
    'the event pull_request_target': () => run({ event: 'pull_request_target' }),
    'the branch feature': () => run({ headBranch: 'feature' }),
    'the workflow evil.yml': () => run({ path: '.github/workflows/evil.yml' }),
  };

  it.each(Object.entries(foreign))('%s', async (reason, make) => {
    const { accepted, refused, unread } = await search({ runs: [await make()] });
    expect([accepted, unread]).toEqual([[], []]);
    expect(refused).toEqual([
      expect.objectContaining({ artifact: NAME, reason: expect.stringContaining(reason) }),
    ]);
  });
});

describe('a store of the base branch that is no baseline is told of', () => {
  const useless: Readonly<Record<string, () => Promise<SeedWorkflowRun>>> = {
    'unpacks to more than 20 MB': async () =>
      run({ artifacts: [await store('', { zip: await zipFiles({ 'baseline.json': ZEROS }) })] }),
    'invalid relative path': async () =>
      run({
        artifacts: [
          await store('', {
            zip: renameInZip(await zipFiles({ 'xx/xx/evil.json': '{}' }), 'xx/xx/evil', '../../evil'),
          }),
        ],
      }),
    'absolute path': async () =>
      run({
        artifacts: [
          await store('', { zip: renameInZip(await zipFiles({ 'xetc/evil.json': '{}' }), 'xetc', '/etc') }),
        ],
      }),
    'is a symbolic link': async () => patched(38, [0, 0, 0xff, 0xa1]),
    'is encrypted': async () => patched(8, [1, 8]),
    'more than 100 files': async () => {
      const files = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.json`, '{}']));
      return run({ artifacts: [await store('', { zip: await zipFiles(files) })] });
    },
    'holds no baseline.json': async () =>
      run({ artifacts: [await store('', { zip: await zipFiles({ 'other.json': '{}' }) })] }),
    'is not UTF-8': async () =>
      run({
        artifacts: [await store('', { zip: await zipFiles({ 'baseline.json': Buffer.from([0xff, 0xfe]) }) })],
      }),
    'End of central directory': async () => {
      const whole = await store();
      return run({ artifacts: [{ ...whole, zip: whole.zip.subarray(0, whole.zip.length - 30) }] });
    },
    'more than 10 MB': async () =>
      run({ artifacts: [await store('', { zip: Buffer.alloc(11 * 1024 * 1024) })] }),
  };

  it.each(Object.entries(useless))('%s', async (reason, make) => {
    const { accepted, refused, unread } = await search({ runs: [await make()] });
    expect([accepted, refused]).toEqual([[], []]);
    const refusal = expect.objectContaining({
      message: expect.stringContaining(reason),
      hint: expect.stringContaining('store a new one'),
    });
    expect(unread).toEqual([{ artifact: NAME, kind: 'unusable', refusal }]);
  });

  it('a size that lies: the bytes are counted as they come out', async () => {
    const lying = patchDirectory(await zipFiles({ 'baseline.json': ZEROS }), 24, [100, 0, 0, 0]);
    const { unread } = await search({ runs: [await run({ artifacts: [await store('', { zip: lying })] })] });
    expect(unread).toHaveLength(1);
  });
});

describe('a store that does not come is neither none nor lost', () => {
  const places = {
    'the run lookup': 'actions/get-workflow-run',
    'the archive call': 'actions/download-artifact',
    'the storage': 'storage/download',
  };
  const kinds: Readonly<Record<string, Fault>> = {
    '403': { status: 403 },
    '409': { status: 409 },
    '422': { status: 422 },
    '429': { status: 429 },
    '500': { status: 500 },
    'a reset': { drop: true },
    garbage: { status: 200, body: 'garbage' },
    'nothing at all': { status: 200, body: '' },
  };
  const cases = Object.entries(places).flatMap(([place, operation]) =>
    Object.entries(kinds).map(([kind, fault]) => ({ place, kind, operation, fault })),
  );
  const truncated = { kind: 'a half', fault: { cutAfter: 20 } };
  const halves = [
    { place: 'the run lookup', operation: 'actions/get-workflow-run', ...truncated },
    { place: 'the storage', operation: 'storage/download', ...truncated },
  ];

  it.each([...cases, ...halves])('$kind from $place', async ({ operation, fault }) => {
    const { accepted, refused, lost, unread } = await search({
      runs: [await run()],
      faults: { [operation]: fault },
    });
    expect([accepted, refused, lost]).toEqual([[], [], null]);
    const refusal = expect.objectContaining({
      message: expect.stringMatching(
        /^The artifact perf-baseline-checkout \(https:.*\) could not be read: ./,
      ),
      hint: expect.stringMatching(/./),
    });
    expect(unread).toEqual([{ artifact: NAME, kind: 'unreachable', refusal }]);
    expect(github?.requests.filter((request) => request.operation === operation).length).toBeLessThan(5);
  });

  it.each([
    ['a half', { cutAfter: 20 }],
    ['a 403 for an address that is too old', { status: 403 }],
    ['a 500', { status: 500 }],
    ['other bytes', { status: 200, body: 'garbage' }],
  ])('but once: %s of the storage is asked for again, at a new address', async (_title, fault) => {
    const { accepted } = await search({
      runs: [await run()],
      faults: { 'storage/download': { ...fault, times: 1 } },
    });
    expect(accepted).toHaveLength(1);
    expect(
      github?.requests.filter(({ operation }) => operation === 'actions/download-artifact'),
    ).toHaveLength(2);
  });

  it('is asked for again where GitHub lists no digest and the bytes are no archive', async () => {
    const artifacts = [await store('x', { digest: '' })];
    const { unread } = await search({
      runs: [await run({ artifacts })],
      faults: { 'storage/download': { status: 200, body: 'garbage' } },
    });
    expect(unread).toMatchObject([{ kind: 'unreachable' }]);
    expect(github?.requests.filter(({ operation }) => operation === 'storage/download')).toHaveLength(3);
  });

  it('is told when its bytes are not those that GitHub lists', async () => {
    const artifacts = [await store('x', { digest: `sha256:${'0'.repeat(64)}` })];
    const { unread } = await search({ runs: [await run({ artifacts })] });
    expect(unread[0]?.refusal.message).toContain('its SHA-256 is not the one that GitHub lists');
  });

  it('leaves those that do come', async () => {
    const runs = [
      await run({ artifacts: [await store('old')] }),
      await run({ artifacts: [await store('new')] }),
    ];
    const newest = runs[1]?.artifacts?.[0]?.id;
    const faults = { 'actions/download-artifact': { status: 500, path: new RegExp(`/${newest}/`) } };
    const { accepted, unread } = await search({ runs, faults });
    expect(accepted.map(({ text }) => text)).toEqual(['old']);
    expect(unread).toHaveLength(1);
  });

  it('ends the search after three: each was asked for again and again', async () => {
    const runs = [];
    for (let count = 0; count < 8; count++) runs.push(await run());
    const { unread } = await search({ runs, faults: { 'storage/download': { status: 500 } } });
    expect(unread).toHaveLength(3);
  });
});

describe('a baseline that is gone is lost, not an error', () => {
  it('expired, as the listing says', async () => {
    const { lost } = await search({ runs: [await run({ artifacts: [await store('', { expired: true })] })] });
    expect(lost?.why).toBe('it has expired');
  });

  it.each([
    [404, 'it is gone'],
    [410, 'it has expired'],
  ])('%i at the download', async (status, why) => {
    for (const operation of ['actions/download-artifact', 'storage/download']) {
      await github?.close();
      const { accepted, lost, unread } = await search({
        runs: [await run()],
        faults: { [operation]: { status } },
      });
      expect([accepted, unread]).toEqual([[], []]);
      expect(lost?.why).toBe(why);
    }
  });
});

describe('downloading', () => {
  /** A storage that sends without end, and notes who asks. */
  async function openStorage(): Promise<{ url: string; seen: { headers: object; sent: number } }> {
    const seen = { headers: {}, sent: 0 };
    storage = createServer((incoming, outgoing) => {
      seen.headers = incoming.headers;
      const chunk = Buffer.alloc(64 * 1024);
      const send = () => {
        if (seen.sent > 200 * 1024 * 1024 || outgoing.destroyed) return outgoing.end();
        seen.sent += chunk.length;
        if (outgoing.write(chunk)) setImmediate(send);
        else outgoing.once('drain', send);
        return outgoing;
      };
      send();
    });
    await new Promise<void>((resolve) => storage?.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(storage.address() as AddressInfo).port}/200mb`, seen };
  }

  it('stops a file of 200 MB at its limit, and gives storage no token', async () => {
    const { url, seen } = await openStorage();
    github = await startFakeGitHub({ repositories: [{ name: REPOSITORY, commits: [{ sha: 'base' }] }] });
    github.fail({ operation: 'actions/download-artifact' }, { status: 302, headers: { location: url } });
    const api = createGitHubClient({ token: 'token', apiUrl: github.url, log: createMemoryLog() });
    const at = { owner: 'octo', repo: 'shop', artifact_id: 1 };
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
    await expect(api.download(route, at, 10 * 1024 * 1024)).rejects.toThrow('more than 10 MB');
    expect(seen.sent).toBeLessThan(100 * 1024 * 1024);
    expect(seen.headers).not.toHaveProperty('authorization');
  });
});
