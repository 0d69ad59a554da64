import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { REPOSITORY } from '../../scripts/tools/tool-locations.ts';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { BUNDLE, closeDesks, type Desk, DIST, openDesk, start } from '../support/command-line.ts';
import { renderLocustStats } from '../support/locust-csv.ts';

jest.setTimeout(60_000);
afterEach(closeDesks);

const RESULTS = 'perf_results_stats.csv';
const COMPARE = ['compare', RESULTS, '--format', 'locust', '--baseline', 'perf_baseline.json'];
const BASE = renderLocustStats({ p50: 100, p95: 300, errors: 1 });
const FLAT = JSON.stringify({
  version: '1.0',
  timestamp: new Date(Date.now() - 86_400_000).toISOString(),
  commit: 'c0ffee1c0ffee1c0ffee1c0ffee1c0ffee1c0ff1',
  metrics: {
    p50: 100,
    p95: 300,
    p99: 360,
    avg_response_time: 100,
    requests_per_sec: 100,
    error_rate: 1.0,
    total_requests: 10_000,
  },
  notes: 'by hand',
});

/** JSON as far as a test looks into it. */
const parse = (text: string) => JSON.parse(text) as Record<string, Record<string, unknown>>;

describe("comparing Locust's statistics", () => {
  it.each([
    ['a little slower passes', { p50: 110, p95: 330, errors: 1.5 }, 0, 'pass'],
    ['a slower p(95) fails', { p50: 110, p95: 400, errors: 1.5 }, 1, 'fail'],
    ['more errors fail', { p50: 110, p95: 330, errors: 3.5 }, 1, 'fail'],
    ['a slower median warns', { p50: 130, p95: 330, errors: 1 }, 0, 'warn'],
    ['a slower p(99) warns', { p50: 100, p95: 300, p99: 500, errors: 1 }, 0, 'warn'],
    ['less throughput warns', { p50: 100, p95: 300, errors: 1, rate: 60 }, 0, 'warn'],
    ['exactly at the limit passes', { p50: 120, p95: 360, errors: 3 }, 0, 'pass'],
  ] as const)('%s', async (_, numbers, code, verdict) => {
    const desk = await openDesk({ [RESULTS]: renderLocustStats(numbers), 'perf_baseline.json': FLAT });
    const ended = await desk.type([...COMPARE, '--json']);
    expect(ended.code).toBe(code);
    expect(parse(ended.stdout)).toMatchObject({ verdict });
    expect(await desk.read('perf_baseline.json')).toBe(FLAT);
    const strict = await desk.type([...COMPARE, '--strict']);
    expect(strict.code).toBe(verdict === 'pass' ? 0 : 1);
  });

  it('shows current, baseline and change', async () => {
    const files = { [RESULTS]: renderLocustStats({ p50: 110, p95: 400, errors: 1.5 }) };
    const desk = await openDesk({ ...files, 'perf_baseline.json': FLAT });
    const { stdout } = await desk.type(COMPARE);
    expect(stdout).toMatch(/^FAIL {2}perf_results: http_req_duration p\(95\) went from 300 ms to 400 ms/);
    expect(stdout).toMatch(/^Verdict +Measure +Base +This run +Change +Limit$/m);
    expect(stdout).toMatch(/^fail +http_req_duration p\(95\) +300 ms +400 ms +\+33\.3 % \(\+100 ms\)/m);
    expect(stdout).toMatch(/^pass +http_req_failed rate +1 % +1\.5 % +\+0\.5 points/m);
    expect(stdout).toContain('Base: the run of c0ffee1');
    expect(stdout).not.toContain('{method:');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are none of a pipe's business
    expect(stdout).not.toMatch(/\u001b/);
    expect((await desk.type([...COMPARE, '--verbose'])).stdout).toContain('{method:GET,name:/items} p(95)');
  });

  it('without a baseline saves the run, as flat metrics, and exits with 0', async () => {
    const desk = await openDesk({ [RESULTS]: BASE });
    const first = await desk.type([...COMPARE, '--update-baseline', '--note', 'the first']);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('There is no baseline yet') });
    expect(parse(await desk.read('perf_baseline.json'))).toMatchObject({
      version: '1.0',
      notes: 'the first',
      metrics: { p50: 100, p95: 300, p99: 360, error_rate: 1, requests_per_sec: 100, total_requests: 10_000 },
    });
    const again = await desk.type(COMPARE);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/^PASS/) });
  });

  it('writes a flat metrics file in place', async () => {
    const files = { [RESULTS]: renderLocustStats({ p50: 110, p95: 330, errors: 1.5 }) };
    const desk = await openDesk({ ...files, 'perf_baseline.json': FLAT });
    const dry = await desk.type([...COMPARE, '--update-baseline', '--dry-run']);
    expect(dry).toMatchObject({ code: 0, stdout: expect.not.stringContaining('Stored:') });
    expect(await desk.read('perf_baseline.json')).toBe(FLAT);
    const ended = await desk.type([...COMPARE, '--update-baseline']);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Stored: the baseline of/m) });
    const written = parse(await desk.read('perf_baseline.json'));
    expect(written).toMatchObject({ version: '1.0', metrics: { p95: 330, error_rate: 1.5 } });
    expect(Object.keys(written)).toEqual(Object.keys(JSON.parse(FLAT)));
  });

  it('leaves a failing run out, unless it is stored by its own command', async () => {
    const files = { [RESULTS]: renderLocustStats({ p50: 110, p95: 400, errors: 1.5 }) };
    const desk = await openDesk({ ...files, 'perf_baseline.json': FLAT });
    const ended = await desk.type([...COMPARE, '--update-baseline']);
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/^FAIL/) });
    expect(ended.stdout).toMatch(/1 failing run not stored.*only by perf-baseline baseline update/);
    expect(await desk.read('perf_baseline.json')).toBe(FLAT);
    const update = ['baseline', 'update', '--results', RESULTS, '--baseline', 'perf_baseline.json'];
    expect((await desk.type(update)).code).toBe(0);
    expect(parse(await desk.read('perf_baseline.json'))).toMatchObject({ metrics: { p95: 400 } });
    expect((await desk.type(COMPARE)).code).toBe(0);
  });

  it.each([
    ['GitHub', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', CI: 'true' }],
    ['a fork on GitHub', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_target', CI: 'true' }],
    ['GitLab', { GITLAB_CI: 'true', CI: 'true', CI_PIPELINE_SOURCE: 'merge_request_event' }],
    ['CircleCI', { CIRCLECI: 'true', CI: 'true', CIRCLE_PULL_REQUEST: 'https://example.com/pull/7' }],
    [
      'GitLab, of a repository elsewhere',
      { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'external_pull_request_event' },
    ],
    ['Woodpecker', { CI: 'woodpecker', CI_PIPELINE_EVENT: 'pull_request' }],
    ['Semaphore', { SEMAPHORE: 'true', CI: 'true', SEMAPHORE_GIT_PR_NUMBER: '7' }],
    ['Jenkins', { JENKINS_URL: 'http://ci', BUILD_ID: '1', CHANGE_ID: '7' }],
  ])('saves nothing on a pull request of %s', async (_, env) => {
    const desk = await openDesk({ [RESULTS]: BASE });
    for (const more of [[], ['--update-baseline']]) {
      const ended = await desk.type([...COMPARE, ...more], env);
      expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining('Nothing is stored on') });
      await expect(desk.read('perf_baseline.json')).rejects.toThrow('ENOENT');
    }
    const update = await desk.type(['baseline', 'update', '--results', RESULTS], env);
    expect(update).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('a pull request must not write what it is judged by'),
    });
    const imported = await desk.type(['baseline', 'import', RESULTS], env);
    expect(imported.code).toBe(2);
  });

  it('the same results are one run, however often they are stored', async () => {
    const desk = await openDesk({ 'load.json': FLAT });
    for (let i = 0; i < 3; i++) await desk.type(['compare', 'load.json', '--update-baseline']);
    expect(parseBaseline(await desk.read('.perf-baseline/load.json'), 'test').runs).toHaveLength(1);
  });

  it('says what it stored, and how many more runs it takes', async () => {
    const desk = await openDesk({ [RESULTS]: BASE });
    const first = await desk.type(['compare', RESULTS]);
    expect(first.stdout).toMatch(/^Stored: the baseline of perf_results holds 1 run now\.$/m);
    expect(first.stdout).not.toContain('What to do next');
    const unsaved = await desk.type(['compare', RESULTS, '--baseline', 'none']);
    expect(unsaved.stdout).not.toContain('Stored:');
  });

  it('a report that cannot be written changes no verdict', async () => {
    const desk = await openDesk({ [RESULTS]: BASE, 'perf_baseline.json': FLAT, afile: '' });
    const ended = await desk.type([...COMPARE, '--report-dir', 'afile']);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^PASS/) });
    expect(ended.stderr).toMatch(/warning: The report could not be written to afile.*The verdict stands/);
  });

  it('stores what many processes add at once, every run', async () => {
    const desk = await openDesk();
    const numbers = Array.from({ length: 8 }, (_, index) => 300 + index);
    for (const p95 of numbers)
      await desk.write(`in/${p95}/load_stats.csv`, renderLocustStats({ p50: 100, p95, errors: 1 }));
    const ended = await Promise.all(
      numbers.map((p95) => desk.type(['baseline', 'update', '--results', `in/${p95}/load_stats.csv`])),
    );
    expect(ended.map(({ code }) => code)).toEqual(numbers.map(() => 0));
    expect(parseBaseline(await desk.read('.perf-baseline/load.json'), 'test').runs).toHaveLength(8);
    await expect(desk.read('.perf-baseline/load.json.lock')).rejects.toThrow('ENOENT');
  });

  it('keeps of a flat file what is not of the run', async () => {
    const own = JSON.stringify({ ...JSON.parse(FLAT), version: '3.1', team: 'shop' });
    const desk = await openDesk({ [RESULTS]: BASE, 'perf_baseline.json': own });
    await desk.type([...COMPARE, '--update-baseline']);
    expect(parse(await desk.read('perf_baseline.json'))).toMatchObject({ version: '3.1', team: 'shop' });
  });

  it('cannot be made to speak to the runner by a name', async () => {
    const desk = await openDesk({ '::error::x_stats.csv': BASE });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' };
    const ended = await desk.type(['compare', '::error::x_stats.csv'], env);
    expect(ended.code).toBe(0);
    expect(`${ended.stdout}\n${ended.stderr}`).not.toMatch(/^\s*::/m);
  });

  it('never stores a run that is no evidence', async () => {
    const broken = renderLocustStats({ p50: 5, p95: 6, errors: 60 });
    const desk = await openDesk({ [RESULTS]: broken });
    const ended = await desk.type([...COMPARE, '--update-baseline']);
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/^NOT VALID/) });
    await expect(desk.read('perf_baseline.json')).rejects.toThrow('ENOENT');
  });
});

