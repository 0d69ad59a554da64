import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import type { K6Script } from '../../fakes/k6.ts';
import { act, measureBaseline, path, suiteVerdicts } from '../../support/mode-world.ts';

describe('the plan', () => {
  it('logs the plan before anything runs', async () => {
    const { log } = await act({
      scripts: { 'a.js': {}, 'b.js': {} },
      inputs: { 'time-budget-minutes': '10' },
    });
    const plan = log.findIndex((line) =>
      line.includes('2 scenario files in sequence, 60 s of load at most; the time budget is 10 min'),
    );
    expect(plan).toBeGreaterThan(0);
    expect(log.slice(0, plan).join()).not.toContain('group: Run');
  });

  it('the time budget bounds the runs; suites beyond it say so', async () => {
    const result = await act({
      scripts: { 'a.js': { takesMs: 50_000 }, 'b.js': { takesMs: 70_000 }, 'c.js': {} },
      inputs: { 'time-budget-minutes': '2' },
    });
    // One deadline for whatever k6 is asked, so that none of it begins the budget anew.
    const deadline = Date.parse('2026-11-20T12:02:00Z');
    expect(result.k6.deadlines).toEqual(Array(8).fill(deadline));
    expect(result.k6.runs).toHaveLength(2);
    expect(result.report.errors).toEqual([
      {
        suite: 'c',
        message: 'Not run: the time budget of 2 min was used up before it.',
        hint: expect.stringContaining('time-budget-minutes'),
      },
    ]);
  });
});

describe('a suite that goes wrong does not lose the others', () => {
  it.each<[string, K6Script]>([
    ['k6 cannot read the script', { options: new UserError('perf/bad.js: SyntaxError', 'Mend it.') }],
    ['k6 cannot be run', { run: new UserError('k6 could not be started.') }],
    [
      'k6 refuses to run',
      {
        run: {
          exit: { code: 104, signal: null, interruptedBy: null },
          summary: null,
          errorLines: ['unknown executor'],
        },
      },
    ],
    ['the summary is no summary', { run: { summary: '{"metrics": []}' } }],
    ['there is a bug in reading the plan', { options: new TypeError('x is not a function') }],
    ['there is a bug in running', { run: new TypeError('x is not a function') }],
  ])('%s', async (_what, script) => {
    const result = await act({
      scripts: { 'a.js': {}, 'bad.js': script, 'c.js': {} },
      base: { [path('a')]: await measureBaseline('a'), [path('c')]: await measureBaseline('c') },
    });
    expect(suiteVerdicts(result)).toEqual([
      ['a', 'pass', 'no-limit-passed'],
      ['c', 'pass', 'no-limit-passed'],
    ]);
    expect(result.report.errors).toEqual([expect.objectContaining({ suite: 'bad' })]);
    expect(result.report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
  });

  it('calls a bug a bug, with its stack in the log', async () => {
    const scripts = { 'checkout.js': { run: new TypeError('x is not a function') } };
    const { report, log } = await act({ scripts });
    expect(report.errors).toEqual([
      {
        suite: 'checkout',
        message: 'checkout: this is a bug in perf-baseline-action: x is not a function.',
        hint: expect.stringContaining('Please report it'),
      },
    ]);
    expect(log.join('\n')).toMatch(/^error: checkout: TypeError: x is not a function\n +at /m);
    const validated = await act({
      scripts: { 'a.js': {}, 'b.js': { options: new TypeError('no') } },
      inputs: { mode: 'validate' },
    });
    expect(validated.report.errors).toEqual([expect.objectContaining({ suite: 'b' })]);
  });
});
