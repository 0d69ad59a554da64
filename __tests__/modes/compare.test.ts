import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/common/errors.ts';
import { renderSummary } from '../fakes/k6.ts';
import { act, measureBaseline, path, suiteVerdicts } from '../support/mode-world.ts';

describe('compare', () => {
  it('installs, reads every scenario file, runs them one after the other, and then looks at the base branch', async () => {
    const { effects, report } = await act({ scripts: { 'a.js': {}, 'b.js': {} } });
    expect(effects).toEqual([
      expect.stringMatching(/^install \d/),
      'inspect a.js',
      'inspect b.js',
      'run a.js',
      'run b.js',
      `load ${path('a')}`,
      `load ${path('b')}`,
    ]);
    expect(report.mode).toBe('compare');
  });

  it.each([
    [300, 'pass', 'no-limit-passed'],
    [400, 'fail', 'regression'],
  ])('300 ms against %d ms is %s', async (p95, verdict, reason) => {
    const scripts = { 'checkout.js': { run: { summary: renderSummary({ p95 }) } } };
    const { report } = await act({
      scripts,
      base: { [path('checkout')]: await measureBaseline('checkout') },
    });
    expect(report).toMatchObject({ verdict, reason });
  });

  it('without a baseline it is inconclusive, and a broken threshold fails all the same', async () => {
    expect((await act()).report).toMatchObject({ verdict: 'inconclusive', reason: 'no-baseline' });
    const exit = { code: 99, signal: null, interruptedBy: null } as const;
    const scripts = { 'checkout.js': { run: { exit, summary: renderSummary({ broken: true }) } } };
    expect((await act({ scripts })).report).toMatchObject({ verdict: 'fail', reason: 'threshold' });
  });

  it('baseline: none never looks at the base branch', async () => {
    const { effects, report } = await act({ inputs: { baseline: 'none' } });
    expect(effects.join()).not.toContain('load');
    expect(report).toMatchObject({ verdict: 'pass', reason: 'thresholds-hold' });
  });

  it('compares with the base branch, not with the copy in the checkout, and says that they differ', async () => {
    const { report, workspace } = await act({
      checkout: { [path('checkout')]: await measureBaseline('checkout', 5000) },
      base: { [path('checkout')]: await measureBaseline('checkout', 200) },
    });
    expect(report).toMatchObject({ verdict: 'fail', reason: 'regression' });
    expect(report.notices).toEqual([
      expect.stringContaining('changes its own baseline .perf-baseline/checkout.json'),
    ]);
    expect(workspace.files.get(path('checkout'))).toContain('5000');
  });

  it('says so whatever the script does to the files while it runs', async () => {
    const config = 'baseline: { max-age-days: 9 }';
    const base = {
      [path('checkout')]: await measureBaseline('checkout'),
      '.github/perf-baseline.yml': 'baseline: { max-age-days: 8 }',
    };
    const { report } = await act({
      config,
      checkout: { '.github/perf-baseline.yml': config, [path('checkout')]: '{}' },
      scripts: { 'checkout.js': { writes: base } },
      base,
      pullRequest: 7,
    });
    expect(report.notices).toEqual([
      expect.stringContaining('changes its own baseline .perf-baseline/checkout.json'),
      expect.stringContaining('changes .github/perf-baseline.yml'),
    ]);
  });

  it('does not run a script that an earlier suite rewrote, and names it', async () => {
    const scripts = { 'a.js': { writes: { 'b.js': 'export const options = {};' } }, 'b.js': {}, 'c.js': {} };
    const outcome = await act({ scripts, inputs: { baseline: 'none' } });
    expect(outcome.effects.filter((effect) => effect.startsWith('run'))).toEqual(['run a.js', 'run c.js']);
    expect(suiteVerdicts(outcome)).toEqual([
      ['a', 'pass', 'thresholds-hold'],
      ['b', 'invalid', 'files-changed'],
      ['c', 'pass', 'thresholds-hold'],
    ]);
    expect(outcome.report.suites[1]?.headline).toContain('b.js');
  });

  it('takes nothing from a run whose script rewrote itself', async () => {
    const scripts = { 'a.js': { writes: { 'a.js': 'export const options = {};' }, samples: {} } };
    const outcome = await act({ scripts, inputs: { baseline: 'none' } });
    expect(suiteVerdicts(outcome)).toEqual([['a', 'invalid', 'files-changed']]);
    expect(outcome.report.suites[0]?.rows).toEqual([]);
  });

  it('a baseline that cannot be read concerns its suite only', async () => {
    const result = await act({
      scripts: { 'a.js': {}, 'b.js': {}, 'c.js': {} },
      base: {
        [path('a')]: '<<<<<<< HEAD\n{}',
        [path('b')]: new UserError('The token may not read it.', 'Give it contents: read.'),
        [path('c')]: await measureBaseline('c'),
      },
    });
    expect(suiteVerdicts(result)).toEqual([
      ['a', 'invalid', 'user-error'],
      ['b', 'invalid', 'user-error'],
      ['c', 'pass', 'no-limit-passed'],
    ]);
    expect(result.report.errors.map(({ suite }) => suite)).toEqual(['a', 'b']);
  });
});

describe('update beside a comparison', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])(
    'stores nothing on %s of another branch, and says so',
    async (eventName) => {
      const outcome = await act({ eventName, inputs: { update: 'commit' } });
      expect(outcome.report).toMatchObject({ verdict: 'inconclusive', reason: 'no-baseline' });
      expect(outcome.log.join('\n')).toContain('Nothing is stored (update: commit): this run measured main');
    },
  );

  it.each(['pull_request', 'merge_group'])('stores nothing on %s', async (eventName) => {
    const outcome = await act({ eventName, inputs: { update: 'commit' } });
    expect(outcome.report).toMatchObject({ verdict: 'inconclusive', reason: 'no-baseline' });
    expect(outcome.log.join('\n')).toContain(`Nothing is stored on ${eventName}`);
  });
});