describe('storing', () => {
  it('leaves what is on disk alone where another branch was looked at', async () => {
    const desk = await openDesk({ [RESULTS]: BASE });
    await desk.git('init', '-q', '-b', 'main');
    await desk.git('commit', '-q', '--allow-empty', '-m', 'empty');
    await desk.write('perf_baseline.json', FLAT);
    const ended = await desk.type([...COMPARE, '--base-ref', 'main']);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('There is no baseline yet') });
    expect(await desk.read('perf_baseline.json')).toBe(FLAT);
  });

  it('never makes a flat file one without numbers', async () => {
    const trend = { avg: 5, min: 1, med: 5, max: 9, 'p(90)': 8, 'p(95)': 9 };
    const metrics = { ws_connecting: trend, iterations: { count: 100, rate: 10 } };
    const desk = await openDesk({ 'ws.json': JSON.stringify({ metrics }), 'perf_baseline.json': FLAT });
    const ended = await desk.type([
      'baseline',
      'update',
      '--results',
      'ws.json',
      '--baseline',
      'perf_baseline.json',
    ]);
    expect(ended).toMatchObject({ code: 2, stdout: expect.stringContaining('has no HTTP requests') });
    expect(await desk.read('perf_baseline.json')).toBe(FLAT);
  });
});

