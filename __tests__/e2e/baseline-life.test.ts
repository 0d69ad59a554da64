import { afterEach, expect, it, jest } from '@jest/globals';
import { FIXED_LATENCY } from '../support/e2e-scripts.ts';
import {
  BASELINE,
  CONFIG,
  closeShops,
  openShop,
  REPOSITORY,
  SCRIPT,
  type Shop,
} from '../support/e2e-shop.ts';
import { readText } from '../support/fake-github/operations/git-object.ts';
import type { Permissions } from '../support/fake-github/seed.ts';
import { mergePullRequest, refreshMergeCommit } from '../support/fake-github/state.ts';
import { describeWith } from '../support/tools.ts';
import { zipFiles } from '../support/zip.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

const files = { [SCRIPT]: FIXED_LATENCY };
const WRITES: Permissions = { contents: 'write', actions: 'read', 'pull-requests': 'write' };
const classic = { rules: 'classic' };

function readBase(shop: Shop, path = BASELINE): { runs: { run: string; attempt?: number }[] } | null {
  const { state } = shop.github;
  const text = readText({ state, repository: state.repository(REPOSITORY) }, 'main', path);
  return text === null ? null : JSON.parse(text);
}

function writesOf(shop: Shop): string[] {
  return shop.github.requests
    .filter(({ method, operation }) => method !== 'get' && !operation?.startsWith('artifact-service'))
    .map(({ operation }) => operation ?? '');
}

