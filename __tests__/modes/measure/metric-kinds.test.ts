import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { createKindFinder } from '../../../src/modes/measure/metric-kinds.ts';
import { counter, trend } from '../../support/runs.ts';

const INVOCATION = { k6: { path: 'k6', version: '2.2.0' }, scenarioFile: 'test.js', flags: [], env: {} };

/** Answers that a Trend is of times; keeps the scripts it was asked with. */
function createRunner(answer: (script: string) => Record<string, unknown> | Error) {
  const scripts: string[] = [];
  return {
    scripts,
    async inspectBeside(_: unknown, render: (url: string) => string) {
      const script = render('file:///test.js');
      scripts.push(script);
      const kinds = answer(script);
      if (kinds instanceof Error) throw kinds;
      return { options: { tags: { perf_baseline_metrics: JSON.stringify(kinds) } } };
    },
  };
}
const ownMetrics = [
  trend('wait_time', { avg: 5 }, { contains: 'default' }),
  counter('orders', 5),
  counter('http_reqs', 5),
];

describe("the kinds of a script's own metrics", () => {
  it("are k6's answer, beside what the summary tells", async () => {
    const runner = createRunner(() => ({ wait_time: { type: 'trend', contains: 'time' } }));
    const { kinds, notes } = await createKindFinder(INVOCATION, runner)(ownMetrics);
    expect(kinds.wait_time).toEqual({ type: 'trend', contains: 'time' });
    expect(kinds.orders?.type).toBe('counter');
    expect(notes).toEqual([]);
  });

  it('are those of the summary where k6 cannot be asked, and a note says what is not known', async () => {
    const runner = createRunner(
      () => new UserError('test.js: k6 cannot read this file as a test: stat /proto'),
    );
    const { kinds, notes } = await createKindFinder(INVOCATION, runner)(ownMetrics);
    expect(kinds).toEqual({
      wait_time: { type: 'trend', contains: 'default' },
      orders: { type: 'counter', contains: 'default' },
    });
    expect(notes).toEqual([
      'Whether wait_time is a time is not known, because k6 could not be asked; the unit is left out. test.js: k6 cannot read this file as a test: stat /proto',
    ]);
  });

  it('are those of the summary where k6 does not say', async () => {
    const runner = createRunner(() => ({ wait_time: null, orders: null }));
    const { kinds, notes } = await createKindFinder(INVOCATION, runner)(ownMetrics);
    expect(kinds.wait_time).toEqual({ type: 'trend', contains: 'default' });
    expect(notes).toEqual([
      'Whether wait_time is a time is not known, because k6 did not say; the unit is left out.',
    ]);
  });

  it('are asked once, however often the script runs, and later only for what is new', async () => {
    const runner = createRunner((script) =>
      Object.fromEntries(
        ['wait_time', 'late_time']
          .filter((name) => script.includes(name))
          .map((name) => [name, { type: 'trend', contains: 'time' }]),
      ),
    );
    const find = createKindFinder(INVOCATION, runner);
    await find(ownMetrics);
    await find(ownMetrics);
    expect(runner.scripts).toHaveLength(1);
    const { kinds } = await find([...ownMetrics, trend('late_time', { avg: 1 }, { contains: 'default' })]);
    expect(runner.scripts).toHaveLength(2);
    expect(runner.scripts[1]).not.toContain('wait_time');
    expect([kinds.wait_time?.contains, kinds.late_time?.contains]).toEqual(['time', 'time']);
  });

  it('are not asked where the script has none', async () => {
    const runner = createRunner(() => ({}));
    expect(await createKindFinder(INVOCATION, runner)([counter('http_reqs', 5)])).toEqual({
      kinds: {},
      notes: [],
    });
    expect(runner.scripts).toEqual([]);
  });

  it('is a bug, and no note, where something else went wrong', async () => {
    const runner = createRunner(() => new TypeError('no function'));
    await expect(createKindFinder(INVOCATION, runner)(ownMetrics)).rejects.toThrow(TypeError);
  });
});
