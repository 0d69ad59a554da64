import { describeEvent } from './adapters/continuous-integration.ts';
import { createLocalBaselines } from './adapters/git-repository.ts';
import { createWorkspace } from './adapters/workspace.ts';
import type { CliProgram, Ending } from './cli-program.ts';
import type { Arguments } from './command-line/arguments.ts';
import { listCommandInputs, listCommandMistakes } from './command-line/command-inputs.ts';
import { UserError, UserErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { importBaselines } from './modes/import-baseline.ts';
import { type MergedFile, mergeFiles } from './modes/merge-files.ts';
import { refuseEvent } from './modes/refused-events.ts';
import { loadShownBaselines } from './modes/show-baseline.ts';
import type { Workspace } from './ports.ts';
import {
  type BaselinePage,
  renderBaselineJson,
  renderBaselinePage,
  renderBaselineTables,
} from './report/baseline-page.ts';
import { loadSettings, type Settings } from './settings.ts';

interface Desk {
  readonly args: Arguments;
  readonly program: CliProgram;
  readonly workspace: Workspace;
  readonly settings: Settings;
}

/** Runs a command that works on documents and measures nothing. */
export async function runDocumentCommand(args: Arguments, program: CliProgram): Promise<Ending> {
  const workspace = createWorkspace(program.root, false);
  const fixed: Partial<Inputs> = args.command === 'baseline import' ? { mode: 'baseline' } : {};
  const settings = await loadSettings(listCommandInputs(args), workspace, fixed);
  const errors = [...listCommandMistakes(args), ...settings.errors];
  if (errors.length > 0) throw new UserErrors(errors);
  const desk = { args, program, workspace, settings };
  if (args.command === 'merge') return merge(desk);
  return args.command === 'baseline import' ? importFiles(desk) : show(desk);
}

async function show({ args, program, workspace, settings }: Desk): Promise<Ending> {
  const { options, operands } = args;
  const { config, inputs } = settings;
  const { paint, print, root } = program;
  const [baseRef = null] = options.get('base-ref') ?? [];
  const baselines = createLocalBaselines({ directory: root, workspace, baseRef });
  const files = operands.length === 0 ? [] : await workspace.find(operands, '.');
  const request = { config, files, suites: inputs.suites };
  const suites = await loadShownBaselines(request, { baselines, workspace });
  const { budgets, rules, evidence } = config;
  const page: BaselinePage = { suites, budgets, rules, evidence };
  if (options.has('json')) print(renderBaselineJson(page));
  else print(options.has('markdown') ? renderBaselinePage(page) : renderBaselineTables(page, paint));
  return 'pass';
}

async function importFiles({ args, program, workspace, settings }: Desk): Promise<Ending> {
  const { options, operands } = args;
  const { log, root, env } = program;
  refuseEvent(describeEvent(env));
  const [path = settings.config.baseline.path] = options.get('baseline') ?? [];
  const [suite = null] = options.get('suite') ?? [];
  const request = {
    files: await workspace.find(operands, '.'),
    suite,
    config: { ...settings.config, baseline: { ...settings.config.baseline, path } },
    note: settings.inputs.note,
    dryRun: settings.inputs.dryRun,
  };
  const outcomes = await importBaselines(request, {
    baselines: createLocalBaselines({ directory: root, workspace, baseRef: null }),
    artifacts: null,
    uploads: { upload: async () => ({ kind: 'unavailable', reason: '', hint: '', level: 'debug' }) },
    writer: null,
    workspace,
    log,
  });
  for (const notice of outcomes.flatMap(({ notices }) => notices)) log.info(notice);
  const errors = outcomes.flatMap((outcome) => [...outcome.errors.values()]);
  if (errors.length > 0) throw new UserErrors(errors);
  return 'pass';
}

async function merge({ args, program, workspace, settings }: Desk): Promise<Ending> {
  const files: MergedFile[] = [];
  for (const path of await workspace.find(args.operands, '.')) {
    const text = await workspace.read(path);
    if (text === null)
      throw new UserError(`${path} is not there any more.`, 'Does another program remove it?');
    files.push({ path, text });
  }
  const { text, summary } = mergeFiles(files, settings.config.baseline.history);
  const [output] = args.options.get('output') ?? [];
  if (output === undefined) program.print(text);
  else await workspace.write(output, text);
  program.log.info(`Merged: ${summary}${output === undefined ? '' : `, into ${output}`}.`);
  return 'pass';
}
