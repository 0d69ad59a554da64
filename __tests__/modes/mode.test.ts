import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { UserError } from '../../src/common/errors.ts';
import { runMode } from '../../src/modes/mode.ts';
import { listAnnotations } from '../../src/report/annotations.ts';
import { renderMarkdown } from '../../src/report/markdown/markdown.ts';
import { type Report, ReportSchema } from '../../src/report/model/schema.ts';
import { parseConfig } from '../../src/settings/config.ts';
import type { InputName } from '../../src/settings/inputs.ts';
import { createMemoryBaselines } from '../fakes/baselines.ts';
import { createFakeK6, type FakeK6, type K6Script, renderSummary } from '../fakes/k6.ts';
import { NO_STORES } from '../fakes/stores.ts';
import { createMemoryWorkspace, type MemoryWorkspace } from '../fakes/workspace.ts';
import { requireInputs } from '../support/inputs.ts';
import { createMemoryLog } from '../support/memory-log.ts';

interface World {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly config?: string;
  readonly scripts?: Readonly<Record<string, K6Script>>;
  readonly checkout?: Readonly<Record<string, string>>;
  /** Files of the base branch. */
  readonly base?: Readonly<Record<string, string | Error>>;
  readonly eventName?: string;
  readonly pullRequest?: number | null;
}

interface Outcome {
  readonly report: Report;
  readonly effects: readonly string[];
  readonly workspace: MemoryWorkspace;
  readonly k6: FakeK6;
  readonly log: readonly string[];
}

const RUN = '2026-11-20T13:00:00.000Z';

async function act(world: World = {}): Promise<Outcome> {
  const { scripts = { 'checkout.js': {} }, checkout = {}, base = {}, eventName = 'pull_request' } = world;
  const effects: string[] = [];
  const noteEffect = (effect: string) => void effects.push(effect);
  const values: Partial<Record<InputName, string>> = {
    'scenario-file': Object.keys(scripts).join('\n'),
    rules: 'classic',
    ...world.inputs,
  };
  const sources = Object.fromEntries(Object.keys(scripts).map((file) => [file, 'export default () => {}']));
  const workspace = createMemoryWorkspace({ ...sources, ...checkout }, noteEffect);
  const k6 = createFakeK6(scripts, noteEffect, workspace.files);
  const log = createMemoryLog();
  const inputs = requireInputs({ read: (name) => values[name] ?? '', passed: Object.keys(values) });
  const { update, updateHistory, dryRun, note } = inputs;
  const report = await runMode(
    {
      inputs,
      config: parseConfig(world.config ?? null, 'perf.yml', values.rules ?? null),
      configText: world.config ?? null,
      environment: {},
      actor: 'octocat',
      storage: {
        update,
        updateHistory,
        dryRun,
        note,
        flatFiles: 'converted',
        firstOnly: false,
        storesFailing: eventName === 'workflow_dispatch',
        event: eventName,
      },
      suiteOfResults: null,
      envIsLoad: true,
      identity: {
        leg: '',
        provenance: { sha: 'a'.repeat(40), ref: 'main', runUrl: '', runId: '1', runAttempt: 1, job: 'perf' },
      },
      context: {
        time: RUN,
        workflow: 'perf',
        job: 'perf',
        leg: '',
        repository: 'octo/shop',
        sha: 'a'.repeat(40),
        headSha: null,
        pullRequest: world.pullRequest ?? null,
        runUrl: '',
      },
    },
    {
      ...k6,
      workspace,
      log,
      ...NO_STORES,
      baselines: createMemoryBaselines(base, noteEffect),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      machine: { os: 'linux x64', cpuModel: 'cpu', cores: 2, runnerClass: 'local' },
    },
  );
  return { report, effects, workspace, k6, log: log.lines };
}

const path = (suite: string) => `.perf-baseline/${suite}.json`;

/** The document that `mode: baseline` writes for a run with this p(95). */
async function measureBaseline(suite: string, p95 = 300): Promise<string> {
  const scripts = { [`${suite}.js`]: { run: { summary: renderSummary({ p95 }) } } };
  const { workspace } = await act({ scripts, inputs: { mode: 'baseline' }, eventName: 'workflow_dispatch' });
  return workspace.files.get(path(suite)) ?? '';
}

