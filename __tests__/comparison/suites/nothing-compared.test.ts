import { describe, expect, it } from '@jest/globals';
import { type Choice, judge, storeRun, verdictOf } from '../../support/evidence.ts';
import { counter, createRecord, createThreshold, rate, trend } from '../../support/runs.ts';

type Metrics = NonNullable<Parameters<typeof createRecord>[0]>['metrics'];

const run = (...metrics: NonNullable<Metrics>) => createRecord({ closedModel: false, metrics });
const http = (factor = 1) => trend('http_req_duration', times(factor));
const grpc = (factor = 1) => trend('grpc_req_duration', times(factor));
const times = (factor: number) => ({ 'p(50)': 100 * factor, 'p(95)': 300 * factor, 'p(99)': 400 * factor });
/** What every run has, and what says nothing of a slowdown. */
const shares = [counter('iterations', 2000), rate('http_req_failed', 0), rate('checks', 1)];
const compare = (now: ReturnType<typeof run>, before: ReturnType<typeof run>, choice: Choice = {}) =>
  judge(
    now,
    Array.from({ length: 10 }, (_, job) => storeRun(before, job)),
    choice,
  );

describe('shares that hold are no pass where times are not compared', () => {
  it('times under another name share nothing with the baseline', () => {
    const { error, findings } = compare(run(grpc(9), ...shares), run(http(), ...shares));
    expect(error?.message).toContain('shares no judged measure with this run');
    expect(error?.message).toContain('The run has "grpc_req_duration p(50)"');
    expect(error?.message).toContain('the baseline has "http_req_duration p(50)"');
    expect(findings[0]?.verdict).toBe('inconclusive');
  });

  it('times that are gone, or new', () => {
    const gone = compare(run(...shares), run(http(), ...shares));
    expect(verdictOf(gone)).toEqual(['inconclusive', 'not-comparable']);
    expect(gone.findings[0]?.text).toContain(
      '3 judged measures of the baseline are missing in this run: http',
    );
    expect(gone.error).toBeNull();
    const added = compare(run(http(), ...shares), run(...shares));
    expect(verdictOf(added)).toEqual(['inconclusive', 'not-comparable']);
    expect(added.findings[0]?.text).toContain('http_req_duration p(50): not in the baseline');
  });

  it('times that no limit can judge', () => {
    const still = compare(
      run(trend('http_req_duration', { 'p(50)': 0 }), ...shares),
      run(http(), ...shares),
      { rules: [{ measure: 'http_req_duration p(95)' }, { measure: 'http_req_duration p(99)' }] },
    );
    expect(verdictOf(still)).toEqual(['inconclusive', 'no-rules']);
    expect(still.findings[0]?.text).toContain('http_req_duration p(50): a value of 0 has no relative change');
  });

  it.each([[9], [1]])('a plain value that was judged was compared (%d times)', (factor) => {
    const heap = (value: number) => ({ ...counter('heap', 0), type: 'gauge' as const, values: { value } });
    const { findings } = compare(run(grpc(), heap(1000 * factor), ...shares), run(heap(1000), ...shares), {
      rules: [{ measure: 'heap value', fail: '+10 %' }],
    });
    expect(findings.map(({ text }) => text).join()).not.toContain('could be judged');
  });

  it('a throughput that holds, where times have too few samples', () => {
    const few = (factor: number) => ({ ...http(factor), count: 9 });
    const visits = counter('http_reqs', 9);
    const result = compare(
      createRecord({ closedModel: true, metrics: [few(25), visits, ...shares] }),
      createRecord({ closedModel: true, metrics: [few(1), visits, ...shares] }),
    );
    expect(verdictOf(result)).toEqual(['inconclusive', 'too-few-samples']);
    expect(result.findings[0]?.text).toContain('No time has samples enough to be judged.');
  });

  it('without any time on either side shares are all there is', () => {
    expect(verdictOf(compare(run(...shares), run(...shares)))).toEqual(['pass', 'no-slowdown']);
  });

  it('one time in common is enough to compare, not to pass', () => {
    const renamed = compare(run(http(), grpc(), ...shares), run(http(), trend('old', times(1)), ...shares));
    expect(renamed.error).toBeNull();
    expect(renamed.findings[0]?.verdict).toBe('pass');
    const judged = compare(run(http(), ...shares), run(http(), grpc(), ...shares));
    expect(verdictOf(judged)).toEqual(['inconclusive', 'not-comparable']);
  });
});

