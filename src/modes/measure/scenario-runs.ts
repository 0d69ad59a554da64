import { concealValue } from '../../common/secrets.ts';
import { loadFlags } from '../../k6/flags.ts';
import { stableJson } from '../../k6/plan.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import { buildRunRecord } from './k6-record.ts';
import { keepFailure, type Planned, planAll, requireTime } from './plan.ts';
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

async function measure(
  planned: Planned,
  request: MeasuringRequest,
  ports: MeasuringPorts,
): Promise<Measured> {
  const { scenario, invocation, plan, scriptHash } = planned;
  try {
    requireTime(invocation, request, ports.clock);
    let sampled = NOT_SAMPLED;
    const { groupings, wanted, groupIds } = request;
    const result = await ports.runner.run({
      ...invocation,
      suite: scenario.suite,
      trendStats: plan.trendStats,
      timeLimitMs: plan.longestMs ?? UNPLANNED_RUN_MS,
      takeSamples: async (samples) => {
        const sampling = { suite: scenario.suite, scriptHash, invocation, plan, groupings, wanted, groupIds };
        sampled = await sampleRun(samples, sampling, ports);
      },
    });
    const environment = describeEnvironment(planned, request, ports);
    const record = buildRunRecord({
      scenario,
      result,
      sampled,
      plan,
      environment,
      identity: request.identity,
      workingDirectory: request.workingDirectory,
    });
    return { suite: scenario.suite, record: concealValue(record, request.secrets), error: null };
  } catch (error) {
    return { suite: scenario.suite, record: null, error: keepFailure(error, scenario.suite, ports.log) };
  }
}

function describeEnvironment(
  { scenario, invocation, plan, scriptHash }: Planned,
  request: MeasuringRequest,
  ports: MeasuringPorts,
): RunRecord['environment'] {
  const { machine, digest } = ports;
  const load = stableJson({
    options: plan.load,
    flags: loadFlags(request.flags),
    env: scenario.config.env,
    envNames: request.loadNames,
    k6: request.k6Environment,
  });
  return {
    k6Version: invocation.k6.version,
    scriptHash,
    load: { hash: digest(load).slice(0, 16), summary: plan.loadSummary },
    ...machine,
  };
}
