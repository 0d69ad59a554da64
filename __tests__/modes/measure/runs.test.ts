import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace } from '../../../src/adapters/machine/workspace.ts';
import { loadResults, type ResultsRequest } from '../../../src/modes/measure/runs.ts';
import { runMode } from '../../../src/modes/mode.ts';
import type { BaseBranch } from '../../../src/ports/base-branch.ts';
import { renderMarkdown } from '../../../src/report/markdown/markdown.ts';
import { DEFAULT_CONFIG } from '../../../src/settings/config.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import type { InputName } from '../../../src/settings/inputs.ts';
import { NO_STORES } from '../../fakes/stores.ts';
import { requireInputs } from '../../support/inputs.ts';
import { renderLocustRun } from '../../support/locust-history-csv.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createStoring } from '../../support/storing.ts';

const NOW = Date.parse('2026-11-21T00:00:00Z');
const IDENTITY = {
  leg: '',
  provenance: { sha: 'a'.repeat(40), ref: 'main', runUrl: '', runId: '1', runAttempt: 1, job: 'perf' },
};
const SHAPES = ['sum-v1.8.1', 'sum-v2.2.0', 'handleSummary-data', 'mr', 'mrfull'];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'results-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/k6/${name}`, import.meta.url), 'utf8');
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function load(request: Partial<ResultsRequest>) {
  const whole = {
    results: ['*.json'],
    suite: null,
    suites: [],
    workingDirectory: '.',
    format: null,
    config: DEFAULT_CONFIG,
    identity: IDENTITY,
    ...request,
  };
  return loadResults(whole, {
    workspace: createWorkspace(root),
    log: createMemoryLog(),
    clock: { now: () => NOW },
  });
}

describe('a summary of k6', () => {
  it.each(SHAPES)('%s becomes a run of an unknown machine under an unknown load', async (shape) => {
    put('checkout.json', fixture(`${shape}.json`));
    const [measured] = await load({});
    const { record, error, suite } = measured ?? {};
    expect(error).toBeNull();
    expect(suite).toBe('checkout');
    expect(record).toMatchObject({ source: 'k6', suite: 'checkout', scenarioFile: 'checkout.json', leg: '' });
    expect(record?.environment).toEqual({
      k6Version: shape.startsWith('mr') ? '2.2.0' : null,
      script: null,
      load: null,
      os: null,
      cpuModel: null,
      cores: null,
      runnerClass: null,
    });
    expect(record?.ending.kind).toBe('completed');
    expect(record?.durationMs).toBeGreaterThan(100);
    expect(record?.metrics.find(({ name }) => name === 'iterations')?.values.count).toBe(20);
    expect(record?.checks.map(({ name }) => name).sort()).toEqual(['has body', 'is 200']);
  });

  it('keeps its thresholds, and says that one is broken', async () => {
    put('checkout.json', fixture('sum-v2.2.0.json'));
    const [measured] = await load({});
    const broken = measured?.record?.thresholds.filter(({ passed }) => !passed);
    expect(broken?.length).toBeGreaterThan(0);
    expect(measured?.record?.ending).toMatchObject({ thresholdsBroken: true });
  });

  it('loses its thresholds where the config switches them off for the suite', async () => {
    put('checkout.json', fixture('sum-v2.2.0.json'));
    const config = parseConfig('suites: { checkout: { thresholds: off } }', 'config');
    const [measured] = await load({ config });
    expect(measured?.record?.thresholds).toEqual([]);
    expect(measured?.record?.ending).toMatchObject({ thresholdsBroken: false });
  });

  it('is as old as it says, else as old as its reading', async () => {
    put('said.json', fixture('mr.json'));
    put('unsaid.json', fixture('sum-v2.2.0.json'));
    const times = (await load({})).map(({ record }) => record?.provenance.time);
    expect(times).toEqual(['2026-11-20T11:34:27.708Z', expect.stringMatching(/^2026-11-20T23:59:59/)]);
  });

  it('is never of the future', async () => {
    put('a.json', fixture('mr.json').replace('2026-11-20T11', '2036-11-20T11'));
    const [measured] = await load({});
    expect(measured?.record?.provenance.time).toMatch(/^2026-11-20T23:59:59/);
  });

  it('may begin with a byte order mark', async () => {
    put('a.json', `\uFEFF${fixture('sum-v2.2.0.json')}`);
    const [measured] = await load({});
    expect(measured?.error).toBeNull();
  });
});