describeWith('k6', 'a baseline from dispatch to verdict', () => {
  it('five legs measure, one job proposes, a maintainer merges, and a pull request is judged by it', async () => {
    const shop = await openShop({ files, permissions: WRITES });
    for (const repeat of [1, 2, 3, 4, 5]) {
      const leg = await shop.run({
        eventName: 'workflow_dispatch',
        workflow: 'perf-baseline',
        job: 'measure',
        matrix: { repeat },
        values: { LATENCY: 300 + repeat },
        with: { mode: 'baseline' },
      });
      expect(leg.standing).toBe('pass (stored), green');
    }
    const proposing = await shop.run({
      eventName: 'workflow_dispatch',
      workflow: 'perf-baseline',
      job: 'propose',
      gathers: true,
      with: { mode: 'baseline', update: 'pull-request', note: 'first <baseline> @octocat' },
    });
    expect(proposing.standing).toBe('pass (stored), green');
    expect(proposing.outputs.headline).toContain('checkout, 5 runs of 5 jobs');
    const url = proposing.outputs['baseline-pull-request-url'];
    expect(url).toMatch(/\/pull\/8$/);
    expect(proposing.summary).toContain(`[**The pull request with the baseline**](${url})`);
    const repository = shop.github.state.repository(REPOSITORY);
    const { body } = repository.pullRequests.get(8) ?? { body: '' };
    expect(body).toContain('| `checkout_latency p(95)` | – | 303\u00a0ms | new |');
    expect(body).toContain('first \\<baseline\\>');
    expect(body).not.toContain('@octocat\n');
    expect(readBase(shop)).toBeNull();

    mergePullRequest(shop.github.state, repository, 8);
    refreshMergeCommit(shop.github.state, repository, 7);
    expect(readBase(shop)?.runs).toHaveLength(5);
    const same = await shop.run({ values: { LATENCY: 303 }, runId: '50', with: classic });
    expect(same.standing).toBe('pass (no-limit-passed), green');
    const slower = await shop.run({ values: { LATENCY: 400 }, runId: '51', with: classic });
    expect(slower.standing).toBe('fail (regression), red');
    expect(slower.comment).toContain('commit before the base');
  });

  it('a second proposal updates the first, and tells the old beside the new', async () => {
    const shop = await openShop({ files, permissions: WRITES });
    const propose = (LATENCY: number, runId: string) =>
      shop.run({
        eventName: 'workflow_dispatch',
        runId,
        values: { LATENCY },
        with: { mode: 'baseline', update: 'pull-request' },
      });
    await propose(300, '60');
    await propose(302, '61');
    const { pullRequests } = shop.github.state.repository(REPOSITORY);
    expect([...pullRequests.keys()]).toEqual([7, 8]);
    expect(pullRequests.get(8)?.body).toContain('2 runs of 2 jobs');
    mergePullRequest(shop.github.state, shop.github.state.repository(REPOSITORY), 8);
    await propose(320, '62');
    expect(pullRequests.get(9)?.body).toContain('3 runs (2 before) of 3 jobs');
    expect(pullRequests.get(9)?.body).toContain('| `checkout_latency p(95)` | 301\u00a0ms | 302\u00a0ms |');
  });

  it('a dry run shows the table and writes nothing', async () => {
    const shop = await openShop({ files, permissions: WRITES });
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      values: { LATENCY: 300 },
      with: { mode: 'baseline', update: 'pull-request', 'dry-run': true },
    });
    expect(outcome.standing).toBe('pass (stored), green');
    expect(outcome.summary).toContain('Dry run: nothing was stored');
    expect(outcome.summary).toContain('| `checkout_latency p(95)` | – | 300 ms | new |');
    expect(writesOf(shop)).toEqual([]);
  });

  it('a protected branch gets a pull request instead of a commit, and the reader is told why', async () => {
    const shop = await openShop({ files, permissions: WRITES });
    const path = /heads(%2F|\/)main$/;
    shop.github.fail(
      { operation: 'git/update-ref', path },
      { status: 422, message: 'Repository rule violations found' },
    );
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      values: { LATENCY: 300 },
      with: { mode: 'baseline', update: 'commit' },
    });
    expect(outcome.standing).toBe('pass (stored), green');
    expect(outcome.summary).toContain('takes no direct pushes (Repository rule violations found)');
    expect(outcome.outputs['baseline-pull-request-url']).toMatch(/\/pull\/8$/);
  });

  it('refuses another branch than the base branch', async () => {
    const shop = await openShop({ files, permissions: WRITES });
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      values: { LATENCY: 300 },
      with: { mode: 'baseline', update: 'commit', 'base-ref': 'feature' },
    });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.errors.join()).toContain('this run measured main, and the baseline is that of feature');
    expect(outcome.log).toContain('perf-run-perf');
    expect(outcome.log).toContain(`and in ${BASELINE} of the workspace`);
    expect(JSON.parse(await shop.read(BASELINE)).runs).toHaveLength(1);
    expect(readBase(shop)).toBeNull();
  });

  it('gathers into the path that the config file names', async () => {
    const config = 'baseline: { path: "perf/baselines/{suite}.json" }\n';
    const shop = await openShop({ files: { ...files, [CONFIG]: config }, permissions: WRITES });
    const dispatched = { eventName: 'workflow_dispatch', workflow: 'perf-baseline' };
    await shop.run({ ...dispatched, job: 'measure', values: { LATENCY: 300 }, with: { mode: 'baseline' } });
    const outcome = await shop.run({
      ...dispatched,
      job: 'store',
      gathers: true,
      with: { mode: 'baseline', update: 'commit' },
    });
    expect(outcome.standing).toBe('pass (stored), green');
    expect(readBase(shop, 'perf/baselines/checkout.json')?.runs).toHaveLength(1);
    expect(readBase(shop)).toBeNull();
  });

  it('a job that gathers where nobody measured says what to do', async () => {
    const shop = await openShop({ files, permissions: WRITES });
    const first = await shop.run({ eventName: 'push', values: { LATENCY: 300 } });
    expect(first.exitCode).toBe(0);
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      gathers: true,
      with: { mode: 'baseline', update: 'commit' },
    });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.errors.join()).toContain('No job of this workflow run has measured anything');
  });
});

