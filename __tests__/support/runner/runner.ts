import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { loadActionMetadata, resolveInputs } from './action-metadata.ts';
import type { ActionResult, ActionRun } from './action-run.ts';
import { type CommandFiles, createCommandFiles, readCommandFiles } from './command-files.ts';
import { createRunnerEnvironment, type Job } from './environment.ts';
import { createLogProcessor, type LogProcessor, mask, type RunnerAnnotation } from './log-processor.ts';
import { killProcessTree } from './process-tree.ts';
import { openRealPipe, type RealPipe } from './real-pipe.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface RunningAction {
  readonly pid: number;
  /** Cancels the run as GitHub does. Does not wait. */
  cancel(): void;
  /** Resolves with the first line that matches, seen or to come; rejects when the action ends without. */
  waitFor(pattern: RegExp): Promise<string>;
  readonly result: Promise<ActionResult>;
}

/** The runner's: SIGINT to node alone, SIGTERM after 7.5 s, after 2.5 s more the whole tree is killed. */
const CANCEL_STEPS = [7_500, 10_000] as const;

const DEFAULT_JOB: Omit<Job, 'apiUrl'> = {
  serverUrl: 'https://github.com',
  token: 'token',
  repository: 'octo/shop',
  sha: '0'.repeat(40),
  ref: 'refs/heads/main',
  baseRef: '',
  headRef: '',
  actor: 'octocat',
  workflow: 'perf',
  job: 'perf',
  runId: '42',
  runAttempt: 1,
};

export async function runAction(run: ActionRun): Promise<ActionResult> {
  return (await startAction(run)).result;
}

/** Starts an action's bundle under this Node as GitHub's runner would. */
export async function startAction(run: ActionRun): Promise<RunningAction> {
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  const files = await createCommandFiles(temp);
  // PERF_BASELINE_ACTION: another folder with action.yml and dist/, to try a bundle before it is committed.
  const action = run.action ?? process.env.PERF_BASELINE_ACTION ?? ROOT;
  const metadata = await loadActionMetadata(action);
  const job: Job = { ...DEFAULT_JOB, ...run.github };
  const inputs = resolveInputs(metadata, run.with ?? {}, { token: job.token, matrix: run.matrix });
  const eventPath = join(temp, '_github_workflow', 'event.json');
  await mkdir(join(temp, '_github_workflow'), { recursive: true });
  await mkdir(join(temp, 'home'), { recursive: true });
  await writeFile(eventPath, JSON.stringify(run.event));
  const toolCache = run.toolCache ?? join(temp, 'tool-cache');
  const places = { workspace: run.workspace, temp, toolCache, eventPath, actionPath: action };
  const processor = createLogProcessor();
  if (job.token !== '') processor.result.masks.add(job.token);
  for (const warning of inputs.warnings) processor.take(`::warning::${warning}`);
  const pipes = ['stdout', 'stderr'].map((name) => openRealPipe(temp, name));
  const child = spawn(process.execPath, [join(action, metadata.runs.main)], {
    cwd: run.workspace,
    env: {
      PATH: process.env.PATH ?? '',
      ...createRunnerEnvironment(job, run.eventName, places),
      ...run.env,
      ...inputs.env,
      ...files,
    },
    stdio: ['ignore', ...pipes.map(({ writeEnd }) => writeEnd)],
  });
  for (const pipe of pipes) pipe.release();
  return follow(child, { run, processor, files, temp, pipes });
}

interface Following {
  readonly run: ActionRun;
  readonly processor: LogProcessor;
  readonly files: CommandFiles;
  readonly temp: string;
  /** Standard output, standard error. */
  readonly pipes: readonly RealPipe[];
}

function follow(child: ChildProcess, following: Following): RunningAction {
  const { run, processor, files, temp, pipes } = following;
  const pid = child.pid ?? 0;
  const timers: NodeJS.Timeout[] = [];
  const waiting = new Set<(line: string) => void>();
  let cancelled = false;
  const raw: string[] = [];
  const readStream = (name: 'stdout' | 'stderr') => {
    const pipe = pipes[name === 'stdout' ? 0 : 1];
    const input = pipe?.read(child[name]) as NodeJS.ReadableStream;
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => {
      raw.push(line);
      const shown = processor.result.lines.length;
      processor.take(line);
      for (const visible of processor.result.lines.slice(shown)) run.onLine?.(visible);
      for (const look of waiting) look(line);
    });
    return new Promise<void>((done) => lines.once('close', done));
  };
  const read =
    run.readsErrorsLast === true
      ? readStream('stdout').then(() => readStream('stderr'))
      : Promise.all([readStream('stdout'), readStream('stderr')]);
  const exited = new Promise<number | null>((done, fail) => {
    child.once('exit', (code) => done(code));
    child.once('error', fail);
  });
  timers.push(setTimeout(() => killProcessTree(pid), run.timeoutMs ?? 300_000));
  const result = (async () => {
    const exitCode = await exited;
    for (const timer of timers) clearTimeout(timer);
    await read;
    const collected = await collect({ exitCode, cancelled, processor, files });
    await rm(temp, { recursive: true, force: true });
    return collected;
  })();
  return {
    pid,
    result,
    cancel() {
      cancelled = true;
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), CANCEL_STEPS[0]));
      timers.push(setTimeout(() => killProcessTree(pid), CANCEL_STEPS[1]));
    },
    waitFor(pattern) {
      const seen = raw.find((line) => pattern.test(line));
      if (seen !== undefined) return Promise.resolve(seen);
      return new Promise((found, fail) => {
        waiting.add((line) => pattern.test(line) && found(line));
        result.then(({ log }) => fail(new Error(`the action ended without ${pattern}:\n${log}`)), fail);
      });
    },
  };
}

interface Ended {
  readonly exitCode: number | null;
  readonly cancelled: boolean;
  readonly processor: LogProcessor;
  readonly files: CommandFiles;
}

async function collect({ exitCode, cancelled, processor, files }: Ended): Promise<ActionResult> {
  const written = await readCommandFiles(files);
  const { result } = processor;
  const problems = [...result.refused, ...written.problems];
  const failed = exitCode !== 0 || problems.length > 0;
  const messages = (level: RunnerAnnotation['level']) =>
    result.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);
  return {
    exitCode,
    conclusion: cancelled ? 'cancelled' : failed ? 'failure' : 'success',
    outputs: { ...result.outputs, ...written.outputs },
    env: written.env,
    state: { ...result.state, ...written.state },
    paths: written.paths,
    summary: mask(written.summary, result.masks),
    annotations: result.annotations,
    lostAnnotations: result.lostAnnotations,
    notices: messages('notice'),
    warnings: messages('warning'),
    errors: messages('error'),
    log: result.lines.join('\n'),
    masks: result.masks,
    commands: result.commands.map((command) => command.name),
    problems,
  };
}