describe('mistakes', () => {
  it('are named all at once, of options, inputs and config, and nothing is done', async () => {
    const desk = await openDesk({ [RESULTS]: BASE, '.github/perf-baseline.yml': 'suits: {}\n' });
    const ended = await desk.type([
      ...COMPARE,
      '--fromat=k6',
      '--rules',
      'clasic',
      '--update-history',
      'restart',
      '--baseline=again.json',
    ]);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    for (const said of ['--fromat', 'clasic', '--update-history is "restart"', 'more than once', 'suits']) {
      expect(ended.stderr).toContain(said);
    }
    expect(ended.stderr).not.toMatch(/The input|at .*\.js:\d/);
    const json = await desk.type(['compare', RESULTS, '--rules', 'clasic', '--json']);
    expect(parse(json.stdout)).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
  });

  it.each([
    [['compare', 'nothere.csv'], 'No file is found for "nothere.csv"'],
    [['compare', 'broken.json'], 'broken.json'],
    [['compare', RESULTS, '--baseline', 'broken.json'], 'broken.json'],
    [['compare', RESULTS, '--base-ref', 'nowhere'], '--base-ref names "nowhere"'],
    [['compare', RESULTS, '--base-ref', '-x'], 'looks like an option'],
    [['baseline', 'import', 'broken.json'], 'broken.json'],
    [['baseline', 'show', 'nothere.json'], 'nothere.json'],
    [['merge', 'broken.json'], 'broken.json'],
    [['merge', 'flat.json'], 'flat.json is flat metrics JSON, not a baseline'],
    [['compare', 'broken.json', '--note', 'x'], 'nothing is stored beside a baseline'],
    [['baseline', 'show', '--json', '--markdown'], 'contradict each other'],
    [['run', '--note', 'x'], 'add --update-baseline'],
    [
      ['baseline', 'update', '--results', 'a', '--results', 'b', '--baseline', 'c'],
      '2 suites would share it',
    ],
    [['--verison'], 'Did you mean "--version"'],
    [['run', '--k6-version', 'banana', 'x.js'], '"banana" is not a version of k6'],
    [['run', 'x.js'], 'x.js'],
    [['nonsense'], 'There is no command "nonsense"'],
    [['run', '--results', RESULTS], 'run has no option --results'],
  ])('%j exits with 2 and says why', async (args, said) => {
    const desk = await openDesk({ [RESULTS]: BASE, 'broken.json': '{"metrics": ', 'flat.json': FLAT });
    const ended = await desk.type(args);
    expect(ended.code).toBe(2);
    expect(ended.stdout + ended.stderr).toContain(said);
    expect(ended.stdout + ended.stderr).not.toMatch(/^ +at /m);
    expect(await desk.read('broken.json')).toBe('{"metrics": ');
  });
});

