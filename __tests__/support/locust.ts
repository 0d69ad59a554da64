import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Files } from './e2e-shop.ts';
import { findFreePort } from './free-port.ts';
import { findTool } from './tools.ts';

/** Far above what a run of a test takes; what still runs then is killed. */
const TIMEOUT_MS = 110_000;

export interface LocustRun {
  readonly locustfile: string;
  /** Of the program `locust`. */
  readonly flags: readonly string[];
  readonly url: string;
}

/** Runs Locust to its end in a folder of its own. @returns the CSV files it left there */
export function runLocust(run: LocustRun): Promise<Files> {
  return untilRequested(run.flags, (flags) => inFolder(run, (start) => start(flags)));
}

/** The same load by a master and workers, on loopback and a free port. */
export function runDistributedLocust(
  run: LocustRun & { readonly worker: readonly string[] },
): Promise<Files> {
  return untilRequested(run.flags, (flags) =>
    inFolder(run, async (start) => {
      const port = `${await findFreePort()}`;
      const worker = [...run.worker, '--master-port', port];
      await Promise.all([start([...flags, '--master-bind-port', port]), start(worker), start(worker)]);
    }),
  );
}

/** Locust's clock runs while it starts: on a busy machine --run-time may be over before the first request. */
async function untilRequested(
  flags: readonly string[],
  run: (flags: readonly string[]) => Promise<Files>,
): Promise<Files> {
  const files = await run(flags);
  const stats = Object.entries(files).find(([name]) => name.endsWith('_stats.csv'))?.[1] ?? '';
  const seconds = Number(/^\d+(?=s$)/.exec(flags[flags.indexOf('--run-time') + 1] ?? '')?.[0]);
  if (!/^,Aggregated,0,/m.test(stats) || !(seconds < 30)) return files;
  return untilRequested(flags.with(flags.indexOf('--run-time') + 1, `${seconds * 3}s`), run);
}

async function inFolder(
  { locustfile, url }: LocustRun,
  act: (start: (flags: readonly string[]) => Promise<void>) => Promise<void>,
): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'locust-'));
  const end = new AbortController();
  const running: Promise<void>[] = [];
  try {
    await writeFile(join(folder, 'locustfile.py'), locustfile);
    await act((flags) => {
      const process = startLocust(flags, { folder, url, signal: end.signal });
      running.push(process);
      return process;
    });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
    return Object.fromEntries(await Promise.all(texts));
  } finally {
    // One that failed leaves the others waiting for it.
    end.abort();
    await Promise.allSettled(running);
    await rm(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly url: string;
  readonly signal: AbortSignal;
}

function startLocust(flags: readonly string[], { folder, url, signal }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(findTool('locust') ?? '', ['-m', 'locust', ...flags], {
      cwd: folder,
      // HOME: a person's own ~/.locust.conf must not count.
      env: { PATH: process.env.PATH, SYSTEMROOT: process.env.SYSTEMROOT, HOME: folder, BASE_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
      signal,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said = (said + chunk).slice(-4000);
      });
    }
    let failure: Error | null = null;
    child.once('error', (error) => {
      failure = error;
      if (child.pid === undefined) reject(error);
    });
    child.once('close', (code, killed) => {
      if (code === 0 && failure === null) resolve();
      else reject(new Error(`locust ${flags.join(' ')} ended with ${code ?? killed}:\n${said}`));
    });
  });
}

/** What Locust's own line of the whole run says. */
export function readTotals(stats: string): { readonly requests: number; readonly failures: number } {
  const rows: Record<string, string>[] = parse(stats, { columns: true });
  const whole = rows.find(({ Name }) => Name === 'Aggregated');
  return { requests: Number(whole?.['Request Count']), failures: Number(whole?.['Failure Count']) };
}
