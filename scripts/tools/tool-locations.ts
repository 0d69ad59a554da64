import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const WINDOWS = process.platform === 'win32';

/** Every tool that tests and demo use, its pinned version, and the variable tests find it by. */
export const TOOLS = {
  k6: pin('k6', '2.2.0', 'PERF_K6_2'),
  'k6-1': pin('k6', '1.8.1', 'PERF_K6_1'),
  act: pin('act', 'v0.2.89', 'PERF_ACT'),
  actionlint: pin('actionlint', 'v1.7.12', 'PERF_ACTIONLINT'),
  zizmor: pin('zizmor', '1.32.0', 'PERF_ZIZMOR'),
  // The Python of its virtual environment: `<path> -m locust`. Version as in examples/locust/perf/requirements.txt.
  locust: { ...pin('locust', '2.47.0', 'PERF_LOCUST'), binary: WINDOWS ? 'Scripts/python' : 'bin/python' },
} as const;

function pin(binary: string, version: string, variable: string) {
  return { title: `${binary} ${version}`, folder: `${binary}-${version}`, binary, version, variable };
}

export type ToolName = keyof typeof TOOLS;

/** A tool's path, or why it cannot be had. */
export type Found = string | { readonly missing: string };

/** Where the git-ignored copy of a tool lies, whether it is there or not. */
export function toolPath(folder: string, binary: string): string {
  return join(REPOSITORY, '.tools', folder, WINDOWS ? `${binary}.exe` : binary);
}
