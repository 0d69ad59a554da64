import type { Config } from '../config.ts';
import { listUserErrors, UserError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { loadK6Variables } from '../k6-variables.ts';
import { DEFAULT_K6_VERSION } from '../k6-version.ts';
import type { Measure } from '../measurement/measure.ts';
import { buildReport, type RunContext } from '../report/build-report.ts';
import { listSecrets } from '../secrets.ts';
import type { ActionResult } from './action-result.ts';
import { type BaselineRequest, runBaseline } from './baseline.ts';
import type { ComparingPorts } from './baseline-loading.ts';
import { runCompare } from './compare.ts';
import type { MeasuringPorts, MeasuringRequest } from './measuring.ts';
import { loadNamedFiles } from './named-files.ts';
import { splitByRequiredEnv } from './required-env.ts';
import type { ResultsRequest } from './results.ts';
import type { RunIdentity } from './run-identity.ts';
import { selectScenarios } from './scenario-selection.ts';
import type { StoringPorts, StoringRequest } from './storing.ts';
import { runValidate } from './validate.ts';

export interface ActionRequest {
  readonly inputs: Inputs;
  readonly config: Config;
  /** What `config` was parsed from; null if there is no config file. */
  readonly configText: string | null;
  /** The step's own environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly eventName: string;
  readonly identity: RunIdentity;
  /** Who started the workflow. */
  readonly actor: string;
  readonly conduct: Conduct;
  readonly context: RunContext;
}

/** Where the action and the command line differ. */
export interface Conduct {
  readonly flatFiles: StoringRequest['flatFiles'];
  /** What the suite of `results` is called; null: after its file. */
  readonly suite: string | null;
  /** Beside a comparison, only runs of suites without a baseline are stored. */
  readonly firstOnly: boolean;
  /** Beside a comparison, failing runs are stored as well: a maintainer asked for it. */
  readonly keepsFailing: boolean;
  /** Whether the names in the input env are part of the load. */
  readonly envIsLoad: boolean;
}

export type ActionPorts = MeasuringPorts & ComparingPorts & StoringPorts;

/** What the action does, from checked inputs to the report. A user's mistake becomes a report as well. */
export async function runAction(request: ActionRequest, ports: ActionPorts): Promise<ActionResult> {
  try {
    return await dispatch(request, ports);
  } catch (error) {
    if (listUserErrors(error).length === 0) throw error;
    return reportErrors(listUserErrors(error), request.context, request.inputs.mode);
  }
}

/** A report that consists of the user's mistakes. */
export function reportErrors(
  errors: readonly UserError[],
  context: RunContext,
  asked: Inputs['mode'],
): ActionResult {
  const results = errors.map((error) => ({ suite: '', comparison: null, error }));
  const mode = asked === 'baseline' || asked === 'validate' ? asked : 'compare';
  return { report: buildReport(results, { ...context, mode, notices: [] }), results };
}

async function dispatch(request: ActionRequest, ports: ActionPorts): Promise<ActionResult> {
  const { inputs, config, context, eventName } = request;
  // On workflow_run, `auto` means `comment`, which never runs the pull request's code.
  if (inputs.mode === 'comment' || (inputs.mode === 'auto' && eventName === 'workflow_run')) {
    throw new UserError(
      'mode: comment is not available in this version yet.',
      'Run compare on pull_request; on workflow_run, set mode: compare to measure all the same.',
    );
  }
  if (inputs.mode === 'validate')
    return runValidate({ ...(await prepareMeasuring(request, ports)), context }, ports);
  if (inputs.mode === 'baseline') return runBaseline(await describeBaseline(request, ports), ports);
  const measuring =
    inputs.results.length > 0 ? describeResults(request) : await prepareMeasuring(request, ports);
  const onPullRequest = context.pullRequest !== null && inputs.baseline !== 'none';
  return runCompare(
    {
      measuring,
      config,
      baselineWanted: inputs.baseline === 'paired' ? 'auto' : inputs.baseline,
      configFile: onPullRequest ? { path: inputs.configFile, text: request.configText } : null,
      storing: describeStoring(request),
      firstOnly: request.conduct.firstOnly,
      keepsFailing: request.conduct.keepsFailing,
      note: inputs.note,
      eventName,
      context,
      notices: [],
    },
    ports,
  );
}

async function describeBaseline(request: ActionRequest, ports: ActionPorts): Promise<BaselineRequest> {
  const { inputs, eventName, context, identity } = request;
  const { note, suites } = inputs;
  const gathers =
    !['none', 'workspace'].includes(inputs.update) &&
    inputs.scenarioFiles.length + inputs.results.length === 0;
  const source = gathers
    ? { gather: { runId: identity.provenance.runId, suites, note } }
    : inputs.results.length > 0
      ? describeResults(request)
      : await prepareMeasuring(request, ports);
  const storing = describeStoring(request);
  const update = storing.update === 'none' ? 'workspace' : storing.update;
  return { source, storing: { ...storing, update }, note, eventName, context };
}

function describeStoring({ inputs, config, identity, actor, conduct }: ActionRequest): StoringRequest {
  const { flatFiles } = conduct;
  const { update, dryRun, leg, updateHistory: history } = inputs;
  const { job: name, ref, runUrl } = identity.provenance;
  return { update, flatFiles, config, history, dryRun, leg, job: { name, ref, runUrl, actor } };
}

function describeResults({ inputs, config, identity, conduct }: ActionRequest): ResultsRequest {
  const { suite } = conduct;
  const { results, suites, workingDirectory, format } = inputs;
  return { results, suite, suites, workingDirectory, format, config, identity };
}

async function prepareMeasuring(
  request: ActionRequest,
  { workspace }: MeasuringPorts,
): Promise<MeasuringRequest> {
  const { inputs, config, identity, environment } = request;
  const { files, variables: fromFile } = await loadNamedFiles(inputs, config, workspace);
  const { runnable, skipped } = splitByRequiredEnv(
    selectScenarios({ files, suites: inputs.suites, config }),
    inputs.mode === 'validate' ? [] : config.requiredEnv,
    { ...environment, ...fromFile, ...inputs.env },
  );
  return {
    scenarios: runnable,
    skipped,
    k6: { version: inputs.k6Version ?? DEFAULT_K6_VERSION, ...config.k6 },
    workingDirectory: inputs.workingDirectory,
    flags: inputs.flags,
    env: { ...fromFile, ...inputs.env },
    loadNames: Object.keys({ ...fromFile, ...(request.conduct.envIsLoad ? inputs.env : {}) }).sort(),
    secrets: listSecrets({ ...environment, ...fromFile, ...inputs.env }),
    k6Environment: loadK6Variables({ ...environment, ...fromFile, ...inputs.env }),
    groupings: listGroupings(config),
    wanted: listPatterns(config),
    groupIds: config.groupIds,
    timeBudgetMs: inputs.timeBudgetMinutes === null ? null : inputs.timeBudgetMinutes * 60_000,
    identity,
  };
}

/** What the user's rules and budgets name by tags. */
function listPatterns({ rules, budgets }: Config): Measure[] {
  const patterns = rules.flatMap(({ subject }) => (subject.kind === 'pattern' ? [subject.measure] : []));
  return [...patterns, ...budgets.map(({ measure }) => measure)].filter(
    ({ tags }) => Object.keys(tags).length > 0,
  );
}

/** Rows by every tag of `group-by`, and by the tags that a rule or a budget names. */
function listGroupings(config: Config): string[][] {
  const named = listPatterns(config).map(({ tags }) => Object.keys(tags).sort());
  const wanted = [...config.groupBy.map((tag) => [tag]), ...named];
  return [...new Map(wanted.map((tags) => [JSON.stringify(tags), tags])).values()];
}
