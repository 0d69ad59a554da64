import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expectSound } from './e2e-soundness.ts';
import type { Permissions } from './fake-github/seed.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github/server.ts';
import type { ActionResult, ActionRun } from './runner/action-run.ts';
import { type RunningAction, startAction } from './runner/runner.ts';
import { k6Path } from './tools.ts';

export const TOKEN = 'ghs_e2eTokenOfTheJob0123456789abcdef';
/** A value of the input `env`, there in every run. */
export const SECRET = 'hush-a-value-of-the-input-env';
export const SCRIPT = 'perf/checkout.js';
export const BASELINE = '.perf-baseline/checkout.json';
export const CONFIG = '.github/perf-baseline.yml';
export const REPOSITORY = 'octo/shop';

export type Files = Readonly<Record<string, string>>;

export interface ShopOptions {
  /** The checkout. */
  readonly files: Files;
  /** What main has at the pull request's base. */
  readonly base?: Files;
  readonly permissions?: Permissions;
}

export interface Visit {
  readonly with?: ActionRun['with'];
  /** Added to the input `env`. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The step's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly matrix?: unknown;
  readonly runId?: string;
  readonly runAttempt?: number;
  readonly job?: string;
  readonly workflow?: string;
  /** No scenario file: the job stores what others measured. */
  readonly gathers?: boolean;
  readonly eventName?: string;
  readonly toolCache?: string;
  /** Without k6 on it. */
  readonly path?: string;
  /** Another folder with action.yml and dist/. */
  readonly action?: string;
  readonly readsErrorsLast?: boolean;
}

export interface Outcome extends ActionResult {
  /** `fail (regression), red`. */
  readonly standing: string;
  /** Of the pull request, oldest first. */
  readonly comments: readonly { readonly id: number; readonly body: string }[];
  /** The first one's text; empty without. */
  readonly comment: string;
  /** What the run left in `report-dir`. */
  readonly reports: Files;
}

/** A repository with a pull request, on a fake GitHub, and its checkout on disk. */
export interface Shop {
  readonly workspace: string;
  readonly github: FakeGitHub;
  /** The action on the pull request; with `eventName: 'push'` on main. */
  run(visit?: Visit): Promise<Outcome>;
  start(visit?: Visit): Promise<Visiting>;
  read(path: string): Promise<string>;
}

export interface Visiting extends Pick<RunningAction, 'pid' | 'cancel' | 'waitFor'> {
  readonly outcome: Promise<Outcome>;
}

const open: (() => Promise<unknown>)[] = [];

/** For `afterEach`. */
export async function closeShops(): Promise<void> {
  for (const close of open.splice(0)) await close();
}