describe('the files', () => {
  it('give the suites their names, wherever they lie', async () => {
    for (const path of ['out/checkout_stats.json', 'out/deep/search.json', 'out/_stats.json', 'out/a.b.json'])
      put(path, fixture('sum-v2.2.0.json'));
    const measured = await load({ workingDirectory: 'out', results: ['**/*.json', '!deep/**'] });
    expect(measured.map(({ suite }) => suite).sort()).toEqual(['_stats', 'a.b', 'checkout']);
    expect(measured.map(({ record }) => record?.scenarioFile)).toContain('out/checkout_stats.json');
    const [found] = await load({ workingDirectory: 'out', results: ['deep/search.json'] });
    expect(found?.suite).toBe('search');
  });

  it('are only those of the wanted suites', async () => {
    put('checkout.json', fixture('sum-v2.2.0.json'));
    put('search.json', fixture('sum-v2.2.0.json'));
    expect((await load({ suites: ['search'] })).map(({ suite }) => suite)).toEqual(['search']);
    await expect(load({ suites: ['serch'] })).rejects.toMatchObject({
      message: 'The input suites names "serch", which is no suite.',
      hint: expect.stringContaining('search'),
    });
  });

  it('must not be one suite', async () => {
    put('a/checkout.json', fixture('sum-v2.2.0.json'));
    put('b/checkout_stats.json', fixture('sum-v2.2.0.json'));
    await expect(load({ results: ['**/*.json'] })).rejects.toThrow(
      'The result files a/checkout.json and b/checkout_stats.json would both be the suite "checkout".',
    );
  });

  it('must be there', async () => {
    await expect(load({ results: ['out/*.json'] })).rejects.toMatchObject({
      message: 'No file is found for "out/*.json".',
      hint: expect.stringContaining('results'),
    });
  });

  it.each([
    ['a.json', fixture('raw-v2.2.0.json'), "a.json: this is k6's samples (--out json)"],
    ['a.csv', fixture('raw-v2.2.0.csv'), "a.csv: read as Locust's statistics (_stats.csv): it has no column"],
    ['a.json', '{"metrics":', 'a.json: read as a k6 summary: it is not JSON'],
    ['a.json', '{"hello": 1}', 'a.json: read as a k6 summary: it has neither "metrics"'],
    ['a.json', '', 'a.json: read as a k6 summary: it is not JSON'],
  ])('are refused by name when they are no summary: %s', async (name, text, message) => {
    put(name, text);
    put('good.json', fixture('sum-v2.2.0.json'));
    const measured = await load({ results: [name, 'good.json'] });
    expect(measured.map(({ record }) => record?.suite ?? null)).toEqual([null, 'good']);
    expect(measured[0]?.error?.message).toContain(message);
    expect(measured[0]?.error?.hint).not.toBe('');
  });
});

/** Where the base branch's documents lie; a baseline written into the checkout is merged by `merge`. */
const base = new Map<string, string>();
const merge = (path: string) => base.set(path, readFileSync(join(root, path), 'utf8'));
const baseBranch: BaseBranch = {
  freeze: async () => [],
  resolveBase: async () => ({ sha: 'b'.repeat(40), ref: 'main', how: 'main at bbbbbbb' }),
  load: async (path) => {
    const text = base.get(path);
    const commit = { sha: 'b'.repeat(40), ref: 'main', how: 'main at bbbbbbb', path };
    return text === undefined ? { ...commit, kind: 'absent' } : { ...commit, kind: 'found', text };
  },
  listAncestors: async () => [],
  findLastChange: async () => null,
};
const never = () => {
  throw new Error('No k6 is to be touched.');
};

