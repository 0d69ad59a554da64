import { chooseNextStep } from '../src/comparison/paired/next-step.ts';
import { compareRounds } from '../src/comparison/paired/paired-comparison.ts';
import type { MeasuredRound, RoundSide } from '../src/comparison/paired/paired-measure.ts';
import { listMeasures, type MeasuredValue } from '../src/measurement/measured-value.ts';
import type { MetricRecord } from '../src/measurement/metric.ts';
import { PAIRED_RULES } from '../src/rules/presets.ts';
import { looksUntil, planLooks } from '../src/statistics/planned-looks.ts';
import { USUAL_INSTANCE_SPREAD } from '../src/statistics/service-lives.ts';
import { type Goal, percent } from './detection-goals.ts';
import { createDraw, HOSTS, type Host } from './detection-model.ts';
import {
  type Design,
  ROUND_REQUESTS,
  type SimulatedRound,
  type SimulatedSide,
  simulateRounds,
} from './detection-rounds-model.ts';
import type { Verdict } from './detection-rules.ts';

/** True changes; those that no goal speaks of are left out of `--quick`. */
const SHIFTS = [0, 0.03, 0.05, 0.1] as const;
const HELD_TO_GOALS = [0, 0.05, 0.1] as const;
type Shift = (typeof SHIFTS)[number];

/** What is measured where, and the goals it is held to. */
interface RoundsCase {
  readonly name: string;
  readonly host: Host;
  readonly design: Design;
  readonly goals: readonly RoundsGoal[];
  /** Left out of `--quick`. */
  readonly isLong?: true;
}

/** What a case is held to; shares of pull requests. */
interface RoundsGoal {
  readonly what: keyof typeof GOALS;
  readonly limit: number;
}

const GOALS = {
  'false fail': { shift: 0, verdicts: ['fail'], atMost: true },
  'false warn': { shift: 0, verdicts: ['warn'], atMost: true },
  '+5 % flagged': { shift: 0.05, verdicts: ['fail', 'warn'], atMost: false },
  '+10 % fails': { shift: 0.1, verdicts: ['fail'], atMost: false },
} as const;

const hostOf = (name: string) => HOSTS.find((host) => host.name.startsWith(name)) as Host;
const [QUIET, TYPICAL, BAD] = [hostOf('quiet'), hostOf('typical'), hostOf('bad')];
/** A service whose starts differ by 5 %, as CPU-bound ones below a millisecond do. */
const MOODY: Host = { ...TYPICAL, name: 'typical, starts differ by 5 %', instance: 0.05 };

const PARALLEL: Design = { rounds: 20, order: 'parallel', lives: 20 };
const INTERLEAVED: Design = { ...PARALLEL, order: 'interleaved' };
const ALL_GOALS: readonly RoundsGoal[] = [
  { what: 'false fail', limit: 0.003 },
  { what: 'false warn', limit: 0.02 },
  { what: '+5 % flagged', limit: 0.97 },
  { what: '+10 % fails', limit: 0.99 },
];
const NO_FALSE_FAIL: readonly RoundsGoal[] = [{ what: 'false fail', limit: 0.01 }];

const CASES: readonly RoundsCase[] = [
  ...[QUIET, TYPICAL, BAD].map((host) => ({
    name: 'parallel 20 x 7 s',
    host,
    design: PARALLEL,
    goals: ALL_GOALS,
  })),
  {
    name: 'interleaved 20 x 7 s',
    host: BAD,
    design: INTERLEAVED,
    goals: [...NO_FALSE_FAIL, { what: '+10 % fails', limit: 0.85 }],
  },
  { name: 'parallel 20 x 7 s', host: MOODY, design: PARALLEL, goals: NO_FALSE_FAIL },
  { name: 'interleaved 20 x 7 s', host: MOODY, design: INTERLEAVED, goals: NO_FALSE_FAIL, isLong: true },
  {
    name: 'parallel 20 x 7 s, 4 lives',
    host: MOODY,
    design: { ...PARALLEL, lives: 4 },
    goals: NO_FALSE_FAIL,
    isLong: true,
  },
  { name: 'interleaved 20 x 7 s', host: TYPICAL, design: INTERLEAVED, goals: NO_FALSE_FAIL, isLong: true },
  {
    name: 'parallel 12 x 7 s',
    host: BAD,
    design: { ...PARALLEL, rounds: 12, lives: 12 },
    goals: NO_FALSE_FAIL,
    isLong: true,
  },
  {
    name: 'parallel 20 x 7 s, 4 lives',
    host: TYPICAL,
    design: { ...PARALLEL, lives: 4 },
    goals: NO_FALSE_FAIL,
    isLong: true,
  },
  {
    name: 'parallel 20 x 7 s, 10 lives',
    host: MOODY,
    design: { ...PARALLEL, lives: 10 },
    goals: NO_FALSE_FAIL,
    isLong: true,
  },
  {
    name: 'parallel 20 x 7 s, 1 life',
    host: MOODY,
    design: { ...PARALLEL, lives: 1 },
    goals: NO_FALSE_FAIL,
    isLong: true,
  },
];

export interface RoundsResult {
  readonly measured: RoundsCase;
  readonly shift: Shift;
  readonly fail: number;
  readonly warn: number;
  readonly inconclusive: number;
  /** Mean number of rounds until it stopped. */
  readonly rounds: number;
}

