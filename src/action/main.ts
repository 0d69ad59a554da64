import { resolve } from 'node:path';
import { createArtifactUploader } from '../adapters/actions/artifact-uploads.ts';
import { failStep, maskSecret, printText, setOutput } from '../adapters/actions/commands.ts';
import { createJobSummary } from '../adapters/actions/job-summary.ts';
import { createActionLog } from '../adapters/actions/log.ts';
import { joinStreams } from '../adapters/actions/one-stream.ts';
import { predictRefusal } from '../adapters/github/comments/refusal.ts';
import { isProposal, type WorkflowContext } from '../adapters/github/workflow-context.ts';
import { loadWorkflowContext } from '../adapters/github/workflow-event.ts';
import { hideInitialEnvironment } from '../adapters/machine/initial-environment.ts';
import { findTempDirectory } from '../adapters/machine/machine.ts';
import { createReportFiles } from '../adapters/machine/report-files.ts';
import { createWorkspace } from '../adapters/machine/workspace.ts';
import { describeError, listUserErrors, UserError } from '../common/errors.ts';
import { lateCode } from '../common/late-code.ts';
import type { ModeRequest } from '../modes/requests.ts';
import type { BaseBranch } from '../ports/base-branch.ts';
import type { ProposedFiles } from '../ports/proposed-files.ts';
import type { CommentPublisher } from '../ports/pull-request.ts';
import { annotateMistake, shorten } from '../report/mistakes.ts';
import type { Report } from '../report/model/schema.ts';
import { failsStep } from '../rules/verdict.ts';
import { loadSettings, type Settings } from '../settings/settings.ts';
import type { GitHubPorts } from './github-ports.ts';
import { buildRequest } from './request.ts';

joinStreams();
const env = process.env;
const log = createActionLog();
if (!hideInitialEnvironment(env))
  log.debug(
    'The system shows the variables of this process to programs of the same user (docs/security.md).',
  );
const root = resolve(env.GITHUB_WORKSPACE || process.cwd());
const workspace = createWorkspace(root);
const tempDirectory = findTempDirectory(env);
const uploads = createArtifactUploader({ env, tempDirectory, log });
// What measures, compares, reports and speaks with GitHub: a wrong input is named without waiting for any of it.
const loadMeasuringWorld = lateCode(() => import('../wiring/measuring-world.ts'));
const loadModes = lateCode(() => import('../modes/mode.ts'));
const loadRefusedInputs = lateCode(() => import('../modes/refused-inputs.ts'));
const loadPublishing = lateCode(() => import('../modes/publish/report.ts'));
const loadGitHubPorts = lateCode(() => import('./github-ports.ts'));
let connecting: Promise<GitHubPorts> | null = null;

// What nobody waits for: without this Node.js would print it as it is.
process.on('uncaughtException', (error) => {
  explain(error);
  process.exit();
});

try {
  await main();
} catch (error) {
  explain(error);
}

/** Says what was thrown, and fails the step. */
function explain(error: unknown): void {
  const mistakes = listUserErrors(error);
  for (const { message, hint } of mistakes) log.error(`${message} ${hint}`.trim());
  if (mistakes.length === 0)
    log.error(
      `This is a bug in perf-baseline-action, please report it. ${error instanceof Error ? (error.stack ?? error.message) : describeError(error)}`,
    );
  setOutput('verdict', 'invalid');
  setOutput('reason', 'user-error');
  failStep(mistakes[0]?.message ?? `Bug: ${describeError(error)}`);
}

async function main(): Promise<void> {
  const context = await loadWorkflowContext(env);
  for (const problem of context.problems) log.warning(problem);
  const settings = await loadSettings(env, workspace);
  const request = buildRequest(context, settings, env);
  const report =
    settings.errors.length > 0
      ? await refuseInputs(request, settings)
      : await runWithPorts(request, settings, context);
  await finish(report, settings, context);
}

