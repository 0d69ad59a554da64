import { compareRounds, type PairedComparison } from '../../src/comparison/paired/paired-comparison.ts';
import type { MeasuredRound, PairedSuite } from '../../src/comparison/paired/paired-measure.ts';
import type { WeighingOptions } from '../../src/comparison/paired/round-evidence.ts';
import { listMeasures } from '../../src/measurement/measured-value.ts';
import type { MetricRecord } from '../../src/measurement/metric.ts';
import { PAIRED_RULES } from '../../src/rules/presets.ts';
import { USUAL_INSTANCE_SPREAD } from '../../src/statistics/service-lives.ts';

/** Times in ms, shares of 0..1; what is left out was not measured. */
export interface SideValues {
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
  readonly failed?: number;
  readonly checks?: number;
  readonly life?: string;
  /** Requests of the round, 1000 unless told otherwise. */
  readonly count?: number;
}

/** Noise of about 1 %, the same for every test: by round, of the base and of the head. */
const NOISE = [
  [4, -3],
  [-9, 8],
  [7, 12],
  [-2, -11],
  [10, 3],
  [1, -6],
  [-12, 2],
  [5, 9],
  [-7, -4],
  [3, -8],
  [11, 6],
  [-5, 1],
].map(([base = 0, head = 0]) => ({ base: base / 1000, head: head / 1000 }));

/** So many rounds of a service of 100 ms that restarts before each; the head's times are `factor` times as long. */
export function createRounds(
  rounds: number,
  factor = 1,
  change: (round: number) => { readonly base?: SideValues; readonly head?: SideValues } = () => ({}),
): MeasuredRound[] {
  return Array.from({ length: rounds }, (_, round) => {
    const noise = NOISE[round % NOISE.length] ?? { base: 0, head: 0 };
    const { base, head } = change(round);
    return {
      base: createSide({ p50: 100 * (1 + noise.base), life: `${round}`, ...base }),
      head: createSide({ p50: 100 * factor * (1 + noise.head), life: `${round}`, ...head }),
    };
  });
}

function createSide({ p50, p95, p99, failed, checks, life = '', count = 1000 }: SideValues) {
  const head = { tags: {}, contains: 'default', count, steady: {} } as const;
  const times = Object.entries({ 'p(50)': p50, 'p(95)': p95, 'p(99)': p99 }).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  const rate = (name: string, value: number | undefined): MetricRecord[] =>
    value === undefined ? [] : [{ ...head, name, type: 'rate', values: { rate: value } }];
  const metrics: MetricRecord[] = [
    ...(times.length === 0
      ? []
      : [
          {
            ...head,
            name: 'http_req_duration',
            type: 'trend',
            contains: 'time',
            values: Object.fromEntries(times),
          } as const,
        ]),
    ...rate('http_req_failed', failed),
    ...rate('checks', checks),
  ];
  return { life, measures: listMeasures({ metrics }) };
}

/** The rows of one suite, by their key, judged at a last look by the paired rules unless told otherwise. */
export function judgeRounds(
  rounds: readonly MeasuredRound[],
  {
    rules = PAIRED_RULES,
    closedModel = false,
    ...options
  }: Partial<WeighingOptions> & Partial<PairedSuite> = {},
): ReadonlyMap<string, PairedComparison> {
  const [rows = []] = compareRounds([{ rounds, rules, closedModel }], {
    looks: [{ rounds: rounds.length, spent: 0.01 }],
    instance: USUAL_INSTANCE_SPREAD,
    seed: 'test',
    ...options,
  });
  return new Map(rows.map((row) => [row.key, row]));
}

export const P50 = 'http_req_duration p(50)';
export const P95 = 'http_req_duration p(95)';
export const FAILED = 'http_req_failed rate';

/** The row of a measure. */
export function rowOf(rows: ReadonlyMap<string, PairedComparison>, key: string): PairedComparison {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}
