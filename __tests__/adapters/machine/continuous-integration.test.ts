import { afterEach, describe, expect, it, jest } from '@jest/globals';

const own = { ...process.env };

function replaceEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}

/** The package reads the environment of the process once, while it is loaded. */
async function describeIn(env: Readonly<Record<string, string>>): Promise<string> {
  replaceEnvironment(env);
  jest.resetModules();
  const { readEvent } = await import('../../../src/adapters/machine/continuous-integration.ts');
  return readEvent(env);
}

afterEach(() => replaceEnvironment(own));

describe('what started a command', () => {
  it.each([
    ['a person', {}],
    ['a person who says so', { CI: 'false', TRAVIS: '1' }],
    ['a person, with the names of GitHub left over', { GITHUB_EVENT_NAME: 'pull_request' }],
    ['a person, with a name of Semaphore left empty', { SEMAPHORE_GIT_PR_NUMBER: '' }],
  ])('%s is workflow_dispatch', async (_, env) => {
    expect(await describeIn(env)).toBe('workflow_dispatch');
  });

  it.each(['pull_request', 'pull_request_target', 'schedule', 'push', 'merge_group'])(
    'GitHub Actions is its own event: %s',
    async (event) => {
      const env = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event };
      expect(await describeIn(env)).toBe(event);
    },
  );

  it('GitHub Actions without an event is push', async () => {
    expect(await describeIn({ CI: 'true', GITHUB_ACTIONS: 'true' })).toBe('push');
  });

  it.each([
    ['an unknown system', { CI: 'true' }],
    ['Travis on a branch', { CI: 'true', TRAVIS: 'true', TRAVIS_PULL_REQUEST: 'false' }],
    ['Buildkite on a branch', { CI: 'true', BUILDKITE: 'true', BUILDKITE_PULL_REQUEST: 'false' }],
    ['GitLab on a branch', { CI: 'true', GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push' }],
    ['GitLab by schedule', { CI: 'true', GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'schedule' }],
    ['Woodpecker on a branch', { CI: 'woodpecker', CI_PIPELINE_EVENT: 'push' }],
    ['Semaphore on a branch', { CI: 'true', SEMAPHORE: 'true', SEMAPHORE_GIT_PR_NUMBER: '' }],
    ['Jenkins', { JENKINS_URL: 'http://x', BUILD_ID: '7' }],
  ])('%s is push', async (_, env) => {
    expect(await describeIn(env)).toBe('push');
  });

  it.each([
    ['Travis', { CI: 'true', TRAVIS: 'true', TRAVIS_PULL_REQUEST: '7' }],
    ['Jenkins', { JENKINS_URL: 'http://x', BUILD_ID: '7', CHANGE_ID: '7' }],
    ['GitLab', { CI: 'true', GITLAB_CI: 'true', CI_MERGE_REQUEST_ID: '7' }],
    ['GitLab, by its source', { CI: 'true', GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'merge_request_event' }],
    [
      'GitLab, of a repository on GitHub',
      { CI: 'true', GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'external_pull_request_event' },
    ],
    ['Woodpecker', { CI: 'woodpecker', CI_PIPELINE_EVENT: 'pull_request' }],
    ['Woodpecker, closed', { CI: 'woodpecker', CI_PIPELINE_EVENT: 'pull_request_closed' }],
    ['Semaphore', { CI: 'true', SEMAPHORE: 'true', SEMAPHORE_GIT_PR_NUMBER: '7' }],
  ])('a pull request on %s is one: nothing is stored there', async (_, env) => {
    expect(await describeIn(env)).toBe('pull_request');
  });
});
