import ci from 'ci-info';

/**
 * What started this process, in GitHub's words: the event of a workflow; of other CI systems `pull_request` or `push`;
 * `workflow_dispatch` where a person did.
 */
export function describeEvent(env: Readonly<Record<string, string | undefined>>): string {
  if (env.GITHUB_ACTIONS === 'true') return env.GITHUB_EVENT_NAME ?? 'push';
  if (ci.isPR === true || env.CI_PIPELINE_SOURCE === 'merge_request_event') return 'pull_request';
  return ci.isCI ? 'push' : 'workflow_dispatch';
}
