import type { WorkflowContext } from '../adapters/github/workflow-context.ts';
import type { ModeRequest } from '../modes/requests.ts';
import { readInput, type Settings } from '../settings/settings.ts';

/** What the action is to do, from the job and the settings. */
export function buildRequest(
  context: WorkflowContext,
  { inputs, config, configText }: Settings,
  env: Readonly<Record<string, string | undefined>>,
): ModeRequest {
  const { sha, ref, runUrl, runId, runAttempt, workflow, pullRequest, repository, eventName, actor } =
    context;
  const { update, updateHistory, dryRun, note } = inputs;
  return {
    inputs,
    config,
    configText,
    environment: env,
    actor,
    storage: {
      update,
      updateHistory,
      dryRun,
      note,
      flatFiles: 'converted',
      firstOnly: false,
      othersStore: false,
      storesFailing: eventName === 'workflow_dispatch',
      event: eventName,
    },
    suiteOfResults: null,
    envIsLoad: true,
    identity: {
      leg: inputs.leg,
      // Runs of one job are one cluster, and the legs of a matrix all have the same GITHUB_JOB.
      provenance: {
        sha,
        ref,
        runUrl,
        runId,
        runAttempt,
        job: [context.job, flattenMatrix(readInput(env, 'matrix'))].join(' ').trim(),
      },
    },
    context: {
      time: new Date().toISOString(),
      workflow,
      job: context.job,
      leg: inputs.leg,
      repository: `${repository.owner}/${repository.name}`,
      sha,
      headSha: pullRequest?.headSha ?? null,
      pullRequest: pullRequest?.number ?? null,
      runUrl,
    },
  };
}

/** The matrix on one line; nothing where there is none. What is no JSON was refused before. */
function flattenMatrix(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text) ?? {}).replace(/^\{\}$/, '');
  } catch {
    return '';
  }
}
