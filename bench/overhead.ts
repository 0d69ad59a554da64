// What the action adds to k6, and how soon a wrong input is named: npm run bench:overhead. The bundle is started as
// GitHub's runner does, with k6 in the tool cache; k6 alone runs the same script. A start with a wrong input is held
// against an empty Node script. All take turns, so that whatever else the machine does hits all.
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
/** Seconds. */
const GOALS = {
  /** Over k6 alone. */
  overhead: 1.5,
  /** Over an empty Node script, until a wrong input stands in the log: what somebody who mistyped waits for. */
  named: 0.1,
  /**
   * Over an empty Node script, until the action with a wrong input has ended. The mistake is read by then; what is left
   * is to upload the report and, on a pull request, to look for an older comment. GitHub's own clients for both are
   * 5 MB of JavaScript, which take 0.2 s to load, and their five requests follow each other; to GitHub itself those
   * take its own time. Nobody waits for this one, but the runner is paid for.
   */
  ended: 0.5,
} as const;

const SCRIPT = `
import http from 'k6/http';
import { check } from 'k6';
export const options = { scenarios: { api: { executor: 'constant-arrival-rate', rate: 50, timeUnit: '1s',
  duration: '${values.seconds}s', preAllocatedVUs: 10 } }, thresholds: { http_req_failed: ['rate<1.1'] } };
export default function () { check(http.get('http://127.0.0.1:9/'), { answered: (r) => r.status === 200 }); }
`;
const BUNDLE = join(REPOSITORY, 'dist/index.js');
const COMMAND_LINE = join(REPOSITORY, 'dist/cli/index.js');

/** Of a whole process, in seconds from its spawn. */
interface Times {
  /** Until it named a mistake; never is infinite. */
  readonly named: number;
  readonly ended: number;
}

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
const compare = await prepareBundle(github, place, 'pull_request', {
  'scenario-file': 'script.js',
  'fail-on': 'never',
  'github-token': 'token',
});
const wrong = { mode: 'nothing', 'github-token': 'token' };
const wrongOnPush = await prepareBundle(github, place, 'push', wrong);
const wrongOnPullRequest = await prepareBundle(github, place, 'pull_request', wrong);
const empty = join(place.temp, 'empty.mjs');
await writeFile(empty, '');
const k6Path = k6;

const run = await alternate(RUNS, {
  k6: () => measure(k6Path, ['run', 'script.js'], { ...systemEnvironment(), K6_NO_USAGE_REPORT: 'true' }),
  bundle: () => measure(process.execPath, [BUNDLE], compare),
});
const comments = github.state.repository('octo/shop').comments.length;
if (comments !== 1) throw new Error(`the bundle left ${comments} comments: it did not do its whole work`);
// Starts are short: more of them for the same certainty.
const start = await alternate(3 * RUNS, {
  empty: () => measure(process.execPath, [empty], systemEnvironment()),
  push: () => measure(process.execPath, [BUNDLE], wrongOnPush),
  pullRequest: () => measure(process.execPath, [BUNDLE], wrongOnPullRequest),
  commandLine: () =>
    measure(
      process.execPath,
      [COMMAND_LINE, 'run', 'script.js', '--fail-on', 'nothing'],
      systemEnvironment(),
    ),
});
await github.close();
await rm(place.workspace, { recursive: true, force: true });

const ended = (times: readonly Times[]) => median(times.map((each) => each.ended));
const overhead = ended(run.bundle) - ended(run.k6);
console.log(`Whole process, medians of ${RUNS} alternating runs, k6 ${VERSION} in the tool cache:\n`);
console.log(`k6 alone    ${seconds(ended(run.k6))}`);
console.log(`the action  ${seconds(ended(run.bundle))}`);
console.log(`over k6     ${seconds(overhead)}   x ${(ended(run.bundle) / ended(run.k6)).toFixed(2)}\n`);
console.log(
  `A wrong input, medians of ${3 * RUNS} alternating starts, over an empty Node script (${seconds(ended(start.empty))}):\n`,
);
const starts = [
  judgeStart('action, push', start.push, GOALS.ended),
  judgeStart('action, pull request', start.pullRequest, GOALS.ended),
  judgeStart('command line', start.commandLine, GOALS.named),
];
const missed = [
  ...(overhead > GOALS.overhead ? [`over k6: goal ${seconds(GOALS.overhead)}`] : []),
  ...starts.flat(),
];
console.log(missed.length === 0 ? '\nAll goals are met.' : `\nMissed: ${missed.join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Prints how long it takes to name a wrong input and to end, and returns the goals that are missed. */
function judgeStart(name: string, times: readonly Times[], goalOfEnd: number): string[] {
  return (['named', 'ended'] as const).flatMap((until) => {
    const goal = until === 'named' ? GOALS.named : goalOfEnd;
    // Against the empty script of the same round, which the machine hit alike.
    const over = median(times.map((each, round) => each[until] - (start.empty[round]?.ended ?? Number.NaN)));
    const ratio = median(times.map((each) => each[until])) / ended(start.empty);
    console.log(
      `${name.padEnd(20)}  ${until}  +${seconds(over)}   x ${ratio.toFixed(1)}   goal +${goal.toFixed(1)} s`,
    );
    return over <= goal ? [] : [`${name}, ${until}: goal ${seconds(goal)}`];
  });
}

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

/** The environment of the bundle as the step of a pull request, or of a push to main, has it. */
async function prepareBundle(
  { url, state }: FakeGitHub,
  { workspace, temp, toolCache }: Place,
  eventName: 'push' | 'pull_request',
  inputs: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const repository = { id: state.repository('octo/shop').id, default_branch: 'main' };
  const mergeSha = state.repository('octo/shop').pullRequests.get(7)?.mergeSha ?? '';
  const base = { ref: 'main', sha: state.sha('base'), repo: repository };
  const head = { ref: 'feature', sha: state.sha('head'), repo: repository };
  const eventPath = join(temp, `${eventName}.json`);
  const pull = { number: 7, merge_commit_sha: mergeSha, base, head };
  const onPush = eventName === 'push';
  const payload = onPush ? { repository } : { repository, number: 7, pull_request: pull };
  await writeFile(eventPath, JSON.stringify(payload));
  const job = {
    apiUrl: url,
    serverUrl: 'https://github.com',
    token: 'token',
    repository: 'octo/shop',
    sha: onPush ? base.sha : mergeSha,
    ref: onPush ? 'refs/heads/main' : 'refs/pull/7/merge',
    baseRef: onPush ? '' : base.ref,
    headRef: onPush ? '' : head.ref,
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
    ...createRunnerEnvironment(job, eventName, {
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

async function measure(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Times> {
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  let named = Number.POSITIVE_INFINITY;
  const child = spawn(command, args, { cwd: place.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (/^(::)?error\b/m.test(text)) named = Math.min(named, since());
    });
  }
  await once(child, 'close');
  return { named, ended: since() };
}

/** One run of each uncounted, so that the disk is warm; then in turns. */
async function alternate<K extends string>(
  runs: number,
  ways: Readonly<Record<K, () => Promise<Times>>>,
): Promise<Record<K, Times[]>> {
  const names = Object.keys(ways) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as Times[]])) as Record<K, Times[]>;
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