describe('baselines', () => {
  const config = [
    'rules: classic',
    'budgets:',
    '  - { measure: "http_req_duration p(95)", limit: 500 ms, criticality: high }',
    '  - { measure: "page_load p(95)", limit: 2 s }',
    'suites:',
    '  search: { scenario-file: perf/search.js }',
    '',
  ].join('\n');

  it('are imported from what other tools keep, once', async () => {
    const desk = await openDesk({ 'old.json': FLAT });
    for (let i = 0; i < 2; i++) {
      const args = ['baseline', 'import', 'old.json', '--suite', 'checkout', '--note', 'moved'];
      expect((await desk.type(args)).code).toBe(0);
    }
    const { runs, suite } = parseBaseline(await desk.read('.perf-baseline/checkout.json'), 'test');
    expect([suite, runs.length]).toEqual(['checkout', 1]);
    expect(runs[0]).toMatchObject({
      note: 'by hand',
      measures: { 'http_req_duration p(95)': { value: 300 } },
    });
    expect(await desk.read('old.json')).toBe(FLAT);
  });

  it('of github-action-benchmark come with their history', async () => {
    const entry = (n: number) => ({
      commit: { id: String(n).repeat(40), timestamp: `2026-11-0${n}T00:00:00Z` },
      date: Date.parse(`2026-11-0${n}T00:00:00Z`),
      tool: 'customSmallerIsBetter',
      benches: [{ name: 'http_req_duration p(95)', unit: 'ms', value: 300 + n }],
    });
    const data = { lastUpdate: 1, repoUrl: '', entries: { load: [entry(1), entry(2), entry(3)] } };
    const desk = await openDesk({ 'data.js': `window.BENCHMARK_DATA = ${JSON.stringify(data)}` });
    const ended = await desk.type(['baseline', 'import', 'data.js', '--suite', 'load']);
    expect(ended).toMatchObject({ code: 0 });
    expect(parseBaseline(await desk.read('.perf-baseline/load.json'), 'test').runs).toHaveLength(3);
  });

  it('are shown as a table, a page and JSON, with PENDING where there is none', async () => {
    const desk = await openDesk({ 'old.json': FLAT, '.github/perf-baseline.yml': config });
    await desk.type(['baseline', 'import', 'old.json', '--suite', 'checkout']);
    const table = await desk.type(['baseline', 'show']);
    expect(table.stdout).toMatch(/^checkout\n1 run of 1 job, the newest of c0ffee1 \(\d{4}-\d\d-\d\d\)/m);
    expect(table.stdout).toMatch(/^http_req_duration p\(95\) +300 ms$/m);
    expect(table.stdout).toMatch(/^search\nPENDING/m);
    const { stdout: page } = await desk.type(['baseline', 'show', '--markdown']);
    expect(page).toContain('| `http_req_duration p(95)` | 500 ms | high | `checkout` | 300 ms |');
    expect(page).toContain('| `page_load p(95)` | 2 s | medium | – | PENDING |');
    expect(page).toContain('| every time Trend and every custom Trend: `p(95)` | – | +20 % | – |');
    expect(page).toContain('PENDING: `.perf-baseline/search.json` is not there yet.');
    const json = JSON.parse((await desk.type(['baseline', 'show', '--json'])).stdout);
    expect(json).toMatchObject([
      { suite: 'search', found: false },
      { suite: 'checkout', runs: 1 },
    ]);
    const one = await desk.type(['baseline', 'show', 'old.json']);
    expect(one.stdout).toMatch(/^old\n/);
  });

  it('of several jobs are merged, each run once', async () => {
    const desk = await openDesk({});
    for (const [index, p95] of [300, 310, 320].entries()) {
      const job = await openDesk({ 'load_stats.csv': renderLocustStats({ p50: 100, p95, errors: 1 }) });
      await job.type(['baseline', 'update', '--results', 'load_stats.csv']);
      await desk.write(`job-${index}.json`, await job.read('.perf-baseline/load.json'));
    }
    const ended = await desk.type(['merge', 'job-*.json', 'job-1.json', '--output', 'all.json']);
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining('3 runs of 3 files') });
    expect(parseBaseline(await desk.read('all.json'), 'test').runs).toHaveLength(3);
    const piped = await desk.type(['merge', 'job-0.json', 'job-1.json']);
    expect(parseBaseline(piped.stdout, 'test').runs).toHaveLength(2);
  });

  it('are read from another branch where --base-ref says so', async () => {
    const desk = await openDesk({ [RESULTS]: renderLocustStats({ p50: 100, p95: 400, errors: 1 }) });
    await desk.git('init', '-q', '-b', 'main');
    await desk.write('.perf-baseline/perf_results.json', FLAT);
    await desk.git('add', '-A');
    await desk.git('commit', '-qm', 'baseline');
    await desk.git('checkout', '-qb', 'topic');
    await desk.write('.perf-baseline/perf_results.json', FLAT.replace('300', '400'));
    const onDisk = await desk.type(['compare', RESULTS]);
    expect(onDisk).toMatchObject({ code: 0, stdout: expect.stringContaining('on disk') });
    const onMain = await desk.type(['compare', RESULTS, '--base-ref', 'main']);
    expect(onMain.code).toBe(1);
    expect(onMain.stdout).toMatch(/went from 300 ms to 400 ms/);
    expect(onMain.stdout).toMatch(/This checkout changes its own baseline/);
    expect(onMain.stdout).toMatch(/perf_results\.json on main at [0-9a-f]{7}/);
    await desk.git('rm', '-qf', '.perf-baseline/perf_results.json');
    await desk.git('commit', '-qm', 'lost');
    const listed = await desk.type(['baseline', 'show', '--base-ref', 'topic~1']);
    expect(listed.stdout).toMatch(/^perf_results\n1 run of 1 job/m);
    const there = await desk.type(['baseline', 'show', '--base-ref', 'main', 'nowhere.json']);
    expect(there.stderr).toMatch(/nowhere\.json/);
    const file = `${desk.root}/.perf-baseline/perf_results.json`;
    const absolute = await desk.type(['compare', RESULTS, '--base-ref', 'main', '--baseline', file]);
    expect(absolute.stdout).toMatch(/went from 300 ms to 400 ms/);
    const lost = await desk.type(['compare', RESULTS, '--rules', 'classic']);
    expect(lost.stdout).toContain('was there, and the commit');
  });
});

