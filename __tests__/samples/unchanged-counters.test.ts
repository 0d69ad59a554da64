import { describe, expect, it } from '@jest/globals';
import { HistogramBuilder } from '../../src/samples/histogram.ts';
import { stateTally } from '../../src/samples/metric-records.ts';
import { steadyThroughput, type Window } from '../../src/samples/steady-value.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { judge, rowOf, storeRun } from '../support/evidence.ts';
import { counter, createRecord, createThreshold, ENVIRONMENT } from '../support/runs.ts';

const uniform = createRandom('counters of unchanged code');

/** A counter to which every iteration adds with this probability, and how much. */
interface Adding {
  readonly probability: number;
  readonly size: () => number;
  readonly iterations?: number;
}

const fixed = () => 1000;
const mixed = () => (uniform() < 0.1 ? 50_000 : 100 + 900 * uniform());

function simulate({ probability, size, iterations = 2000 }: Adding) {
  const whole = new HistogramBuilder();
  const slots = Array.from({ length: 30 }, (): Window => {
    const slot = new HistogramBuilder();
    for (let i = 0; i < iterations / 30; i += 1) {
      if (uniform() >= probability) continue;
      const value = size();
      slot.addPlain(value);
      whole.addPlain(value);
    }
    return { tally: slot.count === 0 ? null : slot.build(), seconds: 1 };
  });
  const { count, values } = stateTally('counter', whole.build(), { percentiles: [], seconds: 30 });
  const rate = steadyThroughput(slots);
  return createRecord({
    environment: { ...ENVIRONMENT, runnerClass: 'self-hosted' },
    metrics: [
      counter('iterations', iterations),
      counter('retry_bytes', 0, { count, values, steady: rate === null ? {} : { rate } }),
    ],
    thresholds: ['count<1e9', 'rate<1e9'].map((expression) =>
      createThreshold({ metric: 'retry_bytes', expression, type: 'counter' }),
    ),
  });
}

const RUNS = 200;

describe('a counter of unchanged code', () => {
  it.each<[number, string, Adding]>(
    [1, 10].flatMap((jobs): [number, string, Adding][] => [
      [jobs, '1000 bytes in 50 of 2000 iterations', { probability: 0.025, size: fixed }],
      [jobs, '1000 bytes in 5 of 2000 iterations', { probability: 0.0025, size: fixed }],
      [jobs, 'sizes that differ much, in 50 of 2000 iterations', { probability: 0.025, size: mixed }],
      [jobs, '1 in 20 of 200 iterations', { probability: 0.1, size: () => 1, iterations: 200 }],
    ]),
  )('in %i jobs is proven worse in at most 1 %% of runs: %s', (jobs, _, adding) => {
    const failed = { count: 0, rate: 0 };
    for (let run = 0; run < RUNS; run += 1) {
      const history = Array.from({ length: jobs }, (__, job) => storeRun(simulate(adding), job));
      const comparison = judge(simulate(adding), history);
      for (const statistic of ['count', 'rate'] as const) {
        const row = comparison.measures.find(({ key }) => key === `retry_bytes ${statistic}`);
        if (row?.verdict === 'fail') failed[statistic] += 1;
      }
    }
    expect(Math.max(failed.count, failed.rate)).toBeLessThanOrEqual(RUNS / 100);
  });

  it('that really rises is proven', () => {
    const history = Array.from({ length: 10 }, (_, job) =>
      storeRun(simulate({ probability: 0.25, size: fixed }), job),
    );
    const comparison = judge(simulate({ probability: 0.5, size: fixed }), history);
    expect(rowOf(comparison, 'retry_bytes count').verdict).toBe('fail');
    expect(rowOf(comparison, 'retry_bytes rate').verdict).toBe('fail');
  });
});
