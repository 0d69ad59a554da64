import ci from 'ci-info';

type Environment = Readonly<Record<string, string | undefined>>;

/** Present variables of Woodpecker, Semaphore and GitLab, of which the package knows former or other ones. */
function isNewerPullRequest(env: Environment): boolean {
  const { CI_PIPELINE_EVENT, CI_PIPELINE_SOURCE, SEMAPHORE_GIT_PR_NUMBER } = env;
  return (
    CI_PIPELINE_EVENT?.startsWith('pull_request') === true ||
    ['merge_request_event', 'external_pull_request_event'].includes(CI_PIPELINE_SOURCE ?? '') ||
    (SEMAPHORE_GIT_PR_NUMBER ?? '') !== ''
  );
}

/**
 * What started this process, in GitHub's words: the event of a workflow; of other CI systems `pull_request` or `push`;
 * `workflow_dispatch` where a person did.
 */
export function readEvent(env: Environment): string {
  if (env.GITHUB_ACTIONS === 'true') return env.GITHUB_EVENT_NAME ?? 'push';
  if (ci.isPR === true || isNewerPullRequest(env)) return 'pull_request';
  return ci.isCI ? 'push' : 'workflow_dispatch';
}
