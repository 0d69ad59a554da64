import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createGitHubClient } from '../../../../src/adapters/github/client.ts';
import { createBaseBranch } from '../../../../src/adapters/github/repository/base-branch.ts';
import { createProposedFiles } from '../../../../src/adapters/github/repository/proposed-files.ts';
import { createPullRequestContext } from '../../../support/contexts.ts';
import { type FakeGitHub, startFakeGitHub } from '../../../support/fake-github/server.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub({
    repositories: [
      {
        name: 'octo/shop',
        private: true,
        commits: [
          { sha: 'base', files: { same: '1', changed: '1', 'bin/k6': '1' } },
          { sha: 'head', parents: ['base'], files: { same: '1', changed: '2', added: '1', 'bin/k6': '1' } },
          {
            sha: 'merge',
            parents: ['base', 'head'],
            files: { same: '1', changed: '2', added: '1', 'bin/k6': '1' },
          },
        ],
        branches: { main: 'base', feature: 'head' },
        pullRequests: [{ number: 7, head: 'feature', mergeSha: 'merge' }],
      },
    ],
    tokens: { token: {}, blind: { permissions: {} } },
  });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function open(token = 'token', checkoutSha: string | null = null) {
  const sha = (name: string) => github.state.sha(name);
  const context = createPullRequestContext({ headSha: sha('head'), mergeSha: sha('merge') });
  const api = createGitHubClient({
    token,
    apiUrl: github.url,
    log: createMemoryLog(),
    patience: { retryMs: 1 },
  });
  const options = { api, context: { ...context, sha: sha('merge') }, checkoutSha, baseRef: null };
  return createProposedFiles(options, createBaseBranch(options));
}

it.each([
  ['same', false],
  ['./bin/k6', false],
  ['of/nobody', false],
  ['changed', true],
  ['added', true],
])('of %s says whether the pull request changes it: %s', async (path, changes) => {
  expect(await open().changes(path)).toBe(changes);
});

it('of a merge that the job made itself, its head stands in', async () => {
  expect(await open('token', 'f'.repeat(40)).changes('changed')).toBe(true);
});

it('never takes a commit that may not be read for one without the file', async () => {
  await expect(open('blind').changes('of/nobody')).rejects.toThrow('could not be read from GitHub');
});