async function act(
  values: Partial<Record<InputName, string>>,
  configText: string | null = null,
  update: 'none' | 'workspace' = 'workspace',
) {
  const inputs = requireInputs({ read: (name) => values[name] ?? '', passed: [] });
  const context = {
    time: new Date(NOW).toISOString(),
    workflow: 'perf',
    job: 'perf',
    leg: '',
    repository: 'o/r',
    sha: 'a'.repeat(40),
    headSha: null,
    pullRequest: null,
    runUrl: '',
  };
  const config = parseConfig(configText, 'config', values.rules ?? null);
  return runMode(
    {
      inputs,
      config,
      configText: null,
      environment: {},
      actor: 'octocat',
      storage: createStoring({ storesFailing: true, update }).policy,
      suiteOfResults: null,
      envIsLoad: true,
      identity: IDENTITY,
      context,
    },
    {
      installer: { install: never },
      runner: {
        inspect: never,
        run: never,
        fingerprintScript: never,
        inspectBeside: never,
        findChanged: never,
      },
      workspace: createWorkspace(root),
      log: createMemoryLog(),
      clock: { now: () => NOW },
      digest: never,
      machine: { os: 'linux x64', cpuModel: 'cpu', cores: 2, runnerClass: 'local' },
      ...NO_STORES,
      base: baseBranch,
    },
  );
}

/** A summary with a checkout that takes `ms` milliseconds. */
function summary(ms: number, { iterations = 2000, failed = 0, broken = false } = {}): string {
  const trend = { avg: ms, min: ms, med: ms, max: ms, 'p(90)': ms, 'p(95)': ms, 'p(99)': ms, count: 2000 };
  return JSON.stringify({
    metrics: {
      http_req_duration: { ...trend, thresholds: { 'p(95)<500': broken } },
      http_req_failed: { value: failed, passes: 2000 * failed, fails: 2000 * (1 - failed) },
      iterations: { count: iterations, rate: iterations / 60 },
    },
    root_group: { name: '', path: '', groups: {}, checks: {} },
  });
}

describe('the action with results', () => {
  beforeEach(() => base.clear());
  const classic = { results: 'out/*.json', rules: 'classic' };
  const storeBaseline = async (ms: number) => {
    put('out/shop.json', summary(ms));
    const report = await act({ ...classic, mode: 'baseline' });
    merge('.perf-baseline/shop.json');
    return report;
  };

  it('stores a baseline and judges the next run by it, without k6', async () => {
    expect(await storeBaseline(300)).toMatchObject({ verdict: 'pass', reason: 'stored' });
    put('out/shop.json', summary(400));
    const report = await act(classic);
    expect(report).toMatchObject({ verdict: 'fail', reason: 'regression' });
    put('out/shop.json', summary(303));
    expect(await act(classic)).toMatchObject({ verdict: 'pass' });
  });

  it('says what was not checked', async () => {
    await storeBaseline(300);
    const report = await act(classic);
    expect(JSON.stringify(report)).toContain(
      'Not checked, because this run or the baseline does not say it: load, script, k6 major version, operating system, CPU model, cores, runner class.',
    );
  });

  it('asks for the same proof as of a run of its own', async () => {
    await storeBaseline(300);
    const proven = { results: 'out/*.json' };
    put('out/shop.json', summary(390));
    expect(await act(proven)).toMatchObject({ verdict: 'inconclusive', reason: 'noise' });
    put('out/shop.json', summary(1500));
    expect(await act(proven)).toMatchObject({ verdict: 'fail', reason: 'regression' });
  });

  it('is inconclusive without a baseline', async () => {
    put('out/shop.json', summary(300));
    expect(await act(classic)).toMatchObject({ verdict: 'inconclusive', reason: 'no-baseline' });
  });

  it.each([
    ['no iteration', summary(300, { iterations: 0 }), 'invalid', 'no-iterations'],
    ['failed requests', summary(300, { failed: 0.5 }), 'invalid', 'request-errors'],
    ['a broken threshold', summary(300, { broken: true }), 'fail', 'threshold'],
    ['another text', 'hello', 'invalid', 'user-error'],
  ])('judges %s', async (_, text, verdict, reason) => {
    put('out/shop.json', text);
    expect(await act({ ...classic, baseline: 'none' })).toMatchObject({ verdict, reason });
  });

  it('never stores what is no evidence', async () => {
    put('out/shop.json', summary(300, { iterations: 0 }));
    const report = await act({ ...classic, mode: 'baseline' });
    expect(report).toMatchObject({ verdict: 'invalid' });
    expect(() => merge('.perf-baseline/shop.json')).toThrow('ENOENT');
  });
});

