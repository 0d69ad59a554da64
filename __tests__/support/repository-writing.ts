import { setTimeout as wait } from 'node:timers/promises';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import type { RepositoryAccess } from '../../src/adapters/github/repository/branch.ts';
import type { Retrying } from '../../src/adapters/github/repository/compare-and-swap.ts';
import { UserError } from '../../src/common/errors.ts';
import type { FileChange, ProposalRequest } from '../../src/ports/repository.ts';
import { createContext } from './contexts.ts';
import { startEmulator } from './emulator.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github/server.ts';
import { connectApi } from './github-api.ts';
import { createMemoryLog } from './memory-log.ts';

export const REPOSITORY = 'octo/shop';
export const PATH = '.perf-baseline/checkout.json';
const AT = { owner: 'octo', repo: 'shop' };

/** A document of the simplest kind: a list of names, each once. */
export function addName(name: string, path = PATH): FileChange {
  const parse = (text: string | null): string[] => {
    if (text === null) return [];
    try {
      return JSON.parse(text);
    } catch {
      throw new UserError(`${path} is not JSON.`, 'Mend it.');
    }
  };
  const render = (names: readonly string[]) => `${JSON.stringify([...new Set(names)])}\n`;
  return {
    path,
    apply: (current) => {
      const names = parse(current);
      return current !== null && names.includes(name) ? current : render([...names, name]);
    },
    merge: (base, proposed) =>
      base === null || proposed === null ? (base ?? proposed) : render([...parse(base), ...parse(proposed)]),
  };
}

/** Proposes a name; the text of the pull request is what its branch holds. */
export function proposal(name: string, branch = 'perf-baseline/checkout'): ProposalRequest {
  return {
    changes: [addName(name)],
    base: 'main',
    branch,
    title: 'Update the performance baseline',
    message: `Add ${name}`,
    describe: (files) => files.map(({ after }) => after).join('\n'),
  };
}

/** Everything that the functions which write want: a job of octo/shop that waits a fortieth of what it would. */
export function openAccess(url: string): RepositoryAccess & Retrying {
  const sleep = (ms: number) => wait(ms / 40).then(() => {});
  const context = createContext({ apiUrl: url });
  return { api: connectApi(url), context, log: createMemoryLog(), random: Math.random, sleep };
}

/** The names in a file of a branch; null where it holds none. */
export async function readNames(api: GitHubApi, branch: string, path = PATH): Promise<string[] | null> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  try {
    const { data } = await api.request(route, { ...AT, path, ref: branch });
    return JSON.parse(Buffer.from((data as { content: string }).content, 'base64').toString());
  } catch {
    return null;
  }
}

export async function listOpenPulls(api: GitHubApi): Promise<{ body: string; title: string }[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls', { ...AT, state: 'open' });
  return data as { body: string; title: string }[];
}

/** A GitHub that can be written to. */
export interface Ground {
  readonly url: string;
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/** octo/shop with one commit, `init`, and a token that may write. */
export function startWritableGitHub(): Promise<FakeGitHub> {
  return startFakeGitHub({
    repositories: [{ name: REPOSITORY, commits: [{ sha: 'init', files: { 'README.md': '# shop\n' } }] }],
    tokens: { token: { permissions: { contents: 'write', 'pull-requests': 'write' } } },
  });
}

/** Ours, and one that was not written here. */
export const GROUNDS: Readonly<Record<string, () => Promise<Ground>>> = {
  'the fake GitHub': startWritableGitHub,
  'the emulator': async () => ({ ...(await startEmulator(REPOSITORY, 'token')), violations: [] }),
};
