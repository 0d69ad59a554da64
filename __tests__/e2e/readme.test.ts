import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { runAct } from '../support/act.ts';
import { FIXED_LATENCY, WITH_THRESHOLD } from '../support/e2e-scripts.ts';
import { BASELINE, closeShops, type Files, SCRIPT, TOKEN } from '../support/e2e-shop.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/server.ts';
import { describeWith, k6Path } from '../support/tools.ts';

jest.setTimeout(120_000);
const ROOT = resolve(import.meta.dirname, '../..');
const ACTION = 'org/perf-baseline-action@v1';

/** From the outputs: act may lose the last lines that a failing step prints. */
function readVerdict(log: string): string {
  const read = (name: string) => new RegExp(`::set-output:: ${name}=(\\S+)`).exec(log)?.[1];
  return `${read('verdict')} (${read('reason')})`;
}

/** The yaml blocks of the README that are workflows, in order. */
const workflows = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```ya?ml\n(.*?)```/gs)]
  .map((block) => block[1] ?? '')
  .filter((text) => /^jobs:/m.test(text));

const withThreshold = WITH_THRESHOLD.replace('__ENV.LATENCY', '300');

describeWith(['act', 'k6'], "the README's own workflow under act", () => {
  let github: FakeGitHub | undefined;
  afterEach(async () => {
    await closeShops();
    await github?.close();
  });

  async function runQuickStart(script: string, base: Files) {
    const fake = await startFakeGitHub({
      repositories: [
        {
          name: 'octo/shop',
          commits: [
            { sha: 'base', files: base },
            { sha: 'head', parents: ['base'] },
          ],
          branches: { main: 'base', feature: 'head' },
          pullRequests: [{ number: 7, head: 'feature' }],
        },
      ],
      tokens: { [TOKEN]: {} },
    });
    github = fake;
    const { state } = fake;
    const pull = state.repository('octo/shop').pullRequests.get(7);
    const repo = { id: state.repository('octo/shop').id, default_branch: 'main' };
    const result = await runAct({
      // The stand-in of the user's own script is written without the bit that makes it executable.
      workflow: (workflows[0] ?? '').replace('run: ./perf', 'run: sh ./perf'),
      eventName: 'pull_request',
      event: {
        number: 7,
        repository: repo,
        pull_request: {
          number: 7,
          merge_commit_sha: pull?.mergeSha,
          base: { ref: 'main', sha: state.sha('base'), repo },
          head: { ref: 'feature', sha: state.sha('head'), repo },
        },
      },
      actions: { [ACTION]: { folder: ROOT, files: ['action.yml', 'dist'] } },
      files: { [SCRIPT]: script, 'perf/start-service.sh': '#!/bin/sh\n' },
      apiUrl: fake.url,
      token: TOKEN,
      sha: pull?.mergeSha ?? '',
      env: { PATH: `${dirname(k6Path())}:${dirname(process.execPath)}:/usr/bin:/bin` },
    });
    expect(fake.violations).toEqual([]);
    return { ...result, comments: state.repository('octo/shop').comments };
  }

  it('is a workflow that uses this action by its public name', () => {
    expect(workflows[0]).toContain(`uses: ${ACTION}`);
    expect(workflows[0]).toContain(`scenario-file: ${SCRIPT}`);
  });

  it('comments that there is no baseline yet, and is green', async () => {
    const result = await runQuickStart(FIXED_LATENCY.replace('__ENV.LATENCY', '300'), {});
    expect(readVerdict(result.log)).toBe('inconclusive (no-baseline)');
    expect(result.exitCode).toBe(0);
    expect(result.comments).toHaveLength(1);
    expect(result.comments[0]?.body).toContain('There is no baseline yet');
    expect(result.summaries.join('\n')).toContain('There is no baseline yet');
  });

  it('is red for a broken threshold, and says in the comment which', async () => {
    const result = await runQuickStart(withThreshold, {});
    expect(readVerdict(result.log)).toBe('fail (threshold)');
    expect(result.exitCode).toBe(1);
    expect(result.comments[0]?.body).toContain('❌ broken | `checkout_latency` `p(95)<100`');
  });

  it('reads the baseline from the base branch', async () => {
    const result = await runQuickStart(withThreshold, { [BASELINE]: '<<<<<<< HEAD' });
    expect(readVerdict(result.log)).toBe('invalid (user-error)');
    expect(result.exitCode).toBe(1);
    expect(result.comments[0]?.body).toContain(`The baseline ${BASELINE} on main at `);
  });
});