/** Locust's statistics of a run with this median, p(95) and percentage of failures. */
function locustStats(p50: number, p95: number, errors: number): string {
  const failed = errors * 10;
  return [
    'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%',
    `GET,"/search, all",1000,${failed},${p50},${p50},1,900,10,50,0,${p50},1,1,1,1,${p95},1,400,1,1,900`,
    `,Aggregated,1000,${failed},${p50},${p50},1,900,10,50,0,${p50},1,1,1,1,${p95},1,400,1,1,900`,
  ].join('\r\n');
}

describe('one file of results against one file of a baseline', () => {
  const ONE_FILE = 'baseline: { path: base.json }';
  beforeEach(async () => {
    base.clear();
    put('out/shop.json', summary(100));
    await act({ results: 'out/*.json', mode: 'baseline' }, ONE_FILE);
    merge('base.json');
    rmSync(join(root, 'out/shop.json'));
  });

  it('is compared whatever the files are called, and says whose baseline it is', async () => {
    put('out/tuesday.json', summary(150));
    const report = await act({ results: 'out/*.json', rules: 'classic' }, ONE_FILE, 'none');
    expect(report).toMatchObject({ verdict: 'fail', reason: 'regression', errors: [] });
    expect(renderMarkdown(report)).toContain('baseline of suite shop (base.json on main at bbbbbbb)');
  });

  it('is not compared where there are several: a file is of one suite', async () => {
    for (const suite of ['shop', 'tuesday']) put(`out/${suite}.json`, summary(100));
    const report = await act({ results: 'out/*.json', rules: 'classic' }, ONE_FILE, 'none');
    expect(report.errors.map(({ message }) => message)).toEqual([
      'The baseline base.json on main at bbbbbbb is of the suite "shop", not of "tuesday".',
    ]);
    expect(report.errors[0]?.hint).toContain('Let baseline.path hold {suite}');
    expect(report.suites.find(({ suite }) => suite === 'shop')).toMatchObject({ verdict: 'pass' });
  });

  it('is never stored among the runs of another suite', async () => {
    put('out/tuesday.json', summary(100));
    const before = readFileSync(join(root, 'base.json'), 'utf8');
    const report = await act({ results: 'out/*.json', mode: 'baseline' }, ONE_FILE);
    expect(report.errors[0]?.message).toContain('is of the suite "shop", not of "tuesday"');
    expect(readFileSync(join(root, 'base.json'), 'utf8')).toBe(before);
  });
});

