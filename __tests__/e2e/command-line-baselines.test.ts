import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { closeDesks, openDesk } from '../support/command-line.ts';
import { renderLocustStats } from '../support/locust-csv.ts';
import { FLAT, RESULTS } from '../support/locust-results.ts';

jest.setTimeout(120_000);
afterEach(closeDesks);

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
    expect(lost.stdout).toMatch(/the baseline is lost: the commit \w{7} removed/);
  });
});
