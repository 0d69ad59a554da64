import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every tool that tests and demo use, by the version they are pinned to, and the variable tests find it by. */
export const TOOLS = {
  k6: { title: 'k6 2.2.0', folder: 'k6-2.2.0', binary: 'k6', variable: 'PERF_K6_2' },
  'k6-1': { title: 'k6 1.8.1', folder: 'k6-1.8.1', binary: 'k6', variable: 'PERF_K6_1' },
  act: { title: 'act v0.2.89', folder: 'act-v0.2.89', binary: 'act', variable: 'PERF_ACT' },
  actionlint: {
    title: 'actionlint v1.7.12',
    folder: 'actionlint-v1.7.12',
    binary: 'actionlint',
    variable: 'PERF_ACTIONLINT',
  },
  zizmor: { title: 'zizmor 1.32.0', folder: 'zizmor-1.32.0', binary: 'zizmor', variable: 'PERF_ZIZMOR' },
} as const;

export type ToolName = keyof typeof TOOLS;

/** A tool's path, or why it cannot be had. */
export type Found = string | { readonly missing: string };

/** Where the git-ignored copy of a tool lies, whether it is there or not. */
export function toolPath(folder: string, binary: string): string {
  return join(REPOSITORY, '.tools', folder, process.platform === 'win32' ? `${binary}.exe` : binary);
}