describeWith('k6', 'update: artifact', () => {
  const push = (shop: Shop, LATENCY: number, runId: string, more: { runAttempt?: number } = {}) =>
    shop.run({
      eventName: 'push',
      runId,
      values: { LATENCY },
      with: { ...classic, update: 'artifact' },
      ...more,
    });

  it('the first push seeds it, the next one appends, a re-run does not append twice, a pull request is judged by it', async () => {
    const shop = await openShop({ files });
    const seed = await push(shop, 300, '70');
    expect(seed.standing).toBe('inconclusive (no-baseline), green');
    expect(seed.log).toContain('perf-baseline-checkout, now with 1 run');
    const second = await push(shop, 302, '71');
    expect(second.standing).toBe('pass (no-limit-passed), green');
    expect(second.log).toContain('perf-baseline-checkout, now with 2 runs');
    const again = await push(shop, 304, '71', { runAttempt: 2 });
    expect(again.log).toContain('perf-baseline-checkout, now with 2 runs');
    const slower = await shop.run({ values: { LATENCY: 400 }, runId: '72', with: classic });
    expect(slower.standing).toBe('fail (regression), red');
    expect(slower.comment).toContain('the artifact perf\\-baseline\\-checkout'.replaceAll('\\-', '-'));
  });

  it('a failing push is not appended: slow does not become normal by itself', async () => {
    const shop = await openShop({ files });
    await push(shop, 300, '80');
    const slow = await push(shop, 400, '81');
    expect(slow.standing).toBe('fail (regression), red');
    expect(slow.summary).toContain('1 failing run not stored (checkout)');
    expect(slow.log).not.toContain('now with 2 runs');
  });

  it('a pull request stores nothing', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({ values: { LATENCY: 300 }, with: { ...classic, update: 'artifact' } });
    expect(outcome.standing).toBe('inconclusive (no-baseline), green');
    const names = shop.github.state
      .repository(REPOSITORY)
      .workflowRuns.flatMap(({ artifacts }) => artifacts ?? []);
    expect(names.map(({ name }) => name)).toEqual(['perf-report']);
  });

  it('an expired one is lost: a warning, and not the same as none yet', async () => {
    const shop = await openShop({ files });
    await push(shop, 300, '90');
    const repository = shop.github.state.repository(REPOSITORY);
    for (const [index, run] of repository.workflowRuns.entries()) {
      const artifacts = run.artifacts?.map((artifact) => ({ ...artifact, expired: true })) ?? [];
      repository.workflowRuns[index] = { ...run, artifacts };
    }
    const outcome = await shop.run({
      values: { LATENCY: 300 },
      runId: '91',
      with: { ...classic, baseline: 'artifact' },
    });
    expect(outcome.standing).toBe('inconclusive (baseline-lost), green');
    expect(outcome.warnings.join()).toContain('the baseline is lost');
  });

  it('a poisoned one is refused, and the report says why', async () => {
    const shop = await openShop({ files });
    await push(shop, 300, '92');
    const repository = shop.github.state.repository(REPOSITORY);
    const [stored] = repository.workflowRuns;
    if (stored === undefined) throw new Error('nothing was stored');
    repository.workflowRuns[0] = { ...stored, event: 'pull_request' };
    const onPull = await shop.run({ values: { LATENCY: 300 }, runId: '93', with: classic });
    expect(onPull.standing).toBe('inconclusive (no-baseline), green');
    expect(onPull.comment).toContain('was made on the event pull\\_request');
    repository.workflowRuns[0] = { ...stored, path: '.github/workflows/nightly.yml' };
    const elsewhere = await shop.run({ values: { LATENCY: 300 }, runId: '94', with: classic });
    expect(elsewhere.comment).toContain('was made by the workflow nightly.yml, not by perf.yml');
  });

  it('one of another schema or another suite is refused; the one before it counts', async () => {
    const shop = await openShop({ files });
    await push(shop, 300, '85');
    await push(shop, 300, '86');
    const repository = shop.github.state.repository(REPOSITORY);
    const replace = async (text: string) => {
      const run = repository.workflowRuns.find(({ id }) => id === 86);
      if (run === undefined) throw new Error('the second push stored nothing');
      const zip = await zipFiles({ 'baseline.json': text });
      const artifacts = run.artifacts?.map((artifact) =>
        artifact.name.startsWith('perf-baseline') ? { ...artifact, zip } : artifact,
      );
      repository.workflowRuns[repository.workflowRuns.indexOf(run)] = { ...run, artifacts: artifacts ?? [] };
    };
    for (const text of [
      '{"version": 99}',
      '{"version": 1, "suite": "search", "environments": {}, "runs": []}',
    ]) {
      await replace(text);
      const outcome = await shop.run({ values: { LATENCY: 400 }, runId: '87', with: classic });
      expect(outcome.standing).toBe('fail (regression), red');
      expect(outcome.log).toMatch(
        /cannot be used: The baseline .* (has format version 99|is of the suite "search")/,
      );
    }
  });

  it('one that expires soon is told of', async () => {
    const shop = await openShop({ files });
    await push(shop, 300, '95');
    const repository = shop.github.state.repository(REPOSITORY);
    const expiresAt = new Date(Date.now() + 5.5 * 86_400_000).toISOString();
    for (const [index, run] of repository.workflowRuns.entries()) {
      const artifacts = run.artifacts?.map((artifact) => ({ ...artifact, expiresAt })) ?? [];
      repository.workflowRuns[index] = { ...run, artifacts };
    }
    const outcome = await shop.run({ values: { LATENCY: 300 }, runId: '96', with: classic });
    expect(outcome.warnings.join()).toContain('expires in 5 days');
    expect(outcome.comment).toContain('expires in 5 days');
  });
});

