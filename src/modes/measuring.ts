import { UserError } from '../errors.ts';
import { loadFlags } from '../k6-flags.ts';
import type { K6Installer, K6Invocation, K6Request, K6Runner } from '../k6-port.ts';
import { scheduleVariables } from '../k6-variables.ts';
import type { RowPattern } from '../measurement/row-pattern.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import { plural } from '../plural.ts';
import type { Clock, Digest, Log, Machine, Workspace } from '../ports.ts';
import { type K6Plan, parseK6Inspection, stableJson } from '../readers/k6-inspection.ts';
import { concealValue } from '../secrets.ts';
import { buildRunRecord } from './k6-run-record.ts';
import type { SkippedSuite } from './required-env.ts';
import type { RunIdentity } from './run-identity.ts';
import { NOT_SAMPLED, sampleRun } from './sampling.ts';
import type { Scenario } from './scenario-selection.ts';
import { keepFailure } from './suite-failure.ts';

export interface MeasuringPorts {
  readonly installer: K6Installer;
  readonly runner: K6Runner;
  readonly workspace: Workspace;
  readonly log: Log;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly machine: Machine;
}

export interface MeasuringRequest {
  readonly scenarios: readonly Scenario[];
  /** Not run, and reported beside the others. */
  readonly skipped: readonly SkippedSuite[];
  readonly k6: K6Request;
  readonly workingDirectory: string;
  readonly flags: readonly string[];
  /** Of input and env-file. */
  readonly env: Readonly<Record<string, string>>;
  /** Those of them that are part of the load, sorted. Their values may be secrets and differ by job (addresses). */
  readonly loadNames: readonly string[];
  /** Values that no report may hold. */
  readonly secrets: readonly string[];
  /** `K6_*` options of the step's own environment. */
  readonly k6Environment: Readonly<Record<string, string>>;
  /** Kinds of rows: one list of tag names each. */
  readonly groupings: readonly (readonly string[])[];
  /** Rows that rules and budgets speak of. */
  readonly wanted: readonly RowPattern[];
  readonly groupIds: boolean;
  readonly timeBudgetMs: number | null;
  readonly identity: RunIdentity;
}

/** A suite's run, or what kept it from running: the user's mistake, or a bug of ours. */
export type Measured =
  | { readonly suite: string; readonly record: RunRecord; readonly error: null }
  | { readonly suite: string; readonly record: null; readonly error: UserError };

type Bounded = K6Invocation & { readonly deadline: number };

interface Planned {
  readonly scenario: Scenario;
  readonly invocation: Bounded;
  readonly plan: K6Plan;
  /** What the script consisted of before anything ran: a script may rewrite itself. */
  readonly scriptHash: string | null;
}

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

async function planAll(
  request: MeasuringRequest,
  ports: MeasuringPorts,
  bounds: Pick<Bounded, 'k6' | 'deadline'>,
): Promise<(Planned | (Measured & { record: null }))[]> {
  const plans: (Planned | (Measured & { record: null }))[] = [];
  for (const scenario of request.scenarios) {
    try {
      const invocation = invocationOf(scenario, request, bounds);
      requireTime(invocation, request, ports.clock);
      const env = { ...invocation.env, ...scheduleVariables(invocation.flags) };
      const plan = parseK6Inspection((await ports.runner.inspect({ ...invocation, env })).options);
      const scriptHash = await ports.runner.fingerprintScript({ ...invocation, env });
      ports.log.info(`${scenario.suite}: ${scenario.file}: ${plan.loadSummary}${describeLength(plan)}`);
      plans.push({ scenario, invocation, plan, scriptHash });
    } catch (error) {
      const { suite } = scenario;
      plans.push({ suite, record: null, error: keepFailure(error, suite, ports.log) });
    }
  }
  const total = plans.reduce((sum, plan) => sum + ('plan' in plan ? (plan.plan.totalDurationMs ?? 0) : 0), 0);
  const budget = request.timeBudgetMs === null ? '' : `; the time budget is ${minutes(request.timeBudgetMs)}`;
  ports.log.info(
    `${plural(plans.length, 'scenario file')}${plans.length === 1 ? '' : ' in sequence'}, ${minutes(total)} of load at most${budget}.`,
  );
  return plans;
}

function invocationOf(
  scenario: Scenario,
  request: MeasuringRequest,
  bounds: Pick<Bounded, 'k6' | 'deadline'>,
): Bounded {
  const flags = scenario.config.thresholds ? request.flags : [...request.flags, '--no-thresholds'];
  return { ...bounds, scenarioFile: scenario.file, flags, env: { ...scenario.config.env, ...request.env } };
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

/** @throws UserError when nothing of the time budget is left */
function requireTime({ deadline }: Bounded, { timeBudgetMs }: MeasuringRequest, clock: Clock): void {
  if (timeBudgetMs === null || clock.now() < deadline) return;
  throw new UserError(
    `Not run: the time budget of ${minutes(timeBudgetMs)} was used up before it.`,
    'Raise time-budget-minutes, shorten the scenario files, or spread the suites over several jobs.',
  );
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

function describeLength(plan: K6Plan): string {
  return plan.totalDurationMs === null ? '' : `; at most ${minutes(plan.totalDurationMs)}`;
}

function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Number((seconds / 60).toFixed(1))} min`;
}
