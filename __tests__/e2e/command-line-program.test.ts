import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { REPOSITORY } from '../../scripts/tools/tool-locations.ts';
import { BUNDLE, closeDesks, type Desk, DIST, openDesk, start } from '../support/command-line.ts';
import { renderLocustStats } from '../support/locust-csv.ts';
import { BASE, COMPARE, FLAT, RESULTS } from '../support/locust-results.ts';

jest.setTimeout(120_000);
afterEach(closeDesks);

/** JSON as far as a test looks into it. */
const parse = (text: string) => JSON.parse(text) as Record<string, Record<string, unknown>>;

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
    [['compare', 'broken.json', '--note', 'x', '--base-ref', 'main'], 'nothing is stored beside'],
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
