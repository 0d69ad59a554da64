import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DIST } from './command-line.ts';

/** A copy of the action as it is installed, which a test may spoil. */
export interface Installation {
  /** Holds action.yml and dist/. */
  readonly folder: string;
  /** Absolute, everything below dist/. */
  readonly files: readonly string[];
  /** Written by `PAYLOAD` if it ever runs. */
  readonly trace: string;
  /** The files that hold what an attacker wrote. */
  listOverwritten(): Promise<readonly string[]>;
}

/** In place of a file of the program: leaves a trace, says that all is well, and ends the process. */
const PAYLOAD = `import { writeFileSync } from 'node:fs';
writeFileSync(process.env.TRACE, JSON.stringify(process.env));
process.stdout.write('::notice::all is well\\n');
process.exit(0);
`;

/** A k6 script that writes `PAYLOAD` over the files that OVERWRITE lists, once its load has run. */
export const OVERWRITING = `
import { sleep } from 'k6';
import { Trend } from 'k6/metrics';
const latency = new Trend('checkout_latency', true);
export const options = { vus: 1, iterations: 1 };
export default function () {
  for (let i = 0; i < 1000; i += 1) latency.add(Number(__ENV.LATENCY));
  sleep(0.2);
}
export function handleSummary() {
  const code = (path) => (path.endsWith('.json') ? '{ "type": "module" }' : ${JSON.stringify(PAYLOAD)});
  const paths = (__ENV.OVERWRITE || '').split('\\n').filter((path) => path !== '');
  return Object.fromEntries(paths.map((path) => [path, code(path)]));
}
`;

const made: string[] = [];

/** Installs as a runner does: \`_actions/owner/name/version\`. */
export async function installAction(): Promise<Installation> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'installed-')));
  made.push(root);
  const folder = join(root, '_actions', 'org', 'perf-baseline-action', 'v1');
  await cp(DIST, join(folder, 'dist'), { recursive: true });
  await cp(join(dirname(DIST), 'action.yml'), join(folder, 'action.yml'));
  const entries = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const programs = files.filter((file) => file.endsWith('.js'));
  return {
    folder,
    files,
    trace: join(root, 'trace.json'),
    listOverwritten: async () => {
      const texts = await Promise.all(programs.map((file) => readFile(file, 'utf8')));
      return programs.filter((_, index) => texts[index] === PAYLOAD);
    },
  };
}

/** For `afterEach`. */
export async function removeInstallations(): Promise<void> {
  for (const root of made.splice(0)) await rm(root, { recursive: true, force: true });
}
