import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeChangeInterval,
  type HistoricalRun,
  type HistoryQuestion,
  testAgainstHistory,
} from '../../src/statistics/history-test.ts';
import { priorFor } from '../../src/statistics/prior.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { studentUpperTail } from '../../src/statistics/student-t.ts';
import { loadOracle } from './oracle.ts';

const prior = priorFor('p50', 'github-hosted');
const runsOf = (values: readonly number[]): HistoricalRun[] =>
  values.map((value, job) => ({ value, standardError: 0, job: `job ${job}` }));

function question(
  value: number,
  history: readonly HistoricalRun[],
  over: Partial<HistoryQuestion> = {},
): HistoryQuestion {
  return { observed: { value, standardError: 0 }, history, scale: 'log', worse: 'up', prior, ...over };
}

const times = fc.double({ min: 0.5, max: 5000, noNaN: true });
const histories = fc.array(times, { minLength: 1, maxLength: 15 });

describe('the formula', () => {
  it('is the classical prediction test when the prior weighs nothing (scipy)', () => {
    const weightless = () => ({ spread: 1e-9, degreesOfFreedom: 1e-9 });
    for (const { history, observed, p } of loadOracle<{ history: number[]; observed: number; p: number }>(
      'prediction',
    )) {
      const runs = runsOf(history.map(Math.exp));
      const { pWorse } = testAgainstHistory(question(Math.exp(observed), runs, { prior: weightless }));
      expect(pWorse).toBeCloseTo(p, 7);
    }
  });

  it('compares two runs by the prior alone: variance 2 (s0^2 + se^2)', () => {
    const only = { value: 100, standardError: 0.03, job: 'a' };
    const observed = { value: 130, standardError: 0.03 };
    const judged = testAgainstHistory(
      question(0, [only], { observed, prior: () => ({ spread: 0.08, degreesOfFreedom: 10 }) }),
    );
    const error = Math.sqrt(2 * (0.08 ** 2 + 0.03 ** 2));
    expect(judged.predictionError).toBeCloseTo(error, 14);
    expect(judged.pWorse).toBeCloseTo(studentUpperTail(Math.log(1.3) / error, 10), 14);
    expect(judged.jobVariance).toBeNull();
  });

  it('weighs prior and history by their degrees of freedom', () => {
    const runs = runsOf([0.1, -0.1, 0.1, -0.1].map(Math.exp));
    const judged = testAgainstHistory(
      question(1.3, runs, { prior: () => ({ spread: 0.05, degreesOfFreedom: 4 }) }),
    );
    expect(judged.degreesOfFreedom).toBe(7);
    expect(judged.spread).toBeCloseTo(Math.sqrt((4 * 0.05 ** 2 + 0.04) / 7), 12);
    expect(judged.predictionError).toBeCloseTo(judged.spread * Math.sqrt(1.25), 12);
    expect(judged.jobVariance).toBeCloseTo(0.04 / 3, 12);
  });

  it('never takes the spread for smaller than the noise within a run', () => {
    const runs = runsOf([100, 100, 100]).map((run) => ({ ...run, standardError: 0.2 }));
    const tiny = () => ({ spread: 1e-6, degreesOfFreedom: 1 });
    expect(testAgainstHistory(question(100, runs, { prior: tiny })).spread).toBeGreaterThanOrEqual(0.2);
  });

  it('allows for a run that is noisier than the history', () => {
    const calm = testAgainstHistory(question(120, runsOf([100, 101, 99])));
    const noisy = testAgainstHistory(
      question(0, runsOf([100, 101, 99]), { observed: { value: 120, standardError: 0.1 } }),
    );
    expect(noisy.predictionError ** 2).toBeCloseTo(calm.predictionError ** 2 + 0.01, 12);
  });
});

