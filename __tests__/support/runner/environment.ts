import { join } from 'node:path';
import type { RuntimeClaims } from '../fake-github/artifact-service.ts';

/** What a job of GitHub Actions is about, as far as an action can see. */
export interface Job {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly baseRef: string;
  readonly headRef: string;
  readonly actor: string;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  readonly runAttempt: number;
}

export interface Places {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly eventPath: string;
  readonly actionPath: string;
}

/** The variables that the runner sets for a JavaScript action; `run:` steps get those without `ACTIONS_`. */
export function createRunnerEnvironment(job: Job, eventName: string, places: Places): Record<string, string> {
  const [owner = ''] = job.repository.split('/');
  return {
    CI: 'true',
    HOME: join(places.temp, 'home'),
    LANG: 'C.UTF-8',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: places.actionPath,
    GITHUB_ACTOR: job.actor,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: job.apiUrl.endsWith('/api/v3')
      ? job.apiUrl.replace(/v3$/, 'graphql')
      : `${job.apiUrl}/graphql`,
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: places.eventPath,
    GITHUB_JOB: job.job,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: `${job.runAttempt}`,
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_SHA: job.sha,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: `${job.repository}/.github/workflows/${job.workflow}.yml@${job.ref}`,
    GITHUB_WORKSPACE: places.workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'stand-in',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: places.toolCache,
    ACTIONS_RUNTIME_TOKEN: createRuntimeToken(job, eventName),
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    // The fake GitHub takes artifacts as well; without it there is no service.
    ACTIONS_RESULTS_URL: /^http:\/\/127\.0\.0\.1:\d{4,}/.test(job.apiUrl)
      ? `${new URL(job.apiUrl).origin}/`
      : '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-of-the-job',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/id',
  };
}

/** Unsigned, with the scope that `@actions/artifact` looks for, and with what GitHub knows of the job by itself. */
function createRuntimeToken(job: Job, eventName: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims: RuntimeClaims = {
    scp: `Actions.Results:${job.runId}:1`,
    repository: job.repository,
    sha: job.sha,
    branch: job.headRef === '' ? job.ref.replace(/^refs\/heads\//, '') : job.headRef,
    event: eventName,
    workflowPath: `.github/workflows/${job.workflow}.yml`,
    attempt: job.runAttempt,
  };
  return `${encode({ alg: 'none' })}.${encode(claims)}.signature`;
}
