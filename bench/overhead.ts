// What the action adds to k6: npm run bench:overhead. The bundle is started as GitHub's runner does, with k6 in the
// tool cache; k6 alone runs the same script. Both take turns, so that whatever else the machine does hits both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FakeGitHub, startFakeGitHub } from '../__tests__/support/fake-github/server.ts';
import { createRunnerEnvironment } from '../__tests__/support/runner/environment.ts';
import { ensureK6 } from '../scripts/tools/k6-build.ts';
import { REPOSITORY } from '../scripts/tools/tool-locations.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, seconds: { type: 'string', default: '3' } },
});
const RUNS = Number(values.runs);
const VERSION = '2.2.0';
/** Seconds over k6 alone, and of the bundle's start over an empty script's. */
const GOALS = { overhead: 1.5, start: 0.1 } as const;

const SCRIPT = `
import http from 'k6/http';
import { check } from 'k6';
export const options = { scenarios: { api: { executor: 'constant-arrival-rate', rate: 50, timeUnit: '1s',
  duration: '${values.seconds}s', preAllocatedVUs: 10 } }, thresholds: { http_req_failed: ['rate<1.1'] } };
export default function () { check(http.get('http://127.0.0.1:9/'), { answered: (r) => r.status === 200 }); }
`;
const BUNDLE = join(REPOSITORY, 'dist/index.js');

interface Place {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
}

const k6 = await ensureK6(VERSION);
if (typeof k6 !== 'string') {
  console.error(`No k6 to measure with: ${k6.missing}`);
  process.exit(1);
}
const place = await createPlace(k6);
const github = await startFakeGitHub({
  repositories: [
    {
      name: 'octo/shop',
      commits: [{ sha: 'base' }, { sha: 'head' }],
      branches: { main: 'base', feature: 'head' },
      pullRequests: [{ number: 7, head: 'feature' }],
    },
  ],
});
const compare = await prepareBundle(github, place, {
  'scenario-file': 'script.js',
  'fail-on': 'never',
  'github-token': 'token',
});
const refused = await prepareBundle(github, place, { mode: 'nothing', 'github-token': 'token' });
const empty = join(place.temp, 'empty.mjs');
await writeFile(empty, '');
const k6Path = k6;

const run = await alternate(RUNS, {
  k6: () => measure(k6Path, ['run', 'script.js'], { ...systemEnvironment(), K6_NO_USAGE_REPORT: 'true' }),
  bundle: () => measure(process.execPath, [BUNDLE], compare),
});
// Starts are short: more of them for the same certainty.
const start = await alternate(3 * RUNS, {
  empty: () => measure(process.execPath, [empty], systemEnvironment()),
  bundle: () => measure(process.execPath, [BUNDLE], refused),
});
const comments = github.state.repository('octo/shop').comments.length;
await github.close();
await rm(place.workspace, { recursive: true, force: true });
if (comments !== 1) throw new Error(`the bundle left ${comments} comments: it did not do its whole work`);

const overhead = median(run.bundle) - median(run.k6);
const startTime = median(start.bundle) - median(start.empty);
console.log(
  `Whole process, medians of ${RUNS} alternating runs (${3 * RUNS} starts), k6 ${VERSION} in the tool cache:\n`,
);
console.log(`k6 alone          ${seconds(median(run.k6))}`);
console.log(`the action        ${seconds(median(run.bundle))}`);
console.log(`over k6           ${seconds(overhead)}   x ${(median(run.bundle) / median(run.k6)).toFixed(2)}`);
console.log(`empty Node script ${seconds(median(start.empty))}`);
console.log(`action, bad input ${seconds(median(start.bundle))}`);
console.log(`start over Node   ${seconds(startTime)}\n`);
const missed = [
  ...(overhead > GOALS.overhead ? [`over k6: goal ${seconds(GOALS.overhead)}`] : []),
  ...(startTime > GOALS.start ? [`start: goal ${seconds(GOALS.start)}`] : []),
];
console.log(missed.length === 0 ? 'Both goals are met.' : `Missed: ${missed.join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;

async function createPlace(binary: string): Promise<Place> {
  const workspace = await mkdtemp(join(tmpdir(), 'overhead-'));
  const [temp, toolCache] = [join(workspace, 'temp'), join(workspace, 'cache')];
  const cached = join(toolCache, 'k6', VERSION, process.arch);
  await mkdir(temp);
  await mkdir(cached, { recursive: true });
  await copyFile(binary, join(cached, process.platform === 'win32' ? 'k6.exe' : 'k6'));
  await writeFile(`${cached}.complete`, '');
  await writeFile(join(workspace, 'script.js'), SCRIPT);
  return { workspace, temp, toolCache };
}

function systemEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: place.temp };
}

/** The environment of the bundle as the step of a pull request has it. */
async function prepareBundle(
  { url, state }: FakeGitHub,
  { workspace, temp, toolCache }: Place,
  inputs: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const repository = { id: state.repository('octo/shop').id, default_branch: 'main' };
  const mergeSha = state.repository('octo/shop').pullRequests.get(7)?.mergeSha ?? '';
  const base = { ref: 'main', sha: state.sha('base'), repo: repository };
  const head = { ref: 'feature', sha: state.sha('head'), repo: repository };
  const eventPath = join(temp, 'event.json');
  const pull = { number: 7, merge_commit_sha: mergeSha, base, head };
  await writeFile(eventPath, JSON.stringify({ number: 7, repository, pull_request: pull }));
  const job = {
    apiUrl: url,
    serverUrl: 'https://github.com',
    token: 'token',
    repository: 'octo/shop',
    sha: mergeSha,
    ref: 'refs/pull/7/merge',
    baseRef: 'main',
    headRef: 'feature',
    actor: 'octocat',
    workflow: 'perf',
    job: 'perf',
    runId: '42',
    runAttempt: 1,
  };
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(temp, name)] as const);
  for (const [, path] of files) await writeFile(path, '');
  return {
    ...systemEnvironment(),
    ...createRunnerEnvironment(job, 'pull_request', {
      workspace,
      temp,
      toolCache,
      eventPath,
      actionPath: REPOSITORY,
    }),
    ...Object.fromEntries(files),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
}

/** Seconds from spawn to the end of its output. */
async function measure(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<number> {
  const begun = performance.now();
  const child = spawn(command, args, { cwd: place.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.resume();
  child.stderr.resume();
  await once(child, 'close');
  return (performance.now() - begun) / 1000;
}

/** One run of each uncounted, so that the disk is warm; then in turns. */
async function alternate<K extends string>(
  runs: number,
  ways: Readonly<Record<K, () => Promise<number>>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(ways) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round <= runs; round += 1) {
    for (const name of names) {
      const time = await ways[name]();
      if (round > 0) times[name].push(time);
    }
  }
  return times;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? Number.NaN) + (sorted[sorted.length - 1 - middle] ?? Number.NaN)) / 2;
}

function seconds(time: number): string {
  return `${time.toFixed(3)} s`;
}
