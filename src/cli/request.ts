import type { ModeRequest } from '../modes/requests.ts';
import type { Settings } from '../settings/settings.ts';
import { type Arguments, findValue } from './arguments.ts';
import { OPTION_WORDS } from './wording.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the command was typed. */
export interface Surroundings {
  /** What is checked out; empty texts where that is not known. */
  readonly git: { readonly sha: string; readonly ref: string };
  readonly eventName: string;
  readonly env: Environment;
  /** UTC milliseconds. */
  readonly now: number;
}

/** What the core is to do for a command. */
export function buildCommandRequest(
  { command, options }: Pick<Arguments, 'command' | 'options'>,
  { inputs, config, configText }: Settings,
  { git: { sha, ref }, eventName, env, now }: Surroundings,
): ModeRequest {
  // Every run at a terminal counts as a job of its own; results that are read have a name from their content.
  const run = readWorkflowRun(env, inputs.results.length > 0 ? '' : `local-${now}`);
  const { update, updateHistory, dryRun, note } = inputs;
  return {
    inputs,
    config,
    configText,
    environment: env,
    actor: '',
    storage: {
      update,
      updateHistory,
      dryRun,
      note,
      flatFiles: options.has('baseline') ? 'flat-and-new' : 'flat',
      firstOnly: command === 'compare' && !options.has('update-baseline'),
      storesFailing: false,
      // Legs may be measured beside each other in one checkout.
      othersStore: true,
      event: eventName,
    },
    suiteOfResults: findValue(options, 'suite'),
    // --env is what a variable of the shell would be: an address, not another load.
    envIsLoad: false,
    identity: { leg: inputs.leg, provenance: { sha, ref, ...run } },
    context: {
      time: new Date(now).toISOString(),
      workflow: '',
      job: run.job,
      leg: inputs.leg,
      repository: '',
      sha,
      headSha: null,
      pullRequest: null,
      runUrl: run.runUrl,
      words: OPTION_WORDS,
    },
  };
}

/** In a job of GitHub Actions, runs of one job belong together, as the action's do. */
function readWorkflowRun(env: Environment, ownRunId: string) {
  const { GITHUB_RUN_ID, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (env.GITHUB_ACTIONS !== 'true' || GITHUB_RUN_ID === undefined) {
    return { runUrl: '', runId: ownRunId, runAttempt: 1, job: '' };
  }
  return {
    runUrl: `${server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${GITHUB_RUN_ID}`,
    runId: GITHUB_RUN_ID,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    job: env.GITHUB_JOB ?? '',
  };
}