const suiteVerdicts = ({ report }: Outcome) =>
  report.suites.map(({ suite, verdict, reason }) => [suite, verdict, reason]);

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

  it('says in the log and in the JSON report how k6 ended, and what that means', async () => {
    const exit = { code: 99, signal: null, interruptedBy: null } as const;
    const scripts = { 'checkout.js': { run: { exit, summary: renderSummary({ broken: true }) } } };
    const { report, log } = await act({ scripts });
    expect(log).toContain('info: checkout: k6 ended with 99: a threshold is broken.');
    const meaning = 'a threshold is broken';
    expect(report.suites[0]?.run.exit).toEqual({ code: 99, signal: null, meaning });
    expect(v.safeParse(ReportSchema, report).issues).toBeUndefined();
    expect((await act()).report.suites[0]?.run.exit).toMatchObject({ code: 0 });
  });

  it.each([
    ['the values tell', { p95: 20_000 }, false, '1 k6 threshold broken: http_req_duration p(95)<10000.'],
    ['they do not', {}, null, 'k6 reports broken thresholds; its summary does not say which.'],
  ])('a script cannot pass off a broken threshold as one that holds: %s', async (_, shape, passed, text) => {
    const exit = { code: 99, signal: null, interruptedBy: null } as const;
    const { report } = await act({
      scripts: { 'checkout.js': { run: { exit, summary: renderSummary(shape) } } },
      inputs: { baseline: 'none' },
    });
    expect(report).toMatchObject({ verdict: 'fail', reason: 'threshold', headline: `checkout: ${text}` });
    expect(report.suites[0]?.thresholds).toEqual([expect.objectContaining({ passed })]);
    const markdown = renderMarkdown(report, 'everything');
    expect(markdown).toContain(passed === null ? '❔ unknown' : '❌ broken');
    expect(markdown).not.toContain('✅ holds');
    expect(listAnnotations(report)).toHaveLength(1);
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

  it('says which rules and budgets fit nothing that was measured or stored', async () => {
    const rules = [
      '- { measure: "http_req_duration p(95)", fail: +20 % }',
      '- { measure: "chekout_latency p(95)", fail: +20 % }',
    ].join('\n');
    const config = 'budgets: [{ measure: "chekout_latency p(99)", limit: 800 ms }]';
    const { report } = await act({ inputs: { rules }, config });
    expect(report.notices).toEqual([
      expect.stringContaining('The budget for chekout_latency p(99) fits no measure of this run'),
      'The rule for chekout_latency p(95) fits no measure of this run or its baseline, so it judges nothing. Look for a typing mistake.',
    ]);
    const preset = await act({ inputs: { rules: 'default' } });
    expect(preset.report.notices).toEqual([]);
  });

  it('a baseline of another suite is a mistake', async () => {
    const document = await measureBaseline('search');
    const { report } = await act({ base: { [path('checkout')]: document } });
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
    expect(report.errors[0]?.message).toContain('is of the suite "search", not of "checkout"');
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

  it('says where the iterations that threw could not be counted', async () => {
    const scripts = { 'checkout.js': { run: { failedIterations: null } }, 'b.js': {} };
    const { report } = await act({ scripts });
    const told = report.suites.map(({ remarks }) => remarks.filter((text) => text.includes('that threw')));
    expect(told).toEqual([
      [],
      [expect.stringMatching(/^Iterations that threw could not be counted, because k6's log goes elsewhere/)],
    ]);
  });

  it('names all files at once that are not there', async () => {
    const { report } = await act({
      scripts: {},
      config: 'env-file: perf/.env',
      inputs: { 'scenario-file': 'perf/nothere.js' },
    });
    expect(report.errors.map(({ message }) => message)).toEqual([
      'No file is found for "perf/nothere.js".',
      'The env-file perf/.env of the config file is not there.',
    ]);
  });

  it('quotes k6 where it refused', async () => {
    const run = {
      exit: { code: 104, signal: null, interruptedBy: null },
      summary: null,
      errorLines: ['unknown executor'],
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.errors[0]?.message).toBe(
      'checkout.js: k6 ended with 104: k6 found an invalid option or configuration. It said: unknown executor',
    );
  });

  it('quotes the script that ended the run, and does not call idle thresholds held', async () => {
    const run = {
      exit: { code: 108, signal: null, interruptedBy: null },
      summary: renderSummary({ iterations: 0 }).replaceAll('"count":2000', '"count":0'),
      errorLines: ['test aborted: No service answers. Start it.'],
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.headline).toContain('The script called exec.test.abort(): No service answers. Start it.');
    expect(report.suites[0]?.thresholds.map(({ passed }) => passed)).toEqual([null]);
  });

  it('quotes the first request without an answer, and the last exception', async () => {
    const run = {
      failedIterations: 3,
      errorLines: ['Error: boom (a.js:1:2)'],
      requestError: 'dial tcp: refused',
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.suites[0]?.remarks).toEqual(
      expect.arrayContaining([
        'The first request without an answer: dial tcp: refused.',
        'The last exception: Error: boom (a.js:1:2).',
      ]),
    );
  });

  it('quotes of a long advice its first sentence', async () => {
    const advice = `The moduleSpecifier "x.js" couldn't be found on local disk. Make sure that ${'the path is right '.repeat(9)}.`;
    const run = {
      exit: { code: 255, signal: null, interruptedBy: null },
      summary: null,
      errorLines: [advice],
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.errors[0]?.message).toMatch(/It said: The moduleSpecifier .* local disk\.$/);
  });

  it('a run that was cut short is reported, whatever it measured', async () => {
    const exit = { code: 105, signal: null, interruptedBy: 'cancel' } as const;
    const unstarted = { exit: { code: null, signal: null, interruptedBy: 'cancel' }, summary: null } as const;
    const result = await act({
      scripts: { 'a.js': {}, 'b.js': { run: { exit } }, 'c.js': { run: unstarted } },
      base: { [path('a')]: await measureBaseline('a') },
    });
    expect(suiteVerdicts(result)).toEqual([
      ['a', 'pass', 'no-limit-passed'],
      ['b', 'invalid', 'k6-aborted'],
      ['c', 'invalid', 'k6-aborted'],
    ]);
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

describe('mistakes that concern the whole run', () => {
  it.each<[string, World, string]>([
    ['no scenario file', { scripts: {} }, 'No scenario file is named.'],
    [
      'a path that fits nothing',
      { inputs: { 'scenario-file': 'nope.js' } },
      'No file is found for "nope.js".',
    ],
    [
      'a suite that is none',
      { inputs: { suites: 'chekout' } },
      'The input suites names "chekout", which is no suite.',
    ],
    ['two files of one name', { scripts: { 'a/x.js': {}, 'b/x.js': {} } }, 'would both be the suite "x"'],
    [
      'an env-file that is not there',
      { config: 'env-file: .env' },
      'The env-file .env of the config file is not there.',
    ],
    ['mode: comment', { inputs: { mode: 'comment' } }, 'mode: comment is not available'],
    [
      'workflow_run, where auto means comment',
      { eventName: 'workflow_run' },
      'mode: comment is not available',
    ],
  ])('%s', async (_what, world, message) => {
    const { report, effects } = await act(world);
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
    expect(report.errors[0]?.message).toContain(message);
    expect(effects.filter((effect) => effect.startsWith('run'))).toEqual([]);
  });
});

describe('what k6 is given', () => {
  it('variables of the config, then of the env-file, then of the input', async () => {
    const { k6 } = await act({
      config:
        'env-file: .env\nsuites: { checkout: { scenario-file: checkout.js, thresholds: off, env: { A: config, B: config, C: config } } }',
      checkout: { '.env': 'B=file\nC=file\n' },
      inputs: { env: 'C=input', flags: '--tag x=y', baseline: 'none' },
    });
    expect(k6.runs[0]).toMatchObject({
      suite: 'checkout',
      env: { A: 'config', B: 'file', C: 'input' },
      flags: ['--tag', 'x=y', '--no-thresholds'],
    });
    expect(k6.runs[0]?.trendStats).toEqual(expect.arrayContaining(['count', 'p(95)', 'p(99)']));
  });

  it('only the suites that were asked for', async () => {
    const { k6 } = await act({ scripts: { 'a.js': {}, 'b.js': {}, 'c.js': {} }, inputs: { suites: 'c, a' } });
    expect(k6.runs.map(({ suite }) => suite)).toEqual(['a', 'c']);
  });

  it('values of the input env are no part of the load, their names are', async () => {
    const store = async (env: string) => {
      const inputs = { mode: 'baseline', env };
      const { workspace } = await act({ inputs, eventName: 'workflow_dispatch' });
      return workspace.files.get(path('checkout')) ?? '';
    };
    const texts = await Promise.all(['A=1', 'A=2', 'B=1'].map(store));
    const [one, other, renamed] = texts.map((text) => {
      return parseBaseline(text, 'a').runs[0]?.environment.load?.hash;
    });
    expect(other).toBe(one);
    expect(renamed).not.toBe(one);
    expect(await store('A=s3cret-s3cret')).not.toContain('s3cret');
  });
});

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
    expect(report.notices).toEqual([
      'Dry run: .perf-baseline/checkout.json, now with 1 run, would be written.',
    ]);
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
});

describe('validate', () => {
  const validate = { inputs: { mode: 'validate' } } as const;

  it('reads every scenario file and runs none', async () => {
    const { report, effects } = await act({ ...validate, scripts: { 'a.js': {}, 'b.js': {} } });
    expect(report).toMatchObject({ verdict: 'pass', reason: 'scripts-valid', mode: 'validate' });
    expect(report.headline).toMatch(/^2 scenario files are valid for k6 \d/);
    expect(effects).toEqual([expect.stringMatching(/^install/), 'inspect a.js', 'inspect b.js']);
  });

  it('lists all that are broken', async () => {
    const { report } = await act({
      ...validate,
      scripts: {
        'a.js': { options: new UserError('a.js: SyntaxError', 'Mend it.') },
        'b.js': {},
        'c.js': { options: new UserError('c.js: no default export', 'Export one.') },
      },
    });
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error', mode: 'validate' });
    expect(report.errors.map(({ suite, message }) => [suite, message])).toEqual([
      ['a', 'a.js: SyntaxError'],
      ['c', 'c.js: no default export'],
    ]);
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

describe('required-env', () => {
  const config = 'required-env: [API_TOKEN, API_URL]\n';

  it('runs nothing where a variable is missing: neutral, and the names are told', async () => {
    const outcome = await act({ config, inputs: { env: 'API_URL=http://127.0.0.1' } });
    expect(outcome.report).toMatchObject({ verdict: 'inconclusive', reason: 'missing-env' });
    expect(outcome.report.headline).toContain('Not run: API_TOKEN is missing');
    expect(outcome.effects.join()).not.toMatch(/install|run/);
  });

  it('an empty variable is a missing one: GitHub gives forks empty secrets', async () => {
    const outcome = await act({ config, inputs: { env: 'API_URL=x\nAPI_TOKEN=' } });
    expect(outcome.report.reason).toBe('missing-env');
  });

  it('runs where all are there, wherever they come from', async () => {
    const own = 'required-env: [API_TOKEN]\nsuites: { checkout: { env: { API_TOKEN: x } } }\n';
    expect((await act({ config: own })).report.reason).toBe('no-baseline');
    const given = await act({ config, inputs: { env: 'API_URL=x\nAPI_TOKEN=y' } });
    expect(given.report.reason).toBe('no-baseline');
  });

  it('stores nothing in mode: baseline', async () => {
    const outcome = await act({ config, eventName: 'workflow_dispatch', inputs: { mode: 'baseline' } });
    expect(outcome.report).toMatchObject({ verdict: 'inconclusive', reason: 'missing-env' });
    expect(outcome.workspace.files.has(path('checkout'))).toBe(false);
  });
});
