import { afterEach, describe, expect, it } from '@jest/globals';
import { type GitHubPortOptions, openGitHubPorts } from '../../src/action/github-ports.ts';
import { createContext, createPullRequestContext } from '../support/contexts.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/server.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { useTemporaryFolder } from '../support/temporary-folder.ts';

const PATH = '.perf-baseline/checkout.json';
const folder = useTemporaryFolder();

let github: FakeGitHub;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function open(changes: Partial<GitHubPortOptions> = {}, apiPrefix = '') {
  github = await startFakeGitHub({
    repositories: [
      {
        name: 'octo/shop',
        commits: [{ sha: 'base', files: { [PATH]: 'stored' } }, { sha: 'head' }],
        branches: { main: 'base', feature: 'head' },
        pullRequests: [{ number: 7, head: 'feature', labels: ['slower-is-fine'] }],
        collaborators: { octocat: 'admin' },
      },
    ],
    tokens: { secret: { permissions: { contents: 'write', 'pull-requests': 'write', actions: 'read' } } },
    apiPrefix,
  });
  const at = { apiUrl: github.url, sha: github.state.sha('head'), ref: 'refs/heads/feature' };
  const context = createContext(at);
  return openGitHubPorts({
    token: 'secret',
    context,
    root: folder.root,
    baseRef: null,
    workflow: null,
    log: createMemoryLog(),
    ...changes,
    ...(changes.context === undefined ? {} : { context: { ...changes.context, ...at } }),
  });
}

describe('what speaks with GitHub', () => {
  it('asks the API of the job, with its token', async () => {
    const { base, artifacts } = await open({}, '/api/v3');
    expect(await base.load(PATH)).toMatchObject({ kind: 'found', text: 'stored' });
    const request = { baseRef: 'main', ownRun: false, wantsMore: () => true };
    expect(await artifacts.findBaselines(['perf-baseline-checkout'], request)).toMatchObject({
      accepted: [],
    });
    expect(github.requests.length).toBeGreaterThan(1);
    for (const { headers } of github.requests) expect(headers.authorization).toContain('secret');
  });

  it('takes the commit of the job where the folder is no checkout, and the branch that is named', async () => {
    const { base } = await open({ baseRef: 'main' });
    expect(await base.resolveBase()).toMatchObject({ ref: 'main', sha: github.state.sha('base') });
  });

  it('writes to the branch, without waiting for anybody', async () => {
    const { writer } = await open();
    const change = { path: PATH, apply: () => 'new', merge: () => 'new' };
    const outcome = await writer.commit({ changes: [change], branch: 'main', message: 'Store' });
    expect(outcome).toMatchObject({ kind: 'committed', files: [{ before: 'stored', after: 'new' }] });
  });

  it('knows labels of a pull request only', async () => {
    expect((await open()).labels).toBeNull();
    await github.close();
    const { labels, comments } = await open({ context: createPullRequestContext({}) });
    expect(await labels?.find('absent')).toMatchObject({ kind: 'absent' });
    const request = { pullRequest: 7, marker: '<!-- m -->', bodies: ['report'], create: true };
    expect(await comments.publish(request)).toMatchObject({ kind: 'published', created: true });
  });
});