describe('results that are a list of name, unit and value', () => {
  beforeEach(() => base.clear());
  const list = (time: number, ops: number, score: number) =>
    JSON.stringify([
      { name: 'Startup', unit: 'ms', value: time, range: '± 2%' },
      { name: 'Search', unit: 'ops/sec', value: ops },
      { name: 'Score', unit: 'points', value: score },
    ]);
  const lists = { results: 'out/*.json' };
  const storeList = async (inputs: Partial<Record<InputName, string>> = {}) => {
    put('out/shop.json', list(800, 5000, 70));
    await act({ ...lists, ...inputs, mode: 'baseline' });
    merge('.perf-baseline/shop.json');
  };
  const verdicts = (report: Awaited<ReturnType<typeof act>>) =>
    Object.fromEntries(report.suites[0]?.rows.map(({ measure, verdict }) => [measure, verdict]) ?? []);

  it('is judged by what its units say, and says what they do not tell', async () => {
    await storeList();
    put('out/shop.json', list(1600, 2000, 30));
    const report = await act(lists);
    expect(verdicts(report)).toEqual({
      'Startup value': 'fail',
      'Search rate': 'fail',
      'Score value': 'not-judged',
    });
    expect(renderMarkdown(report)).toContain('nothing says which direction is worse: Score value');
  });

  it('is judged by the direction that its user says of all values', async () => {
    await storeList({ format: 'customBiggerIsBetter' });
    put('out/shop.json', list(1600, 5000, 30));
    const report = await act({ ...lists, format: 'customBiggerIsBetter' });
    expect(verdicts(report)).toMatchObject({ 'Startup value': 'improved', 'Score value': 'fail' });
  });

  it('is judged by the direction that the baseline was told', async () => {
    await storeList({ format: 'customBiggerIsBetter' });
    put('out/shop.json', list(1600, 5000, 30));
    const report = await act(lists);
    expect(verdicts(report)).toMatchObject({ 'Startup value': 'improved', 'Score value': 'fail' });
    expect(renderMarkdown(report)).not.toContain('which direction is worse');
  });

  it('lacks a value that a list in the place of the baseline has, whose direction is said', async () => {
    base.set('.perf-baseline/shop.json', list(800, 5000, 70));
    put('out/shop.json', '[{"name": "Startup", "unit": "ms", "value": 800}]');
    const report = await act({ ...lists, format: 'customSmallerIsBetter' });
    expect(verdicts(report)).toMatchObject({ 'Score value': 'missing' });
  });

  it('is judged by a rule with a sign', async () => {
    await storeList();
    put('out/shop.json', list(800, 5000, 30));
    const report = await act({ ...lists, rules: '[{ measure: Score value, fail: "-10 %" }]' });
    expect(verdicts(report)).toMatchObject({ 'Score value': 'fail' });
    expect(renderMarkdown(report)).not.toContain('which direction is worse');
  });

  it('lacks a value that was judged: the run says nothing of it', async () => {
    await storeList();
    put('out/shop.json', '[{"name": "Startup", "unit": "ms", "value": 800}]');
    expect(await act(lists)).toMatchObject({ verdict: 'inconclusive', reason: 'not-comparable' });
  });
});

describe('results of Locust against a flat baseline', () => {
  const flat = { p50: 100, p95: 300, p99: 400, requests_per_sec: 50, error_rate: 1, total_requests: 1000 };
  const compare = async (csv: string, inputs = {}) => {
    base.set(
      '.perf-baseline/perf_results.json',
      JSON.stringify({ timestamp: '2026-11-01T00:00:00Z', metrics: flat }),
    );
    put('perf_results_stats.csv', csv);
    put('perf_results_failures.csv', 'Method,Name,Error,Occurrences\nGET,/search,HTTPError(500),7\n');
    put(
      'perf_results_stats_history.csv',
      'Timestamp,User Count,Type,Name\n100,1,,Aggregated\n160,9,,Aggregated\n',
    );
    return act({ results: 'perf_results*.csv', rules: 'locust', ...inputs });
  };

  it.each([
    [110, 330, 1.5, 'pass (no-limit-passed)'],
    [110, 400, 1.5, 'fail (regression)'],
    [110, 330, 3.5, 'fail (regression)'],
    [130, 330, 1.5, 'warn (regression)'],
  ])('p50 %i, p95 %i, errors %d %% is %s', async (p50, p95, errors, standing) => {
    const report = await compare(locustStats(p50, p95, errors));
    expect(`${report.verdict} (${report.reason})`).toBe(standing);
    expect(report.suites.map(({ suite }) => suite)).toEqual(['perf_results']);
    expect(report.suites[0]?.run).toMatchObject({ durationMs: 60_000, requests: 1000 });
    expect(report.suites[0]?.remarks.join()).toContain('7 × GET /search: HTTPError(500)');
  });

  it('is read as a flat document as well', async () => {
    put('perf.json', JSON.stringify({ metrics: { ...flat, p95: 400 } }));
    base.set('.perf-baseline/perf.json', JSON.stringify({ metrics: flat }));
    const report = await act({ results: 'perf.json', rules: 'locust', format: 'json' });
    expect([report.verdict, report.reason]).toEqual(['fail', 'regression']);
  });
});