describe('a place that may not be meant', () => {
  it('is told: a folder below the root, a checkout that a pull request can change', async () => {
    const desk = await openDesk({ [RESULTS]: BASE, 'perf/x_stats.csv': BASE, '.perf-baseline/x.json': '' });
    await desk.git('init', '-q');
    const below = { ...desk, root: join(desk.root, 'perf') };
    const ended = await start(process.execPath, [BUNDLE, 'compare', 'x_stats.csv'], below.root, {
      PATH: process.env.PATH ?? '',
    });
    expect(ended.stderr).toMatch(
      /This is perf of the repository .* \.perf-baseline lies in its root: run it there/,
    );
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
    expect((await desk.type(['compare', RESULTS], env)).stderr).toContain(
      'which the pull request can change',
    );
  });
});

describe('a reader that goes away', () => {
  it.each(['stdout', 'stderr'] as const)('of %s does not change the exit code', async (stream) => {
    const slow = renderLocustStats({ p50: 110, p95: 400, errors: 1.5 });
    const pipe = stream === 'stdout' ? '2>/dev/null' : '2>&1 >/dev/null';
    const end = (desk: Desk) =>
      start(
        'bash',
        [
          '-c',
          `"$@" ${pipe} | (exec 0<&-; sleep 1); exit $PIPESTATUS`,
          'bash',
          process.execPath,
          BUNDLE,
          ...COMPARE,
        ],
        desk.root,
        { PATH: process.env.PATH ?? '', HOME: desk.root },
      );
    const failing = await openDesk({ [RESULTS]: slow, 'perf_baseline.json': FLAT });
    expect((await end(failing)).code).toBe(1);
    const passing = await openDesk({ [RESULTS]: BASE, 'perf_baseline.json': FLAT });
    expect((await end(passing)).code).toBe(0);
  });
});

