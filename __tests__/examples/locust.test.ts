import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { split } from 'shlex';
import { parse } from 'yaml';
import { TOOLS } from '../../scripts/tools/tool-locations.ts';
import { findSuite } from '../support/e2e-report.ts';
import { closeShops, type Files, measureBaseline, openShop, type Visit } from '../support/e2e-shop.ts';
import { type Edit, loadExample, type StandIn, startStandIn } from '../support/example.ts';
import { readTotals, runDistributedLocust, runLocust } from '../support/locust.ts';
import { type LocustNumbers, renderLocustStats } from '../support/locust-csv.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(240_000);

const WORKFLOW = '.github/workflows/perf.yml';
const BASELINE = 'perf_baseline.json';
const STATS = 'perf_results_stats.csv';
const WRITES = { contents: 'write', 'pull-requests': 'write', actions: 'read' } as const;
const SHORT: readonly Edit[] = [WORKFLOW, 'README.md'].flatMap((file): Edit[] => [
  [file, '--run-time 60s', '--run-time 4s'],
  [file, '--users 20 --spawn-rate 20', '--users 10 --spawn-rate 10'],
]);
const { [BASELINE]: shippedBaseline = '', ...files } = loadExample('locust', SHORT);
// The differences are far above what a busy machine adds.
const USUAL = { LATENCY_MS: '300' };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const steps: readonly Step[] = parse(files[WORKFLOW] ?? '').jobs.perf.steps;
const inputs = steps.find(({ uses }) => uses?.startsWith('org/'))?.with ?? {};
const flags = flagsOf(steps.find(({ run }) => run?.startsWith('locust '))?.run ?? '');
const readmeFlags = (files['README.md'] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('locust '))
  .map((line) => flagsOf(line.replace(/ &$/, '')));

function flagsOf(command: string): string[] {
  return split(command).slice(1);
}

/** No k6 is needed, and none is there. */
const visit = (more: Visit['with'] = {}): Visit => ({
  gathers: true,
  path: '',
  with: { ...inputs, ...more },
});
const standingOf = async (csv: Files, base: Files, more: Visit['with'] = {}) =>
  (await openShop({ files: { ...files, ...csv }, base })).run(visit(more));

afterEach(closeShops);