describe('results of Locust with a load that steps', () => {
  beforeEach(() => base.clear());
  const BUDGETS = 'budgets: [{ measure: "http_req_duration p(95)", limit: 100 ms }]';
  const STEPS = [
    { seconds: 60, users: 10, requests: 100, ms: 20 },
    { seconds: 30, users: 40, requests: 8, ms: 300 },
  ];
  const { history, stats } = renderLocustRun(STEPS);
  const run = (past: string | null, inputs = {}) => {
    put('shop_stats.csv', stats);
    if (past !== null) put('shop_stats_history.csv', past);
    return act({ results: 'shop_stats.csv', rules: 'locust', baseline: 'none', ...inputs }, BUDGETS);
  };

  it('names the step that breaks a budget which the whole run keeps', async () => {
    const report = await run(history);
    const { stages, budgets } = report.suites[0] ?? {};
    expect(stages?.list).toMatchObject([
      { target: 10, kind: 'hold', fromMs: 0, toMs: 60_000, requests: 6000, p95: 20, verdict: 'holds' },
      { target: 40, kind: 'hold', fromMs: 60_000, toMs: 90_000, requests: 240, p95: 300, verdict: 'breaks' },
    ]);
    expect(budgets).toMatchObject([{ value: 20, verdict: 'within' }]);
    expect(renderMarkdown(report)).toContain(
      'Stage 2 (→ 40 users) is the first that breaks: http\\_req\\_duration p(95) 300 ms, the budget is ≤ 100 ms.',
    );
  });

  it('has the verdict that it has without its history', async () => {
    const standing = async (past: string | null) => {
      const report = await run(past);
      return { verdict: report.verdict, reason: report.reason, rows: report.suites[0]?.rows };
    };
    const bare = await standing(null);
    expect(await standing(history)).toEqual(bare);
  });

  it('stores the same with and without it', async () => {
    const store = async (past: string | null) => {
      await run(past, { mode: 'baseline', baseline: 'auto' });
      return JSON.parse(readFileSync(join(root, '.perf-baseline/shop.json'), 'utf8'));
    };
    const bare = await store(null);
    rmSync(join(root, '.perf-baseline'), { recursive: true });
    const stored = await store(history);
    expect(stored.runs.map(({ measures }: { measures: unknown }) => measures)).toEqual(
      bare.runs.map(({ measures }: { measures: unknown }) => measures),
    );
    expect(JSON.stringify(stored)).not.toContain('stages');
  });

  it.each([
    ['is of another run', renderLocustRun([...STEPS, ...STEPS]).history],
    ['has no lines with totals', 'Timestamp,User Count\n1,"2\n'],
  ])('is judged by its statistics where the history %s', async (fault, past) => {
    const report = await run(past);
    expect(report.verdict).not.toBe('invalid');
    expect(report.suites[0]?.stages).toBeUndefined();
    expect(report.suites[0]?.remarks.join()).toContain(`There are no load stages: Locust's history ${fault}`);
  });
});