describe('change', () => {
  it.each([
    { value: 110, history: [100], relative: 0.1, absolute: 10 },
    { value: 50, history: [100, 100], relative: -0.5, absolute: -50 },
    { value: 200, history: [50, 200], relative: 1, absolute: 100 },
  ])('$value against $history is $relative', ({ value, history, relative, absolute }) => {
    const { change } = testAgainstHistory(question(value, runsOf(history)));
    expect(change.relative).toBeCloseTo(relative, 12);
    expect(change.absolute).toBeCloseTo(absolute, 10);
  });

  it('of shares is in points of the raw shares; a base of 0 has no relative change', () => {
    const share = (value: number) => ({ value, standardError: 0.0065, count: 6000 });
    const history = [0, 0, 0].map((value, job) => ({ ...share(value), job: `${job}` }));
    const judged = testAgainstHistory(
      question(0, history, { observed: share(0.03), scale: 'arcsine', prior: priorFor('rate', null) }),
    );
    expect(judged.change).toEqual({ absolute: 0.03, relative: null });
    expect(judged.pWorse).toBeLessThan(0.0001);
    expect(judged.worseThanAll).toBe(true);
  });

  it('lies within its interval, which widens with confidence', () => {
    fc.assert(
      fc.property(times, histories, (value, history) => {
        const judged = testAgainstHistory(question(value, runsOf(history)));
        const [narrow, wide] = [computeChangeInterval(judged, 0.8), computeChangeInterval(judged, 0.99)];
        const inOrder = [wide.lower, narrow.lower, judged.change, narrow.upper, wide.upper].map(
          ({ absolute }) => absolute,
        );
        expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
      }),
    );
  });

  it.each([0, 0.002, 0.5, 1])('a share of %p has an interval within what shares can be', (value) => {
    const history = [0.001, 0.002, 0.003].map((share, job) => ({
      value: share,
      standardError: 0,
      count: 500,
      job: `${job}`,
    }));
    const judged = testAgainstHistory(
      question(0, history, { observed: { value, standardError: 0, count: 500 }, scale: 'arcsine' }),
    );
    const { lower, upper } = computeChangeInterval(judged);
    expect(judged.expected + lower.absolute).toBeGreaterThanOrEqual(-1e-12);
    expect(judged.expected + upper.absolute).toBeLessThanOrEqual(1 + 1e-12);
    expect(lower.absolute).toBeLessThanOrEqual(judged.change.absolute);
    expect(upper.absolute).toBeGreaterThanOrEqual(judged.change.absolute);
  });
});

describe('properties', () => {
  it('does not care for the unit: milliseconds or seconds', () => {
    fc.assert(
      fc.property(
        times,
        histories,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (value, history, unit) => {
          const one = testAgainstHistory(question(value, runsOf(history)));
          const other = testAgainstHistory(
            question(value * unit, runsOf(history.map((each) => each * unit))),
          );
          expect(other.pWorse).toBeCloseTo(one.pWorse, 9);
          expect(other.change.relative).toBeCloseTo(one.change.relative as number, 6);
        },
      ),
    );
  });

  it('does not care for the order of the history', () => {
    fc.assert(
      fc.property(times, histories, (value, history) => {
        const one = testAgainstHistory(question(value, runsOf(history)));
        const other = testAgainstHistory(question(value, runsOf(history).reverse()));
        expect(other.pWorse).toBeCloseTo(one.pWorse, 10);
        expect(other.worseThanAll).toBe(one.worseThanAll);
      }),
    );
  });

  it('two runs that change places change the sign', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        const [one, other] = [
          testAgainstHistory(question(a, runsOf([b]))),
          testAgainstHistory(question(b, runsOf([a]))),
        ];
        expect(other.shift).toBeCloseTo(-one.shift, 12);
        expect(other.pWorse).toBeCloseTo(one.pBetter, 12);
        expect(other.worseThanAll).toBe(one.betterThanAll);
      }),
    );
  });

  it('worse down mirrors worse up', () => {
    fc.assert(
      fc.property(times, histories, (value, history) => {
        const up = testAgainstHistory(question(value, runsOf(history)));
        const down = testAgainstHistory(question(value, runsOf(history), { worse: 'down' }));
        expect([down.pWorse, down.pBetter, down.worseThanAll]).toEqual([
          up.pBetter,
          up.pWorse,
          up.betterThanAll,
        ]);
        expect(up.pWorse + up.pBetter).toBeCloseTo(1, 12);
      }),
    );
  });

  it('a larger change is never less evident', () => {
    fc.assert(
      fc.property(times, histories, fc.double({ min: 1, max: 3, noNaN: true }), (value, history, factor) => {
        const [small, large] = [value, value * factor].map((each) =>
          testAgainstHistory(question(each, runsOf(history))),
        );
        // A factor next to 1 moves the last digit of p by rounding alone.
        expect(large?.pWorse).toBeLessThanOrEqual((small?.pWorse as number) + 1e-12);
      }),
    );
  });
});

