import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type Artifact,
  listByName,
  listOwn,
  loadRun,
  newestFirst,
} from '../../../../src/adapters/github/artifacts/listing.ts';
import { createContext } from '../../../support/contexts.ts';
import type { SeedArtifact, SeedToken } from '../../../support/fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { connectApi } from '../../../support/github-api.ts';

const NAME = 'perf-baseline-shop';
const ZIP = Buffer.from('zip');

let github: FakeGitHub;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const artifact = (id: number, changes: Partial<SeedArtifact> = {}): SeedArtifact => ({
  id,
  name: NAME,
  zip: ZIP,
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, id)).toISOString(),
  ...changes,
});
async function open(artifacts: readonly SeedArtifact[], token: SeedToken = {}, isPrivate = false) {
  const run = { id: 42, event: 'push', headBranch: 'main', headSha: 'base', artifacts };
  github = await startFakeGitHub({
    repositories: [
      { name: 'octo/shop', private: isPrivate, commits: [{ sha: 'base' }], workflowRuns: [run] },
    ],
    tokens: { token },
  });
  return { api: connectApi(github.url), context: createContext({ runId: '42' }) };
}
const range = (count: number) => Array.from({ length: count }, (_, index) => artifact(index + 1));
const never = () => false;
const ids = (found: readonly Artifact[]) => found.map(({ id }) => id);

describe('artifacts of a name', () => {
  it('are all of that name and no other, newest first', async () => {
    const access = await open([artifact(2), artifact(3), artifact(1), artifact(4, { name: `${NAME}-2` })]);
    expect(ids(await listByName(NAME, never, access))).toEqual([3, 2, 1]);
  });

  it('are looked for page by page until they are enough', async () => {
    const access = await open(range(250));
    expect(await listByName(NAME, never, access)).toHaveLength(250);
    github.forget();
    expect(await listByName(NAME, (found) => found.length >= 100, access)).toHaveLength(100);
    expect(github.requests).toHaveLength(1);
  });

  it('beyond a thousand are not looked for', async () => {
    const access = await open(range(1050));
    expect(await listByName(NAME, never, access)).toHaveLength(1000);
    expect(github.requests).toHaveLength(10);
  });

  it('are listed whatever GitHub leaves out of one of them', async () => {
    const access = await open([artifact(1), artifact(2, { headRepositoryGone: true })]);
    const found = await listByName(NAME, never, access);
    expect(ids(found)).toEqual([2, 1]);
    expect(found[0]?.workflow_run?.head_repository_id).toBeNull();
  });

  it('that the token may not list are a mistake that names the permission', async () => {
    const access = await open([], { permissions: { contents: 'read' } }, true);
    await expect(listByName(NAME, never, access)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('The artifacts of octo/shop could not be listed'),
      hint: expect.stringContaining('actions: read'),
    });
  });

  it('are no empty list where the answer is something else', async () => {
    const access = await open([]);
    const operation = 'actions/list-artifacts-for-repo';
    github.fail({ operation }, { status: 200, body: { hello: 'world' } });
    await expect(listByName(NAME, never, access)).rejects.toThrow('is not understood');
  });
});

it('artifacts of this run are listed whatever their name', async () => {
  const access = await open([artifact(1), artifact(2, { name: 'other' })]);
  expect(ids(await listOwn(access))).toEqual([2, 1]);
  const elsewhere = { ...access, context: createContext({ runId: '43' }) };
  await expect(listOwn(elsewhere)).rejects.toThrow('could not be listed');
});

describe('the order of artifacts', () => {
  const at = (id: number, created_at: string | null) => ({ id, created_at }) as Artifact;

  it('is by time, then by number; without a time last', () => {
    const found = [at(1, null), at(2, '2026-01-01'), at(4, '2026-01-02'), at(3, '2026-01-02')];
    expect(ids(found.sort(newestFirst))).toEqual([4, 3, 2, 1]);
  });
});

describe('the run of an artifact', () => {
  it('is loaded with what trust needs to know', async () => {
    const access = await open([]);
    expect(await loadRun(42, access)).toMatchObject({ event: 'push', path: '.github/workflows/perf.yml' });
  });

  it.each([404, 410])('is null once it is deleted (%i)', async (status) => {
    const access = await open([]);
    github.fail({ operation: 'actions/get-workflow-run' }, { status });
    expect(await loadRun(42, access)).toBeNull();
  });

  it('is an error where GitHub does not say', async () => {
    const access = await open([]);
    github.fail({ operation: 'actions/get-workflow-run' }, { status: 403 });
    await expect(loadRun(42, access)).rejects.toMatchObject({ name: 'GitHubError', status: 403 });
  });
});
