import { loadCheckout } from '../adapters/git/checkout.ts';
import { readEvent } from '../adapters/machine/continuous-integration.ts';
import { UserError, UserErrors } from '../common/errors.ts';
import { refuseEvent } from '../modes/history/events.ts';
import { importBaselines } from '../modes/import.ts';
import { type MergedFile, mergeFiles } from '../modes/merge.ts';
import { loadShownBaselines } from '../modes/show.ts';
import { renderBaselinePage } from '../report/markdown/baseline-page.ts';
import { renderBaselineJson, renderBaselineTables } from '../report/terminal/baselines.ts';
import { findValue } from './arguments.ts';
import type { SettledCommand } from './command-settings.ts';
import { createLocalPorts, type LocalPorts } from './local-ports.ts';
import { warnOfPlace } from './place-warnings.ts';
import type { CliProgram, Ending } from './program.ts';

interface DocumentCommand extends SettledCommand {
  readonly program: CliProgram;
  readonly ports: LocalPorts;
}

/** Runs a command that works on documents and measures nothing. */
export async function runDocumentCommand(settled: SettledCommand, program: CliProgram): Promise<Ending> {
  const { args } = settled;
  if (args.command !== 'merge') {
    const { top } = await loadCheckout(program.root);
    warnOfPlace(args, { eventName: readEvent(program.env), top }, program);
  }
  const command = { ...settled, program, ports: createLocalPorts(settled, program) };
  if (args.command === 'merge') return merge(command);
  return args.command === 'baseline import' ? importFiles(command) : show(command);
}

async function show({ args, program, ports, settings }: DocumentCommand): Promise<Ending> {
  const { options, operands } = args;
  const { config, inputs } = settings;
  const { paint, print, printJson } = program;
  const files = operands.length === 0 ? [] : await ports.workspace.find(operands, '.');
  const request = { config, files, suites: inputs.suites };
  const suites = await loadShownBaselines(request, ports);
  const { budgets, rules, evidence } = config;
  if (options.has('json')) printJson(renderBaselineJson(suites));
  else if (options.has('markdown')) print(renderBaselinePage({ suites, budgets, rules, evidence }));
  else print(renderBaselineTables(suites, paint));
  return 'pass';
}

async function importFiles({ args, program, ports, settings }: DocumentCommand): Promise<Ending> {
  const { options, operands } = args;
  refuseEvent(readEvent(program.env));
  const request = {
    files: await ports.workspace.find(operands, '.'),
    suite: findValue(options, 'suite'),
    format: settings.inputs.format,
    config: settings.config,
    note: settings.inputs.note,
    dryRun: settings.inputs.dryRun,
  };
  const outcomes = await importBaselines(request, ports);
  for (const notice of outcomes.flatMap(({ notices }) => notices)) program.log.info(notice);
  const errors = outcomes.flatMap((outcome) => [...outcome.errors.values()]);
  if (errors.length > 0) throw new UserErrors(errors);
  return 'pass';
}

async function merge({ args, program, ports, settings }: DocumentCommand): Promise<Ending> {
  const files: MergedFile[] = [];
  for (const path of await ports.workspace.find(args.operands, '.')) {
    const text = await ports.workspace.read(path);
    if (text === null)
      throw new UserError(`${path} is not there any more.`, 'Does another program remove it?');
    files.push({ path, text });
  }
  const { text, summary } = mergeFiles(files, settings.config.baseline.history);
  const output = findValue(args.options, 'output');
  if (output === null) program.printJson(text);
  else await ports.workspace.write(output, text);
  program.log.info(`Merged: ${summary}${output === null ? '' : `, into ${output}`}.`);
  return 'pass';
}
