import type { PullRequestContext, WorkflowContext } from '../../src/adapters/github/workflow-context.ts';

/** A push to main of octo/shop, with whatever a test wants otherwise. */
export function createContext(changes: Partial<WorkflowContext> = {}): WorkflowContext {
  return {
    eventName: 'push',
    repository: { owner: 'octo', name: 'shop', id: 1, isPrivate: false, defaultBranch: 'main' },
    sha: '0'.repeat(40),
    ref: 'refs/heads/main',
    actor: 'octocat',
    isDependabot: false,
    workflow: 'perf',
    workflowPath: '.github/workflows/perf.yml',
    job: 'perf',
    runId: '42',
    runAttempt: 1,
    runUrl: 'https://github.com/octo/shop/actions/runs/42',
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    pullRequest: null,
    commentedPullRequest: null,
    mergeGroup: null,
    workflowRun: null,
    problems: [],
    ...changes,
  };
}

/** The context of a pull request's own event; `sha` is its merge commit. */
export function createPullRequestContext(
  pullRequest: Partial<PullRequestContext>,
  changes: Partial<WorkflowContext> = {},
): WorkflowContext {
  return createContext({
    eventName: 'pull_request',
    ref: 'refs/pull/7/merge',
    sha: pullRequest.mergeSha ?? '0'.repeat(40),
    pullRequest: {
      number: 7,
      baseRef: 'main',
      headRef: 'feature',
      headSha: '1'.repeat(40),
      headRepositoryId: 1,
      isFork: false,
      mergeSha: null,
      ...pullRequest,
    },
    ...changes,
  });
}
