import { resolve } from 'node:path';
import { findCheckout } from '../adapters/files/file-placement.ts';
import { loadCheckout } from '../adapters/git/checkout.ts';
import { readEvent } from '../adapters/machine/continuous-integration.ts';
import { findTempDirectory } from '../adapters/machine/machine.ts';
import { createReportFiles } from '../adapters/machine/report-files.ts';
import { describeErrorWithin } from '../common/errors.ts';
import { shortenSha } from '../common/git-ref.ts';
import { runMode } from '../modes/mode.ts';
import { reportErrors } from '../modes/refused-inputs.ts';
import type { ModeRequest } from '../modes/requests.ts';
import type { K6Runner } from '../ports/k6.ts';
import type { Progress } from '../ports/terminal.ts';
import { listReportFiles, renderJson } from '../report/files.ts';
import type { Report } from '../report/model/schema.ts';
import { renderTerminal } from '../report/terminal/terminal.ts';
import { failsStep } from '../rules/verdict.ts';
import { withMeasuringWorld } from '../wiring/measuring-world.ts';
import type { SettledCommand } from './command-settings.ts';
import type { ModeCommand } from './inputs.ts';
import { divertOutput } from './library-output.ts';
import { createLocalPorts, type LocalPorts } from './local-ports.ts';
import { describePair } from './pair-of-files.ts';
import { warnOfPlace } from './place-warnings.ts';
import type { CliProgram, Ending } from './program.ts';
import { buildCommandRequest } from './request.ts';

/** Runs a command that the action knows as a mode, on this machine. */
export async function runModeCommand(
  command: SettledCommand<ModeCommand>,
  program: CliProgram,
): Promise<Ending> {
  const { args, settings } = command;
  const { env, root, log } = program;
  const ports = createLocalPorts(command, program);
  const git = await loadCheckout(root);
  const eventName = readEvent(env);
  const request = buildCommandRequest(args, settings, { git, eventName, env, now: Date.now() });
  if (git.hasChanges) log.debug(`Measured with changes that are not committed on ${shortenSha(git.sha)}.`);
  warnOfPlace(args, { eventName, top: git.top }, program);
  const report =
    settings.errors.length > 0
      ? reportErrors(settings.errors, request.context, settings.inputs.mode)
      : await runWithPorts(request, program, ports);
  await publish(report, command, program);
  if (report.errors.length > 0) return 'badInput';
  return failsStep(report, settings.inputs.failOn) ? 'failed' : 'pass';
}

async function runWithPorts(request: ModeRequest, program: CliProgram, ports: LocalPorts): Promise<Report> {
  const { env, root, log, k6Output, progress } = program;
  const options = {
    log,
    env,
    githubToken: env.GITHUB_TOKEN ?? '',
    workingDirectory: resolve(root, request.inputs.workingDirectory),
    output: k6Output,
  };
  return withMeasuringWorld(options, ({ installer, runner, ...world }) =>
    runMode(request, {
      ...ports,
      ...world,
      installer: {
        install: (wanted) => divertOutput(process.stdout, log, () => installer.install(wanted)),
      },
      runner: showProgress(runner, progress),
      labels: null,
      // Whoever types a path means it.
      proposed: null,
    }),
  );
}

function showProgress(runner: K6Runner, progress: Progress): K6Runner {
  return {
    ...runner,
    run: async (request) => {
      const end = progress.begin(request.suite, request.plannedMs);
      try {
        return await runner.run(request);
      } finally {
        end();
      }
    },
  };
}

/** The report that exists is printed, even if its files cannot be written. */
async function publish(
  report: Report,
  { args, settings }: SettledCommand<ModeCommand>,
  program: CliProgram,
): Promise<void> {
  const { options } = args;
  const { env, paint, verbose, width, print, printJson, root } = program;
  const asksToStore = options.has('update-baseline') || options.has('dry-run');
  const { dryRun } = settings.inputs;
  if (options.has('json')) printJson(renderJson(report));
  else print(renderTerminal(report, { paint, verbose, width, dryRun, asksToStore }));
  const pair = describePair(report, args);
  if (pair !== null) program.log.warning(pair);
  const { reportDir } = settings.inputs;
  if (reportDir === null) return;
  const files = createReportFiles({
    directory: resolve(root, reportDir),
    tempDirectory: findTempDirectory(env),
    checkout: findCheckout(root),
  });
  try {
    for (const { name, text } of listReportFiles(report, settings.config.report.formats)) {
      program.log.info(`Wrote ${await files.write(name, text)}.`);
    }
  } catch (error) {
    program.log.warning(
      `The report could not be written to ${reportDir}: ${describeErrorWithin(error)}. The verdict stands.`,
    );
  }
}