describe('a value of 0 in the history', () => {
  const RULES = [{ measure: 'errors count', fail: '+10' }];
  const errors = (count: number) => run(http(), counter('errors', count), ...shares);
  const against = (history: readonly number[], now: number, rules: Choice['rules'] = RULES) =>
    judge(
      errors(now),
      history.map((count, job) => storeRun(errors(count), job)),
      { rules },
    );

  it.each([
    ['three quiet jobs prove it', [0, 0, 0], 500, ['fail', 'regression']],
    ['two do not', [0, 0], 500, ['inconclusive', 'noise']],
    ['nor do jobs that differ', [0, 0, 3, 0], 500, ['inconclusive', 'noise']],
    ['within the limit of the worst', [0, 0, 3, 0], 13, ['pass', 'no-slowdown']],
    ['exactly the limit', [0, 0, 0], 10, ['pass', 'no-slowdown']],
  ])('an absolute limit still judges: %s', (_, history, now, expected) => {
    expect(verdictOf(against(history, now))).toEqual(expected);
  });

  it('a warning needs no proof, and a sentence says what stands behind it', () => {
    const warned = against([0, 0], 50, [{ measure: 'errors count', warn: '+5', fail: '+10' }]);
    expect(verdictOf(warned)).toEqual(['warn', 'regression']);
    const { text } = against([0, 0], 500).findings[0] ?? {};
    expect(text).toContain('errors count is past its fail limit (0 to 500), but nothing proves it');
    expect(text).toContain('the worst of 2 jobs');
  });

  it('a relative limit finds a fall to 0', () => {
    const ops = (value: number) =>
      run(http(), trend('ops', { 'p(50)': value }, { contains: 'default' }), ...shares);
    const fallen = judge(
      ops(0),
      [90, 100, 110].map((value, job) => storeRun(ops(value), job)),
      { rules: [{ measure: 'ops p(50)', fail: '-10 %' }] },
    );
    expect(verdictOf(fallen)).toEqual(['inconclusive', 'noise']);
  });
});

it('a stored share of no trials is no value', () => {
  const record = run(http(), ...shares);
  const stored = Array.from({ length: 10 }, (_, job) => {
    const { measures, ...rest } = storeRun(record, job);
    return { ...rest, measures: { ...measures, 'checks rate': { value: 0, count: 0, steady: null } } };
  });
  const comparison = judge(record, stored);
  expect(verdictOf(comparison)).toEqual(['pass', 'no-slowdown']);
  expect(comparison.measures.find(({ key }) => key === 'checks rate')?.verdict).toBe('new');
});

describe("amounts of the script's own stand for no time", () => {
  const few = trend('http_req_duration', times(1), { count: 15 });
  const size = (factor = 1) => trend('size_kb', times(factor), { contains: 'default' });
  const items = (sum: number) => counter('items', sum, { values: { count: sum, rate: sum / 30 } });
  const named = (metric: string, statistic: string) =>
    createThreshold({
      metric,
      expression: `${statistic}<1e9`,
      type: metric === 'items' ? 'counter' : 'trend',
    });
  const thresholds = [named('items', 'rate'), named('size_kb', 'p(50)')];
  // Without the percentile that 15 samples can tell, the times have none that is judged.
  const rules = [{ measure: 'http_req_duration p(50)', warn: 'off', fail: 'off' }];
  const own = (...metrics: NonNullable<Metrics>) =>
    createRecord({ closedModel: false, metrics: [...metrics, ...shares], thresholds });

  it.each<[string, NonNullable<Metrics>]>([
    ['a counter per second', [items(9000)]],
    ['a Trend that measures no time', [size()]],
    ['both', [items(9000), size()]],
  ])('%s beside times of too few samples', (_, metrics) => {
    const comparison = compare(own(few, ...metrics), own(few, ...metrics), { rules });
    expect(verdictOf(comparison)).toEqual(['inconclusive', 'too-few-samples']);
  });

  it('where a run has no time at all they are what there is', () => {
    expect(verdictOf(compare(own(size()), own(size())))).toEqual(['pass', 'no-slowdown']);
  });

  it('what is proven worse is said without a word of times', () => {
    const worse = compare(own(few, size(3)), own(few, size()), { rules });
    expect(worse.findings.map(({ reason }) => reason)).toEqual(['regression']);
  });
});
