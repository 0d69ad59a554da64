import type { MetricRecord } from '../src/measurement/metric.ts';
import { quantile } from '../src/statistics/quantiles.ts';
import { createDraw, type Draw } from './detection-model.ts';
import { createRecord, judgeRecords } from './detection-product.ts';

/** A short run whose samples were not read: what its summary states is all there is, and its own scatter is most of the noise. */
export interface SmallRun {
  readonly requests: number;
  /** Standard deviation of log(request). */
  readonly spread: number;
  readonly failed: number;
  readonly dropped: number;
}

const RUNS: readonly SmallRun[] = [
  { requests: 50, spread: 0.5, failed: 0.02, dropped: 0.01 },
  { requests: 200, spread: 1, failed: 0.01, dropped: 0.005 },
  { requests: 1000, spread: 1, failed: 0.005, dropped: 0.002 },
];
const JOBS = [1, 3, 5, 10] as const;

export interface SmallResult {
  readonly name: string;
  readonly fail: number;
  readonly warn: number;
  readonly inconclusive: number;
}

/** How unchanged pull requests of short runs on quiet machines of one's own fare: shares of all cases. */
export function measureSmallRuns(seed: string, cases: number): SmallResult[] {
  const draw = createDraw(`${seed}/small`);
  return RUNS.flatMap((run) =>
    JOBS.map((jobs): SmallResult => {
      const verdicts = Array.from({ length: cases }, () => {
        const history = Array.from({ length: jobs }, (_, job) => simulate(run, `job-${job}`, draw));
        return judgeRecords(simulate(run, 'head', draw), history);
      });
      const share = (verdict: string) => verdicts.filter((each) => each === verdict).length / cases;
      return {
        name: `${run.requests} requests, no samples, history ${jobs}`,
        fail: share('fail'),
        warn: share('warn'),
        inconclusive: share('inconclusive'),
      };
    }),
  );
}

function simulate({ requests, spread, failed, dropped }: SmallRun, job: string, draw: Draw) {
  const level = Math.log(50) + 0.01 * draw.normal();
  const times = Array.from({ length: requests }, () => Math.exp(level + spread * draw.normal()));
  const sorted = times.sort((a, b) => a - b);
  const events = (share: number) => times.filter(() => draw.uniform() < share).length;
  const base = { tags: {}, steady: {}, contains: 'default' } as const;
  const metrics: MetricRecord[] = [
    {
      ...base,
      name: 'http_req_duration',
      type: 'trend',
      contains: 'time',
      count: requests,
      values: {
        'p(50)': quantile(sorted, 0.5),
        'p(95)': quantile(sorted, 0.95),
        'p(99)': quantile(sorted, 0.99),
      },
    },
    {
      ...base,
      name: 'http_req_failed',
      type: 'rate',
      count: requests,
      values: { rate: events(failed) / requests },
    },
    { ...base, name: 'iterations', type: 'counter', count: requests, values: { count: requests } },
    { ...base, name: 'dropped_iterations', type: 'counter', count: null, values: { count: events(dropped) } },
  ];
  return createRecord({ job, cpuModel: 'own', metrics, runnerClass: 'self-hosted' });
}
