// npm run demo: the main job from end to end on this machine. A baseline is measured on version 1 of a small web
// shop, then the action judges a pull request that brings version 2, as GitHub's runner would start it.
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type FakeGitHub, startFakeGitHub } from '../__tests__/support/fake-github/server.ts';
import type { ActionResult, ActionRun } from '../__tests__/support/runner/action-run.ts';
import { runAction } from '../__tests__/support/runner/runner.ts';
import { startShop } from './demo/shop.ts';
import { ensureK6 } from './tools/k6-build.ts';
import { REPOSITORY } from './tools/tool-locations.ts';

const DEMO = join(REPOSITORY, 'examples', 'demo');
const BASELINE = '.perf-baseline/shop.json';
const CONFIG = '.github/perf-baseline.yml';
const PULL_REQUEST = 7;

const say = (text: string) => console.log(`\n\u001b[1m── ${text}\u001b[0m\n`);
/** The log as GitHub shows it: groups with a title, debug lines left out. */
const show = (line: string) => {
  if (/^##\[(debug|endgroup)\]/.test(line)) return;
  console.log(`   ${line.replace(/^##\[group\]/, '▼ ').replace(/^##\[error\]/, 'Error: ')}`);
};

type Event = Pick<ActionRun, 'event' | 'eventName' | 'github'>;

const DISPATCH: Event = {
  eventName: 'workflow_dispatch',
  event: { repository: { id: 1, default_branch: 'main' } },
  // Nothing is asked of GitHub to write a baseline into the workspace.
  github: { apiUrl: 'http://127.0.0.1:9', runId: '1', sha: 'ba5e'.repeat(10) },
};

// As on a machine without Go and without network; for looking at what such a user sees.
const PRETEND_NO_K6 = process.argv.includes('--recorded');
const k6 = await provideK6();
const workspace = await mkdtemp(join(tmpdir(), 'perf-baseline-demo-'));
await cp(DEMO, workspace, { recursive: true });

say('1/3 A maintainer measures the baseline: mode: baseline, version 1 of the shop (about 15 s)');
const bootstrap = await measure('1', { mode: 'baseline' }, DISPATCH);
if (bootstrap.conclusion !== 'success') {
  console.error(
    `The baseline could not be measured: ${bootstrap.outputs.headline ?? bootstrap.errors.join(' ')}`,
  );
  process.exit(1);
}
const document = await readFile(join(workspace, BASELINE), 'utf8');
console.log(`   ${BASELINE}, to be committed:\n\n${indent(document)}`);

say('2/3 A pull request brings version 2: the action on pull_request (about 15 s)');
const github = await startFakeGitHub({
  repositories: [
    {
      name: 'octo/shop',
      commits: [
        {
          sha: 'base',
          files: { [BASELINE]: document, [CONFIG]: await readFile(join(DEMO, CONFIG), 'utf8') },
        },
        { sha: 'head', files: { 'service.mjs': 'version 2' } },
      ],
      branches: { main: 'base', 'version-2': 'head' },
      pullRequests: [{ number: PULL_REQUEST, head: 'version-2', mergeSha: 'merge' }],
    },
  ],
});
const result = await measure('2', {}, pullRequestEvent(github));

say(`3/3 The comment on pull request #${PULL_REQUEST}`);
const comments = github.state
  .repository('octo/shop')
  .comments.filter((comment) => comment.issue === PULL_REQUEST);
console.log(indent(comments.map(({ body }) => showFolded(body)).join('\n\n')));
await github.close();

say('Done');
console.log(
  `   Verdict:  ${result.outputs.verdict} (${result.outputs.reason}); the step ${result.conclusion === 'failure' ? 'fails, as it should' : 'is green'}.`,
);
console.log(
  `   Report:   ${result.outputs['report-markdown']}\n             ${result.outputs['report-json']}`,
);
console.log(`   Files:    the checkout of this demo lies in ${workspace}`);
if (k6.recorded) console.log('   These are RECORDED results: no k6 could be had on this machine.');
process.exitCode = result.outputs.verdict === 'fail' ? 0 : 1;

async function provideK6(): Promise<{ directory: string; recorded: boolean }> {
  const found = PRETEND_NO_K6 ? { missing: 'it was asked for with --recorded.' } : await ensureK6('2.2.0');
  if (typeof found === 'string') return { directory: dirname(found), recorded: false };
  console.log(
    `\nNo k6 can be had here: ${found.missing}\nWhat follows REPLAYS RECORDED RESULTS of a real run.`,
  );
  return { directory: join(DEMO, 'recorded'), recorded: true };
}

async function measure(
  version: '1' | '2',
  inputs: Record<string, string>,
  event: Event,
): Promise<ActionResult> {
  const shop = k6.recorded ? null : await startShop(join(DEMO, 'service.mjs'), version);
  try {
    return await runAction({
      workspace,
      ...event,
      with: { 'scenario-file': 'perf/shop.js', 'report-dir': `perf-report/version-${version}`, ...inputs },
      env: {
        PATH: `${k6.directory}${delimiter}${process.env.PATH ?? ''}`,
        BASE_URL: shop?.url ?? 'http://127.0.0.1:9',
        DEMO_VERSION: version,
      },
      onLine: show,
    });
  } finally {
    shop?.stop();
  }
}

function pullRequestEvent({ url, state }: FakeGitHub): Event {
  const head = { ref: 'version-2', sha: state.sha('head'), repo: { id: state.repository('octo/shop').id } };
  const repository = { id: state.repository('octo/shop').id, default_branch: 'main' };
  const sha = state.repository('octo/shop').pullRequests.get(PULL_REQUEST)?.mergeSha ?? '';
  return {
    eventName: 'pull_request',
    event: {
      number: PULL_REQUEST,
      repository,
      pull_request: {
        number: PULL_REQUEST,
        head,
        base: { ref: 'main', repo: repository },
        merge_commit_sha: state.sha(sha),
      },
    },
    github: {
      apiUrl: url,
      sha: state.sha(sha),
      ref: `refs/pull/${PULL_REQUEST}/merge`,
      baseRef: 'main',
      headRef: 'version-2',
      runId: '2',
    },
  };
}

/** What GitHub folds is named only; the report file has it. The marker is no part of what people see. */
function showFolded(markdown: string): string {
  return markdown
    .replace(/^<!--.*-->\n/, '')
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1 (folded)');
}

function indent(text: string): string {
  return text.replace(/^/gm, '   ');
}
