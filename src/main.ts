import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { setFailed, setOutput, setSecret } from '@actions/core';
import { createActionLog } from './adapters/action-log.ts';
import { createBaselineRepo } from './adapters/baseline-repo/store.ts';
import { loadCheckoutSha } from './adapters/checkout.ts';
import { createJobSummary } from './adapters/job-summary.ts';
import { createK6Runner } from './adapters/k6-runner/k6-runner.ts';
import { describeMachine } from './adapters/machine.ts';
import { createCommentPublisher } from './adapters/pull-request-comment/publisher.ts';
import { createReportFiles } from './adapters/report-files.ts';
import { loadWorkflowContext } from './adapters/workflow-context.ts';
import { createWorkspace } from './adapters/workspace.ts';
import { failsStep } from './comparison/fail-on.ts';
import { describeError, listUserErrors, UserError } from './errors.ts';
import { type ActionRequest, reportErrors, runAction } from './modes/action.ts';
import type { ActionResult } from './modes/action-result.ts';
import { publishReport } from './modes/publishing.ts';
import type { BaselineStore, GitHubApi } from './ports.ts';
import { loadSettings, readInput, type Settings } from './settings.ts';
import type { WorkflowContext } from './workflow-context.ts';

const env = process.env;
const log = createActionLog();
const root = resolve(env.GITHUB_WORKSPACE || process.cwd());
const workspace = createWorkspace(root);
const tempDirectory = env.RUNNER_TEMP || tmpdir();

try {
  await main();
} catch (error) {
  const mistakes = listUserErrors(error);
  for (const { message, hint } of mistakes) log.error(`${message} ${hint}`.trim());
  if (mistakes.length === 0)
    log.error(
      `This is a bug in perf-baseline-action, please report it. ${error instanceof Error ? (error.stack ?? error.message) : describeError(error)}`,
    );
  setOutput('verdict', 'invalid');
  setOutput('reason', 'user-error');
  setFailed(mistakes[0]?.message ?? `Bug: ${describeError(error)}`);
}

async function main(): Promise<void> {
  const context = await loadWorkflowContext(env);
  for (const problem of context.problems) log.warning(problem);
  const settings = await loadSettings(env, workspace);
  const request = describeRequest(context, settings);
  const result =
    settings.errors.length > 0
      ? reportErrors(settings.errors, request.context, settings.inputs.mode)
      : await runWithPorts(request, context);
  await finish(result, settings, context);
}

function describeRequest(context: WorkflowContext, { inputs, config, configText }: Settings): ActionRequest {
  const { sha, ref, runUrl, runId, runAttempt, workflow, pullRequest, repository, eventName } = context;
  return {
    inputs,
    config,
    configText,
    environment: env,
    eventName,
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

async function runWithPorts(request: ActionRequest, context: WorkflowContext): Promise<ActionResult> {
  const { inputs } = request;
  const token = inputs.githubToken;
  if (token !== null) setSecret(token);
  const runner = createK6Runner({
    log,
    env,
    tokens: token === null ? [] : [token],
    workingDirectory: resolve(root, inputs.workingDirectory),
    tempDirectory,
    output: process.stdout,
    signals: process,
  });
  const { createK6Installer } = await import('./adapters/k6-installer/k6-installer.ts');
  const installer = createK6Installer({ log, env, githubToken: token ?? '' });
  const clock = { now: () => Date.now() };
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const baselines = await createBaselines(request, context);
  try {
    return await runAction(request, {
      installer,
      runner,
      workspace,
      log,
      clock,
      digest,
      machine: describeMachine(env),
      baselines,
    });
  } finally {
    runner.close();
  }
}

async function createBaselines({ inputs }: ActionRequest, context: WorkflowContext): Promise<BaselineStore> {
  if (inputs.githubToken === null) {
    const refuse = () =>
      Promise.reject(
        new UserError(
          'There is no github-token to read the baseline with.',
          'Leave the input github-token out, or set baseline: none.',
        ),
      );
    return { resolveBase: refuse, load: refuse, listAncestors: refuse, findLastChange: refuse };
  }
  return createBaselineRepo({
    api: await connectGitHub(inputs.githubToken, context),
    context,
    checkoutSha: await loadCheckoutSha(root),
    baseRef: inputs.baseRef,
  });
}

/** Loaded when it is needed, as the installer is: a wrong input is named without waiting for either. */
async function connectGitHub(token: string, { apiUrl }: WorkflowContext): Promise<GitHubApi> {
  const { createGitHubClient } = await import('./adapters/github-client.ts');
  return createGitHubClient({ token, apiUrl, log });
}

/** Everything is published first; the verdict sets the step's status last, once. */
async function finish(
  { report, results }: ActionResult,
  { inputs, config, errors }: Settings,
  context: WorkflowContext,
): Promise<void> {
  const canComment = inputs.githubToken !== null && report.mode === 'compare';
  await publishReport(
    report,
    {
      summary: createJobSummary(env.GITHUB_STEP_SUMMARY),
      files: createReportFiles({
        directory: inputs.reportDir === null ? null : resolve(root, inputs.reportDir),
        tempDirectory,
      }),
      comments: canComment
        ? createCommentPublisher({
            api: await connectGitHub(inputs.githubToken ?? '', context),
            context,
            log,
          })
        : null,
      annotator: log,
      setOutputs: (outputs) => {
        for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
      },
      log,
    },
    // A wrong input is no reason for a comment, but an older verdict must not stand beside a red step.
    {
      formats: config.report.formats,
      comment: errors.length > 0 && inputs.comment !== 'never' ? 'update-only' : inputs.comment,
    },
  );
  log.info(`Verdict: ${report.verdict} (${report.reason}). ${report.headline}`);
  const hasMistake = results.some((result) => result.error !== null);
  if (hasMistake || failsStep(report, inputs.failOn)) setFailed(report.headline);
}