export async function openShop({ files, base = {}, permissions }: ShopOptions): Promise<Shop> {
  const workspace = await mkdtemp(join(tmpdir(), 'shop-'));
  open.push(() => rm(workspace, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) await write(join(workspace, path), text);
  const github = await startFakeGitHub({
    repositories: [
      {
        name: REPOSITORY,
        commits: [
          { sha: 'base', files: base },
          { sha: 'head', parents: ['base'], files },
        ],
        branches: { main: 'base', feature: 'head' },
        pullRequests: [{ number: 7, head: 'feature' }],
      },
    ],
    tokens: { [TOKEN]: permissions === undefined ? {} : { permissions } },
  });
  open.push(() => github.close());
  const start = async (visit: Visit = {}): Promise<Visiting> => {
    const action = await startAction(describeRun({ workspace, github }, visit));
    const { pid, cancel, waitFor } = action;
    return {
      pid,
      cancel,
      waitFor,
      outcome: action.result.then((result) => collect(result, workspace, github)),
    };
  };
  return {
    workspace,
    github,
    start,
    run: async (visit) => (await start(visit)).outcome,
    read: (path) => readFile(join(workspace, path), 'utf8'),
  };
}

function describeRun({ workspace, github }: Pick<Shop, 'workspace' | 'github'>, visit: Visit): ActionRun {
  const { state } = github;
  const repository = state.repository(REPOSITORY);
  const pull = repository.pullRequests.get(7);
  const eventName = visit.eventName ?? 'pull_request';
  const onPullRequest = eventName.startsWith('pull_request');
  const repo = {
    id: repository.id,
    name: 'shop',
    full_name: REPOSITORY,
    default_branch: 'main',
    private: false,
  };
  const sides = {
    base: { ref: 'main', sha: state.sha('base'), repo },
    head: { ref: 'feature', sha: state.sha('head'), repo },
  };
  const env =
    visit.gathers === true
      ? []
      : Object.entries({ API_KEY: SECRET, ...visit.values }).map(([name, value]) => `${name}=${value}`);
  return {
    workspace,
    eventName,
    event: {
      repository: repo,
      ...(onPullRequest
        ? { number: 7, pull_request: { number: 7, merge_commit_sha: pull?.mergeSha, ...sides } }
        : {}),
    },
    with: {
      ...(visit.gathers === true ? {} : { 'scenario-file': SCRIPT }),
      'report-dir': 'reports',
      ...visit.with,
      env: env.join('\n'),
    },
    env: { PATH: visit.path ?? `${dirname(k6Path())}${delimiter}${process.env.PATH}`, ...visit.env },
    matrix: visit.matrix ?? null,
    ...(visit.toolCache === undefined ? {} : { toolCache: visit.toolCache }),
    ...(visit.action === undefined ? {} : { action: visit.action }),
    github: {
      apiUrl: github.url,
      token: TOKEN,
      repository: REPOSITORY,
      runId: visit.runId ?? '42',
      ...(onPullRequest
        ? { sha: pull?.mergeSha ?? '', ref: 'refs/pull/7/merge', baseRef: 'main', headRef: 'feature' }
        : { sha: repository.refs.get('refs/heads/main') ?? '', ref: 'refs/heads/main' }),
      ...(visit.runAttempt === undefined ? {} : { runAttempt: visit.runAttempt }),
      ...(visit.job === undefined ? {} : { job: visit.job }),
      ...(visit.workflow === undefined ? {} : { workflow: visit.workflow }),
    },
    ...(visit.readsErrorsLast === undefined ? {} : { readsErrorsLast: visit.readsErrorsLast }),
    timeoutMs: 60_000,
  };
}

async function collect(result: ActionResult, workspace: string, github: FakeGitHub): Promise<Outcome> {
  const comments = github.state.repository(REPOSITORY).comments.map(({ id, body }) => ({ id, body }));
  const { verdict, reason } = result.outputs;
  const outcome = {
    ...result,
    standing: `${verdict} (${reason}), ${result.exitCode === 0 ? 'green' : 'red'}`,
    comments,
    comment: readAsPeople(comments[0]?.body ?? ''),
    summary: readAsPeople(result.summary),
    reports: await readFolder(join(workspace, 'reports')),
  };
  expectSound(outcome, github, [TOKEN, SECRET]);
  return outcome;
}

/** Spaces between a number and its unit do not break; nobody sees the difference. */
function readAsPeople(markdown: string): string {
  return markdown.replaceAll('\u00a0', ' ');
}

async function readFolder(folder: string): Promise<Files> {
  const names = await readdir(folder).catch(() => []);
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/**
 * The baseline as `mode: baseline` itself writes it on main: the files of a checkout after one job for every set
 * of values.
 */
export async function measureBaseline(files: Files, jobs: readonly Visit[], path = BASELINE): Promise<Files> {
  const shop = await openShop({ files });
  for (const [index, visit] of jobs.entries()) {
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      runId: `${100 + index}`,
      ...visit,
      with: { mode: 'baseline', ...visit.with },
    });
    if (outcome.standing !== 'pass (stored), green') throw new Error(`${outcome.standing}\n${outcome.log}`);
  }
  return { [path]: await shop.read(path) };
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