/** Names the mistakes at once, and then makes the report of them. */
async function refuseInputs({ context }: ModeRequest, { errors, inputs }: Settings): Promise<Report> {
  const mistakes = errors.map(({ message, hint }) => annotateMistake({ suite: null, message, hint }));
  for (const annotation of shorten(mistakes)) log.annotate(annotation);
  const { reportErrors } = await loadRefusedInputs();
  return reportErrors(errors, context, inputs.mode);
}

async function runWithPorts(
  request: ModeRequest,
  settings: Settings,
  context: WorkflowContext,
): Promise<Report> {
  const { inputs } = request;
  const token = inputs.githubToken;
  if (token !== null) maskSecret(token);
  const [{ withMeasuringWorld }, { runMode }] = await Promise.all([loadMeasuringWorld(), loadModes()]);
  const options = {
    log,
    env,
    tokens: token === null ? [] : [token],
    githubToken: token ?? '',
    workingDirectory: resolve(root, inputs.workingDirectory),
    output: { write: printText },
  };
  return withMeasuringWorld(options, async (world) => {
    const github = token === null ? null : await connectGitHub(settings, context, token);
    return runMode(request, {
      ...world,
      workspace,
      log,
      base: github?.base ?? refuseBaselines(),
      proposed: github?.proposed ?? (isProposal(context) ? refuseBaselines() : null),
      artifacts: github?.artifacts ?? null,
      writer: github?.writer ?? null,
      labels: github?.labels ?? null,
      uploads,
    });
  });
}

function connectGitHub(settings: Settings, context: WorkflowContext, token: string): Promise<GitHubPorts> {
  connecting ??= loadGitHubPorts().then(({ openGitHubPorts }) =>
    openGitHubPorts({
      token,
      context,
      root,
      baseRef: settings.inputs.baseRef,
      workflow: settings.config.baseline.workflow,
      log,
    }),
  );
  return connecting;
}

/** What stands in for the base branch where there is no token to read it with. */
function refuseBaselines(): BaseBranch & ProposedFiles {
  const refuse = () =>
    Promise.reject(
      new UserError(
        'There is no github-token to read the baseline with.',
        'Leave the input github-token out, or set baseline: none.',
      ),
    );
  return {
    freeze: async () => [],
    resolveBase: refuse,
    load: refuse,
    listAncestors: refuse,
    findLastChange: refuse,
    changes: refuse,
  };
}

/** Connects only where GitHub may be asked for a comment at all. Null without a token. */
function createLazyComments(settings: Settings, context: WorkflowContext): CommentPublisher | null {
  const token = settings.inputs.githubToken;
  if (token === null) return null;
  return {
    publish: async (request) => {
      const refusal = predictRefusal(context);
      if (refusal !== null) return refusal;
      const { comments } = await connectGitHub(settings, context, token);
      return comments.publish(request);
    },
  };
}

/** Everything is published first; the verdict sets the step's status last, once. */
async function finish(report: Report, settings: Settings, context: WorkflowContext): Promise<void> {
  const { inputs, config, errors } = settings;
  const { publishReport } = await loadPublishing();
  await publishReport(
    report,
    {
      summary: createJobSummary(env.GITHUB_STEP_SUMMARY),
      files: createReportFiles({
        directory: inputs.reportDir === null ? null : resolve(root, inputs.reportDir),
        tempDirectory,
        checkout: root,
      }),
      comments: report.mode === 'compare' ? createLazyComments(settings, context) : null,
      uploads,
      // Wrong inputs are named by then, and such a report says nothing else.
      annotator: errors.length > 0 ? { annotate: () => {} } : log,
      setOutputs: (outputs) => {
        for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
      },
      log,
    },
    // A wrong input is no reason for a comment, but an older verdict must not stand beside a red step.
    {
      formats: config.report.formats,
      artifact: { ...config.report, slug: [inputs.leg, context.job] },
      comment: errors.length > 0 && inputs.comment !== 'never' ? 'update-only' : inputs.comment,
    },
  );
  log.info(`Verdict: ${report.verdict} (${report.reason}). ${report.headline}`);
  if (report.errors.length > 0 || failsStep(report, inputs.failOn)) failStep(report.headline);
}
