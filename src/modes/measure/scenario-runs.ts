import { joinPath } from '../../common/paths.ts';
import { concealValue, type Secret } from '../../common/secrets.ts';
import { listSome } from '../../common/text.ts';
import { renderExit } from '../../k6/exit.ts';
import { loadFlags } from '../../k6/flags.ts';
import { stableJson } from '../../k6/plan.ts';
import { emptyRun, type RunRecord } from '../../measurement/run-record.ts';
import { buildRunRecord } from './k6-record.ts';
import { type Planned, planAll, requireTime, toSuiteError } from './plan.ts';
import type { Measured, MeasuringPorts, MeasuringRequest } from './request.ts';
import { NOT_SAMPLED, sampleRun } from './samples.ts';

const UNPLANNED_RUN_MS = 6 * 3_600_000;

/** Installs k6, logs the plan, and runs every scenario file; a failure of one does not lose the others. */
export async function measureSuites(request: MeasuringRequest, ports: MeasuringPorts): Promise<Measured[]> {
  if (request.scenarios.length === 0) return [];
  const started = ports.clock.now();
  const k6 = await ports.log.group('Install k6', () => ports.installer.install(request.k6));
  const deadline = started + (request.timeBudgetMs ?? Number.POSITIVE_INFINITY);
  const plans = await ports.log.group('Plan', () => planAll(request, ports, { k6, deadline }));
  const measured: Measured[] = [];
  for (const plan of plans) {
    if ('error' in plan) measured.push(plan);
    else
      measured.push(await ports.log.group(`Run ${plan.scenario.suite}`, () => measure(plan, request, ports)));
  }
  return measured;
}

type RunningPorts = Omit<MeasuringPorts, 'installer' | 'workspace'>;

async function measure(planned: Planned, request: MeasuringRequest, ports: RunningPorts): Promise<Measured> {
  const { suite } = planned.scenario;
  try {
    return { suite, record: await measureRun(planned, ONLY_SIDE, request, ports), error: null };
  } catch (error) {
    return { suite, record: null, error: toSuiteError(error, suite, ports.log) };
  }
}

/** What one run of a planned scenario has of its own. */
export interface RunSide {
  /** Variables beside the planned ones; they win. They are no part of the load: the address of a service, say. */
  readonly env: Readonly<Record<string, string>>;
}

const ONLY_SIDE: RunSide = { env: {} };

/**
 * Runs a planned scenario once. It may run again, on the same side or on another.
 * @throws UserError when k6 refuses to run, and when nothing of the time budget is left
 */
export async function measureRun(
  planned: Planned,
  side: RunSide,
  request: MeasuringRequest,
  ports: RunningPorts,
): Promise<RunRecord> {
  const { scenario, invocation, plan, files } = planned;
  requireTime(invocation, request, ports.clock);
  const changedBefore = await ports.runner.findChanged(files);
  if (changedBefore.length > 0) return buildUnstarted(planned, changedBefore, request, ports);
  let sampled = NOT_SAMPLED;
  let changed: readonly string[] | null = null;
  const { suite } = scenario;
  const { groupings, wanted, groupIds } = request;
  const result = await ports.runner.run({
    ...invocation,
    env: { ...invocation.env, ...side.env },
    suite,
    trendStats: plan.trendStats,
    plannedMs: plan.course.lengthMs,
    timeLimitMs: plan.longestMs ?? UNPLANNED_RUN_MS,
    takeSamples: async (run) => {
      // The script is asked about its metrics once more, which only makes sense of the one that ran.
      changed = await ports.runner.findChanged(files);
      if (changed.length > 0) return;
      sampled = await sampleRun(run, { ...planned, suite, groupings, wanted, groupIds }, ports.log);
    },
  });
  ports.log.info(`${suite}: ${renderExit(result.exit)}.`);
  const { identity, workingDirectory } = request;
  const environment = buildEnvironment(planned, request, ports);
  const changedFiles = changed ?? (await ports.runner.findChanged(files));
  // A summary of what nobody knows is no summary.
  const known = changedFiles.length === 0 ? result : { ...result, summary: null };
  const parts = { scenario, result: known, sampled, plan, environment, identity };
  const record = buildRunRecord({ ...parts, workingDirectory, changedFiles });
  return concealRun(record, request.secrets);
}

/** What another suite's run, or a program beside it, changed is not measured. */
function buildUnstarted(
  planned: Planned,
  changedFiles: readonly string[],
  request: MeasuringRequest,
  ports: RunningPorts,
): RunRecord {
  const { identity, workingDirectory, secrets } = request;
  const { suite, file } = planned.scenario;
  ports.log.info(`${suite}: k6 was not started, for ${listSome(changedFiles)} changed.`);
  const provenance = { ...identity.provenance, time: new Date(ports.clock.now()).toISOString() };
  const scenarioFile = joinPath(workingDirectory, file);
  const empty = emptyRun({ source: 'k6', suite, leg: identity.leg, scenarioFile, provenance });
  const environment = buildEnvironment(planned, request, ports);
  return concealRun({ ...empty, environment, changedFiles, notes: ['k6 was not started.'] }, secrets);
}

/** Where a run belongs stays as it is: the project names it so, and other runs are found by it. */
function concealRun(record: RunRecord, secrets: readonly Secret[]): RunRecord {
  const { suite, leg, scenarioFile, provenance } = record;
  return { ...concealValue(record, secrets), suite, leg, scenarioFile, provenance };
}

function buildEnvironment(
  { scenario, invocation, plan, script }: Planned,
  request: MeasuringRequest,
  { machine, digest }: Pick<MeasuringPorts, 'machine' | 'digest'>,
): RunRecord['environment'] {
  const load = stableJson({
    options: plan.load,
    flags: loadFlags(request.flags),
    env: scenario.config.env,
    envNames: request.loadNames,
    k6: request.k6Environment,
  });
  return {
    k6Version: invocation.k6.version,
    script,
    load: { hash: digest(load).slice(0, 16), summary: plan.loadSummary },
    ...machine,
  };
}
