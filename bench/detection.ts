// How often each rule is wrong, and how often it finds what is there: npm run bench:detection [-- --quick] [--reps N] [--seed TEXT]
import { parseArgs } from 'node:util';
import { type Goal, percent, printGoals } from './detection-goals.ts';
import { createDraw, HOSTS, type Host, type SimulatedRun, simulateRun } from './detection-model.ts';
import { listRoundsGoals, measureRounds, printRounds } from './detection-rounds.ts';
import { RULES, type Rule, type Verdict } from './detection-rules.ts';
import { measureSmallRuns, type SmallResult } from './detection-small.ts';

const SHIFTS = [0, 0.05, 0.1, 0.2, 0.33, 0.5] as const;

interface Counts {
  cases: number;
  fail: number;
  warn: number;
  inconclusive: number;
}

type Table = ReadonlyMap<string, Counts>;

const key = (rule: Rule, host: Host, shift: number) => `${rule.name}|${host.name}|${shift}`;

/** A true change multiplies every time; errors stay. */
function slowDown(run: SimulatedRun, shift: number): SimulatedRun {
  const slower = (steady: { value: number; standardError: number }) => ({
    ...steady,
    value: steady.value * (1 + shift),
  });
  return {
    ...run,
    steady: { p50: slower(run.steady.p50), p95: slower(run.steady.p95), p99: slower(run.steady.p99) },
    pooledP95: run.pooledP95 * (1 + shift),
    levels: run.levels.map((level) => level + Math.log1p(shift)),
  };
}

/** The same simulated runs serve every shift and rule, so that rows differ by the rule and not by luck. */
function simulate(options: {
  seed: string;
  unchanged: number;
  changed: number;
  rules: readonly Rule[];
}): Table {
  const table = new Map<string, Counts>();
  for (const host of HOSTS) {
    const draw = createDraw(`${options.seed}/${host.name}`);
    for (let rep = 0; rep < options.unchanged; rep += 1) {
      const history = Array.from({ length: 10 }, (_, job) => simulateRun(host, `${rep}-${job}`, draw));
      const head = simulateRun(host, `${rep}-head`, draw);
      const noise = draw.normal();
      for (const shift of SHIFTS) {
        if (shift > 0 && rep >= options.changed) break;
        const pullRequest = { head: slowDown(head, shift), history, noise };
        for (const rule of options.rules) count(table, key(rule, host, shift), rule.judge(pullRequest));
      }
    }
  }
  return table;
}

function count(table: Map<string, Counts>, cell: string, verdict: Verdict): void {
  const counts = table.get(cell) ?? { cases: 0, fail: 0, warn: 0, inconclusive: 0 };
  counts.cases += 1;
  if (verdict !== 'pass') counts[verdict] += 1;
  table.set(cell, counts);
}

function share(table: Table, cell: string, verdicts: readonly ('fail' | 'warn' | 'inconclusive')[]): number {
  const counts = table.get(cell);
  if (counts === undefined) throw new Error(`no cell ${cell}`);
  return verdicts.reduce((total, verdict) => total + counts[verdict], 0) / counts.cases;
}

function printTable(table: Table, rules: readonly Rule[]): void {
  console.log('\nfail/warn/inconclusive in %, at a true change of\n');
  console.log(
    `| rule | host | ${SHIFTS.map((shift) => (shift === 0 ? 'none' : `+${shift * 100} %`)).join(' | ')} |`,
  );
  console.log(`|---|---|${SHIFTS.map(() => '---|').join('')}`);
  for (const rule of rules) {
    for (const host of HOSTS) {
      const cells = SHIFTS.map((shift) =>
        (rule.ours ? (['fail', 'warn', 'inconclusive'] as const) : (['fail'] as const))
          .map((verdict) => percent(share(table, key(rule, host, shift), [verdict])))
          .join('/'),
      );
      console.log(`| ${rule.name} | ${host.name} | ${cells.join(' | ')} |`);
    }
  }
}

function listGoals(table: Table): readonly Goal[] {
  const ours = RULES.filter((rule) => rule.ours);
  const cells = ours.flatMap((rule) => HOSTS.map((host) => ({ rule, host })));
  const falseAlarms = cells.flatMap(({ rule, host }): Goal[] => {
    const of = (verdict: 'fail' | 'warn' | 'inconclusive') => share(table, key(rule, host, 0), [verdict]);
    const where = `${rule.name}, ${host.name}`;
    return [
      { text: `false fail: ${where}`, measured: of('fail'), limit: 0.01, atMost: true },
      { text: `false warn: ${where}`, measured: of('warn'), limit: 0.05, atMost: true },
      ...(rule.jobs < 10
        ? []
        : [
            {
              text: `unchanged inconclusive: ${where}`,
              measured: of('inconclusive'),
              limit: 0.12,
              atMost: true,
            },
          ]),
    ];
  });
  return [...falseAlarms, ...listPowerGoals(table, ours)];
}

function listPowerGoals(table: Table, ours: readonly Rule[]): readonly Goal[] {
  const rule = ours.find(({ jobs }) => jobs === 10) as Rule;
  const [quiet, good] = [HOSTS[0] as Host, HOSTS[1] as Host];
  return [
    {
      text: `+20 % fails: ${rule.name}, ${good.name}`,
      measured: share(table, key(rule, good, 0.2), ['fail']),
      limit: 0.88,
      atMost: false,
    },
    {
      text: `+10 % flagged: ${rule.name}, ${quiet.name}`,
      measured: share(table, key(rule, quiet, 0.1), ['fail', 'warn']),
      limit: 0.9,
      atMost: false,
    },
  ];
}

function listSmallGoals(results: readonly SmallResult[]): readonly Goal[] {
  return results.flatMap(({ name, fail, warn }) => [
    { text: `false fail: ${name}`, measured: fail, limit: 0.01, atMost: true },
    { text: `false warn: ${name}`, measured: warn, limit: 0.05, atMost: true },
  ]);
}

function printSmallRuns(results: readonly SmallResult[]): void {
  console.log('\n| short runs on one machine, unchanged | fail/warn/inconclusive |\n|---|---|');
  for (const { name, fail, warn, inconclusive } of results)
    console.log(`| ${name} | ${[fail, warn, inconclusive].map(percent).join('/')} |`);
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    reps: { type: 'string' },
    seed: { type: 'string', default: 'detection' },
  },
});
const unchanged = Number(values.reps ?? (values.quick ? 5000 : 20_000));
const changed = Math.ceil(unchanged / 4);
const rules = values.quick ? RULES.filter(({ ours }) => ours) : RULES;
const started = performance.now();
console.log(`seed "${values.seed}", ${unchanged} unchanged pull requests per host, ${changed} per change`);
const table = simulate({ seed: values.seed, unchanged, changed, rules });
printTable(table, rules);
const small = measureSmallRuns(values.seed, Math.ceil(unchanged / 10));
printSmallRuns(small);
const rounds = measureRounds({
  seed: values.seed,
  isQuick: values.quick,
  unchanged: Math.ceil(unchanged / 5),
  changed: Math.ceil(unchanged / 25),
});
printRounds(rounds);
const met = printGoals([...listGoals(table), ...listSmallGoals(small), ...listRoundsGoals(rounds)]);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
if (!met) process.exitCode = 1;
