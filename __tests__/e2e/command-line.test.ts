import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { closeDesks, openDesk } from '../support/command-line.ts';
import { renderLocustStats } from '../support/locust-csv.ts';
import { BASE, COMPARE, FLAT, RESULTS } from '../support/locust-results.ts';

jest.setTimeout(120_000);
afterEach(closeDesks);

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
    expect(stdout).toContain('Compared with the run of c0ffee1');
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