describeWith('k6', 'a baseline file that was removed from the base branch', () => {
  it('is lost, and the commit that took it away is named', async () => {
    const shop = await openShop({ files, permissions: WRITES });
    await shop.run({
      eventName: 'workflow_dispatch',
      values: { LATENCY: 300 },
      with: { mode: 'baseline', update: 'commit' },
    });
    expect(readBase(shop)?.runs).toHaveLength(1);
    const { state } = shop.github;
    const repository = state.repository(REPOSITORY);
    const head = repository.refs.get('refs/heads/main') ?? '';
    const commit = state.git.commits.get(head);
    const without = new Map(
      [...(state.git.trees.get(commit?.tree ?? '') ?? [])].filter(([path]) => path !== BASELINE),
    );
    state.git.trees.set('without', without);
    state.git.commits.set('d'.repeat(40), {
      sha: 'd'.repeat(40),
      tree: 'without',
      parents: [head],
      message: 'x',
      author: 'octocat',
    });
    repository.refs.set('refs/heads/main', 'd'.repeat(40));
    refreshMergeCommit(state, repository, 7);
    const outcome = await shop.run({ values: { LATENCY: 300 }, runId: '97', with: classic });
    expect(outcome.standing).toBe('inconclusive (baseline-lost), green');
    expect(outcome.comment).toContain('the commit ddddddd removed ');
    expect(outcome.warnings.join()).toContain('the baseline is lost');
  });
});

describeWith('k6', 'a regression that a maintainer accepts', () => {
  const config = 'rules: classic\naccept-label: perf-accepted\n';
  async function openSlower(who: string | null, ownConfig = config) {
    const shop = await openShop({
      files: { ...files, [CONFIG]: ownConfig },
      base: { [CONFIG]: config },
      permissions: WRITES,
    });
    await shop.run({
      eventName: 'workflow_dispatch',
      values: { LATENCY: 300 },
      with: { mode: 'baseline', update: 'commit' },
    });
    const { state } = shop.github;
    const repository = state.repository(REPOSITORY);
    refreshMergeCommit(state, repository, 7);
    const pull = repository.pullRequests.get(7);
    if (who !== null) {
      pull?.labels.push('perf-accepted');
      pull?.events.push({ event: 'labeled', actor: state.actor(who), label: 'perf-accepted' });
    }
    Object.assign(repository.collaborators, { maintainer: 'write', passerby: 'read' });
    return shop.run({ values: { LATENCY: 400 }, runId: '98' });
  }

  it('warns instead of failing, and names who and when', async () => {
    const outcome = await openSlower('maintainer');
    expect(outcome.standing).toBe('warn (accepted), green');
    expect(outcome.outputs.headline).toContain('Accepted by maintainer on 2026-01-01');
    expect(outcome.outputs.headline).toContain('from 300 ms to 400 ms');
    expect(outcome.outputs.regressions).toBe('1');
  });

  it('fails when an outsider set the label, and says why it does not count', async () => {
    const outcome = await openSlower('passerby');
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toContain('passerby, who added it, may not write');
  });

  it('fails without the label, and tells how to accept', async () => {
    const outcome = await openSlower(null);
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toContain(
      'add the label "perf-accepted" to this pull request, then run this job again',
    );
  });

  it('fails when only the pull request itself names a label', async () => {
    const outcome = await openSlower('maintainer', 'rules: classic\naccept-label: my-own\n');
    expect(outcome.standing).toBe('warn (accepted), green');
  });
});
