import { listSecrets } from '../common/secrets.ts';
import { loadK6Variables } from '../k6/variables.ts';
import { DEFAULT_K6_VERSION } from '../k6/version.ts';
import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import type { Measure } from '../measurement/measure.ts';
import type { RunIdentity } from '../measurement/run-record.ts';
import { worseOf } from '../readers/named-values.ts';
import type { RunContext } from '../report/model/build-report.ts';
import type { Config } from '../settings/config.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { BaselineRequest } from './baseline.ts';
import type { ComparingPorts } from './compare/request.ts';
import type { CompareRequest } from './compare.ts';
import type { StoragePolicy, StoringPorts, StoringRequest } from './history/request.ts';
import { chooseK6, type K6ChoicePorts } from './measure/k6-choice.ts';
import { loadNamedFiles } from './measure/named-files.ts';
import type { MeasuringPorts, MeasuringRequest } from './measure/request.ts';
import { splitByRequiredEnv } from './measure/required-env.ts';
import type { ResultsRequest } from './measure/runs.ts';
import { type Scenario, selectScenarios } from './measure/scenarios.ts';

export interface ModeRequest {
  readonly inputs: Inputs;
  readonly config: Config;
  /** What `config` was parsed from; null if there is no config file. */
  readonly configText: string | null;
  /** The step's own environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly identity: RunIdentity;
  /** Who started the workflow. */
  readonly actor: string;
  readonly storage: StoragePolicy;
  /** What the suite of `results` is called; null: after its file. */
  readonly suiteOfResults: string | null;
  /** Whether the names in the input env are part of the load. */
  readonly envIsLoad: boolean;
  readonly context: RunContext;
}

export type ModePorts = MeasuringPorts & ComparingPorts & StoringPorts;

type RequestPorts = Pick<MeasuringPorts, 'workspace'> & K6ChoicePorts;

/** What `mode: compare` is to do. @throws UserErrors for files that are not there */
export async function buildCompareRequest(
  request: ModeRequest,
  ports: RequestPorts,
): Promise<CompareRequest> {
  const { inputs, config, configText, context } = request;
  return {
    measuring: await buildSource(request, ports),
    comparing: {
      config,
      configFile: context.pullRequest !== null ? { path: inputs.configFile, text: configText } : null,
      wanted: inputs.baseline === 'paired' ? 'auto' : inputs.baseline,
      worse: worseOf(inputs.format ?? ''),
    },
    storing: buildStoringRequest(request),
    context,
  };
}

/**
 * What `mode: baseline` is to do: to measure, or to gather what other jobs measured.
 * @throws UserErrors for files that are not there
 */
export async function buildBaselineRequest(
  request: ModeRequest,
  ports: RequestPorts,
): Promise<BaselineRequest> {
  const { inputs, storage, context, identity } = request;
  const { scenarioFiles, results, suites } = inputs;
  const storesElsewhere = storage.update !== 'none' && storage.update !== 'workspace';
  const gathers = storesElsewhere && scenarioFiles.length + results.length === 0;
  const source = gathers
    ? { gather: { runId: identity.provenance.runId, suites, note: storage.note } }
    : await buildSource(request, ports);
  const update = storage.update === 'none' ? 'workspace' : storage.update;
  return { source, storing: buildStoringRequest({ ...request, storage: { ...storage, update } }), context };
}

function buildStoringRequest({ inputs, config, identity, actor, storage }: ModeRequest): StoringRequest {
  const { job: name, ref, runUrl } = identity.provenance;
  return { policy: storage, config, leg: inputs.leg, job: { name, ref, runUrl, actor } };
}

async function buildSource(
  request: ModeRequest,
  ports: RequestPorts,
): Promise<MeasuringRequest | ResultsRequest> {
  return request.inputs.results.length > 0 ? buildResultsRequest(request) : prepareMeasuring(request, ports);
}

function buildResultsRequest({ inputs, config, identity, suiteOfResults }: ModeRequest): ResultsRequest {
  const { results, suites, workingDirectory, format } = inputs;
  return { results, suite: suiteOfResults, suites, workingDirectory, format, config, identity };
}

/** The suites that run, and all that running them needs. @throws UserErrors for files that are not there */
export async function prepareMeasuring(request: ModeRequest, ports: RequestPorts): Promise<MeasuringRequest> {
  const { inputs, config, identity, environment } = request;
  const { files, variables: fromFile } = await loadNamedFiles(inputs, config, ports.workspace);
  const { runnable, skipped } = splitByRequiredEnv(
    selectScenarios({ files, suites: inputs.suites, config }),
    {
      names: inputs.mode === 'validate' ? [] : config.requiredEnv,
      variables: { ...environment, ...fromFile, ...inputs.env },
    },
    { leg: identity.leg, workingDirectory: inputs.workingDirectory },
  );
  return {
    scenarios: runnable,
    skipped,
    k6: await chooseK6(
      { version: inputs.k6Version ?? DEFAULT_K6_VERSION, config, configFile: inputs.configFile },
      ports,
    ),
    workingDirectory: inputs.workingDirectory,
    flags: inputs.flags,
    env: { ...fromFile, ...inputs.env },
    loadNames: Object.keys({ ...fromFile, ...(request.envIsLoad ? inputs.env : {}) }).sort(),
    secrets: listSecrets({
      environment,
      given: { ...fromFile, ...inputs.env },
      projectWords: listProjectWords(runnable, inputs.workingDirectory),
      publicNames: Object.keys(BUILT_IN_METRICS),
    }),
    k6Environment: loadK6Variables({ ...environment, ...fromFile, ...inputs.env }),
    groupings: listGroupings(config),
    wanted: listPatterns(config),
    groupIds: config.groupIds,
    timeBudgetMs: inputs.timeBudgetMinutes === null ? null : inputs.timeBudgetMinutes * 60_000,
    identity,
  };
}

function listProjectWords(scenarios: readonly Scenario[], workingDirectory: string): string[] {
  const ofScenarios = scenarios.flatMap(({ suite, file }) => [suite, file]);
  return [...ofScenarios, workingDirectory];
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