describe('runs of one job', () => {
  const job = (name: string, values: readonly number[]) =>
    values.map((value) => ({ value, standardError: 0, job: name }));

  it('count as one: repeating a run exactly adds nothing', () => {
    const once = testAgainstHistory(question(130, [...job('a', [100]), ...job('b', [110])]));
    const often = testAgainstHistory(question(130, [...job('a', [100, 100, 100]), ...job('b', [110])]));
    expect(often.jobs).toBe(2);
    expect(often.runs).toBe(4);
    expect(often.pWorse).toBeCloseTo(once.pWorse, 12);
  });

  it('spread within the job is still the spread of the single run under test', () => {
    const flat = testAgainstHistory(question(130, [...job('a', [100, 100]), ...job('b', [100, 100])]));
    const rough = testAgainstHistory(question(130, [...job('a', [80, 125]), ...job('b', [125, 80])]));
    expect(rough.jobVariance).toBeCloseTo(0, 12);
    expect(rough.predictionError).toBeGreaterThan(flat.predictionError);
  });

  it('worse than all means worse than every run, not only than every mean; a tie is not worse', () => {
    const history = [...job('a', [90, 120]), ...job('b', [100])];
    expect(testAgainstHistory(question(115, history)).worseThanAll).toBe(false);
    expect(testAgainstHistory(question(120, history)).worseThanAll).toBe(false);
    expect(testAgainstHistory(question(121, history)).worseThanAll).toBe(true);
  });

  /** Share of unchanged runs called worse at 1 %, with 6 jobs of 5 runs: machines differ by 5 %, runs of a machine by 1 %. */
  function falseAlarms(clustered: boolean): number {
    const random = createRandom('clusters');
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const runs = (name: string, count: number) => {
      const machine = 0.05 * normal();
      return Array.from({ length: count }, (_, index) => ({
        value: Math.exp(machine + 0.01 * normal()),
        standardError: 0.005,
        job: clustered ? name : `${name}/${index}`,
      }));
    };
    const reps = 1500;
    const alarms = Array.from({ length: reps }, (_, rep) => {
      const history = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) => runs(name + rep, 5));
      const [observed] = runs('head', 1);
      return testAgainstHistory(question(0, history, { observed: observed as HistoricalRun })).pWorse <= 0.01;
    });
    return alarms.filter(Boolean).length / reps;
  }

  it('taken for what they are keep the error rate; taken for independent they break it', () => {
    expect(falseAlarms(true)).toBeLessThan(0.015);
    expect(falseAlarms(false)).toBeGreaterThan(0.02);
  });
});

describe('edges', () => {
  it.each([1, 2, 30])('%p equal runs and an equal one: no change, p one half', (count) => {
    const judged = testAgainstHistory(question(100, runsOf(new Array<number>(count).fill(100))));
    expect(judged.change.relative).toBeCloseTo(0, 14);
    expect(judged.pWorse).toBeCloseTo(0.5, 12);
    expect([judged.worseThanAll, judged.betterThanAll]).toEqual([false, false]);
    expect(judged.spread).toBeGreaterThan(0);
  });

  it.each([
    ['no history', question(100, [])],
    ['a time of 0', question(0, runsOf([100]))],
    ['a time of 0 in the history', question(100, runsOf([0]))],
    ['a negative time', question(-1, runsOf([100]))],
    ['NaN', question(Number.NaN, runsOf([100]))],
    ['NaN in the history', question(100, runsOf([Number.NaN]))],
    ['an infinite time', question(Number.POSITIVE_INFINITY, runsOf([100]))],
    ['a share above 1', question(1.2, runsOf([0.1]), { scale: 'arcsine' })],
    [
      'a NaN standard error',
      question(0, runsOf([100]), { observed: { value: 1, standardError: Number.NaN } }),
    ],
    ['a negative standard error', question(0, runsOf([100]), { observed: { value: 1, standardError: -1 } })],
    [
      'a prior without spread',
      question(100, runsOf([100]), { prior: () => ({ spread: 0, degreesOfFreedom: 4 }) }),
    ],
    [
      'a prior without weight',
      question(100, runsOf([100]), { prior: () => ({ spread: 0.1, degreesOfFreedom: 0 }) }),
    ],
  ])('refuses %s', (_, asked) => {
    expect(() => testAgainstHistory(asked)).toThrow(RangeError);
  });
});
