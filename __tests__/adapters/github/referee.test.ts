import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GitHubApi } from '../../../src/adapters/github/api.ts';
import { GitHubError } from '../../../src/adapters/github/api.ts';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { createCommentPublisher } from '../../../src/adapters/github/comments/publisher.ts';
import { createBaseBranch } from '../../../src/adapters/github/repository/base-branch.ts';
import { createContext, createPullRequestContext } from '../../support/contexts.ts';
import { startEmulator } from '../../support/emulator.ts';
import { startFakeGitHub } from '../../support/fake-github/server.ts';
import { BASELINE_PATH, buildWorld, type World } from '../../support/github-world.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const REPOSITORY = 'octo/shop';
const MARKER = '<!-- perf-baseline-action v1 workflow=perf job=perf leg= -->';
const patience = { retryMs: 1 };

/** A GitHub to hold the adapters against: ours, checked by GitHub's schema, and one that we did not write. */
interface Ground {
  readonly url: string;
  readonly violations: readonly string[];
  close(): Promise<void>;
}

const GROUNDS: Readonly<Record<string, () => Promise<Ground>>> = {
  'the fake GitHub': () =>
    startFakeGitHub({
      repositories: [{ name: REPOSITORY, commits: [{ sha: 'init', files: { 'README.md': '# shop\n' } }] }],
      tokens: { token: { login: 'octo' } },
    }),
  'the emulator': async () => ({ ...(await startEmulator(REPOSITORY, 'token')), violations: [] }),
};

describe.each(Object.entries(GROUNDS))('the GitHub adapters against %s', (_name, start) => {
  let ground: Ground;
  let api: GitHubApi;
  let world: World;

  beforeAll(async () => {
    ground = await start();
    api = createGitHubClient({ token: 'token', apiUrl: ground.url, log: createMemoryLog(), patience });
    world = await buildWorld(api, REPOSITORY);
  }, 120_000);
  afterAll(async () => {
    await ground.close();
    expect(ground.violations).toEqual([]);
  });

  const pullRequest = () => createPullRequestContext({ headSha: world.feature, mergeSha: world.merge });
  const store = (checkoutSha: string, context = pullRequest()) =>
    createBaseBranch({ api, context, checkoutSha, baseRef: null });

  it('compares the merge commit with its other parent', async () => {
    expect(await store(world.merge).load(BASELINE_PATH)).toMatchObject({
      kind: 'found',
      sha: world.main,
      text: '{"run":2}\n',
    });
  });

  it('compares the head itself with the merge base', async () => {
    expect(await store(world.feature).load(BASELINE_PATH)).toMatchObject({
      kind: 'found',
      sha: world.fork,
      text: '{"run":1}\n',
    });
  });

  it('says that a file is absent', async () => {
    expect(await store(world.merge).load('.perf-baseline/search.json')).toMatchObject({
      kind: 'absent',
      sha: world.main,
    });
  });

  it('refuses a directory', async () => {
    await expect(store(world.merge).load('.perf-baseline')).rejects.toThrow('is a directory, not a file');
  });

  it('finds the merge base of a branch without a pull request', async () => {
    const context = createContext({ ref: 'refs/heads/feature', sha: world.feature });
    expect(await store(world.feature, context).resolveBase()).toMatchObject({ sha: world.fork, ref: 'main' });
  });

  it('reports a branch that is not there', async () => {
    const wrong = createBaseBranch({
      api,
      context: pullRequest(),
      checkoutSha: world.feature,
      baseRef: 'mian',
    });
    await expect(wrong.resolveBase()).rejects.toThrow('no common ancestor of "mian"');
  });

  it('lets one of two writers win, the other sees a conflict', async () => {
    const path = 'swap.json';
    const put = (text: string, sha?: string) =>
      api.request('PUT /repos/{owner}/{repo}/contents/{path}', {
        ...{ owner: world.owner, repo: world.repo, path, branch: 'merged', message: text },
        ...{ content: Buffer.from(text).toString('base64'), ...(sha === undefined ? {} : { sha }) },
      });
    const { sha } = ((await put('1')).data as { content: { sha: string } }).content;
    const outcomes = await Promise.allSettled(['2', '3', '4'].map((text) => put(text, sha)));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome) => outcome.reason);
    expect(lost.every((error) => error instanceof GitHubError && error.status === 409)).toBe(true);
  });

  it('keeps one comment behind 120 others', async () => {
    const at = { owner: world.owner, repo: world.repo, issue_number: world.pullRequest };
    const comment = (body: string) =>
      api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, body });
    for (let index = 0; index < 120; index += 1) await comment(`Comment ${index}`);
    const publisher = createCommentPublisher({ api, context: pullRequest(), log: createMemoryLog() });
    const publish = (body: string) =>
      publisher.publish({ pullRequest: world.pullRequest, marker: MARKER, bodies: [body], create: true });

    expect(await publish('first')).toMatchObject({ kind: 'published', created: true });
    for (let index = 0; index < 5; index += 1) await comment(`Later ${index}`);
    expect(await publish('second')).toMatchObject({ kind: 'published', created: false });

    const bodies: string[] = [];
    for await (const page of api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', at)) {
      bodies.push(...page.map((item) => (item as { body: string }).body));
    }
    expect(bodies).toHaveLength(126);
    expect(bodies.filter((body) => body.startsWith(MARKER))).toEqual([`${MARKER}\nsecond`]);
  });

  it('removes its own duplicates and keeps the oldest', async () => {
    const at = { owner: world.owner, repo: world.repo, issue_number: world.pullRequest };
    const marker = MARKER.replace('leg=', 'leg=twins');
    for (const body of ['one', 'two', 'three']) {
      await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...at,
        body: `${marker}\n${body}`,
      });
    }
    const publisher = createCommentPublisher({ api, context: pullRequest(), log: createMemoryLog() });
    const outcome = await publisher.publish({
      ...{ pullRequest: world.pullRequest, marker, bodies: ['four'], create: false },
    });
    const answer = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...{ ...at, per_page: 100, page: 2 },
    });
    const left = (answer.data as { body: string; html_url: string }[]).filter((each) =>
      each.body.startsWith(marker),
    );
    expect(left.map((each) => each.body)).toEqual([`${marker}\nfour`]);
    expect(outcome).toEqual({ kind: 'published', url: left[0]?.html_url, created: false });
  });
});
