import { describeError, UserError } from '../../common/errors.ts';
import { plural, sayMinutes } from '../../common/text.ts';
import { phrase, told } from '../../common/told.ts';
import type { K6Invocation } from '../../k6/invocation.ts';
import { type K6Plan, parseK6Inspection } from '../../k6/plan.ts';
import { scheduleVariables } from '../../k6/variables.ts';
import type { ScriptFingerprint } from '../../measurement/script-fingerprint.ts';
import type { WatchedFile } from '../../ports/k6.ts';
import type { Log } from '../../ports/log.ts';
import type { Clock } from '../../ports/machine.ts';
import { createKindFinder, type FindKinds } from './metric-kinds.ts';
import type { Measured, MeasuringPorts, MeasuringRequest } from './request.ts';
import { flagsFor, type Scenario } from './scenarios.ts';

type Bounded = K6Invocation & { readonly deadline: number };

export interface Planned {
  readonly scenario: Scenario;
  readonly invocation: Bounded;
  readonly plan: K6Plan;
  /** What the script consisted of before anything ran: a script may rewrite itself. */
  readonly script: ScriptFingerprint | null;
  /** What the runs rest on, as it was then. */
  readonly files: readonly WatchedFile[];
  readonly findKinds: FindKinds;
}

type PlanningPorts = Pick<MeasuringPorts, 'runner' | 'clock' | 'log'>;

/** Plans every scenario file, in order; a failure of one does not lose the others. */
export async function planAll(
  request: MeasuringRequest,
  ports: PlanningPorts,
  bounds: Pick<Bounded, 'k6' | 'deadline'>,
): Promise<(Planned | (Measured & { record: null }))[]> {
  const plans: (Planned | (Measured & { record: null }))[] = [];
  for (const scenario of request.scenarios) {
    try {
      plans.push(await planScenario(scenario, request, ports, bounds));
    } catch (error) {
      const { suite } = scenario;
      plans.push({ suite, record: null, error: toSuiteError(error, suite, ports.log) });
    }
  }
  const total = plans.reduce((sum, plan) => sum + ('plan' in plan ? (plan.plan.totalDurationMs ?? 0) : 0), 0);
  const budget =
    request.timeBudgetMs === null ? '' : `; the time budget is ${sayMinutes(request.timeBudgetMs)}`;
  ports.log.info(
    `${plural(plans.length, 'scenario file')}${plans.length === 1 ? '' : ' in sequence'}, ${sayMinutes(total)} of load at most${budget}.`,
  );
  return plans;
}

/**
 * Asks k6 once all that it has to be asked about a scenario file; it can then run any number of times.
 * @throws UserError quoting k6 when it cannot read the file, and when nothing of the time budget is left
 */
export async function planScenario(
  scenario: Scenario,
  request: MeasuringRequest,
  ports: PlanningPorts,
  bounds: Pick<Bounded, 'k6' | 'deadline'>,
): Promise<Planned> {
  const { runner, log } = ports;
  const invocation = invocationOf(scenario, request, bounds);
  requireTime(invocation, request, ports.clock);
  const asked = { ...invocation, env: { ...invocation.env, ...scheduleVariables(invocation.flags) } };
  const plan = parseK6Inspection((await runner.inspect(asked)).options);
  const { fingerprint: script, files } = await runner.fingerprintScript(asked);
  log.info(`${scenario.suite}: ${scenario.file}: ${plan.loadSummary}${describeLength(plan)}`);
  return { scenario, invocation, plan, script, files, findKinds: createKindFinder(invocation, runner) };
}

function invocationOf(
  scenario: Scenario,
  request: MeasuringRequest,
  bounds: Pick<Bounded, 'k6' | 'deadline'>,
): Bounded {
  const flags = flagsFor(scenario, request.flags);
  return { ...bounds, scenarioFile: scenario.file, flags, env: { ...scenario.config.env, ...request.env } };
}

/** @throws UserError when nothing of the time budget is left */
export function requireTime({ deadline }: Bounded, { timeBudgetMs }: MeasuringRequest, clock: Clock): void {
  if (timeBudgetMs === null || clock.now() < deadline) return;
  throw new UserError(
    `Not run: the time budget of ${sayMinutes(timeBudgetMs)} was used up before it.`,
    'Raise time-budget-minutes, shorten the scenario files, or spread the suites over several jobs.',
  );
}

function describeLength(plan: K6Plan): string {
  return plan.totalDurationMs === null ? '' : `; at most ${sayMinutes(plan.totalDurationMs)}`;
}

/** What went wrong with one suite, kept beside what the others measured. A bug of ours loses no other suite either. */
export function toSuiteError(error: unknown, suite: string, log: Log): UserError {
  if (error instanceof UserError) return error;
  log.error(`${suite}: ${error instanceof Error ? (error.stack ?? error.message) : describeError(error)}`);
  return new UserError(
    `${suite}: this is a bug in perf-baseline-action: ${describeError(error)}.`,
    told`Please report it, with the lines about it in ${phrase('log')}.`,
    { cause: error },
  );
}