describeWith('locust', 'the example locust', () => {
  const services: StandIn[] = [];
  let measured: Readonly<Record<'usual' | 'slow' | 'faulty' | 'distributed', Files>>;
  let base: Files;
  let slowBase: Files;

  beforeAll(async () => {
    services.push(
      ...(await Promise.all([
        startStandIn('http-api', USUAL),
        startStandIn('http-api', { LATENCY_MS: '900' }),
        startStandIn('http-api', { ...USUAL, ERROR_RATE: '0.1' }),
      ])),
    );
    const [usual, slow, faulty] = services.map(({ url }) => ({
      locustfile: files['locustfile.py'] ?? '',
      flags,
      url,
    }));
    if (usual === undefined || slow === undefined || faulty === undefined) throw new Error('no service');
    const master = readmeFlags.find((words) => words.includes('--master')) ?? [];
    const [worker = [], ...workers] = readmeFlags.filter((words) => words.includes('--worker'));
    expect(workers).toEqual([worker]);
    // Side by side: nearly all of it is waiting.
    const [first, slower, failing, distributed] = await Promise.all([
      runLocust(usual),
      runLocust(slow),
      runLocust(faulty),
      runDistributedLocust({ ...usual, flags: master, worker }),
    ]);
    measured = { usual: first, slow: slower, faulty: failing, distributed };
    base = await measureBaseline({ ...files, ...first }, [visit()], BASELINE);
    slowBase = await measureBaseline({ ...files, ...slower }, [visit()], BASELINE);
    await closeShops();
  });
  afterAll(() => Promise.all(services.map((service) => service.close())));

  it('passes a service that is no slower than its baseline', async () => {
    const outcome = await standingOf(measured.usual, slowBase);
    expect(outcome.outputs.verdict).not.toBe('fail');
    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs).toMatchObject({ 'baseline-found': 'true', compared: '5 of 5' });
  });

  it('fails one that takes three times as long, by its p(95)', async () => {
    const outcome = await standingOf(measured.slow, base);
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toMatch(/❌ fail \| `http_req_duration p\(95\)` .*\+20 % fails/);
    const row = (measure: string) =>
      findSuite(outcome, 'perf_results').rows.find((candidate) => candidate.measure === measure);
    expect(row('http_req_duration p(95)')).toMatchObject({ verdict: 'fail' });
    expect(row('http_req_duration p(50)')).toMatchObject({ verdict: 'warn' });
  });

  it('fails one that answers every tenth request with an error', async () => {
    const outcome = await standingOf(measured.faulty, base);
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toMatch(/❌ fail \| `http_req_failed rate` \| 0 % .*\+2 points fails/);
    expect(findSuite(outcome, 'perf_results').remarks.join()).toMatch(/× GET version: HTTPError\('500/);
  });

  it('compares a run of a master and two workers with one of a single process', async () => {
    const outcome = await standingOf(measured.distributed, slowBase);
    expect(outcome.outputs.verdict).not.toBe('fail');
    expect(outcome.outputs).toMatchObject({ 'baseline-found': 'true', compared: '5 of 5' });
  });

  it.each(['usual', 'slow', 'faulty', 'distributed'] as const)(
    "reports the requests and failures of Locust's own file: %s",
    async (name) => {
      const { requests, failures } = readTotals(measured[name][STATS] ?? '');
      expect(requests).toBeGreaterThan(0);
      expect(failures > 0).toBe(name === 'faulty');
      const { run, rows } = findSuite(await standingOf(measured[name], base), 'perf_results');
      expect(run.requests).toBe(requests);
      const rate = rows.find(({ measure }) => measure === 'http_req_failed rate')?.current ?? Number.NaN;
      expect(rate * requests).toBeCloseTo(failures, 6);
    },
  );

  it('is green until a baseline exists', async () => {
    const outcome = await standingOf(measured.usual, {});
    expect(outcome.standing).toBe('inconclusive (no-baseline), green');
    expect((await standingOf(measured.usual, {}, { 'fail-on': 'no-baseline' })).exitCode).toBe(1);
  });
});

describe('the files of the example locust', () => {
  it('pin the Locust that these tests run', () => {
    expect(files['perf/requirements.txt']?.split('\n')).toContain(`locust==${TOOLS.locust.version}`);
  });

  it('name one load everywhere', () => {
    const loads = readmeFlags.filter((words) => words.includes('--csv'));
    expect(loads.length).toBeGreaterThanOrEqual(2);
    for (const words of loads) expect(words.join(' ')).toContain(flags.join(' '));
    const shipped = loadExample('locust');
    const commands = [WORKFLOW, '.github/workflows/perf-baseline.yml'].map(
      (path) => /locust --headless[^:]+--only-summary/.exec(shipped[path] ?? '')?.[0],
    );
    expect(commands[0]).toBeDefined();
    expect(commands[1]).toBe(commands[0]);
  });

  it('have a baseline that is read in place, and left as it is by a pull request', async () => {
    const shop = await openShop({
      files: {
        ...files,
        [BASELINE]: shippedBaseline,
        [STATS]: renderLocustStats({ p50: 22, p95: 24, errors: 0 }),
      },
      base: { [BASELINE]: shippedBaseline },
    });
    const outcome = await shop.run(visit());
    expect(outcome.outputs).toMatchObject({ 'baseline-found': 'true', compared: '5 of 5' });
    expect(await shop.read(BASELINE)).toBe(shippedBaseline);
    const refused = await shop.run(visit({ mode: 'baseline' }));
    expect(refused.standing).toBe('invalid (user-error), red');
    expect(await shop.read(BASELINE)).toBe(shippedBaseline);
  });
});

describe('the workflow perf-baseline of the example locust', () => {
  it('proposes the runs of its jobs beside the one of the flat file', async () => {
    const shop = await openShop({ files, base: { [BASELINE]: shippedBaseline }, permissions: WRITES });
    const dispatched = { eventName: 'workflow_dispatch', workflow: 'perf-baseline' };
    for (const repeat of [1, 2]) {
      const csv = renderLocustStats({ p50: 100 + repeat, p95: 300, errors: 0 });
      await writeFile(join(shop.workspace, STATS), csv);
      const leg = { ...visit({ mode: 'baseline' }), ...dispatched, job: 'measure', matrix: { repeat } };
      expect((await shop.run(leg)).standing).toBe('pass (stored), green');
    }
    const proposing = { ...visit(), ...dispatched, job: 'propose' };
    const outcome = await shop.run({ ...proposing, with: { mode: 'baseline', update: 'pull-request' } });
    expect(outcome.standing).toBe('pass (stored), green');
    expect(outcome.outputs['baseline-pull-request-url']).toMatch(/\/pull\/8$/);
    expect(outcome.outputs.headline).toContain(
      'perf_results, 2 runs of 2 jobs: perf_baseline.json, now with 3 runs',
    );
  });
});

describe('the rules of the example locust', () => {
  const metrics = { p50: 100, p95: 300, p99: 400, requests_per_sec: 50, error_rate: 1, total_requests: 1000 };
  const statsOf = (numbers: LocustNumbers) => renderLocustStats({ p99: 400, rate: 50, ...numbers });
  const base = { [BASELINE]: JSON.stringify({ timestamp: '2026-11-01T00:00:00Z', metrics }) };

  it.each([
    [110, 330, 1.5, 'pass (no-limit-passed), green'],
    [110, 400, 1.5, 'fail (regression), red'],
    [110, 330, 3.5, 'fail (regression), red'],
    [130, 330, 1.5, 'warn (regression), green'],
  ])('p50 100 to %i, p95 300 to %i, errors 1 to %d %%: %s', async (p50, p95, errors, standing) => {
    const outcome = await standingOf({ [STATS]: statsOf({ p50, p95, errors }) }, base);
    expect(outcome.standing).toBe(standing);
  });

  it('make a warning red under fail-on: warn', async () => {
    const outcome = await standingOf({ [STATS]: statsOf({ p50: 130, p95: 330, errors: 1.5 }) }, base, {
      'fail-on': 'warn',
    });
    expect(outcome.standing).toBe('warn (regression), red');
  });
});
