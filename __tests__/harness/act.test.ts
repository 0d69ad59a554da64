import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runAct } from '../support/act.ts';
import { startFakeGitHub } from '../support/fake-github/server.ts';
import { describeWith } from '../support/tools.ts';

const WORKFLOW = `
name: perf
on: pull_request
permissions: {}
jobs:
  perf:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@11d5960a326750d5838078e36cf38b85af677262 # v4.4.0
      - id: perf
        uses: org/perf-baseline-action@v1
        with:
          do: api
      - name: Outcome
        env:
          ANSWER: \${{ steps.perf.outputs.answer }}
        run: |
          echo "the answer is $ANSWER; the script says $(cat perf/script.js)"
      - name: Breaks
        uses: org/perf-baseline-action@v1
        with:
          do: exit
`;

describeWith('act', 'a workflow under act', () => {
  it('uses the action by its public name, against the fake GitHub', async () => {
    const github = await startFakeGitHub({
      repositories: [{ name: 'octo/shop', defaultBranch: 'trunk', commits: [{ sha: 'base' }] }],
      tokens: { 'act-token': {} },
    });
    const result = await runAct({
      workflow: WORKFLOW,
      eventName: 'pull_request',
      event: { number: 7, pull_request: { number: 7, head: { ref: 'feature' }, base: { ref: 'trunk' } } },
      actions: {
        'org/perf-baseline-action@v1': { folder: join(import.meta.dirname, '../fixtures/runner-action') },
      },
      files: { 'perf/script.js': 'hello' },
      apiUrl: github.url,
      token: 'act-token',
    });
    await github.close();
    expect(result.log).toContain('the answer is trunk; the script says hello');
    expect(result.summaries).toEqual(['# Report\n']);
    expect(result.steps).toMatchObject({ Outcome: 'success', Breaks: 'failure' });
    expect(result.exitCode).toBe(1);
    expect(github.requests.map((request) => request.operation)).toEqual(['repos/get']);
    expect(github.violations).toEqual([]);
  }, 120_000);
});
