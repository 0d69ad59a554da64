import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findTool } from './tools.ts';

export interface ActRun {
  /** The text of the workflow file, as a user would write it. */
  readonly workflow: string;
  readonly eventName: string;
  readonly event: unknown;
  /** `org/perf-baseline-action@v1` to a folder that stands for it. */
  readonly actions: Readonly<Record<string, LocalAction>>;
  /** What `actions/checkout` gives the job: path to text. */
  readonly files: Readonly<Record<string, string>>;
  readonly apiUrl: string;
  readonly token?: string;
  readonly repository?: string;
  /** Of the commit that the event is about. */
  readonly sha?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Default 2 minutes. */
  readonly timeoutMs?: number;
}

export interface LocalAction {
  readonly folder: string;
  /** What of it belongs to the action; default: everything. */
  readonly files?: readonly string[];
}

export interface ActResult {
  readonly exitCode: number | null;
  /** What the steps printed, one line each. */
  readonly log: string;
  readonly summaries: readonly string[];
  /** By step id or name: `success`, `failure`, `skipped`. */
  readonly steps: Readonly<Record<string, string>>;
}

/**
 * Runs a workflow with act, without containers: an executor of workflows that we did not write. It knows no
 * permissions and no limits of annotations or summaries; the runner stand-in does.
 */
export async function runAct(run: ActRun): Promise<ActResult> {
  const temp = await mkdtemp(join(tmpdir(), 'act-'));
  try {
    const work = join(temp, 'work');
    for (const [path, text] of Object.entries(run.files)) await write(join(work, path), text);
    await write(join(work, '.github/workflows/workflow.yml'), run.workflow);
    const sha = commitAll(work);
    await write(join(temp, 'event.json'), JSON.stringify(run.event));
    await mkdir(join(temp, 'home'));
    const local = [];
    for (const [name, action] of Object.entries(run.actions)) {
      local.push(
        '--local-repository',
        `${name}=${await copyAction(action, join(temp, `action-${local.length}`))}`,
      );
    }
    return await spawnAct([...listArguments(run, temp, sha), ...local], { ...run, temp, work });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function listArguments(run: ActRun, temp: string, sha: string): readonly string[] {
  const env = {
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL: `${run.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: run.repository ?? 'octo/shop',
    GITHUB_RUN_ID: '42',
    SHA_REF: run.sha ?? sha,
    ...run.env,
  };
  return [
    ...[
      run.eventName,
      '--json',
      '--workflows',
      '.github/workflows/workflow.yml',
      '--eventpath',
      `${temp}/event.json`,
    ],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--secret', `GITHUB_TOKEN=${run.token ?? 'token'}`, '--action-cache-path', `${temp}/cache`],
    // By default these servers listen on the address that leads to the internet.
    ...['--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1', '--no-cache-server'],
    '--use-gitignore=false',
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

/** act takes an action from a repository with a commit, nothing less. */
async function copyAction({ folder, files }: LocalAction, target: string): Promise<string> {
  if (files === undefined) await cp(folder, target, { recursive: true });
  for (const file of files ?? []) await cp(join(folder, file), join(target, file), { recursive: true });
  commitAll(target);
  return target;
}

/** @returns the commit. */
function commitAll(folder: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'all');
  return git('rev-parse', 'HEAD').trim();
}

interface Started {
  readonly temp: string;
  readonly work: string;
  readonly timeoutMs?: number;
}

async function spawnAct(args: readonly string[], { temp, work, timeoutMs }: Started): Promise<ActResult> {
  const act = findTool('act');
  if (act === null) throw new Error('act is not there: run npm run tools');
  const child = spawn(act, args, {
    cwd: work,
    // A host's .actrc, its variables and its Node would all reach the steps.
    env: {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      HOME: join(temp, 'home'),
      LANG: 'C.UTF-8',
      ACT_DISABLE_VERSION_CHECK: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs ?? 120_000,
  });
  const result = { log: [] as string[], summaries: [] as string[], steps: {} as Record<string, string> };
  const read = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream })) readLine(line, result);
  });
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.once('exit', done);
    child.once('error', fail);
  });
  await Promise.all(read);
  return { exitCode, log: result.log.join('\n'), summaries: result.summaries, steps: result.steps };
}

interface ActLine {
  readonly msg?: string;
  readonly command?: string;
  readonly content?: string;
  readonly stepResult?: string;
  readonly stage?: string;
  readonly step?: string;
}

function readLine(
  line: string,
  result: { log: string[]; summaries: string[]; steps: Record<string, string> },
): void {
  let entry: ActLine;
  try {
    entry = JSON.parse(line);
  } catch {
    entry = { msg: line };
  }
  if (entry.command === 'summary' && entry.content !== undefined) result.summaries.push(entry.content);
  if (entry.stepResult !== undefined && entry.stage === 'Main')
    result.steps[entry.step ?? ''] = entry.stepResult;
  result.log.push((entry.msg ?? '').replace(/\n$/, ''));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
