import { describe, expect, it } from '@jest/globals';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { type K6Script, renderSummary } from '../fakes/k6.ts';
import { act, measureBaseline, path, suiteVerdicts, type World } from '../support/mode-world.ts';

describe('baseline', () => {
  const dispatch = { inputs: { mode: 'baseline' }, eventName: 'workflow_dispatch' } as const;

  it('writes a document per suite and says how many runs it has', async () => {
    const { workspace, report } = await act({ ...dispatch, scripts: { 'a.js': {}, 'b.js': {} } });
    const document = parseBaseline(workspace.files.get(path('a')) ?? '', 'a');
    expect(document.runs).toHaveLength(1);
    expect(document.runs[0]?.measures['http_req_duration p(95)']?.value).toBe(300);
    expect(workspace.files.has(path('b'))).toBe(true);
    expect(report).toMatchObject({ verdict: 'pass', reason: 'stored', mode: 'baseline' });
    expect(report.suites[0]?.headline).toContain('.perf-baseline/a.json, now with 1 run');
  });

  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    'does not run on %s',
    async (eventName) => {
      const { report, effects } = await act({ ...dispatch, eventName });
      expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error', mode: 'baseline' });
      expect(report.headline).toContain(`mode: baseline does not run on ${eventName}`);
      expect(effects).toEqual([]);
    },
  );

  it.each<[string, K6Script['run']]>([
    ['aborted', { exit: { code: 108, signal: null, interruptedBy: null } }],
    ['cancelled', { exit: { code: 105, signal: null, interruptedBy: 'cancel' } }],
    ['without iterations', { summary: renderSummary({ iterations: 0 }) }],
    ['of failing requests', { summary: renderSummary({ failed: 1 }) }],
    ['of throwing iterations', { failedIterations: 2000 }],
    ['without a summary', { summary: null }],
  ])('never stores a run %s', async (_what, run) => {
    const before = await measureBaseline('checkout');
    const { workspace, report, effects } = await act({
      ...dispatch,
      scripts: { 'checkout.js': run === undefined ? {} : { run } },
      checkout: { [path('checkout')]: before },
    });
    expect(report.verdict).toBe('invalid');
    expect(effects.join()).not.toContain('write');
    expect(workspace.files.get(path('checkout'))).toBe(before);
  });

  it('never overwrites a document that does not parse, and stores the other suites', async () => {
    const broken = '<<<<<<< HEAD\n{}';
    const { workspace, report } = await act({
      ...dispatch,
      scripts: { 'a.js': {}, 'b.js': {} },
      checkout: { [path('a')]: broken },
    });
    expect(workspace.files.get(path('a'))).toBe(broken);
    expect(workspace.files.has(path('b'))).toBe(true);
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
    expect(report.errors).toEqual([
      expect.objectContaining({ suite: 'a', message: expect.stringContaining('is not JSON') }),
    ]);
  });

  it('adds no run to a document that a script wrote to', async () => {
    const [old, forged] = [await measureBaseline('b', 200), await measureBaseline('b', 5000)];
    const outcome = await act({
      ...dispatch,
      scripts: { 'a.js': { writes: { [path('b')]: forged } }, 'b.js': {} },
      checkout: { [path('b')]: old },
    });
    expect(suiteVerdicts(outcome)).toEqual([
      ['a', 'pass', 'stored'],
      ['b', 'invalid', 'files-changed'],
    ]);
    expect(outcome.workspace.files.get(path('b'))).toBe(forged);
    expect(outcome.report.suites[1]?.headline).toContain(path('b'));
  });

  it('never mixes two suites in one document', async () => {
    const { workspace, report } = await act({
      ...dispatch,
      scripts: { 'a.js': {}, 'b.js': {} },
      config: 'baseline: { path: one.json }',
    });
    expect(parseBaseline(workspace.files.get('one.json') ?? '', 'x').suite).toBe('a');
    expect(report.errors).toEqual([
      expect.objectContaining({
        suite: 'b',
        message: expect.stringContaining('is of the suite "a", not of "b"'),
      }),
    ]);
  });

  it('a dry run writes nothing and says what it would', async () => {
    const { effects, report } = await act({ ...dispatch, inputs: { mode: 'baseline', 'dry-run': 'true' } });
    expect(effects.join()).not.toContain('write');
    expect(report.notices).toEqual(['Dry run: .perf-baseline/checkout.json would hold 1 run.']);
  });

  it('appends, replaces the same run, or begins anew', async () => {
    const before = (await measureBaseline('checkout', 200)).replace('"run": "1"', '"run": "0"');
    const runs = async (inputs: World['inputs']) => {
      const { workspace } = await act({
        ...dispatch,
        inputs: { mode: 'baseline', ...inputs },
        checkout: { [path('checkout')]: before },
      });
      return parseBaseline(workspace.files.get(path('checkout')) ?? '', 'x').runs;
    };
    expect(
      (await runs({ note: 'after the upgrade' })).map(({ provenance, note }) => [provenance.runId, note]),
    ).toEqual([
      ['0', null],
      ['1', 'after the upgrade'],
    ]);
    expect((await runs({ 'update-history': 'reset' })).map(({ provenance }) => provenance.runId)).toEqual([
      '1',
    ]);
  });

  it('with a broken threshold the run is stored, for it is evidence, and the verdict is fail', async () => {
    const exit = { code: 99, signal: null, interruptedBy: null } as const;
    const { report, workspace } = await act({
      ...dispatch,
      scripts: { 'checkout.js': { run: { exit, summary: renderSummary({ broken: true }) } } },
    });
    expect(report).toMatchObject({ verdict: 'fail', reason: 'threshold' });
    expect(workspace.files.has(path('checkout'))).toBe(true);
  });

  it('stores nothing where variables that the config requires are missing', async () => {
    const outcome = await act({
      config: 'required-env: [API_TOKEN]',
      eventName: 'workflow_dispatch',
      inputs: { mode: 'baseline' },
    });
    expect(outcome.report).toMatchObject({ verdict: 'inconclusive', reason: 'missing-env' });
    expect(outcome.workspace.files.has(path('checkout'))).toBe(false);
  });
});
