import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitHubApi } from '../../../../src/adapters/github/api.ts';
import { createGitHubClient } from '../../../../src/adapters/github/client.ts';
import { createRepositoryWriter } from '../../../../src/adapters/github/repository/writer.ts';
import { UserError } from '../../../../src/common/errors.ts';
import type { FileChange, RepositoryWriter } from '../../../../src/ports/repository.ts';
import { createContext } from '../../../support/contexts.ts';
import { startEmulator } from '../../../support/emulator.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { closePullRequest, mergePullRequest } from '../../../support/fake-github/state.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';

const REPOSITORY = 'octo/shop';
const PATH = '.perf-baseline/checkout.json';
const AT = { owner: 'octo', repo: 'shop' };

/** A document of the simplest kind: a list of names, each once. */
function addName(name: string, path = PATH): FileChange {
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

function proposal(name: string, branch = 'perf-baseline/checkout') {
  return {
    changes: [addName(name)],
    base: 'main',
    branch,
    title: 'Update the performance baseline',
    message: `Add ${name}`,
    describe: (files: readonly { after: string }[]) => files.map(({ after }) => after).join('\n'),
  };
}

function connect(url: string): { api: GitHubApi; writer: RepositoryWriter } {
  const log = createMemoryLog();
  const api = createGitHubClient({ token: 'token', apiUrl: url, log, patience: { retryMs: 1 } });
  const sleep = (ms: number) => wait(ms / 40).then(() => {});
  const context = createContext({ apiUrl: url });
  return { api, writer: createRepositoryWriter({ api, context, log, random: Math.random, sleep }) };
}

async function readNames(api: GitHubApi, branch: string, path = PATH): Promise<string[] | null> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  try {
    const { data } = await api.request(route, { ...AT, path, ref: branch });
    return JSON.parse(Buffer.from((data as { content: string }).content, 'base64').toString());
  } catch {
    return null;
  }
}

async function listOpen(api: GitHubApi): Promise<{ body: string; html_url: string; number: number }[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls', { ...AT, state: 'open' });
  return data as { body: string; html_url: string; number: number }[];
}

interface Ground {
  readonly url: string;
  readonly violations: readonly string[];
  close(): Promise<void>;
}

function startFake(): Promise<FakeGitHub> {
  return startFakeGitHub({
    repositories: [{ name: REPOSITORY, commits: [{ sha: 'init', files: { 'README.md': '# shop\n' } }] }],
    tokens: { token: { permissions: { contents: 'write', 'pull-requests': 'write' } } },
  });
}

const GROUNDS: Readonly<Record<string, () => Promise<Ground>>> = {
  'the fake GitHub': startFake,
  'the emulator': async () => ({ ...(await startEmulator(REPOSITORY, 'token')), violations: [] }),
};

const names = Array.from({ length: 20 }, (_, index) => `run-${index}`);

describe.each(Object.entries(GROUNDS))('writing to %s', (_name, start) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await start();
  }, 120_000);
  afterAll(async () => {
    await ground.close();
    expect(ground.violations).toEqual([]);
  });

  it('commits, and says so; the same again changes nothing', async () => {
    const { api, writer } = connect(ground.url);
    const request = { changes: [addName('one')], branch: 'main', message: 'Add one' };
    const outcome = await writer.commit(request);
    expect(outcome).toMatchObject({ kind: 'committed', files: [{ path: PATH, before: null }] });
    expect(await readNames(api, 'main')).toEqual(['one']);
    expect(await writer.commit(request)).toEqual({ kind: 'unchanged' });
  });

  it('20 writers at once: nothing is lost, nothing is there twice', async () => {
    const outcomes = await Promise.all(
      names.map((name) =>
        connect(ground.url).writer.commit({ changes: [addName(name)], branch: 'main', message: name }),
      ),
    );
    expect(outcomes.every(({ kind }) => kind === 'committed')).toBe(true);
    const found = await readNames(connect(ground.url).api, 'main');
    expect(found?.toSorted()).toEqual(['one', ...names].toSorted());
  }, 120_000);

  it('20 proposals at once are one branch and one pull request that tells all of it', async () => {
    const { api } = connect(ground.url);
    const outcomes = await Promise.all(
      names.map((name) => connect(ground.url).writer.propose(proposal(`new-${name}`))),
    );
    const open = await listOpen(api);
    expect(open).toHaveLength(1);
    expect(outcomes.every((outcome) => outcome.kind === 'proposed')).toBe(true);
    const wanted = ['one', ...names, ...names.map((name) => `new-${name}`)].toSorted();
    expect((await readNames(api, 'perf-baseline/checkout'))?.toSorted()).toEqual(wanted);
    expect(JSON.parse(open[0]?.body ?? '').toSorted()).toEqual(wanted);
  }, 120_000);

  it('an open proposal takes up what reached the base branch meanwhile', async () => {
    const { api, writer } = connect(ground.url);
    await writer.propose(proposal('first', 'perf-baseline/other'));
    await writer.commit({ changes: [addName('meanwhile')], branch: 'main', message: 'meanwhile' });
    await writer.propose(proposal('second', 'perf-baseline/other'));
    const found = await readNames(api, 'perf-baseline/other');
    expect(found).toEqual(expect.arrayContaining(['first', 'meanwhile', 'second']));
    expect(await readNames(api, 'main')).not.toContain('first');
  });
});

