import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createArtifactUploader } from '../../../src/adapters/actions/artifact-uploads.ts';
import { FIXED_LATENCY } from '../../support/e2e-scripts.ts';
import { closeShops, openShop, REPOSITORY, SCRIPT } from '../../support/e2e-shop.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { describeWith } from '../../support/tools.ts';

afterEach(closeShops);

describe('uploading artifacts', () => {
  it('says that there is no service, where the runner names none', async () => {
    const uploads = createArtifactUploader({ env: {}, tempDirectory: null, log: createMemoryLog() });
    expect(await uploads.upload({ name: 'x', files: { 'a.json': '{}' }, retentionDays: null })).toMatchObject(
      {
        kind: 'unavailable',
        reason: 'There is no artifact service here',
        level: 'debug',
      },
    );
  });

  it('leaves no files behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uploads-'));
    const env = { ACTIONS_RUNTIME_TOKEN: 'no token', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' };
    const uploads = createArtifactUploader({ env, tempDirectory: folder, log: createMemoryLog() });
    const outcome = await uploads.upload({ name: 'x', files: { 'a.json': '{}' }, retentionDays: null });
    expect(outcome).toMatchObject({ kind: 'unavailable', level: 'notice' });
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describeWith('k6', 'the artifact of a report', () => {
  it('holds the report files under the name and for the time of the config', async () => {
    const config = 'report: { artifact-name: k6-reports, retention-days: 3 }\n';
    const files = { [SCRIPT]: FIXED_LATENCY, '.github/perf-baseline.yml': config };
    const shop = await openShop({ files });
    const outcome = await shop.run({ values: { LATENCY: 300 } });
    const { workflowRuns } = shop.github.state.repository(REPOSITORY);
    const artifact = workflowRuns[0]?.artifacts?.[0];
    expect(artifact?.name).toBe('k6-reports');
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.1);
    expect(outcome.log).toContain(
      'Report artifact k6-reports: https://github.com/octo/shop/actions/runs/42/artifacts/',
    );
  }, 120_000);

  it('has a name of its own in every leg, and where another job took it', async () => {
    const shop = await openShop({ files: { [SCRIPT]: FIXED_LATENCY } });
    await shop.run({ values: { LATENCY: 300 } });
    await shop.run({ values: { LATENCY: 300 }, job: 'second' });
    await shop.run({ values: { LATENCY: 300 }, job: 'third', matrix: { os: 'linux' } });
    const names = shop.github.state
      .repository(REPOSITORY)
      .workflowRuns.flatMap(({ artifacts }) => artifacts ?? []);
    expect(names.map(({ name }) => name)).toEqual([
      'perf-report',
      'perf-report-second',
      expect.stringMatching(/^perf-report-os-linux/),
    ]);
  }, 120_000);

  it('is left out on a GitHub Enterprise Server, and the verdict stands', async () => {
    const shop = await openShop({ files: { [SCRIPT]: FIXED_LATENCY } });
    const outcome = await shop.run({
      values: { LATENCY: 300 },
      env: { GITHUB_SERVER_URL: 'https://github.example' },
    });
    expect(outcome.standing).toBe('inconclusive (no-baseline), green');
    expect(outcome.log).toContain('has no artifacts of version 4');
  }, 120_000);
});

describeWith('k6', 'update: artifact on a GitHub Enterprise Server', () => {
  it('is a mistake that says where baselines can be kept', async () => {
    const shop = await openShop({ files: { [SCRIPT]: FIXED_LATENCY } });
    const outcome = await shop.run({
      eventName: 'push',
      values: { LATENCY: 300 },
      with: { update: 'artifact' },
      env: { GITHUB_SERVER_URL: 'https://github.example' },
    });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.errors.join()).toContain('update: commit or pull-request');
  }, 120_000);
});