/** The same simulated rounds serve every change. */
export function measureRounds(options: {
  readonly seed: string;
  readonly isQuick: boolean;
  readonly unchanged: number;
  readonly changed: number;
}): RoundsResult[] {
  const { seed, isQuick, unchanged, changed } = options;
  const shifts: readonly Shift[] = isQuick ? HELD_TO_GOALS : SHIFTS;
  return CASES.filter(({ isLong }) => !isQuick || !isLong).flatMap((measured) => {
    const { name, host, design } = measured;
    const draw = createDraw(`${seed}/${name}/${host.name}`);
    const seen = new Map(shifts.map((shift) => [shift, [] as Outcome[]]));
    for (let rep = 0; rep < unchanged; rep += 1) {
      const rounds = simulateRounds(host, design, draw);
      for (const shift of shifts) {
        if (shift === 0 || rep < changed) seen.get(shift)?.push(judge(rounds, shift));
      }
    }
    return shifts.map((shift) => summarise(measured, shift, seen.get(shift) ?? []));
  });
}

interface Outcome {
  readonly verdict: Verdict;
  readonly rounds: number;
}

function summarise(measured: RoundsCase, shift: Shift, outcomes: readonly Outcome[]): RoundsResult {
  const share = (verdict: Verdict) =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length / outcomes.length;
  const rounds = outcomes.reduce((total, outcome) => total + outcome.rounds, 0) / outcomes.length;
  return {
    measured,
    shift,
    fail: share('fail'),
    warn: share('warn'),
    inconclusive: share('inconclusive'),
    rounds,
  };
}

/** Prints every case, a row each. */
export function printRounds(results: readonly RoundsResult[]): void {
  console.log(
    '\nbase and head in rounds: fail/warn/inconclusive in %, and rounds until it stopped, at a true change of\n',
  );
  const shifts = [...new Set(results.map(({ shift }) => shift))];
  console.log(
    `| rounds | host | ${shifts.map((shift) => (shift === 0 ? 'none' : `+${shift * 100} %`)).join(' | ')} |`,
  );
  console.log(`|---|---|${shifts.map(() => '---|').join('')}`);
  for (const one of new Set(results.map((result) => result.measured))) {
    const cells = results
      .filter((result) => result.measured === one)
      .map(
        ({ fail, warn, inconclusive, rounds }) =>
          `${[fail, warn, inconclusive].map(percent).join('/')} (${rounds.toFixed(0)})`,
      );
    console.log(`| ${one.name} | ${one.host.name} | ${cells.join(' | ')} |`);
  }
}

/** The goals of all cases beside what was measured. */
export function listRoundsGoals(results: readonly RoundsResult[]): readonly Goal[] {
  return [...new Set(results.map(({ measured }) => measured))].flatMap((one) =>
    one.goals.map(({ what, limit }): Goal => {
      const { shift, verdicts, atMost } = GOALS[what];
      const result = results.find((each) => each.measured === one && each.shift === shift);
      if (result === undefined) throw new Error(`${one.name} was not measured at ${shift}`);
      const measured = verdicts.reduce((total, verdict) => total + result[verdict], 0);
      return { text: `${what}: ${one.name}, ${one.host.name}`, measured, limit, atMost };
    }),
  );
}

/** As a job would go: look when it is planned to, stop when nothing is left to find out. */
function judge(simulated: readonly SimulatedRound[], shift: number): Outcome {
  const rounds = simulated.map(({ base, head }): MeasuredRound => {
    return { base: toSide(base, 0), head: toSide(head, Math.log1p(shift)) };
  });
  const plan = planLooks(rounds.length);
  for (const look of plan) {
    const suite = { rounds: rounds.slice(0, look.rounds), rules: PAIRED_RULES, closedModel: false };
    const [rows = []] = compareRounds([suite], {
      looks: looksUntil(plan, { rounds: look.rounds, isEnd: false }),
      instance: USUAL_INSTANCE_SPREAD,
      seed: 'bench',
    });
    if (look !== plan.at(-1) && chooseNextStep(rows) === 'go-on') continue;
    const verdicts = rows.map(({ verdict }) => verdict);
    const worst = (['fail', 'warn', 'inconclusive'] as const).find((verdict) => verdicts.includes(verdict));
    if (!verdicts.includes('pass') && worst === undefined) throw new Error('nothing was judged');
    return { verdict: worst ?? 'pass', rounds: look.rounds };
  }
  throw new Error('no look was planned');
}

const sides = new WeakMap<SimulatedSide, Map<number, RoundSide>>();

function toSide(side: SimulatedSide, shift: number): RoundSide {
  const known = sides.get(side) ?? new Map<number, RoundSide>();
  const found = known.get(shift) ?? { life: side.life, measures: listValues(side, shift) };
  sides.set(side, known.set(shift, found));
  return found;
}

function listValues(side: SimulatedSide, shift: number): ReadonlyMap<string, MeasuredValue> {
  const head = { tags: {}, contains: 'default', count: ROUND_REQUESTS, steady: {} } as const;
  const at = (log: number) => Math.exp(log + shift);
  const metrics: MetricRecord[] = [
    {
      ...head,
      name: 'http_req_duration',
      type: 'trend',
      contains: 'time',
      values: { 'p(50)': at(side.p50), 'p(95)': at(side.p95), 'p(99)': at(side.p99) },
    },
    { ...head, name: 'http_req_failed', type: 'rate', values: { rate: side.errors / ROUND_REQUESTS } },
    { ...head, name: 'checks', type: 'rate', values: { rate: 1 } },
    { ...head, name: 'iterations', type: 'counter', values: { count: ROUND_REQUESTS } },
  ];
  return listMeasures({ metrics });
}