describe('writing to a repository', () => {
  let github: FakeGitHub;
  let api: GitHubApi;
  let writer: RepositoryWriter;
  beforeEach(async () => {
    github = await startFake();
    ({ api, writer } = connect(github.url));
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  const commit = (changes = [addName('one')], branch = 'main') =>
    writer.commit({ changes, branch, message: 'Add' });
  const writes = () => github.requests.filter(({ method }) => method.toUpperCase() !== 'GET');

  it('writes several documents in one commit', async () => {
    const before = github.state.git.commits.size;
    await commit([addName('one'), addName('one', 'other.json')]);
    expect(github.state.git.commits.size).toBe(before + 1);
    expect(await readNames(api, 'main', 'other.json')).toEqual(['one']);
  });

  it('writes nothing when one document must not be overwritten', async () => {
    await commit([{ ...addName('x'), apply: () => '<<<<<<< not JSON' }]);
    github.forget();
    await expect(commit([addName('one', 'other.json'), addName('one')])).rejects.toThrow('is not JSON');
    expect(writes()).toEqual([]);
  });

  it('writes again what a force-push took away between write and check', async () => {
    const repository = github.state.repository(REPOSITORY);
    const init = repository.refs.get('refs/heads/main') ?? '';
    let pushed = false;
    const change = addName('one');
    const racing: FileChange = {
      ...change,
      apply: (current) => {
        if (current !== null && !pushed) {
          pushed = true;
          repository.refs.set('refs/heads/main', init);
          return `${current} `;
        }
        return change.apply(current);
      },
    };
    await commit([racing]);
    expect(pushed).toBe(true);
    expect(await readNames(api, 'main')).toEqual(['one']);
  });

  it('a lost answer does not write twice', async () => {
    github.fail({ operation: 'git/update-ref', times: 1 }, { drop: true, afterEffect: true });
    const before = github.state.git.commits.size;
    await commit();
    expect(await readNames(api, 'main')).toEqual(['one']);
    expect(github.state.git.commits.size).toBe(before + 1);
  });

  it.each([
    [422, 'Repository rule violations found'],
    [409, 'Repository rule violations found\n\nChanges must be made through a pull request.'],
    [403, 'Protected branch update failed for refs/heads/main.'],
  ])('a protected branch (%i %s) is an outcome, with the words of GitHub', async (status, message) => {
    github.fail({ operation: 'git/update-ref' }, { status, message });
    expect(await commit()).toMatchObject({ kind: 'protected', reason: expect.stringContaining(message) });
  });

  it.each([
    [403, 'Resource not accessible by integration', 'contents: write'],
    [403, 'Repository was archived so is read-only.', 'archived'],
    [401, 'Bad credentials', 'github-token'],
  ])('%i %s is a mistake that says what to do', async (status, message, hint) => {
    github.fail({ operation: 'git/create-tree' }, { status, message });
    const error = await commit().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).hint).toContain(hint);
  });

  it('names a branch that is not there', async () => {
    await expect(commit([addName('one')], 'mian')).rejects.toThrow('There is no branch "mian"');
  });

  it('gives up when others keep winning, and says so', async () => {
    github.fail({ operation: 'git/update-ref' }, { status: 422, message: 'Update is not a fast forward' });
    await expect(commit()).rejects.toThrow('others wrote at the same time');
  }, 120_000);

  it('a merged proposal is over: the next one begins with the base branch, on the same branch', async () => {
    await writer.propose(proposal('first'));
    const repository = github.state.repository(REPOSITORY);
    mergePullRequest(github.state, repository, 1);
    expect(await writer.propose(proposal('second'))).toMatchObject({ kind: 'proposed', created: true });
    expect(await readNames(api, 'perf-baseline/checkout')).toEqual(['first', 'second']);
    expect(await listOpen(api)).toHaveLength(1);
  });

  it('what a maintainer turned down does not come back', async () => {
    await writer.propose(proposal('rejected'));
    const pull = github.state.repository(REPOSITORY).pullRequests.get(1);
    if (pull !== undefined) closePullRequest(github.state, pull);
    await writer.propose(proposal('second'));
    expect(await readNames(api, 'perf-baseline/checkout')).toEqual(['second']);
  });

  it('a proposal without anything new is none', async () => {
    await commit();
    expect(await writer.propose(proposal('one'))).toEqual({ kind: 'unchanged' });
    expect(await listOpen(api)).toEqual([]);
  });

  it.each([
    [403, 'GitHub Actions is not permitted to create or approve pull requests.', 'Settings > Actions'],
    [403, 'Resource not accessible by integration', 'pull-requests: write'],
  ])(
    'where Actions may open none (%i %s), the branch is pushed and its link told',
    async (status, message, hint) => {
      github.fail({ operation: 'pulls/create' }, { status, message });
      const compareUrl = 'https://github.com/octo/shop/compare/main...perf-baseline/checkout?expand=1';
      const outcome = await writer.propose(proposal('one'));
      expect(outcome).toMatchObject({ kind: 'pushed', compareUrl });
      expect('hint' in outcome && outcome.hint).toContain(hint);
      expect(await readNames(api, 'perf-baseline/checkout')).toEqual(['one']);
    },
  );
});
