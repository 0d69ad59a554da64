import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { REPOSITORY } from '../../scripts/tools/tool-locations.ts';
import type { Files } from './e2e-shop.ts';

const EXAMPLES = join(REPOSITORY, 'examples');

/** A text of a shipped file, and what stands there in a test: a shorter duration. */
export type Edit = readonly [file: string, shipped: string, scaled: string];

/** The files of an example as a repository of its own. @throws Error for an edit that no longer fits its file */
export function loadExample(name: string, edits: readonly Edit[] = []): Files {
  const root = join(EXAMPLES, name);
  const paths = readdirSync(root, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile());
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  for (const [file, shipped, scaled] of edits) {
    const text = files[file];
    if (!text?.includes(shipped)) throw new Error(`examples/${name}/${file} has no ${shipped}`);
    files[file] = text.replaceAll(shipped, scaled);
  }
  return files;
}

export interface StandIn {
  readonly url: string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  /** Asks it to end. */
  close(): Promise<number | null>;
}

/** Starts one of examples/stand-ins on a free port; resolves once it says that it is ready. */
export async function startStandIn(
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<StandIn> {
  const child = spawn(process.execPath, [join(EXAMPLES, 'stand-ins', `${name}.mjs`)], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve) =>
    createInterface({ input: child.stdout }).once('line', resolve),
  );
  const line = await Promise.race([ready, ended]);
  const url = / is ready on (http:\S+)$/.exec(String(line))?.[1];
  if (url === undefined) throw new Error(`${name} did not start: ${line}`);
  return {
    url,
    ended,
    close() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
