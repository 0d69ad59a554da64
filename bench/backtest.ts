// The rules on 282 real load tests of unchanged programs: npm run bench:backtest
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type FamilyMember, weighFamily } from '../src/comparison/measures/family-evidence.ts';
import { compareByEvidence } from '../src/comparison/measures/measure-comparison.ts';
import type { PreparedMeasure } from '../src/comparison/measures/prepared-measure.ts';
import { findStanding } from '../src/comparison/measures/standing.ts';
import { parseMeasure } from '../src/measurement/measure.ts';
import { PRESET_RULES } from '../src/rules/presets.ts';
import { selectRule } from '../src/rules/rules.ts';
import { mean, sumOfSquares } from '../src/statistics/quantiles.ts';
import { studentQuantile } from '../src/statistics/student-t.ts';

const DATA = new URL('data/fastify-history.csv.gz', import.meta.url);
const INJECTED = [0, 0.05, 0.1, 0.2, 0.3] as const;
/** The same program in every job of every year. */
const REFERENCE = 'connect';
/** Judged measures of one pull request. */
const FAMILY = 4;
const UNKNOWN = { p50: null, p95: null };

interface Measured {
  readonly job: string;
  readonly date: string;
  readonly version: string;
  readonly latency: number;
  /** Latency of the reference framework in the same job. */
  readonly reference: number;
}

interface Case {
  readonly history: readonly Measured[];
  readonly current: Measured;
}

type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive';
type Judge = (history: readonly number[], current: number) => Verdict;

/** Mean latencies by framework, oldest first. */
function loadSeries(): ReadonlyMap<string, readonly Measured[]> {
  const rows = gunzipSync(readFileSync(DATA))
    .toString()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [job = '', date = '', name = '', version = '', , latency] = line.split(',');
      return { job, date, name, version, latency: Number(latency) };
    });
  const references = new Map(
    rows.filter(({ name }) => name === REFERENCE).map(({ job, latency }) => [job, latency]),
  );
  // The rows of the bare server carry the version of Node.js from 2024 on.
  const nodes = rows.filter(
    ({ name, version }) => ['bare', 'node-http'].includes(name) && version.startsWith('v'),
  );
  const majors = new Map(nodes.map(({ job, version }) => [job, version.split('.')[0]]));
  const series = new Map<string, Measured[]>();
  for (const { job, date, name, version, latency } of rows) {
    const reference = references.get(job) ?? Number.NaN;
    if (!(latency > 0 && reference > 0) || name === REFERENCE) continue;
    const measured = { job, date, version: `${version} on ${majors.get(job) ?? '?'}`, latency, reference };
    series.set(name, [...(series.get(name) ?? []), measured]);
  }
  return series;
}

/** Every run of those years whose version had stayed the same for `jobs` jobs before: nothing had changed. */
function listCases(
  series: ReadonlyMap<string, readonly Measured[]>,
  years: readonly number[],
  jobs: number,
): readonly Case[] {
  return [...series.values()].flatMap((runs) =>
    runs.flatMap((current, index) => {
      const history = runs.slice(Math.max(0, index - jobs), index);
      const same = history.length === jobs && history.every(({ version }) => version === current.version);
      return same && years.includes(Number(current.date.slice(0, 4))) ? [{ history, current }] : [];
    }),
  );
}

/** One series as the product's p(50) of a whole run, its samples not known. */
function createCase(history: readonly number[], value: number): PreparedMeasure {
  const key = 'http_req_duration p(50)';
  const current = {
    measure: parseMeasure(key),
    type: 'trend',
    contains: 'time',
    value,
    count: null,
    steady: null,
  } as const;
  const rule = selectRule(PRESET_RULES.default, current, false);
  return {
    key,
    current,
    // These are services of 2 ms: the floor of 2 ms would pass everything.
    rule: rule === null ? null : { ...rule, floor: null },
    worse: 'up',
    percentiles: UNKNOWN,
    stored: history.map((each, job) => ({
      value: each,
      count: null,
      steady: null,
      percentiles: UNKNOWN,
      job: String(job),
    })),
  };
}

/** The product's own decision about the first of so many judged measures; the others did not move. */
function judgeOurs(family: number): Judge {
  return (history, current) => {
    const still = createCase(
      history.map(() => 1),
      1,
    );
    const measures = [createCase(history, current), ...new Array<PreparedMeasure>(family - 1).fill(still)];
    const members = measures.map((measure) => {
      const standing = findStanding(measure, 'github-hosted');
      if (standing.kind !== 'tested') throw new Error(`not judged: ${standing.kind}`);
      return { measure, standing };
    });
    const [evidence = null] = weighFamily(members);
    const [{ measure, standing }] = members as [FamilyMember];
    const { verdict } = compareByEvidence(measure, standing, evidence);
    return verdict === 'improved' ? 'pass' : (verdict as Verdict);
  };
}

const judgeNaive: Judge = (history, current) =>
  current > 1.2 * (history.at(-1) as number) ? 'fail' : 'pass';

const judgeBencher: Judge = (history, current) => {
  const n = history.length;
  const spread = Math.sqrt((sumOfSquares(history) / (n - 1)) * (1 + 1 / n));
  return current > mean(history) + studentQuantile(0.99, n - 1) * spread ? 'fail' : 'pass';
};

const absolute = ({ latency }: Measured) => latency;
const calibrated = ({ latency, reference }: Measured) => latency / reference;

const RULES: readonly {
  readonly name: string;
  readonly judge: Judge;
  readonly value: (run: Measured) => number;
}[] = [
  { name: 'naive +20 % on the last run', judge: judgeNaive, value: absolute },
  { name: 'Bencher t .99', judge: judgeBencher, value: absolute },
  { name: 'ours, one measure', judge: judgeOurs(1), value: absolute },
  { name: 'ours, first of four measures', judge: judgeOurs(FAMILY), value: absolute },
  {
    name: `ours, first of four, minus ${REFERENCE} in the same job`,
    judge: judgeOurs(FAMILY),
    value: calibrated,
  },
];

function formatCell(cases: readonly Case[], rule: (typeof RULES)[number], injected: number): string {
  const verdicts = cases.map(({ history, current }) =>
    rule.judge(history.map(rule.value), rule.value(current) * (1 + injected)),
  );
  const share = (verdict: Verdict) =>
    ((100 * verdicts.filter((each) => each === verdict).length) / verdicts.length).toFixed(1);
  return rule.name.startsWith('ours')
    ? [share('fail'), share('warn'), share('inconclusive')].join('/')
    : share('fail');
}

const series = loadSeries();
for (const { era, years } of [
  { era: '2021-23', years: [2021, 2022, 2023] },
  { era: '2024-25', years: [2024, 2025] },
]) {
  for (const jobs of [5, 10]) {
    const cases = listCases(series, years, jobs);
    const distinct = new Set(cases.map(({ current }) => current.job)).size;
    console.log(
      `\n${era}, history of ${jobs} jobs: ${cases.length} unchanged cases in ${distinct} jobs; fail/warn/inconclusive in %\n`,
    );
    console.log(
      `| rule | ${INJECTED.map((share) => (share === 0 ? 'unchanged' : `+${share * 100} %`)).join(' | ')} |`,
    );
    console.log(`|---|${INJECTED.map(() => '---|').join('')}`);
    for (const rule of RULES) {
      console.log(
        `| ${rule.name} | ${INJECTED.map((share) => formatCell(cases, rule, share)).join(' | ')} |`,
      );
    }
  }
}
