import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { buildWorld, type World } from '../support/github-world.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { runAction } from '../support/runner/runner.ts';

jest.setTimeout(120_000);
const REPOSITORY = 'octo/shop';
const TOKEN = 'token-of-the-emulator';

let emulator: Emulator;
let api: GitHubApi;
let world: World;
let workspace: string;

beforeAll(async () => {
  emulator = await startEmulator(REPOSITORY, TOKEN);
  api = createGitHubClient({ token: TOKEN, apiUrl: emulator.url, log: createMemoryLog() });
  world = await buildWorld(api, REPOSITORY);
  workspace = await mkdtemp(join(tmpdir(), 'emulated-'));
  const metrics = { p50: 100, p95: 300, p99: 400, requests_per_sec: 50, error_rate: 0, total_requests: 3000 };
  await writeFile(join(workspace, 'shop.json'), JSON.stringify({ metrics }));
});
afterAll(async () => {
  await emulator.close();
  await rm(workspace, { recursive: true, force: true });
});

/** The committed bundle on a GitHub that was not written here; the run was measured before, so no k6 is needed. */
function run(inputs: Readonly<Record<string, string>>, runId: string, onPullRequest = false) {
  const repository = { id: 1, name: 'shop', full_name: REPOSITORY, default_branch: 'main', private: false };
  const pull = {
    number: world.pullRequest,
    merge_commit_sha: world.merge,
    base: { ref: 'main', sha: world.main, repo: repository },
    head: { ref: 'feature', sha: world.feature, repo: repository },
  };
  return runAction({
    workspace,
    eventName: onPullRequest ? 'pull_request' : 'workflow_dispatch',
    event: onPullRequest ? { repository, number: pull.number, pull_request: pull } : { repository },
    with: { results: 'shop.json', ...inputs },
    github: {
      apiUrl: emulator.url,
      token: TOKEN,
      repository: REPOSITORY,
      runId,
      sha: onPullRequest ? world.merge : world.main,
      ref: onPullRequest ? `refs/pull/${pull.number}/merge` : 'refs/heads/main',
    },
  });
}

async function readRuns(branch: string): Promise<number> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  const at = { owner: world.owner, repo: world.repo, path: '.perf-baseline/shop.json', ref: branch };
  const { data } = await api.request(route, at);
  return JSON.parse(Buffer.from((data as { content: string }).content, 'base64').toString()).runs.length;
}

it('commits a baseline, proposes the next one, and comments, on a GitHub that others wrote', async () => {
  const committed = await run({ mode: 'baseline', update: 'commit' }, '1');
  expect(`${committed.outputs.verdict} ${committed.errors.join()}`).toBe('pass ');
  expect(await readRuns('main')).toBe(1);

  const proposed = await run({ mode: 'baseline', update: 'pull-request' }, '2');
  expect(`${proposed.outputs.verdict} ${proposed.errors.join()}`).toBe('pass ');
  expect(proposed.outputs['baseline-pull-request-url']).toMatch(/\/pull\/\d+$/);
  expect(await readRuns('perf-baseline/main-shop')).toBe(2);
  expect(await readRuns('main')).toBe(1);
  const again = await run({ mode: 'baseline', update: 'pull-request' }, '3');
  expect(again.outputs['baseline-pull-request-url']).toBe(proposed.outputs['baseline-pull-request-url']);
  expect(await readRuns('perf-baseline/main-shop')).toBe(3);

  const compared = await run({ rules: 'classic' }, '4', true);
  expect(compared.outputs['comment-url']).toMatch(/^http/);
});