describe('the bundle', () => {
  it('needs nothing but Node.js 20 beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
    await cp(DIST, join(folder, 'dist'), { recursive: true });
    const env = { PATH: process.env.PATH ?? '', HOME: folder };
    const cli = join(folder, 'dist', 'cli', 'index.js');
    // `node` of PATH: the oldest that is supported where the tests run on a newer one.
    const version = await start('node', [cli, '--version'], folder, env);
    const { version: packaged } = JSON.parse(await readFile(join(REPOSITORY, 'package.json'), 'utf8'));
    expect(version).toEqual({ code: 0, stdout: `${packaged}\n`, stderr: '' });
    const desk = await openDesk({ [RESULTS]: BASE, 'perf_baseline.json': FLAT });
    const ended = await start('node', [cli, ...COMPARE], desk.root, env);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^PASS/) });
    await rm(folder, { recursive: true });
  });

  it('begins as a program of Node.js, and helps', async () => {
    const text = await readFile(BUNDLE, 'utf8');
    expect(text).toMatch(/^#!\/usr\/bin\/env node\n/);
    const desk = await openDesk();
    expect(await desk.type([])).toMatchObject({ code: 2, stdout: expect.stringContaining('Commands:') });
    expect(await desk.type(['run', '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('perf-baseline run perf/checkout.js -- --vus 5'),
    });
  });
});
